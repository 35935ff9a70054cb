import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

/** A line of a page: its text, or text with hints. `# Title` and `## Heading` are marked headings. */
export type Line = string | readonly [text: string, hints: Partial<Hints>];

/** The blocks of a page whose source is the lines, one under the other. */
export function page(...lines: readonly Line[]): Block[] {
  const texts = lines.map(line => (typeof line === 'string' ? line.replace(/^#+ /, '') : line[0]));
  const source = texts.join('\n');
  let at = 0;
  return lines.map((line, i) => {
    const start = at;
    at += texts[i]!.length + 1;
    const marks = typeof line === 'string' ? /^(#+) /.exec(line)?.[1]?.length : undefined;
    const hints =
      typeof line === 'string' ? (marks === undefined ? {} : ({ shape: 'heading', level: marks } as const)) : line[1];
    return new Block(SourceText.copy(source, start, start + texts[i]!.length), { ...PLAIN, ...hints });
  });
}

/** A paragraph of running text about `topic`, a few sentences long. */
export const prose = (topic: string): string =>
  `The measurements of ${topic} were taken over three summers on the same plots, and they show how much the ground ` +
  `keeps of the rain that falls on it. Most of what we know about ${topic} comes from a handful of wet years. ` +
  `In the dry ones nobody went out to look, which is why the series that we have is as short as it is.`;

/** An invented entry of a bibliography. */
export const entry = (n: number): string =>
  `${n}. Arden P, Vogt L. Water held by covered ground, part ${n}. J. Soil Obs. ${1980 + n}; ${n + 10}: ${100 + n}-${109 + n}.`;
