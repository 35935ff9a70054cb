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
export const quarantineRate = (service: string): IMetric =>
  rateOf(service, 'q', 'quarantined', 'quarantined, % of pages');

/** Share of the tries that failed, in percent; 0 while there were fewer than 20. */
export const failureRate = (service: string): IMetric => rateOf(service, 'f', 'failed', 'failed, % of tries');

/** Of those that ended so or were written. `id` is the name in the expression. */
function rateOf(service: string, id: string, outcome: 'quarantined' | 'failed', label: string): IMetric {
  return new MathExpression({
    label,
    expression: `IF(FILL(${id}, 0) + FILL(w, 0) >= 20, 100 * FILL(${id}, 0) / (FILL(${id}, 0) + FILL(w, 0)), 0)`,
    usingMetrics: {
      [id]: ownMetric(service, PAGE_METRIC[outcome]),
      w: ownMetric(service, PAGE_METRIC.written),
    },
    period: PERIOD,
  });
}
