import { blocksOfItem, findEntries, LISTING_RULES } from '../divide/listing';
import type { ItemPart } from '../divide/division';
import type { SourceKind } from '../document';
import { type PageMemory, recurring } from '../memory/recurring';
import { MEMORY_RULES } from '../memory/rules';
import type { Removal } from '../read/reading';
import type { Block } from '../source/block';
import { type Features, featuresOf } from './features';
import { type Model, MODEL, type Observation } from './model';
import { pageTypeOf, type PageVerdict } from './page-type';
import { protect } from './protect';
import { CONTEXT_RULES } from './rules';
import { observe, scoreOf, type Surroundings } from './score';
import { smooth } from './smooth';
import { surroundingsOf } from './surroundings';

/** What sift decided: the kind of page, its blocks in reading order, and the rest with the rule that each went by. */
export interface Sifted {
  readonly page: PageVerdict;
  readonly kept: readonly Block[];
  readonly removed: readonly Removal[];
  /** Entries of a listing page, made of blocks of `kept`; empty on pages of other kinds. */
  readonly items: readonly ItemPart[];
  /** Blocks that went since the site memory has them. */
  readonly remembered: readonly Block[];
}

/** The same without a memory. */
type Judgement = Omit<Sifted, 'remembered'>;

export interface SiftContext {
  readonly kind: SourceKind;
  /** BCP 47; chooses the list of function words. */
  readonly language?: string;
  /** What the site memory knows of the page's site. */
  readonly memory?: PageMemory;
  /** Another model than sift's own, for those who measure it. */
  readonly model?: Model;
}

/** A page as it looks block by block, before anything is decided. */
export interface Look {
  readonly features: readonly Features[];
  readonly around: readonly Surroundings[];
}

export interface Judged {
  readonly block: Block;
  readonly features: Features;
  readonly around: Surroundings;
  readonly observations: ReadonlyMap<Observation, number>;
}

/**
 * Tells the article's blocks from the site's. What the memory knows goes first, and the rest is judged as if it had never
 * stood there: a heading over a remembered notice is a heading over the text behind it.
 */
export function sift(blocks: readonly Block[], context: SiftContext): Sifted {
  if (context.memory === undefined) return { ...judge(blocks, blocks, context), remembered: [] };
  const recurs = recurring({ blocks, ...lookAt(blocks, context) }, context.memory);
  const rest = blocks.filter((_, i) => !recurs[i]);
  const remembered = blocks.filter((_, i) => recurs[i]);
  const gone = remembered.map(({ at }) => ({ rule: MEMORY_RULES.recurring.id, at }));
  const sifted = judge(rest, blocks, context);
  return { ...sifted, remembered, removed: [...gone, ...sifted.removed] };
}

export function lookAt(blocks: readonly Block[], { language, model = MODEL }: SiftContext): Look {
  const features = featuresOf(blocks, language, model.phraseIn);
  return { features, around: surroundingsOf(blocks, features) };
}

/** What is observed of each block on the page as it stands. */
export function observeAll(blocks: readonly Block[], context: SiftContext): Judged[] {
  const { features, around } = lookAt(blocks, context);
  return blocks.map((block, i) => ({
    block,
    features: features[i]!,
    around: around[i]!,
    observations: observe(features[i]!, block.hints, block.text, around[i]!),
  }));
}

/** A score for each of `blocks`, neighbours smoothed, the strongest reason named. What kind of page it is, `all` tell. */
function judge(blocks: readonly Block[], all: readonly Block[], context: SiftContext): Judgement {
  const { weights, change } = context.model ?? MODEL;
  const judged = observeAll(blocks, context);
  const features = judged.map(one => one.features);
  const scores = judged.map(({ observations }) => scoreOf(observations, weights));
  const labels = protect(smooth(scores, change), scores, judged);
  const kept = blocks.filter((_, i) => labels[i]);
  const entries = findEntries(blocks, features);
  const page = pageTypeOf(
    all,
    kept,
    new Map(blocks.map((block, i) => [block, features[i]!])),
    entries.map(entry => entry.blocks.map(i => blocks[i]!)),
  );
  switch (page.type) {
    case 'blocked':
      return { page, kept: [], removed: judged.map(removal), items: [] };
    case 'listing':
      return { page, ...siftListing(judged, labels, entries) };
    case 'article':
    case 'abstract':
    case 'news':
    case 'unknown':
      return { page, kept, removed: judged.filter((_, i) => !labels[i]).map(removal), items: [] };
  }
}

const removal = ({ block, features, observations }: Judged): Removal => ({
  rule: ruleFor(features, observations),
  at: block.at,
});

/** On a page of entries these are the content; of the rest, what would be running text on any page. */
function siftListing(
  judged: readonly Judged[],
  labels: readonly boolean[],
  entries: ReturnType<typeof findEntries>,
): Omit<Judgement, 'page'> {
  const members = new Set(entries.flatMap(entry => entry.blocks));
  const isIntroduction = ({ features }: Judged, i: number) =>
    labels[i]! && features.prose && features.words >= INTRODUCTION_WORDS;
  const kept = judged.filter((one, i) => members.has(i) || isIntroduction(one, i)).map(({ block }) => block);
  // The line over a group of entries is the type of each, and none of them has it among its blocks.
  const taken = new Set([...kept, ...entries.flatMap(({ item }) => blocksOfItem(item))]);
  const removed = judged.flatMap((one, i) => {
    if (taken.has(one.block)) return [];
    const lookedLikeText = labels[i]! && one.features.phrase === undefined;
    return [lookedLikeText ? { rule: LISTING_RULES.between.id, at: one.block.at } : removal(one)];
  });
  return {
    kept,
    removed: [...removed, ...entries.flatMap(entry => entry.removed)],
    items: entries.map(({ item }) => item),
  };
}

/** An introduction to a listing is a paragraph, not the alternative text of a picture. */
const INTRODUCTION_WORDS = 25;

function ruleFor(features: Features, observations: ReadonlyMap<Observation, number>): string {
  if (observations.has('copy')) return CONTEXT_RULES.copy.id;
  if (observations.has('styled')) return CONTEXT_RULES.styled.id;
  if (observations.has('objectDoi')) return CONTEXT_RULES.objectDoi.id;
  if (observations.has('outline')) return CONTEXT_RULES.outline.id;
  if (features.phrase !== undefined) return features.phrase.id;
  if (observations.has('siteRegion')) return CONTEXT_RULES.region.id;
  if (observations.has('hidden')) return CONTEXT_RULES.hidden.id;
  if (observations.has('related')) return CONTEXT_RULES.related.id;
  if (observations.has('glued')) return CONTEXT_RULES.glued.id;
  if (observations.has('linked')) return CONTEXT_RULES.links.id;
  return features.words <= 8 || observations.has('barred') ? CONTEXT_RULES.menu.id : CONTEXT_RULES.outside.id;
}
