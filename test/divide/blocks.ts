import type { Labelled, Role } from '../../shared/label';
import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

/** A line of a page: its role, its text, and hints where the case needs them. A text of `## Heading` is a marked heading. */
export type Line = readonly [role: Role, text: string, hints?: Partial<Hints>];

/** Leaves of a page whose source is the lines, one under the other, each labelled as it says. */
export function page(...lines: readonly Line[]): Labelled[] {
  const marked = lines.map(([role, text, hints = {}]) => {
    const marks = role === 'heading' || role === 'title' ? (/^(#+) /.exec(text)?.[1]?.length ?? 0) : 0;
    const mark = marks === 0 ? {} : ({ shape: 'heading', level: marks } as const);
    return { role, text: marks === 0 ? text : text.slice(marks + 1), hints: { ...PLAIN, ...mark, ...hints } };
  });
  const source = marked.map(({ text }) => text).join('\n');
  let at = 0;
  return marked.map(({ role, text, hints }) => {
    const start = at;
    at += text.length + 1;
    return { block: new Block(SourceText.copy(source, start, start + text.length), hints), role, content: 1 };
  });
}

const line =
  (role: Role) =>
  (text: string, hints?: Partial<Hints>): Line =>
    hints === undefined ? [role, text] : [role, text, hints];

export const title = line('title');
export const authors = line('authors');
export const affiliation = line('affiliation');
export const meta = line('meta');
export const heading = line('heading');
export const abstract = line('abstract');
export const body = line('body');
export const caption = line('caption');
export const cells = line('table');
export const footnote = line('footnote');
export const reference = line('reference');
export const itemTitle = line('item-title');
export const itemText = line('item-text');
export const itemMeta = line('item-meta');

/** A paragraph of running text about `topic`, a few sentences long. */
export const prose = (topic: string): string =>
  `The measurements of ${topic} were taken over three summers on the same plots, and they show how much the ground ` +
  `keeps of the rain that falls on it. Most of what we know about ${topic} comes from a handful of wet years. ` +
  `In the dry ones nobody went out to look, which is why the series that we have is as short as it is.`;

/** An invented entry of a bibliography. */
export const entry = (n: number): string =>
  `${n}. Arden P, Vogt L. Water held by covered ground, part ${n}. J. Soil Obs. ${1980 + n}; ${n + 10}: ${100 + n}-${109 + n}.`;
