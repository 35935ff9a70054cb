import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { Alias, type IVersion } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Alarms } from './alarms';
import { failureRate } from './metrics';
import { acknowledge } from './nag';
import type { Worker } from './worker';

/** Of these, any one takes a new version back. */
const ROLLS_BACK = ['CanaryFailures', 'CleanErrors', 'RoomFaults', 'QuarantineRate'] as const;

/** Above this share of tries that fail a version is no good. */
const FAILED_PERCENT = 5;

/**
 * Lets a new version of a function have a tenth of the pages first. After a quarter of an hour it gets all of them, unless an alarm has gone
 * off: then the version before has them again, and the deployment has failed.
 */
export class Canary extends Construct {
  /** What the pages are to be handed to. */
  readonly alias: Alias;

  constructor(scope: Construct, id: string, worker: Worker) {
    super(scope, id);
    // As in storage.ts: a class of the CDK is not its interface where optional and undefined are told apart.
    this.alias = new Alias(this, 'Alias', { aliasName: 'live', version: worker.fn.currentVersion as IVersion });
  }

  /** Makes alarms decide whether a version stays. */
  heed(alarms: Alarms, service: string): void {
    alarms.add({
      id: 'CanaryFailures',
      says: `More than ${FAILED_PERCENT} % of the tries to clean a page failed.`,
      metric: failureRate(service),
      above: FAILED_PERCENT,
    });
    const group = new LambdaDeploymentGroup(this, 'Deployments', {
      alias: this.alias,
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_15MINUTES,
      alarms: ROLLS_BACK.map(id => alarms.get(id)),
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    acknowledge(
      group,
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      'AWS keeps the policy for this very use: CodeDeploy may shift aliases and read alarms with it.',
    );
  }
}
