import { joinPdfLines, type JoinedLines } from '../../shared/join/pdf';
import { isSite, type Role } from '../../shared/label';
import { linesOf } from '../../shared/read/pdf/lines';
import { Block, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

/** Printed lines: of a role, or body; parted by line feeds. `''` is a blank line, `'\f'` the end of a page. */
export type Printed = string | readonly [role: Role, lines: string];

export interface Joined extends JoinedLines {
  readonly source: string;
}

/** The dump's lines, labelled as they say, joined: lines of the site's roles are taken out before. */
export function join(...printed: readonly Printed[]): Joined {
  const parts = printed.map(part => (typeof part === 'string' ? (['body', part] as const) : part));
  const source = parts.map(([, lines]) => lines).join('\n');
  const roles = parts.flatMap(([role, lines]) => linesOf(lines).map(() => role));
  const all = linesOf(source);
  const labelled = all.map((line, i) => {
    const { start, end, indent, gap, page } = line;
    const block = new Block(SourceText.copy(source, start, end), { ...PLAIN, indent, gap, page });
    return { line, label: { block, role: roles[i]!, content: 1 } };
  });
  const kept = labelled.filter(({ label }) => !isSite(label.role));
  return { ...joinPdfLines(source, kept, all), source };
}

/** What was joined, as `role: text` (body alone without its role), a line's end shown as a slash. */
export const shown = (...printed: readonly Printed[]): string[] =>
  join(...printed).blocks.map(
    ({ role, block }) => `${role === 'body' ? '' : `${role}: `}${block.text.replace(/ ?\n/g, ' / ')}`,
  );

const NOUNS =
  'lake river gauge keeper harbour winter storm boat island glacier valley forest meadow bridge village tower market garden'.split(
    ' ',
  );

/** Five full lines of running text, other ones for each `n`. */
export function column(n: number, first = 'The level'): string {
  const noun = (k: number) => NOUNS[(n * 5 + k * 7) % NOUNS.length]! + 'abcdefgh'[Math.floor(n / 5) % 8]!;
  return [
    `${first} of the ${noun(1)} was read on each day near the ${noun(2)} by the ${noun(3)},`,
    `who wrote it down in a ${noun(4)} that he took to the ${noun(5)} in the evening and`,
    `brought back to the ${noun(6)} on the next day, when the ${noun(7)} allowed it.`,
    `Readings were not made on days of the ${noun(8)} because of a ${noun(9)} that had`,
    `kept the ${noun(10)} in the ${noun(11)} and the keeper in his ${noun(12)} for so long.`,
  ].join('\n');
}

/** How `column` comes out when it is a paragraph. */
export const paragraph = (n: number, first?: string): string => column(n, first).replaceAll('\n', ' / ');
