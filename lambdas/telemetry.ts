import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { MEASURE, METRIC_NAMESPACE, PAGE_METRIC } from '../infra/lib/contract';
import type { PageResult } from './page';

/** Both take the service name from POWERTOOLS_SERVICE_NAME: it keeps two pipelines in one account apart. */
export const logger = new Logger();
export const metrics = new Metrics({ namespace: METRIC_NAMESPACE });

const sum = (stages: Readonly<Record<string, number>>) =>
  Object.values(stages).reduce((total, time) => total + time, 0);

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Says what came of a page: one log line, one more for each room of the cleaner that failed on it, and its metrics. */
export function reportPage({ outcome, key, version, report, faults = [] }: PageResult): void {
  logger.info('page', { outcome, key, ...(version && { version }), ...report });
  for (const { room, error } of faults) logger.error('room', { key, room, error: asError(error) });
  if (faults.length > 0) metrics.addMetric(MEASURE.roomFaults, MetricUnit.Count, faults.length);
  metrics.addMetric(PAGE_METRIC[outcome], MetricUnit.Count, 1);
  if (outcome !== 'written' || !report) return;
  metrics.addMetric(MEASURE.cleanTime, MetricUnit.Milliseconds, sum(report.stages));
  metrics.addMetric(MEASURE.bytesIn, MetricUnit.Bytes, report.bytesIn);
  metrics.addMetric(MEASURE.bytesOut, MetricUnit.Bytes, report.bytesOut ?? 0);
  metrics.addMetric(MEASURE.quality, MetricUnit.NoUnit, report.score ?? 0);
  metrics.addMetric(MEASURE.removedShare, MetricUnit.NoUnit, report.removedShare ?? 0);
}

/** Says that a page failed and will be tried again: one log line with the error, and its metric. */
export function reportFailure(key: string, error: unknown): void {
  logger.error('page', { outcome: 'failed', key, error: asError(error) });
  metrics.addMetric(PAGE_METRIC.failed, MetricUnit.Count, 1);
}
