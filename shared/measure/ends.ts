import type { Section } from '../document';
import { CLASS, classOf } from '../text/kinds';

/** Share of the paragraphs' characters that stands in paragraphs which end where a sentence ends; 1 where there are none. */
export function endedShare(sections: readonly Section[]): number {
  let [all, ended] = [0, 0];
  for (const { paragraphs } of sections) {
    for (const { text } of paragraphs) {
      all += text.length;
      if (endsWhole(text)) ended += text.length;
    }
  }
  return all === 0 ? 1 : ended / all;
}

/** Begins with a small letter, as what was cut off from the line before does. */
export const startsSmall = (text: string): boolean => classOf(text.charCodeAt(0)) === CLASS.lower;

/** What may stand behind the stop of a sentence: `…moved.”`, `…moved.12–14`, `…moved.]`. */
const BEHIND: ReadonlySet<number> = new Set([CLASS.space, CLASS.digit, CLASS.quote, CLASS.bracket, CLASS.dash, CLASS.comma]); // prettier-ignore
const [COLON, WIDE_COLON] = [58, 0xff1a];
/** No sentence has more than this behind its stop. */
const MOST_BEHIND = 40;

/** Ends where a sentence ends, or leads on to a list. Read from the end: a few characters of each paragraph. */
export function endsWhole(text: string): boolean {
  for (let i = text.length - 1; i >= Math.max(0, text.length - MOST_BEHIND); i--) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === CLASS.stop || code === COLON || code === WIDE_COLON) return true;
    if (!BEHIND.has(kind)) return false;
  }
  return false;
}
