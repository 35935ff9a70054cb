import { PART_WORDS, type Phrase, PHRASES } from './phrases';

interface Compiled {
  readonly phrase: Phrase;
  readonly pattern: RegExp;
}

const WRAP: Readonly<Record<Phrase['where'], (alternatives: string) => string>> = {
  line: alternatives => `^(?:${alternatives})[\\s:»›>.…]*$`,
  start: alternatives => `^(?:${alternatives})`,
  part: alternatives => `(?:${alternatives})`,
};

/** Lines longer than this hold more than a button or a menu entry. */
const LINE_CHARS = 90;
const START_WORDS = 25;

/** The first phrase of the table that `text` (of `words` words) is, begins with, or holds; undefined where none fits. */
export const matchPhrase = phraseMatcher(PHRASES);

/** The same for a table of one's own. */
export function phraseMatcher(phrases: readonly Phrase[]): (text: string, words: number) => Phrase | undefined {
  const compiled = phrases.map(compile);
  return (text, words) => {
    if (words > PART_WORDS) return undefined;
    const folded = text.replace(/\s+/g, ' ').trim();
    return compiled.find(({ phrase, pattern }) => fits(phrase, folded, words) && pattern.test(folded))?.phrase;
  };
}

function compile(phrase: Phrase): Compiled {
  const source = WRAP[phrase.where](phrase.patterns.join('|'));
  // The case folding of all Unicode (flag u) takes twice the time, for the sake of the Kelvin sign and the long s.
  return { phrase, pattern: new RegExp(source, source.includes('\\p') ? 'iu' : 'i') };
}

function fits(phrase: Phrase, folded: string, words: number): boolean {
  switch (phrase.where) {
    case 'line':
      return folded.length <= LINE_CHARS;
    case 'start':
      return words <= START_WORDS;
    case 'part':
      return true;
  }
}
