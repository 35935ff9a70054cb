import type { Person } from './claim';
import { oneOf, tidy } from './normal';
import { NOT_IN_NAMES } from './tables/not-in-names';
import {
  CAPITAL_PARTICLES,
  DEGREES,
  GROUP_WORDS,
  LONG_CJK_FAMILIES,
  PARTICLES,
  SUFFIXES,
  TITLES,
} from './tables/names';
import { withoutEnd } from '../text/edges';

const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u;
/** "山本 花子": the family name is set off. */
const SPACED_CJK =
  /^([\p{Script=Han}\p{Script=Hangul}]{1,3})[ \u3000]([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})$/u;
const INITIALS = /^(?:\p{Lu}\p{M}?\.?[-‐\s]?){1,4}$/u;
const VANCOUVER_INITIALS = /^(?:\p{Lu}\.?-?){1,4}$/u;
const CAPITALISED = /^['’]?\p{Lu}[\p{L}\p{M}'’ʼ`´\-‐‑.]*$/u;
const PARTICLE_GLUED = /^(?:d|l|al|el|dell|o|de|van)['’\-‐]\p{Lu}[\p{L}\p{M}'’\-]*$/u;
const LONGEST_NAME = 60;

const lettersOnly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
const isSuffix = (word: string): boolean => SUFFIXES.has(word.toLowerCase().replace(/\.$/, ''));
const isParticle = (word: string): boolean => PARTICLES.has(word) || PARTICLES.has(word.replace('’', "'"));

/** "MD", "Ph.D.", "Dr. rer. nat.": a degree or title alone, no name. */
export function isDegree(text: string): boolean {
  const words = text.split(/[\s/]+/).filter(Boolean);
  if (words.length === 0 || words.length > 4) return false;
  const joined = lettersOnly(text);
  return DEGREES.has(joined) || words.every(word => DEGREES.has(lettersOnly(word)) || TITLES.has(lettersOnly(word)));
}

/** "Jr.", "III" alone, as a comma parts it from its name. */
export const isNameSuffix = (text: string): boolean => /^\S+$/.test(text) && isSuffix(text);

function isNameWord(word: string): boolean {
  if (word.length > 2 && NOT_IN_NAMES.has(word.toLowerCase().replace(/\.$/, ''))) return false;
  return (
    INITIALS.test(word) || CAPITALISED.test(word) || isParticle(word) || PARTICLE_GLUED.test(word) || isSuffix(word)
  );
}

/** True when `text` has the shape of one person's name in reading order ("Ada M. van Lovelace", "Wang J", "李明"). */
export function isPersonName(text: string): boolean {
  if (CJK.test(text) || SPACED_CJK.test(text)) return !NOT_IN_NAMES.has(text);
  if (text.length > LONGEST_NAME) return false;
  const words = text.split(' ').filter(Boolean);
  if (words.length < 2 || words.length > 7 || !words.every(isNameWord)) return false;
  const long = words.filter(word => /\p{L}{2}/u.test(word) && !isParticle(word) && !isSuffix(word));
  return long.length > 0 && long.length <= 5 && !isParticle(words.at(-1)!);
}

const GROUP = new RegExp(`(?<!\\p{L})${oneOf(GROUP_WORDS)}(?!\\p{L})`, 'iu');
/** A group's name is no sentence, and has no numbers but short ones. */
const NO_GROUP = /[.;:!?]$|\. |\d{3}|—/;

/** True when `text` names a group that can sign an article ("… Consortium", "Expert Panel on …"). */
export const isGroupName = (text: string): boolean => /^\p{Lu}/u.test(text) && !NO_GROUP.test(text) && GROUP.test(text);

function split(words: readonly string[]): { given: string; family: string } {
  let at = words.length - 1;
  while (at > 1 && isSuffix(words[at]!)) at--;
  while (at > 1 && (isParticle(words[at - 1]!) || (at - 1 > 0 && CAPITAL_PARTICLES.has(words[at - 1]!)))) at--;
  if (at === 1 && words.length > 2 && isParticle(words[0]!)) at = 0;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

function person(name: string, given: string, family: string): Person {
  return { name, ...(given === '' ? {} : { given }), ...(family === '' ? {} : { family }) };
}

function fromInverted(family: string, given: string): Person {
  const [first, suffix] = given.split(/(?:(?<!\s)\s+)?,\s*/);
  const whole = suffix !== undefined && isSuffix(suffix) ? `${family} ${suffix}` : family;
  return person(`${first} ${whole}`, first ?? '', whole);
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (
    from < words.length - 1 &&
    TITLES.has(lettersOnly(words[from]!)) &&
    /^\p{L}+\.?$/u.test(words[from]!) &&
    words[from]!.length > 1
  )
    from++;
  return words.slice(from);
}

/**
 * One person's name, told apart into given and family name: "Ada Lovelace", "Lovelace, Ada", "Lovelace A", "李明". Particles
 * and suffixes go with the family name ("van der Walt", "Driggers III"). A name that cannot be split has `name` alone.
 */
export function parsePersonName(text: string): Person {
  const name = tidy(withoutEnd(text, /[,;\s]/));
  const spaced = SPACED_CJK.exec(name);
  if (spaced !== null) return person(name, spaced[2]!, spaced[1]!);
  if (CJK.test(name)) {
    const size = LONG_CJK_FAMILIES.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
    return person(name, name.slice(size), name.slice(0, size));
  }
  const comma = name.indexOf(',');
  if (comma > 0 && comma < name.length - 1)
    return fromInverted(name.slice(0, comma).trim(), name.slice(comma + 1).trim());
  const words = withoutTitles(name.split(' '));
  if (words.length < 2 || words.some(word => word.length > 1 && NOT_IN_NAMES.has(word.toLowerCase()))) return { name };
  const plain = words.join(' ');
  const last = words.at(-1)!;
  const core = words.filter(word => !isSuffix(word));
  const isVancouver = VANCOUVER_INITIALS.test(core.at(-1)!) && core.slice(0, -1).every(word => /\p{Ll}/u.test(word));
  if (isVancouver && core.length > 1) {
    const suffixes = words.filter(isSuffix);
    const family = [...core.slice(0, -1), ...suffixes].join(' ');
    return person(`${core.at(-1)!} ${family}`, core.at(-1)!, family);
  }
  const { given, family } = split(words);
  return last === family && given === '' ? { name: plain } : person(plain, given, family);
}
