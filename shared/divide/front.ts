import { remembered } from '../source/memo';
import { wordCount } from './traits';

/** Lines that print facts about the article beside its text: in the margin of a first page, under the title. */
const LABELS =
  /^(?:\p{L}+\s)?(?:citation|cite this|editors?|edited by|reviewed by|academic editor|handling editor|received|accepted|revised|published|first published|(?:article )?history|copyright|correspondence|corresponding author|\*?e-?mail|address correspondence|to whom (?:correspondence|reprint)|reprint requests|doi|issn|contributed by|communicated by|submitted|available online|online|article type|specialty section|this article was submitted|present address|zitierweise|eingegangen|angenommen|reçu|accepté|recibido|aceptado|recebido|aceito|ricevuto|accettato)\b\s*(?:(?:\(.{0,40}\))\s*)?(?:[:：]|for publication|on\b|to\b|\d|by\b|from\b|should\b|©)/iu;
const LICENCE =
  /creative commons|open[- ]access article|distributed under the terms|all rights reserved|©|\(c\)\s?(?:19|20)\d\d|permits unrestricted|licensee/iu;
const AFFILIATION =
  /\b(?:universit|institut|department|departamento|département|dipartimento|faculty|facult|faculdade|hospital|college|school of|laborator|centre|center|klinik|academy)/giu;
const ADDRESS =
  /\S@\S|\b\d{4,6}\b|\b(?:USA|UK|China|Germany|France|Japan|Brazil|Brasil|España|Italy|Italia|Canada|Australia|India)\b/u;

/**
 * Whether a paragraph, long as it may be, is front matter and not text: a citation line, a licence, dates, an address.
 * An affiliation names two institutions in few words, or one and a place.
 */
export const isFrontMatter = remembered((text): boolean => {
  if (LABELS.test(text.replace(/^[^\p{L}]+/u, ''))) return true;
  const words = wordCount(text);
  if (words < 120 && LICENCE.test(text)) return true;
  const institutions = text.match(AFFILIATION)?.length ?? 0;
  return institutions >= Math.max(2, words / 15) || (institutions === 1 && words < 30 && ADDRESS.test(text));
});
