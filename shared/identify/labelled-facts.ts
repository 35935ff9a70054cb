import type { Block } from '../source/block';
import { isArticleType } from './article-type';
import { claim, whole, type Claim } from './claim';
import { findImprint } from './imprint';
import { oneOf, tidy } from './normal';
import { isProse } from './prose';
import { FACT_LABELS } from './tables/fact-labels';

type Labelled = 'articleType' | 'journal' | 'pmid';

/** What a value must look like, so that a label which means something else is not believed. */
const IS_VALUE: Readonly<Record<Labelled, (value: string) => boolean>> = {
  articleType: isArticleType,
  journal: value =>
    /^\p{Lu}[^:;?!]{3,80}$/u.test(value) && !/\d/.test(value) && !isProse(value) && findImprint(value) === undefined,
  pmid: value => /^\d{5,9}$/.test(value),
};
const FACTS = Object.keys(IS_VALUE) as Labelled[];
const LONGEST_LINE = 160;

/** A label alone in its line needs a colon where menus have the same word: "Journal". */
const LABELS = FACTS.map(fact => {
  const labels = oneOf(FACT_LABELS[fact] ?? []);
  return {
    fact,
    inLine: new RegExp(`^${labels}\\s*[:：]\\s*`, 'iu'),
    alone: new RegExp(`^${labels}\\s*[:：]${fact === 'journal' ? '' : '?'}$`, 'iu'),
  };
});
/** "From the journal Samples and Tests": the one label that goes without a colon. */
const FROM_JOURNAL = /^From the journal\s+/;

/** `text` is the label of a fact, alone in its line. */
export const isFactLabel = (text: string): boolean => LABELS.some(({ alone }) => alone.test(text));

/** The value of `fact` that stands in `blocks[i]` behind its label, or in the block below it. */
function valueAt(blocks: readonly Block[], i: number, { fact, inLine, alone }: (typeof LABELS)[number]): Block[] {
  const block = blocks[i]!;
  const next = blocks[i + 1];
  if (alone.test(block.text)) return next === undefined || next.text.length > LONGEST_LINE ? [] : [next];
  const label = inLine.exec(block.text) ?? (fact === 'journal' ? FROM_JOURNAL.exec(block.text) : null);
  return label === null ? [] : [block.part(label[0].length)];
}

/** Facts that the page lists under their names: its box "About this article", the lines of a repository. */
export function labelledFactClaims(blocks: readonly Block[]): Claim[] {
  return blocks.flatMap((block, i) => {
    if (block.text.length > LONGEST_LINE) return [];
    return LABELS.flatMap(label =>
      valueAt(blocks, i, label).flatMap(value => {
        const text = tidy(value.text);
        if (!IS_VALUE[label.fact](text)) return [];
        return [claim(label.fact, text, 'label', `label:${label.fact}`, [whole(value)])];
      }),
    );
  });
}
