/** What fences a mark off in a byline: characters that no byline has. */
const MARK_OPEN = '\u0001';
export const MARK_CLOSE = '\u0002';
/** A mark with the next name directly behind it: no comma parts "Wang1 Zhang2". */
export const MARK_BEFORE_NAME = new RegExp(`${MARK_CLOSE}\\s*(?=[\\p{Lu}\\p{Script=Han}])`, 'gu');

const SUPERSCRIPT = '[\\u00b9\\u00b2\\u00b3\\u02b0-\\u02b8\\u1d2c-\\u1d6a\\u1d9c-\\u1dbf\\u2070-\\u207f]';
/** At most one of `signs` with a space at most on either side of it, told in one way only: else a failure tries them all. */
const optional = (signs: string): string => String.raw`(?:\s{1,2}|\s?${signs}\s?)?`;
const SUPERSCRIPTS = new RegExp(`(?:${optional('[,*∗†‡]')}${SUPERSCRIPT})+(?:${optional(',')}[*∗†‡§#✉]+)?`, 'gu');
const SYMBOL = '[*∗⁎†‡§¶‖#☯✉✝✉★☆◊¤⊥∥¥£]';
const NUMBER = String.raw`(?:\d{1,3}|[¹²³⁰⁴-⁹]+)`;
const LETTER = String.raw`[a-z](?![\p{L}\p{M}.'’])`;
const MARK = `(?:${NUMBER}|${SYMBOL})`;
/** Marks behind a name: "Harry1,2*", "Wang 1,†", "Lee1,a", "Zhang2☯", "Kim(1)"; the first must not be a letter. */
const MARKS = new RegExp(
  String.raw`(?<=[\p{L}\p{M}.)])(?:\s?|,\s?(?=\d))[([]?${MARK}(?:[)\]]?${optional('[,;]')}[([]?(?:[\d¹²³⁰⁴-⁹]|${SYMBOL}|[‐–-](?=\d)|${LETTER}))*[)\]]?`,
  'gu',
);
/** Letter marks set off by a space: "Mikaelian a Korzukhin b", "Lee a,b,*, Kim b". */
const SPACED_LETTERS = new RegExp(
  String.raw`(?<=\p{L}[\p{L}.] )(?![eiy]\s)${LETTER}(?:\s?,\s?(?:${MARK}|${LETTER}))*(?=\s*(?:[,;&]|$|\p{Lu}|and\b|und\b|et\b))`,
  'gu',
);
/** "Lovelace A.a · Hopper G.B.b,c": letters behind the stop of initials. */
const INITIALS_LETTERS = new RegExp(String.raw`(?<=\p{Lu}\.)${LETTER}(?:,${LETTER})*(?=\s*(?:[·,;&]|$|and\b))`, 'gu');
/** Roman numerals glued to a small letter: "LovelaceI; HopperII, IV". */
const ROMAN = String.raw`(?:I{1,3}|IV|VI{0,3}|IX|X)(?![\p{L}\p{M}.])`;
const ROMANS = new RegExp(
  String.raw`(?<=\p{Ll})${ROMAN}(?:\s?,\s?${ROMAN}(?=\s*(?:[,;*&]|$)))*(?:\s*${SYMBOL})*`,
  'gu',
);

/** A mark that is fenced already. */
const FENCED = '\u0001[^\u0001\u0002]*\u0002';
/** Kinds of marks in the order in which they are fenced; what stands inside a fence already is read over, and let be. */
const KINDS = [SUPERSCRIPTS, ROMANS, INITIALS_LETTERS, MARKS, SPACED_LETTERS].map(
  marks => new RegExp(`${FENCED}|(?:${marks.source})`, 'gu'),
);

const asMark = (text: string): string =>
  `${MARK_OPEN}${text
    .normalize('NFKC')
    .replace(/[\s,;()[\]]+/g, ' ')
    .trim()}${MARK_CLOSE}`;

/** `text` with its affiliation marks fenced off, so that their commas do not part names. */
export const fenceMarks = (text: string): string =>
  KINDS.reduce((fenced, marks) => fenced.replace(marks, found => (found.startsWith(MARK_OPEN) ? found : asMark(found))), text); // prettier-ignore

/** The marks that stand fenced in `text`, one by one. */
export const marksIn = (text: string): string[] =>
  [...text.matchAll(/\u0001([^\u0001\u0002]*)\u0002/g)].flatMap(
    match => match[1]!.match(/\d{1,3}|[IVX]+|[a-z]|[^\s\d]/gu) ?? [],
  );

export const withoutMarks = (text: string): string => text.replace(/\u0001[^\u0001\u0002]*\u0002/g, ' ');
