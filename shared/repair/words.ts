import packed from './words.json';

/**
 * English words (American, British, Canadian spelling), for the places where a page's own vocabulary does not decide.
 * The list is SCOWL up to size 60 without its regular inflections, which {@link isWord} undoes instead.
 */
let loaded: { readonly common: ReadonlySet<string>; readonly rarer: ReadonlySet<string> } | undefined;

function words() {
  loaded ??= { common: new Set(unpack(packed.common)), rarer: new Set(unpack(packed.rarer)) };
  return loaded;
}

/** A word of the list or a regular inflection of one; `word` in lower case. */
export function isWord(word: string): boolean {
  const { common, rarer } = words();
  return stems(word).some(stem => common.has(stem) || rarer.has(stem));
}

/** A word that most readers know (SCOWL up to size 35) or a regular inflection of one; `word` in lower case. */
export function isCommonWord(word: string): boolean {
  return stems(word).some(stem => words().common.has(stem));
}

/** Regular endings, and what stands in the base form for them: stud|ies → study, scal|ing → scale. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ily', 'y'],
  ['ally', ''],
  ['ness', ''],
];

/** The word itself and what it may be an inflection of: `mapped` → mapped, mapp, map, mappe. */
export function stems(word: string): string[] {
  const out = [word];
  for (const [ending, base] of ENDINGS) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    out.push(stem + base);
    if (base === '' && stem.at(-1) === stem.at(-2)) out.push(stem.slice(0, -1));
  }
  return out;
}

/**
 * A sorted list in which each word gives, as one base-36 digit, how many letters it shares with the word before it, and
 * then the rest: `0back 4ache 4ward` stands for back, backache, backward.
 */
export function unpack(packed: string): string[] {
  let word = '';
  return packed === ''
    ? []
    : packed.split(' ').map(entry => (word = word.slice(0, parseInt(entry[0]!, 36)) + entry.slice(1)));
}

/** The reverse of {@link unpack}; `list` sorted, of letters only. */
export function pack(list: readonly string[]): string {
  let before = '';
  return list
    .map(word => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}
