/**
 * Whether brackets let `next` go on with the sentence at the end of `open`: -1 speaks against it, 1 for it, 0 where nothing tells.
 *
 *     … keeps the gates shut (112   |  records, a quarter of all). Some …      1: closes the bracket
 *     … on wet meadows and          |  records, a quarter of all). Some …     -1: closes a bracket that is not open
 */
export function fitsBrackets(open: string, next: string): -1 | 0 | 1 {
  const left = depth(open.slice(-REACH)).unclosed;
  const right = depth(next.slice(0, REACH)).unopened;
  if (right === 0) return 0;
  return left > 0 ? 1 : -1;
}

/** So far from the break a bracket is looked for. */
const REACH = 300;

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

/**
 * The last word before the break asks for a number that the noun behind it has not.
 *
 *     … the scores for all          |  regulation. Finally, …                 a plural is due
 */
export function disagrees(open: string, next: string): boolean {
  const end = open.slice(-20);
  return (PLURAL_DUE.test(end) && SINGULAR.test(next)) || (SINGULAR_DUE.test(end) && PLURAL.test(next));
}
