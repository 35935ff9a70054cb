import {
  EVENTS_TARGET_QUEUE_SAME_ACCOUNT,
  IAM_MINIMIZE_POLICIES,
  S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY,
  STEPFUNCTIONS_USE_DISTRIBUTED_MAP_RESULT_WRITER_V2,
} from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';

/** Feature flags of the CDK without which the pipeline would be another one, each with what would be wrong with it. */
export const FLAGS: Readonly<Record<string, string>> = {
  [S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY]: 'Access logs would come by an ACL, which a bucket without ACLs refuses.',
  [STEPFUNCTIONS_USE_DISTRIBUTED_MAP_RESULT_WRITER_V2]: 'A backfill would write no report.',
  [EVENTS_TARGET_QUEUE_SAME_ACCOUNT]: 'Rules of other accounts could put messages into the queues.',
  [IAM_MINIMIZE_POLICIES]: 'Rights would be told twice, and cdk-nag would name them otherwise.',
};

/** Sets them below a construct that has no children yet: an app need not have them, and its other constructs keep its own. */
export function setFlags({ node }: Construct): void {
  for (const flag of Object.keys(FLAGS)) node.setContext(flag, true);
}
