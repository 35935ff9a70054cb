import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { MEASURE } from './contract';
import { ownMetric, PERIOD, quarantineRate } from './metrics';
import type { Parts } from './parts';

export type AlarmsProps = Pick<Parts, 'pages' | 'clean' | 'backfill' | 'settings' | 'service'>;

/** What one alarm watches, and what it says. */
export interface AlarmSpec {
  /** Name of the construct, and in kebab case the heading of its entry in the runbook. */
  id: string;
  says: string;
  metric: IMetric;
  /** The alarm goes off above this. */
  above: number;
  /** Periods of five minutes in a row. */
  periods?: number;
}

/** Half an hour behind: a burst is worked off by then, a stopped consumer is not. */
const LATE_SECONDS = 1800;

const DAMAGED_PERCENT = 5;

/** Where the runbook tells what to do about an alarm. A test holds the two together. */
export const runbookAnchor = (id: string) => id.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** What is worth waking somebody for, and nothing else. */
export class Alarms extends Construct {
  /** Grows with `add`. */
  readonly all: Alarm[] = [];
  /** What `alarmEmail` is subscribed to. */
  readonly topic: Topic | undefined;
  private readonly actions: readonly IAlarmAction[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { alarmActions, alarmEmail } = props.settings;
    this.topic = alarmEmail === undefined ? undefined : this.makeTopic(alarmEmail);
    this.actions = [...alarmActions, ...(this.topic ? [new SnsAction(this.topic)] : [])];
    for (const spec of specify(props)) this.add(spec);
  }

  /** Adds an alarm, which tells whom the others tell. */
  add({ id, says, metric, above, periods = 1 }: AlarmSpec): Alarm {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${says} What to do: docs/operations.md#${runbookAnchor(id)}`,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(...this.actions);
    this.all.push(alarm);
    return alarm;
  }

  /** The alarm of that name. Throws where there is none. */
  get(id: string): Alarm {
    return this.node.findChild(id) as Alarm;
  }

  /** With the keys of SNS itself at most: CloudWatch may not use another, and an alarm has nothing of a page. */
  private makeTopic(email: string): Topic {
    const topic = new Topic(this, 'Topic', { displayName: 'Offprint alarms', enforceSSL: true });
    topic.addSubscription(new EmailSubscription(email));
    return topic;
  }
}

function specify({ pages, clean, backfill, service }: AlarmsProps): AlarmSpec[] {
  const sum = { period: PERIOD, statistic: Stats.SUM };
  const most = { period: PERIOD, statistic: Stats.MAXIMUM };
  return [
    {
      id: 'DeadLetters',
      says: 'Pages failed every try and wait in the dead-letter queue.',
      metric: pages.deadLetters.metricApproximateNumberOfMessagesVisible(most),
      above: 0,
    },
    {
      id: 'OldestMessage',
      says: 'Pages wait longer than half an hour.',
      metric: pages.queue.metricApproximateAgeOfOldestMessage(most),
      above: LATE_SECONDS,
    },
    {
      id: 'CleanErrors',
      says: 'The clean function crashed or ran out of time.',
      metric: clean.fn.metricErrors(sum),
      above: 0,
    },
    {
      id: 'RoomFaults',
      says: 'A step of the cleaner failed on a page, which was written without it.',
      metric: ownMetric(service, MEASURE.roomFaults),
      above: 0,
    },
    {
      id: 'CleanThrottles',
      says: 'The account has no room for the clean function.',
      metric: clean.fn.metricThrottles(sum),
      above: 0,
      periods: 3,
    },
    {
      id: 'QuarantineRate',
      says: `More than ${DAMAGED_PERCENT} % of the pages were refused.`,
      metric: quarantineRate(service),
      above: DAMAGED_PERCENT,
    },
    {
      id: 'BackfillFailed',
      says: 'A backfill stopped before its end.',
      metric: backfill.stateMachine.metricFailed(sum),
      above: 0,
    },
    {
      id: 'BackfillErrors',
      says: 'Batches of a backfill crashed or ran out of time.',
      metric: backfill.worker.fn.metricErrors(sum),
      above: 0,
    },
    {
      id: 'UnpackErrors',
      says: 'A container of a backfill could not be unpacked.',
      metric: backfill.unpacking.worker.fn.metricErrors(sum),
      above: 0,
    },
  ];
}
