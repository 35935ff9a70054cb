import { join } from 'node:path';
import { type Duration, Stack } from 'aws-cdk-lib';
import { type IGrantable, type IPrincipal, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { BUNDLING } from './bundling';
import { acknowledge } from './nag';
import type { Settings } from './props';

export interface WorkerProps {
  /** File in lambdas/ whose `handler` runs, without its ending. */
  readonly entry: string;
  readonly description: string;
  /** Keeps the metrics of this pipeline apart from those of another. */
  readonly service: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly settings: Settings;
}

const ROOT = join(__dirname, '..');

/** One function: bundled small, in a role that may do what is granted here and nothing else, with a log group that forgets. */
export class Worker extends Construct implements IGrantable {
  readonly fn: NodejsFunction;
  readonly logGroup: LogGroup;
  readonly grantPrincipal: IPrincipal;

  constructor(scope: Construct, id: string, props: WorkerProps) {
    super(scope, id);
    const { settings } = props;
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: settings.logRetention,
      removalPolicy: settings.removalPolicy,
    });
    // A role of its own: the one that CDK would make has AWS's managed policy, which may write every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logGroup.grantWrite(role);
    this.grantPrincipal = role;
    this.fn = new NodejsFunction(this, 'Function', {
      entry: join(ROOT, 'lambdas', `${props.entry}.ts`),
      projectRoot: ROOT,
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      handler: 'handler',
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: settings.memorySize,
      timeout: props.timeout,
      role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        ...props.environment,
        POWERTOOLS_SERVICE_NAME: props.service,
        NODE_OPTIONS: '--enable-source-maps',
        // Five tries with growing pauses, before a page goes back to the queue and waits there for minutes.
        AWS_MAX_ATTEMPTS: '5',
      },
      bundling: BUNDLING,
      ...(settings.tracing && { tracing: Tracing.ACTIVE }),
    });
    if (settings.tracing)
      acknowledge(this, 'AwsSolutions-IAM5[Resource::*]', 'X-Ray has no resources that a right could name.');
  }

  /** Allows the actions on every object of a bucket under a prefix; the reason is why no narrower resource would do. */
  allowObjects(bucket: IBucket, actions: readonly string[], reason: string, prefix = ''): void {
    this.allow(actions, bucket.arnForObjects(`${prefix}*`));
    const logicalId = Stack.of(this).getLogicalId(bucket.node.defaultChild as CfnBucket);
    acknowledge(this, `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${prefix}*]`, reason);
    if (bucket.encryptionKey) this.allow(['kms:Decrypt', 'kms:GenerateDataKey'], bucket.encryptionKey.keyArn);
  }

  /** Allows the actions on one resource. */
  allow(actions: readonly string[], resource: string): void {
    this.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
  }
}
