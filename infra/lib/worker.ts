import { join } from 'node:path';
import type { Duration } from 'aws-cdk-lib';
import { type IGrantable, type IPrincipal, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge, findingResource } from './nag';
import type { Settings } from './props';

export interface WorkerProps {
  /** Folder of handlers/ with the code: a file of lambdas/, bundled by scripts/handlers.mjs. */
  readonly entry: string;
  readonly description: string;
  /** Keeps the metrics of this pipeline apart from those of another. */
  readonly service: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly settings: Settings;
}

/** Beside lib/ in the repository, and beside dist/ in the package. */
const HANDLERS = join(__dirname, '..', 'handlers');

/** One function: bundled small, in a role that may do what is granted here and nothing else, with a log group that forgets. */
export class Worker extends Construct implements IGrantable {
  readonly fn: Function;
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
    this.fn = new Function(this, 'Function', {
      code: Code.fromAsset(join(HANDLERS, props.entry)),
      handler: 'index.handler',
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
      ...(settings.tracing && { tracing: Tracing.ACTIVE }),
    });
    if (settings.tracing)
      acknowledge(this, 'AwsSolutions-IAM5[Resource::*]', 'X-Ray has no resources that a right could name.');
  }

  /** Allows the actions on every object of a bucket under a prefix; the reason is why no narrower resource would do. */
  allowObjects(bucket: IBucket, actions: readonly string[], reason: string, prefix = ''): void {
    const objects = bucket.arnForObjects(`${prefix}*`);
    this.allow(actions, objects);
    acknowledge(this, `AwsSolutions-IAM5[Resource::${findingResource(this, objects)}]`, reason);
    if (bucket.encryptionKey) this.allow(['kms:Decrypt', 'kms:GenerateDataKey'], bucket.encryptionKey.keyArn);
  }

  /** Allows the actions on one resource. */
  allow(actions: readonly string[], resource: string): void {
    this.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
  }
}
