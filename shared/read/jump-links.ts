import { headingVerdict } from '../divide/heading-type';
import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Reading, Removal } from './reading';

export const JUMP_LINK = {
  id: 'nav.jump-link',
  reason: 'A link back to the top of the page, printed behind a heading.',
  example: 'Introduction Top',
} as const satisfies Rule;

/** What such links are called, in the eight languages of the lexicon; `Go to:` is the old PMC layout's. */
const LABEL =
  /(?<!\s)\s+(?:\[?(?:(?:back|return|go) to )?top(?: of (?:page|form|article))?\]?|go to:?|jump to:?|nach oben|zum seitenanfang|haut(?: de page)?|volver arriba|arriba|voltar ao topo|topo|torna su|回到?顶部|返回顶部|ページトップへ?|↑|▲|⇧|⬆)$/iu;

/** A heading with the link behind it is longer than this in no lexicon. */
const MOST_CHARACTERS = 90;

/**
 * Takes the links back to the top off the headings, so that the lexicon knows them again.
 *
 *     "Materials and Methods  Top"  →  "Materials and Methods"          "Spinning a top"  stays
 *      ^ heading              ^ nav.jump-link
 *
 * Only behind what the lexicon knows as a whole heading: "top" ends many a topical one.
 */
export function withoutJumpLinks(reading: Reading): Reading {
  const removed: Removal[] = [];
  const blocks = reading.blocks.map(block => {
    const end = endOfHeading(block);
    if (end === undefined) return block;
    removed.push({ rule: JUMP_LINK.id, at: block.source.spans(end) });
    return block.part(0, end);
  });
  return removed.length === 0 ? reading : { ...reading, blocks, removed: [...reading.removed, ...removed] };
}

function endOfHeading({ text }: Block): number | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const at = LABEL.exec(text)?.index;
  if (at === undefined) return undefined;
  const verdict = headingVerdict(text.slice(0, at));
  return verdict?.evidence === 'phrase' || verdict?.evidence === 'compound' ? at : undefined;
}
