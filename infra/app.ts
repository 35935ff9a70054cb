import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { OffprintStack } from './stack';

/**
 * The CDK app: one stack. No account is needed to synthesize it; `cdk deploy` takes account and region from the command line's own
 * environment. `-c stack=NAME` makes a second one beside the first.
 */
const app = new App();
const name = (app.node.tryGetContext('stack') as string | undefined) ?? 'Offprint';
new OffprintStack(app, name);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
