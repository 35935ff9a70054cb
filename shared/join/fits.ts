/** So far from the break a bracket is looked for. */
const REACH = 300;

/** Whether a bracket stands open at the end of `text`. */
export const isUnclosed = (text: string): boolean => depth(text.slice(-REACH)).unclosed > 0;

/** Whether `text` closes a bracket that it has not opened. */
export const isUnopened = (text: string): boolean => depth(text.slice(0, REACH)).unopened > 0;

/** Round brackets without a partner. "a)" and "2)" number the parts of a sentence. */
function depth(text: string): { unclosed: number; unopened: number } {
  let unclosed = 0;
  let unopened = 0;
  for (const { 0: sign } of text.replace(/(?<=^|[,;:.]\s|\b(?:and|or)\s)[\da-zA-Z]\)/g, '').matchAll(/[()]/g)) {
    if (sign === '(') unclosed++;
    else if (unclosed > 0) unclosed--;
    else unopened++;
  }
  return { unclosed, unopened };
}

const PLURAL_DUE =
  /(?:^|\s)(?:all|both|these|those|many|several|few|various|numerous|two|three|four|five|six|seven|eight|nine|ten)$/i;
const SINGULAR_DUE = /(?:^|\s)(?:a|an|this|each|every|another|one)$/i;
/** Nouns that tell their number by their ending, where no further noun follows. */
const SINGULAR = /^\p{Ll}{3,}(?:tion|sion|ment|ness|ity|ance|ence|ism)(?:[.,;:)]|\s(?:of|in|for|and|to|is|was)\s)/u;
const PLURAL = /^\p{Ll}{3,}(?:tion|sion|ment|ity|ance|ence|ism)s(?:[.,;:)]|\s(?:of|in|for|and|to|are|were)\s)/u;

/** The number that the last word before a break asks for: `all`, `a`. */
export function dueNumber(text: string): 'plural' | 'singular' | undefined {
  const end = text.slice(-20);
  return PLURAL_DUE.test(end) ? 'plural' : SINGULAR_DUE.test(end) ? 'singular' : undefined;
}

/** The number of the noun behind a break, where its ending tells. */
export function numberOf(text: string): 'plural' | 'singular' | undefined {
  return SINGULAR.test(text) ? 'singular' : PLURAL.test(text) ? 'plural' : undefined;
}
