/** Labelled pages as text once more, with fronts that nobody printed: few sites teach how titles, names and facts are laid out. */
import { ROLES, type Role } from '../shared/label/roles';
import { Block, PLAIN } from '../shared/source/block';
import { SourceText } from '../shared/source/source-text';
import { type Sources, sourcesIn } from './front/article';
import { printed } from './front/compose';
import { chooser } from './front/page';
import { SHARED } from './gold';

/** The leaves of a page and the label of each, an index into `ROLES`; below 0 where it has none. */
export interface LabelledLeaves {
  readonly blocks: readonly Block[];
  readonly labels: readonly number[];
}

/** How many fronts each page is given. */
const FRONTS = 2;
/** The tagger of the front learns from the first fronts (train/front); these are others. */
const FIRST_SEED = 100_000;
const indices = (...roles: Role[]): ReadonlySet<number> => new Set(roles.map(role => ROLES.indexOf(role)));
const FRONT = indices('title', 'authors', 'affiliation', 'meta');
const TEXT = indices('abstract', 'body', 'heading');

/** Pages about one work, which has a front. */
export const isOneWork = (type: string): boolean => type === 'article' || type === 'abstract-page';

let sources: Sources | undefined;
let seed = FIRST_SEED;

/**
 * The page's leaves with the article's front taken out and another put in: facts of an article that nobody wrote, in a layout
 * of its own (`front/layouts.ts`). What the site says between and around stays. None where the page has no front.
 */
export function withOtherFronts(page: LabelledLeaves): LabelledLeaves[] {
  const first = page.labels.findIndex(label => FRONT.has(label));
  const text = page.labels.findIndex(label => TEXT.has(label));
  if (first < 0 || text < first) return [];
  return Array.from({ length: FRONTS }, () => withFront(page, first, text));
}

function withFront({ blocks, labels }: LabelledLeaves, first: number, text: number): LabelledLeaves {
  const kept = blocks.flatMap((block, i) => (i < text && FRONT.has(labels[i]!) ? [] : [{ block, label: labels[i]! }]));
  const all = [...kept.slice(0, first), ...frontLeaves(), ...kept.slice(first)];
  return { blocks: all.map(({ block }) => block), labels: all.map(({ label }) => label) };
}

/** Lines close to each other, or each a paragraph, or now this and now that. */
const GAPS = ['none', 'all', 'some'] as const;

function frontLeaves(): { block: Block; label: number }[] {
  sources ??= sourcesIn(SHARED);
  const choose = chooser(++seed);
  const style = GAPS[choose(GAPS.length)]!;
  const gap = { none: () => 0, all: () => 1, some: () => choose(2) }[style];
  return printed(seed, sources).flatMap(({ role, pieces }, i) => {
    const text = pieces.map(([piece]) => piece).join('').replace(/\s+/g, ' ').trim(); // prettier-ignore
    if (text === '') return [];
    const block = new Block(SourceText.copy(text, 0, text.length), { ...PLAIN, gap: i === 0 ? 1 : gap() });
    return [{ block, label: ROLES.indexOf(role) }];
  });
}
