import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC_NAMESPACE, PAGE_METRIC } from './contract';

export const PERIOD = Duration.minutes(5);

/** A metric that the functions write. Powertools gives each the dimension `service`. */
export function ownMetric(service: string, metricName: string, statistic: string = Stats.SUM): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { service },
    statistic,
    period: PERIOD,
  });
}

/** Share of the pages that were put into quarantine, in percent; 0 while fewer than 20 pages came, since one of three says nothing. */
export function quarantineRate(service: string): IMetric {
  return new MathExpression({
    label: 'quarantined, % of pages',
    expression: 'IF(FILL(q, 0) + FILL(w, 0) >= 20, 100 * FILL(q, 0) / (FILL(q, 0) + FILL(w, 0)), 0)',
    usingMetrics: {
      q: ownMetric(service, PAGE_METRIC.quarantined),
      w: ownMetric(service, PAGE_METRIC.written),
    },
    period: PERIOD,
  });
}
