import type { Label } from './tagger';
import { classAt, SPACE } from '../text/classes';
import type { Token } from '../text/tokens';

/** The text of each field of a reference, as the labels of its tokens mark it. */
export type Fields = Readonly<Partial<Record<Label, string>>>;

interface Run {
  readonly label: Label;
  readonly first: number;
  last: number;
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
    if (run?.label === label) run.last = i;
    else runs.push({ label, first: i, last: i });
  });
  return runs;
}

const EDGES: ReadonlySet<string> = new Set(',;:-–—([/"“”„«»‘’\'`*_<>|•');
const isEdge = (sign: string): boolean => EDGES.has(sign) || (classAt(sign, 0) & SPACE) !== 0;

/**
 * Without the punctuation around it; a closing bracket stays where its opening one stands inside. Character by character
 * from both ends: a pattern for the end would be tried at every place of a long run inside.
 */
function trimmed(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && (value[start] === '.' || isEdge(value[start]!))) start++;
  const openings: Readonly<Record<string, number>> = { ')': value.indexOf('(', start), ']': value.indexOf('[', start) };
  const isLoose = (last: string): boolean => {
    const opening = openings[last];
    return opening !== undefined && (opening < 0 || opening >= end);
  };
  while (end > start && (isEdge(value[end - 1]!) || isLoose(value[end - 1]!))) end--;
  return value.slice(start, end);
}
