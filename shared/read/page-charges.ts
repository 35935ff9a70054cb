import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Reading, Removal } from './reading';

export const PAGE_CHARGES = {
  id: 'site.page-charges',
  reason: 'The notice that postal law asked of journals with page charges, printed behind the funding of the work.',
  example:
    'The costs of publication of this article were defrayed in part by the payment of page charges. This article must therefore be hereby marked "advertisement" in accordance with 18 U.S.C. Section 1734 solely to indicate this fact.',
} as const satisfies Rule;

/** 39 U.S.C. § 4005 (later 18 U.S.C. § 1734) fixed its words; journals differ in the first. Lazy, with a bound: one notice is no longer. */
const NOTICE = new RegExp(
  [
    'the (?:publication )?costs of (?:publication of )?this article were (?:in part )?defrayed',
    '(?:(?!indicate this fact).){0,400}?',
    'solely to indicate this fact\\.?',
  ]
    .join('')
    .replace(/ /g, '\\s+'),
  'isu',
);

/**
 * Takes the notice out of the footnote that it shares with the funding of the work.
 *
 *     * Supported by the county council. The costs of publication of this article were defrayed … this fact.
 *       ^ kept                           ^ site.page-charges
 */
export function withoutPageCharges(reading: Reading): Reading {
  const removed: Removal[] = [];
  const blocks = reading.blocks.flatMap(block => {
    const match = NOTICE.exec(block.text);
    if (match === null) return [block];
    // With the space around it: HTML may write it in characters, which would else be nobody's.
    const start = block.text.slice(0, match.index).trimEnd().length;
    const rest = block.text.slice(match.index + match[0].length);
    const end = block.text.length - rest.trimStart().length;
    removed.push({ rule: PAGE_CHARGES.id, at: block.source.spans(start, end) });
    return [block.part(0, start), block.part(end)].filter(isSome);
  });
  return removed.length === 0 ? reading : { ...reading, blocks, removed: [...reading.removed, ...removed] };
}

const isSome = ({ text }: Block): boolean => text !== '';
