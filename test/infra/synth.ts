import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { CleaningPipelineProps } from '../../infra/props';
import { OffprintStack } from '../../infra/stack';

const { context } = JSON.parse(readFileSync(join(__dirname, '../../cdk.json'), 'utf8')) as {
  context: Record<string, unknown>;
};

/** The app with the flags of cdk.json. The functions are not bundled: `bundle.test.ts` does that, once. */
export const makeApp = () => new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });

export function synth(props: CleaningPipelineProps = {}): Template {
  return Template.fromStack(new OffprintStack(makeApp(), 'Offprint', props));
}
