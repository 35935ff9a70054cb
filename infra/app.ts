import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { buildHandlers } from '../scripts/handlers.mjs';
import { BadConfig, readConfig } from './config';
import type { Config } from './config-schema';
import { OffprintStack } from './stack';

/**
 * The CDK app: one stack. No account is needed to synthesize it; `cdk deploy` takes account and region from the command line's own
 * environment. Its settings are in `offprint.config.json` or in `-c name=value`; `-c stack=NAME` makes a second one beside the first.
 */
buildHandlers();
const app = new App();
const name = (app.node.tryGetContext('stack') as string | undefined) ?? 'Offprint';
new OffprintStack(app, name, { config: configOf(app) });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();

/** What is wrong with the settings is told without the stack of calls that nobody asked for. */
function configOf({ node }: App): Config {
  try {
    return readConfig(node, process.cwd());
  } catch (error) {
    if (!(error instanceof BadConfig)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
