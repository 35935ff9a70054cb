import type { ArticleDocument, Section } from '../document';
import { headingPaths } from './sections';
import { piecesOf } from './pieces';

export interface ChunkOptions {
  /** Most tokens of a chunk. 400 if absent. */
  readonly budget?: number;
  /** Tokens of a text, by the tokenizer of one's model. `estimateTokens` if absent. */
  readonly count?: (text: string) => number;
}

/** A place in a section: a paragraph of it, and a UTF-16 index into its text. */
export interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/** A stretch of a section that fits a token budget, with what one needs to find it again and to say where it comes from. */
export interface Chunk {
  /** The same for the same document and budget: the beginning of the document's id, the section's id, a number. */
  readonly id: string;
  /** Id and key of the document. */
  readonly document: string;
  readonly key: string;
  readonly url?: string;
  readonly title?: string;
  readonly doi?: string;
  /** Id and type of the section. */
  readonly section: string;
  readonly type: Section['type'];
  /** Headings from the top down to the section. */
  readonly path: readonly string[];
  /** Paragraphs and pieces of them, with an empty line between. */
  readonly text: string;
  readonly tokens: number;
  /** Where it begins and ends (exclusive) in the section. */
  readonly start: Place;
  readonly end: Place;
  /** Where its paragraphs stand in the source, as in the document. */
  readonly at: readonly (readonly number[])[];
  /** Ids of the references cited in it. */
  readonly references: readonly string[];
}

export const BUDGET = 400;

/** A character of Chinese, Japanese or Korean is a token or more, and about four letters of other scripts are one. */
export function estimateTokens(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return Math.ceil(wide + (text.length - wide) / 4);
}

/**
 * The sections of a document cut into chunks of at most `budget` tokens: between paragraphs; inside one that is longer, between
 * sentences; inside such a sentence, between words. No chunk has text of two sections, and together they have all of it.
 * A single word over the budget is a chunk of its own. Throws `RangeError` where the budget is not a number above 0.
 */
export function chunksOf(document: ArticleDocument, options: ChunkOptions = {}): Chunk[] {
  const { budget = BUDGET, count = estimateTokens } = options;
  if (!(budget > 0)) throw new RangeError(`A budget of ${budget} tokens has no room for text.`);
  const paths = headingPaths(document);
  return (document.sections ?? []).flatMap(section =>
    packed(section, budget, count).map((run, i) =>
      chunkOf(document, section, paths.get(section.id) ?? [], run, i, count),
    ),
  );
}

/** A piece of a paragraph, trimmed. */
interface Piece {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pieces of a section in runs that fit the budget. */
function packed({ paragraphs }: Section, budget: number, count: (text: string) => number): Piece[][] {
  const pieces = paragraphs.flatMap(({ text }, paragraph) =>
    piecesOf(text, piece => count(piece) <= budget).map((piece): Piece => ({ paragraph, ...piece })),
  );
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run !== undefined && count(textOf([...run, piece])) <= budget) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** Pieces of one paragraph go on as they stood there; between paragraphs is an empty line. */
function textOf(run: readonly Piece[]): string {
  return run.map(({ text, paragraph }, i) => (i === 0 ? '' : paragraph === run[i - 1]!.paragraph ? ' ' : '\n\n') + text).join(''); // prettier-ignore
}

function chunkOf(
  { id, source, metadata }: ArticleDocument,
  section: Section,
  path: readonly string[],
  run: readonly Piece[],
  index: number,
  count: (text: string) => number,
): Chunk {
  const text = textOf(run);
  const first = run[0]!;
  const last = run.at(-1)!;
  const paragraphs = [...new Set(run.map(({ paragraph }) => paragraph))];
  const cited = run.flatMap(({ paragraph, start, end }) =>
    (section.paragraphs[paragraph]?.citations ?? []).filter(citation => citation.start < end && citation.end > start),
  );
  return {
    id: `${id.slice(0, 16)}-${section.id}-${index + 1}`,
    document: id,
    key: source.key,
    ...(source.url && { url: source.url }),
    ...(metadata.title && { title: metadata.title }),
    ...(metadata.doi && { doi: metadata.doi }),
    section: section.id,
    type: section.type,
    path,
    text,
    tokens: count(text),
    start: { paragraph: first.paragraph, offset: first.start },
    end: { paragraph: last.paragraph, offset: last.end },
    at: paragraphs.flatMap(paragraph => section.paragraphs[paragraph]?.at ?? []),
    references: [...new Set(cited.flatMap(({ references }) => references))],
  };
}
