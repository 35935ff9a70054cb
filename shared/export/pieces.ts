/** A stretch of a text without white space at its ends. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Ends of sentences do not differ between the languages that journals are in, as far as cutting for a budget goes. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * `text` whole where it fits; else its sentences, and the words of a sentence that does not, in as few pieces as fit. What does
 * not fit even so, a long word, stays whole.
 */
export function piecesOf(text: string, fits: (text: string) => boolean): TextPiece[] {
  const whole = trimmed(text, 0, text.length);
  if (whole === undefined) return [];
  if (fits(whole.text)) return [whole];
  const sentences = [...SENTENCES.segment(text)].flatMap(
    ({ index, segment }) => trimmed(text, index, index + segment.length) ?? [],
  );
  return sentences.flatMap(sentence => (fits(sentence.text) ? [sentence] : wordRuns(text, sentence, fits)));
}

function wordRuns(text: string, { start, end }: TextPiece, fits: (text: string) => boolean): TextPiece[] {
  const runs: TextPiece[] = [];
  for (const word of text.slice(start, end).matchAll(/\S+/g)) {
    const [from, to] = [start + word.index, start + word.index + word[0].length];
    const run = runs.at(-1);
    const longer = run && { start: run.start, end: to, text: text.slice(run.start, to) };
    if (longer !== undefined && fits(longer.text)) runs[runs.length - 1] = longer;
    else runs.push({ start: from, end: to, text: word[0] });
  }
  return runs;
}

function trimmed(text: string, start: number, end: number): TextPiece | undefined {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const inner = piece.trim();
  return inner === '' ? undefined : { start: from, end: from + inner.length, text: inner };
}
