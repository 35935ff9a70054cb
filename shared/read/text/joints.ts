import { CLASS_OF, LOWER, SURROGATE, UPPER } from '../../text/classes';

/**
 * Where a scraper dropped the tags and put nothing for them, headings, buttons and paragraphs run into one another:
 *
 *     …in the fall.MethodsWe walked…     AbstractJump to sectionIntroductionMethodsThe river…
 *                  ^      ^                      ^              ^           ^      ^
 * A joint is where a small letter, digit or stop is directly followed by a capital. Most joints are names (PubMed, LiCoO2):
 * only those around a known heading or a button are cut.
 */
const JOINT = /(?<=[\p{Ll}.!?)\]”’"®%\d])(?=\p{Lu}\p{Ll})/gu;
const BEFORE: ReadonlySet<number> = new Set([...'.!?)]”’"®%0123456789'].map(sign => sign.charCodeAt(0)));

/** Where the joints of `text` are; by the class table, since every character is asked. */
export function jointsOf(text: string): number[] {
  const joints: number[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = CLASS_OF[text.charCodeAt(i)]!;
    if ((bits & SURROGATE) !== 0) return Array.from(text.matchAll(JOINT), ({ index }) => index);
    if ((bits & LOWER) !== 0 && (before & UPPER) !== 0 && i > 1 && isBefore(text.charCodeAt(i - 2))) joints.push(i - 1);
    before = bits;
  }
  return joints;
}

const isBefore = (unit: number): boolean => (CLASS_OF[unit]! & LOWER) !== 0 || BEFORE.has(unit);

const GLUED_SENTENCE = /(?<=[\p{Ll})\]”’][.!?])(?=\p{Lu}\p{Ll}+\s\p{Ll})/gu;

/** The joints at which a sentence begins: `…in the fall.We walked`. */
export function gluedSentences(text: string, joints: readonly number[]): number[] {
  const isStopped = joints.some(at => '.!?'.includes(text[at - 1]!));
  return isStopped ? Array.from(text.matchAll(GLUED_SENTENCE), ({ index }) => index) : [];
}
