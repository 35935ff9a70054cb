import { Block, PLAIN } from '../../source/block';
import { SourceText } from '../../source/source-text';
import type { Removal } from '../reading';
import { withoutLineNumbers } from './line-numbers';
import { type Line, linesOf, withoutPrefix } from './lines';
import { pageNumbers, withoutGluedNumbers } from './page-numbers';
import { startsLower } from './signs';

/** The printed lines of a dump, a leaf each, before anything is put together. */
export interface PdfLeaves {
  readonly lines: readonly Line[];
  /** A block for each of `lines`. */
  readonly blocks: readonly Block[];
  /** The numbers of lines and pages, which are certain: they count on through the dump. */
  readonly removed: readonly Removal[];
}

export function pdfLeaves(text: string): PdfLeaves {
  const { lines: unnumbered, removed } = withoutLineNumbers(linesOf(text));
  const numbers = pageNumbers(unnumbered);
  const { lines: whole, glued } = withoutGluedNumbers(unnumbered, numbers);
  const lines = withOwnHeadings(withoutGluedHeads(paged(whole, numbers)));
  return {
    lines,
    blocks: lines.map(
      ({ start, end, indent, gap, page }) =>
        new Block(SourceText.copy(text, start, end), { ...PLAIN, indent, gap, page }),
    ),
    removed: [
      ...removed,
      ...[...numbers, ...glued].map(({ start, end }) => ({ rule: 'pdf.page-number', at: [[start, end]] as const })),
    ],
  };
}

/** The lines without the numbers. In a dump without form feeds a page ends with its number. */
function paged(lines: readonly Line[], numbers: ReadonlySet<Line>): Line[] {
  const marked = (lines[lines.length - 1]?.page ?? 1) > 1;
  let page = 1;
  return lines.flatMap(line => {
    if (!numbers.has(line)) return [marked ? line : { ...line, page }];
    page++;
    return [];
  });
}

/** Shorter lines may well begin another by chance; longer ones are paragraphs. */
const HEAD = { least: 12, most: 160 } as const;

/**
 * A running head that the dump wrote into the first line of a page is a line of its own: it stands alone elsewhere, letter
 * for letter.
 *
 *     Tidal Studies 12 (2009)                           ← alone, on another page
 *     Tidal Studies 12 (2009) of the estuary was …      → "Tidal Studies 12 (2009)", "of the estuary was …"
 */
function withoutGluedHeads(lines: readonly Line[]): Line[] {
  const alone = new Set(
    lines.map(({ text }) => text).filter(({ length }) => length >= HEAD.least && length <= HEAD.most),
  );
  const lengths = [...new Set([...alone].map(({ length }) => length))].sort((a, b) => b - a);
  return lines.flatMap(line => {
    const length = lengths.find(
      most => line.text.length > most + 1 && line.text[most] === ' ' && alone.has(line.text.slice(0, most)),
    );
    if (length === undefined) return [line];
    const [head, rest] = parted(line, length);
    return [head, { ...rest, gap: 0 }];
  });
}

/** The first `length` characters of a line, and what stands behind them and the white space after. */
const parted = (line: Line, length: number): [Line, Line] => [
  { ...line, text: line.text.slice(0, length), end: line.start + length },
  withoutPrefix(line, length),
];

/** What a bibliography is headed, at the end of a line behind a sentence's end. */
const BIBLIOGRAPHY =
  /[.)\]\d]\s+((?:REFERENCES|References|REFERENCIAS|Referencias|REFER[EÊ]NCIAS|Referências|R[EÉ]F[EÉ]RENCES|Références|BIBLIOGRAPHY|Bibliography|LITERATUR|Literatur)(?:\s(?:AND NOTES|and Notes|and notes|CITED|Cited|cited))?|(?:LITERATURE|Literature)\s(?:CITED|Cited|cited)):?$/u;

/**
 * The heading of a bibliography that the dump wrote behind the last words before it is a line of its own. In small letters
 * it may begin a sentence, that the next line goes on with.
 *
 *     … by the gauge's keepers, 1904. REFERENCES      → "… by the gauge's keepers, 1904.", "REFERENCES"
 *     Tarn, B. (1903) On the level of lakes …
 */
function withOwnHeadings(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const heading = BIBLIOGRAPHY.exec(line.text.slice(-40))?.[1];
    const next = lines[i + 1]?.text;
    if (heading === undefined || next === undefined || startsLower(next)) return [line];
    const [before, own] = parted(line, line.text.slice(0, line.text.lastIndexOf(heading)).trimEnd().length);
    return [
      { ...before, spaced: true },
      { ...own, gap: 1, indent: 0 },
    ];
  });
}
