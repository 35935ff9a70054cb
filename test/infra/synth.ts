import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { CleaningPipelineProps } from '../../infra/lib/props';
import { OffprintStack } from '../../infra/stack';
import { buildHandlers, ENTRIES, HANDLERS } from '../../scripts/handlers.mjs';

const { context } = JSON.parse(readFileSync(join(__dirname, '../../cdk.json'), 'utf8')) as {
  context: Record<string, unknown>;
};

ensureHandlers();

/** The app with the flags of cdk.json. */
export const makeApp = () => new App({ context });

/** A template names the functions' folders, whatever is in them. Several tests may see that there are none: the first one's stay. */
function ensureHandlers(): void {
  if (ENTRIES.every(entry => existsSync(join(HANDLERS, entry)))) return;
  const made = mkdtempSync(join(dirname(HANDLERS), 'handlers-'));
  buildHandlers(made);
  try {
    // Those of an earlier version have not all of them.
    rmSync(HANDLERS, { recursive: true, force: true });
    renameSync(made, HANDLERS);
  } catch {
    rmSync(made, { recursive: true });
  }
}

let plain: Template | undefined;

/** The template of the stack; that of the stack as it is without a word is made once. */
export function synth(props?: CleaningPipelineProps): Template {
  return props === undefined ? (plain ??= templateOf({})) : templateOf(props);
}

const templateOf = (props: CleaningPipelineProps) =>
  Template.fromStack(new OffprintStack(makeApp(), 'Offprint', props));
