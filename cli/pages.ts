import { buffer } from 'node:stream/consumers';
import picomatch from 'picomatch';
import type { Fields } from '../containers';
import { type Entry, entriesOf } from './entries';
import { type Input, STDIN } from './inputs';

/** Which pages of those that are found are taken: globs over keys (`nature/**`, `*.html`). */
export interface Choice {
  /** All, if there are none. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Whether a key is chosen. A glob without a slash looks at the last part of the key alone, as in .gitignore. */
export function chooser({ include, exclude }: Choice): (key: string) => boolean {
  const options = { dot: true, nocase: true };
  const matcher = (glob: string) => picomatch(glob, { ...options, basename: !glob.includes('/') });
  const [wanted, unwanted] = [include.map(matcher), exclude.map(matcher)];
  return key => (wanted.length === 0 || wanted.some(is => is(key))) && !unwanted.some(is => is(key));
}

/**
 * The pages of `inputs`, those of containers one by one; `chosen` looks at the key of a container first, and where it is not
 * chosen at those of its pages. Standard input is read whole.
 */
export async function* pagesOf(inputs: readonly Input[], fields: Fields, choice: Choice): AsyncGenerator<Entry> {
  const chosen = chooser(choice);
  const excluded = chooser({ include: [], exclude: choice.exclude });
  for (const input of inputs) {
    if (input.path === STDIN.path) yield { key: input.key, from: await buffer(process.stdin) };
    else if (excluded(input.key)) yield* chosenOf(input, fields, chosen);
  }
}

async function* chosenOf(input: Input, fields: Fields, chosen: (key: string) => boolean): AsyncGenerator<Entry> {
  const all = chosen(input.key);
  for await (const entry of entriesOf(input, fields)) if (all || chosen(entry.key)) yield entry;
}
