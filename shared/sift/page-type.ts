import type { PageType } from '../document';
import type { Block } from '../source/block';
import type { Features } from './features';

/** What a page is, how sure that is (0–1), and what says so: kebab-case words for the document. */
export interface PageVerdict {
  readonly type: PageType;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** What bot walls and error pages say instead of an article. */
const BLOCKED =
  /access (?:to .{0,40} )?(?:has been |was )?(?:denied|blocked)|automated (?:process|access|retrieval|requests)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:human|robot)|checking your browser|unusual traffic|page (?:is )?not (?:available|found)|enable (?:javascript and )?cookies to continue|cookies? (?:must be|are required|need to be) |captcha|request(?:ed)? (?:was |has been )?(?:blocked|rejected|could not be)|403 forbidden|404 not found|service (?:is )?(?:temporarily )?unavailable|too many requests|attention required/iu;

/** What a publisher says beside the part of an article that it gives away. */
const PAYWALL =
  /get rights and content|buy (?:this|now|or subscribe|article)|rent (?:this|or)|purchase (?:options|pdf|access|this|article)|access (?:options|through your institution)|preview of subscription|first[- ]page pdf|institutional (?:sign|log) ?in|subscribe to (?:this|view|read)|get (?:full |instant |immediate )?access|(?:log|sign) in to (?:read|view|access|get)|you do not (?:currently )?have access|subscription required|recommend to (?:your )?librar/iu;

/** Only the first lines of each section are shown, under their own headings. */
const SNIPPETS = /^section snippets$/iu;

const MAIN_PARTS: ReadonlySet<string> = new Set([
  'introduction',
  'methods',
  'results',
  'results-discussion',
  'discussion',
  'conclusions',
  'case',
  'background',
]);
const BACK_MATTER: ReadonlySet<string> = new Set([
  'acknowledgements',
  'funding',
  'author-contributions',
  'competing-interests',
  'data-availability',
  'ethics',
  'supplementary',
]);

/** Below so many words of running text there is no article behind a block page. */
const BLOCKED_WORDS = 200;
const ARTICLE_WORDS = 400;
const LONG_ARTICLE_WORDS = 1800;
/** Figures, acknowledgements, contributions: with so many of them an article is given away even without its body. */
const MUCH_BACK_MATTER = 6;
const FEW_ENTRIES = 5;
/** Fewer make a listing where nothing else on the page is running text. */
const FEWEST_ENTRIES = 3;
const WORDS_BESIDE_ENTRIES = 40;
/** A date and a count make a teaser look like a reference now and then. */
const ENTRIES_A_REFERENCE = 10;

interface Tally {
  readonly proseWords: number;
  readonly mainParts: number;
  readonly backMatter: number;
  readonly abstract: boolean;
  readonly references: number;
  readonly captions: number;
  readonly entries: number;
  /** Words of running text, kept or not, that are in no entry. */
  readonly wordsBeside: number;
  readonly paywall: boolean;
  readonly snippets: boolean;
  readonly blocked: boolean;
}

/** Judges a page by its blocks (all of them), what sift kept, and the listing entries that were seen: the blocks of each. */
export function pageTypeOf(
  blocks: readonly Block[],
  kept: readonly Block[],
  features: ReadonlyMap<Block, Features>,
  entries: readonly (readonly Block[])[],
): PageVerdict {
  const tally = tallyOf(blocks, kept, features, entries);
  const evidence = evidenceOf(tally);
  return { ...verdictOf(tally), evidence };
}

function verdictOf(t: Tally): Omit<PageVerdict, 'evidence'> {
  if (t.blocked && t.proseWords < BLOCKED_WORDS) return { type: 'blocked', confidence: 0.95 };
  const scholarly = Number(t.abstract) + t.mainParts + Number(t.references >= 3);
  const isScholarly = t.abstract || t.mainParts > 0 || t.references * ENTRIES_A_REFERENCE > t.entries;
  if (t.entries >= FEW_ENTRIES && !isScholarly) return { type: 'listing', confidence: 0.9 };
  if (t.entries >= FEWEST_ENTRIES && !isScholarly && !t.paywall && t.wordsBeside < WORDS_BESIDE_ENTRIES)
    return { type: 'listing', confidence: 0.7 };
  const short = t.proseWords < ARTICLE_WORDS;
  const whole = t.mainParts >= 2 || t.backMatter + t.captions >= MUCH_BACK_MATTER;
  if (t.snippets || (t.paywall && !whole && t.proseWords < LONG_ARTICLE_WORDS))
    return { type: 'abstract', confidence: 0.85 };
  if (t.mainParts >= 2 || t.backMatter + t.captions >= 3) return { type: 'article', confidence: 0.95 };
  if (!short) return { type: 'article', confidence: scholarly > 0 ? 0.9 : 0.7 };
  if (t.proseWords > 0) return { type: 'abstract', confidence: scholarly > 0 ? 0.9 : 0.6 };
  return { type: 'unknown', confidence: 0.5 };
}

const wordsOfProse = (f: Features): number => (f.prose && !f.referenceLike && !f.caption ? f.words : 0);

function tallyOf(
  blocks: readonly Block[],
  kept: readonly Block[],
  features: ReadonlyMap<Block, Features>,
  entries: readonly (readonly Block[])[],
): Tally {
  const types = new Set<string>();
  const inEntries = new Set(entries.flat());
  let proseWords = 0;
  let references = 0;
  let captions = 0;
  for (const block of kept) {
    const f = features.get(block)!;
    if (f.heading !== undefined) types.add(f.heading);
    proseWords += wordsOfProse(f);
    if (f.referenceLike) references++;
    if (f.caption) captions++;
  }
  const count = (set: ReadonlySet<string>) => [...types].filter(type => set.has(type)).length;
  const abstract =
    types.has('abstract') ||
    kept.some(block => /^\s*(?:abstract|summary|zusammenfassung|resumen|resumo|résumé)\b/iu.test(block.text));
  return {
    proseWords,
    mainParts: count(MAIN_PARTS),
    backMatter: count(BACK_MATTER),
    abstract,
    references,
    captions,
    entries: entries.length,
    wordsBeside: [...features].reduce((n, [block, f]) => n + (inEntries.has(block) ? 0 : wordsOfProse(f)), 0),
    snippets: blocks.some(block => SNIPPETS.test(block.text.trim())),
    paywall: blocks.some(block => block.text.length < 400 && PAYWALL.test(block.text)),
    blocked: blocks.some(block => block.text.length < 600 && BLOCKED.test(block.text)),
  };
}

function evidenceOf(t: Tally): string[] {
  const names: [boolean, string][] = [
    [t.blocked, 'says-access-refused'],
    [t.paywall, 'has-paywall-offer'],
    [t.abstract, 'has-abstract'],
    [t.mainParts > 0, 'has-main-sections'],
    [t.backMatter > 0, 'has-back-matter'],
    [t.references >= 3, 'has-references'],
    [t.captions > 0, 'has-captions'],
    [t.entries >= FEWEST_ENTRIES, 'has-entries'],
    [t.proseWords >= ARTICLE_WORDS, 'has-running-text'],
  ];
  return names.filter(([holds]) => holds).map(([, name]) => name);
}
