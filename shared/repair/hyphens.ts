import { isCommonWord, isWord } from './words';

/** The page's own words, in lower case: a set, or what counts them. */
export type Vocabulary = Pick<ReadonlySet<string>, 'has'>;

/** What to do with the hyphen between a line's end and the next line's start. `unsure` where nothing tells. */
export type HyphenVerdict = 'join' | 'keep' | 'unsure';

/**
 * Whether `before-` at a line's end and `after` on the next line are one word that the typesetter divided. The page's own
 * words (`vocabulary`, in lower case, with their hyphens) decide first, a list of English words second, the shape of the
 * two parts third. `before` and `after` are the letters, digits and hyphens that touch the break.
 */
export function joinsAtHyphen(before: string, after: string, vocabulary?: Vocabulary): boolean {
  return hyphenVerdict(before, after, vocabulary) !== 'keep';
}

/** The same with its doubt: `unsure` means that joining is only the likelier of the two. */
export function hyphenVerdict(before: string, after: string, vocabulary?: Vocabulary): HyphenVerdict {
  const left = before.slice(before.lastIndexOf('-') + 1);
  const right = after.split('-', 1)[0]!;
  const verdict =
    byVocabulary(before, after, vocabulary) ?? byShape(left, right) ?? byWords(left.toLowerCase(), right.toLowerCase());
  const chain = left !== before || right !== after;
  return chain && verdict !== 'keep' && !isWord((left + right).toLowerCase()) ? 'keep' : verdict;
}

/** One of the two forms stands elsewhere on the page, and the other does not. */
function byVocabulary(before: string, after: string, vocabulary?: Vocabulary): HyphenVerdict | undefined {
  if (vocabulary === undefined) return undefined;
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  const joined = vocabulary.has(left + right);
  const kept = vocabulary.has(`${left}-${right}`);
  return joined === kept ? undefined : joined ? 'join' : 'keep';
}

/** Digits, capitals and lone letters: no typesetter divides `X-ray`, `DNA-binding` or `IL-2` as if they were one word. */
function byShape(left: string, right: string): HyphenVerdict | undefined {
  if (/\p{N}$/u.test(left) || /^\p{N}/u.test(right)) return 'keep';
  if (left.length < 2 || right.length < 2) return 'keep';
  const acronym = /^\p{Lu}{2,}$/u.test(left);
  if (/^\p{Lu}/u.test(right)) return divided(left, right) ? 'join' : 'keep';
  return acronym ? 'keep' : undefined;
}

/** Capitals behind the break: INTRO-|DUCTION and MN-|RAS are divided words, Navier-|Stokes and PCR-|RFLP are not. */
function divided(left: string, right: string): boolean {
  if (!/^\p{Lu}+$/u.test(left) || !/^\p{Lu}{2}/u.test(right)) return false;
  return isWord((left + right).toLowerCase()) || left.length === 2;
}

function byWords(left: string, right: string): HyphenVerdict {
  if (KEPT_FIRST.has(left) || (KEPT_LAST.has(right) && left.length > 2)) return 'keep';
  if (isWord(left + right)) return 'join';
  if (KEPT_PREFIX.has(left) && isWord(right)) return 'keep';
  if (JOINED_PREFIX.has(left)) return 'join';
  if (isPart(left) && isPart(right)) return 'keep';
  return isWord(left) && isWord(right) && left.length > 3 && right.length > 3 ? 'unsure' : 'join';
}

/** A word that makes compounds. Words of two letters are syllables as often (`in-|dex`, `at-|om`): only adverbs count. */
function isPart(word: string): boolean {
  if (word.length < 3) return ADVERBS.has(word);
  return (isCommonWord(word) && !SYLLABLES.has(word)) || (word.length > 6 && isWord(word));
}

const ADVERBS = new Set(['up', 'off', 'by', 'to', 'in', 'of']);

/** Common words of three and four letters that are common syllables too: con-|vex, per-|son, ten-|sor, for-|mat. */
const SYLLABLES = new Set(
  (
    'able age ally ant art ate bat bin can con den dent dies din don ear end ers fer fin for ful gen gent had has her his ' +
    'ion ins ism lam led lee let lie ling lo man mat men mend met mod nor not par pat pen per pet ping pos pro ran rat ' +
    'ring sal sat sic sis sing son sure tan ten tent the tic tin ting tor var ven vent ver vert vis was'
  ).split(' '),
);

/** First parts that keep their hyphen before any word. */
const KEPT_FIRST = new Set(['self', 'quasi', 'half', 'vice', 'all', 'cross', 'well', 'ill', 'non', 'spatio', 'socio']);

/** Second parts that keep their hyphen behind any word: tumour-|specific, dose-|dependent, age-|adjusted. */
const KEPT_LAST = new Set(
  (
    'based free specific related dependent independent dimensional driven wide sized only like type level scale term ' +
    'induced associated mediated treated positive negative deficient resistant sensitive rich linked bound binding aged old ' +
    'year years fold effective adjusted matched controlled blind up off'
  ).split(' '),
);

/** Prefixes that keep their hyphen before a word unless the word list has the two as one. */
const KEPT_PREFIX = new Set([
  'non',
  'anti',
  'pre',
  'post',
  'co',
  're',
  'semi',
  'multi',
  'pseudo',
  'inter',
  'intra',
  'ex',
]);

/** Prefixes that are written as one with what follows. */
const JOINED_PREFIX = new Set(
  (
    'sub super hyper hypo over under out un dis mis micro macro nano photo electro thermo hydro bio neuro cardio immuno ' +
    'psycho geo radio trans ultra infra iso poly mono di tri down fore back'
  ).split(' '),
);
