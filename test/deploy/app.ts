import { App, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { DocumentTarget, OnDelete } from '../../infra/lib';
import { OffprintStack } from '../../infra/stack';
import { buildHandlers } from '../../scripts/handlers.mjs';

/**
 * The app as it is deployed onto the emulator: the stack itself, with limits that a test can wait for, its functions' S3 behind the
 * faulty one, and without what the emulator has no idea of.
 */
buildHandlers();
const app = new App();
const stack = new OffprintStack(app, 'Offprint', {
  maxReceiveCount: 3,
  maxPageBytes: 200_000,
  timeout: Duration.seconds(20),
  onDelete: OnDelete.DELETE_OUTPUT,
  catalog: true,
  documentTargets: [DocumentTarget.MARKDOWN, DocumentTarget.TEI],
  siteMemoryKey: 'memory/sites.json',
  learnPages: 200,
  removalPolicy: RemovalPolicy.DESTROY,
});

const { cleanFunction } = stack.pipeline;
cleanFunction.addEnvironment('AWS_ENDPOINT_URL_S3', process.env.FAULTY_S3!);
// One try: the queue's tries are to be seen, not the SDK's.
cleanFunction.addEnvironment('AWS_MAX_ATTEMPTS', '1');

/** Gap of the emulator: CloudFormation takes no alarm over a metric expression. It gets a plain metric in its place. */
for (const alarm of stack.node.findAll().filter(construct => construct instanceof CfnAlarm)) {
  if (alarm.metrics === undefined) continue;
  alarm.metrics = undefined;
  Object.assign(alarm, { namespace: 'Offprint', metricName: 'PagesQuarantined', statistic: 'Sum', period: 300 });
}
app.synth();
