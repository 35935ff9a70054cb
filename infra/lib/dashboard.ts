import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IWidget,
  LogQueryVisualizationType,
  LogQueryWidget,
  SingleValueWidget,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { MEASURE, OUTCOMES, PAGE_METRIC } from './contract';
import { ownMetric, PERIOD, quarantineRate } from './metrics';
import type { Parts } from './parts';

export type PipelineDashboardProps = Pick<Parts, 'pages' | 'clean' | 'alarms' | 'service'>;

const HALF = 12;
const FULL = 24;

const title = (markdown: string) => new TextWidget({ markdown: `## ${markdown}`, width: FULL, height: 1 });

/** One page of answers, in the order in which one asks: how many pages, how good, how fast, how much, what failed. */
export class PipelineDashboard extends Construct {
  readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, props: PipelineDashboardProps) {
    super(scope, id);
    this.dashboard = new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [howMany(props), howGood(props), howFast(props), howMuch(props), whatFailed(props)].flat(),
    });
  }
}

function howMany({ service }: PipelineDashboardProps): IWidget[][] {
  const counts = OUTCOMES.map(outcome => ownMetric(service, PAGE_METRIC[outcome]).with({ label: outcome }));
  return [
    [title('How many pages')],
    [
      new GraphWidget({ title: 'Pages by outcome', left: counts, stacked: true, width: HALF }),
      new SingleValueWidget({ title: 'In this time', metrics: counts, setPeriodToTimeRange: true, width: HALF }),
    ],
  ];
}

function howGood({ clean, service }: PipelineDashboardProps): IWidget[][] {
  const { quality, removedShare } = MEASURE;
  return [
    [title('How good')],
    [
      new GraphWidget({
        title: 'Quality score',
        left: [Stats.percentile(10), Stats.p(50), Stats.p(90)].map(statistic => ownMetric(service, quality, statistic)),
        right: [ownMetric(service, removedShare, Stats.AVERAGE)],
        leftYAxis: { min: 0, max: 1 },
        rightYAxis: { min: 0, max: 1 },
        width: HALF,
      }),
      new LogQueryWidget({
        title: 'Page types, and the warnings they carry',
        logGroupNames: [clean.logGroup.logGroupName],
        view: LogQueryVisualizationType.TABLE,
        queryLines: [
          'filter message = "page" and outcome = "written"',
          'stats count(*) as pages, avg(score) as quality, count(warnings.0) as warned by type',
          'sort pages desc',
        ],
        width: HALF,
      }),
    ],
  ];
}

function howFast({ pages, service }: PipelineDashboardProps): IWidget[][] {
  const times = (statistic: string) => ownMetric(service, MEASURE.cleanTime, statistic);
  return [
    [title('How fast')],
    [
      new GraphWidget({ title: 'One page, ms', left: [Stats.p(50), Stats.p(99)].map(times), width: HALF }),
      new GraphWidget({
        title: 'Waiting',
        left: [pages.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, label: 'oldest, s' })],
        right: [pages.queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD, label: 'pages' })],
        width: HALF,
      }),
    ],
  ];
}

function howMuch({ clean, service }: PipelineDashboardProps): IWidget[][] {
  return [
    [title('How much')],
    [
      new GraphWidget({
        title: 'Bytes',
        left: [ownMetric(service, MEASURE.bytesIn), ownMetric(service, MEASURE.bytesOut)],
        width: HALF,
      }),
      new GraphWidget({
        title: 'Function',
        left: [clean.fn.metricInvocations({ period: PERIOD })],
        right: [clean.fn.metricDuration({ period: PERIOD, statistic: Stats.SUM, label: 'billed, ms' })],
        width: HALF,
      }),
    ],
  ];
}

function whatFailed({ pages, clean, alarms, service }: PipelineDashboardProps): IWidget[][] {
  return [
    [title('What failed')],
    [new AlarmStatusWidget({ title: 'Alarms', alarms: alarms.all, width: FULL, height: 3 })],
    [
      new GraphWidget({
        title: 'Failures',
        left: [
          ownMetric(service, PAGE_METRIC.failed).with({ label: 'tries that failed' }),
          ownMetric(service, MEASURE.roomFaults).with({ label: 'steps that failed' }),
          clean.fn.metricErrors({ period: PERIOD }),
          clean.fn.metricThrottles({ period: PERIOD }),
          pages.deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD, label: 'dead letters' }),
        ],
        right: [quarantineRate(service)],
        width: HALF,
      }),
      new LogQueryWidget({
        title: 'Why',
        logGroupNames: [clean.logGroup.logGroupName],
        view: LogQueryVisualizationType.TABLE,
        queryLines: [
          'filter message = "page" and outcome in ["failed", "quarantined"]',
          'stats count(*) as pages, latest(key) as example by outcome, coalesce(code, error.name) as why',
          'sort pages desc',
        ],
        width: HALF,
      }),
    ],
  ];
}
