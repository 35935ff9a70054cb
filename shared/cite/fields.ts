import type { Label } from './tagger';
import type { Token } from '../text/tokens';

/** The text of each field of a reference, as the labels of its tokens mark it. */
export type Fields = Readonly<Partial<Record<Label, string>>>;

interface Run {
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/**
 * The stretches of `text` that the labels mark, outer punctuation taken off. Of several stretches with one label the
 * first counts, but for the title: there it is the longest of those in front of the work that it stands in (a stray word
 * is no title, and neither is the annotation behind an entry).
 */
export function fieldsOf(text: string, tokens: readonly Token[], labels: readonly Label[]): Fields {
  const fields: Partial<Record<Label, string>> = {};
  for (const { label, first, last } of runsOf(labels)) {
    const value = trimmed(text.slice(tokens[first]!.start, tokens[last]!.end));
    const before = fields[label];
    const better = before === undefined || (label === 'title' && !hasHost(fields) && value.length > before.length);
    if (value !== '' && better) fields[label] = value;
  }
  return fields;
}

/** The journal, or the book or its editors, have been named. */
const hasHost = ({ journal, container, editor }: Fields): boolean =>
  journal !== undefined || container !== undefined || editor !== undefined;

function runsOf(labels: readonly Label[]): Run[] {
  const runs: Run[] = [];
  labels.forEach((label, i) => {
    const run = runs[runs.length - 1];
    if (run?.label === label) runs[runs.length - 1] = { ...run, last: i };
    else runs.push({ label, first: i, last: i });
  });
  return runs;
}

const EDGE = /^[\s.,;:\-–—(\[/"“”„«»‘’'`*_<>|•]+|[\s,;:\-–—(\[/"“”„«»‘’'`*_<>|•]+$/gu;

/** Without the punctuation around it; a closing bracket stays where its opening one stands inside. */
function trimmed(value: string): string {
  let text = value.replace(EDGE, '');
  for (;;) {
    const last = text.at(-1);
    const loose = (last === ')' && !text.includes('(')) || (last === ']' && !text.includes('['));
    if (!loose) return text;
    text = text.slice(0, -1).replace(EDGE, '');
  }
}
