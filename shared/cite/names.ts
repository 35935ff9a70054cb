import type { CslName } from '../document';
import { withoutEnds } from '../text/edges';

const PARTICLES = new Set(
  "van von de der den du la le di da dos do el al ter ten zu af 't ’t del della des bin ibn st vander vanden".split(
    ' ',
  ),
);
const GROUP =
  /\b(?:consortium|group|committee|commission|organi[sz]ation|institut\w*|department|ministry|university|universidade?|association|society|agency|council|cent(?:er|re)|bureau|office|collaboration|network|team|federation|foundation|bank|board|corporation|inc|ltd|world|national|international|european|investigators|initiative|brasil|brazil)\b/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i;
const INITIALS = /^(?:\p{Lu}\p{M}?\p{Ll}?\.?[ -]{0,2}){1,4}$/u;
const CONJUNCTION = /(?:(?<!\s)\s+)?(?:,\s*)?(?:&|\b(?:and|und|et|y|e|con|with)\b)(?=\s)\s*/u;

const EDITORS =
  /(?:(?<![\s,;])[\s,;]+)?[([]?\b(?:eds?|hrsg|orgs?|coords?|comps?|dir|trans|translators?|editors?)\b\.?[)\]]?[\s.,;:]*$/i;
// The full stop behind "Lund B." ends the list, the one behind "Lund, B." or "B. C." the initial.
const LAST_STOP = /(?<!(?:[.,-]|^)\s?\p{Lu})\.$/u;

/**
 * The people that a list of authors names, in any of the usual prints: "Lee YT, Moss AB", "Lee, Y. T., & Moss, A. B.",
 * "Y. T. Lee and A. B. Moss", "Lee, Yin Tse and Ann Moss", "LEE, Yin. MOSS, Ann", "Lee Y.T.; Moss A.B."
 */
export function namesIn(list: string): CslName[] {
  const bare = list
    .replace(/(?:(?<![\s,;(])[\s,;(]+)?\b(?:et al|and others|et coll|u\. ?a|e outros|y otros)\b.*$/iu, '')
    .replace(EDITORS, '');
  const text = withoutEnds(bare, /[\s,;:.]/, /[\s,;:(]/)
    .replace(LAST_STOP, '')
    .replace(/\s+/g, ' ');
  if (text === '') return [];
  if (text.includes(';'))
    return text.split(/(?:(?<!\s)\s+)?;\s*/).flatMap(person => namesIn(person.replace(/^(?:and|&|et) /, '')));
  return text.split(/(?<=\p{Ll}{2})\. (?=\p{Lu}{2})/u).flatMap(part => people(chunksOf(part)));
}

function chunksOf(text: string): string[] {
  if (GROUP.test(text) && !/,.*,/.test(text)) return [text];
  return text
    .split(CONJUNCTION)
    .flatMap(part => part.split(/(?:(?<!\s)\s+)?,\s*/))
    .map(part => part.trim())
    .filter(part => part !== '');
}

/** Puts what stands between the commas together again to people. */
function people(chunks: readonly string[]): CslName[] {
  const names: CslName[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    const next = chunks[i + 1];
    if (SUFFIX.test(chunk)) continue;
    if (next !== undefined && isFamilyOnly(chunk, next) && isGiven(next, i === 0)) {
      names.push({ family: chunk, given: trimGiven(next) });
      i++;
    } else names.push(nameOf(chunk));
  }
  return names;
}

const words = (text: string): string[] => text.split(' ');
/** "Lee", "van der Berg", "De la Cruz", and "LEE" in front of "D."; not "Lee DH", nor a given and a family name. */
function isFamilyOnly(chunk: string, next: string): boolean {
  const parts = words(chunk);
  if (parts.length === 1 && !chunk.includes('.') && next.includes('.')) return true;
  return !parts.some(word => /\p{Lu}\./u.test(word) || isInitials(word)) && (parts.length < 3 || isParticle(parts[0]!));
}

/** Initials always are given names; a full given name behind a comma is sure only in the first place of the list. */
function isGiven(chunk: string, first: boolean): boolean {
  if (INITIALS.test(chunk)) return true;
  const [head, ...rest] = words(chunk);
  return first && !isParticle(head!) && rest.every(word => INITIALS.test(word));
}

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
const trimGiven = (given: string): string => given.trimEnd();

/** One name without a comma in it. */
function nameOf(text: string): CslName {
  if (GROUP.test(text)) return { literal: text };
  const parts = words(text.replace(/ (?:Jr|Sr|I{2,3})\.?$/, ''));
  if (parts.length === 1) return glued(parts[0]!);
  const last = parts.length - 1;
  let trailing = parts.length;
  while (trailing > 1 && INITIALS.test(parts[trailing - 1]!) && isInitials(parts[trailing - 1]!)) trailing--;
  if (trailing <= last && trailing > 0) {
    return { family: parts.slice(0, trailing).join(' '), given: parts.slice(trailing).join(' ') };
  }
  let family = last;
  while (family > 1 && isParticle(parts[family - 1]!)) family--;
  return { family: parts.slice(family).join(' '), given: parts.slice(0, family).join(' ') };
}

/** "JB", "J.B.", "J", "J.-B." but not "Li" or "Wu": a family name of two letters is not all capitals. */
const isInitials = (word: string): boolean => /^(?:(?:\p{Lu}\.-?){1,5}|\p{Lu}(?:-?\p{Lu}){0,2})$/u.test(word);

/** "BlouinM.S.": a family name and initials that a page printed without a space. "Y.T.Lee" the other way round. */
function glued(word: string): CslName {
  const after = /^([\p{Lu}][\p{L}'’-]*\p{Ll})((?:\p{Lu}\.-?){1,4})$/u.exec(word);
  if (after !== null) return { family: after[1]!, given: after[2]! };
  const before = /^((?:\p{Lu}\.-?){1,4})(\p{Lu}[\p{L}'’-]+)$/u.exec(word);
  if (before !== null) return { family: before[2]!, given: before[1]! };
  return { family: word.replace(/\.$/, '') };
}
