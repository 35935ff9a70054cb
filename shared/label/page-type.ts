import type { PageType } from '../document';
import { scan } from '../text/scan';
import { knownGroup } from './known-headings';
import type { Labelled } from './labelled';
import { ENTRY_ROLES, type Role, ROLES } from './roles';

/** What a page is, how sure that is (0–1), and what says so: kebab-case words for the document. */
export interface PageVerdict {
  readonly type: PageType;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** What bot walls and error pages say instead of an article. */
const BLOCKED =
  /access (?:to .{0,40} )?(?:has been |was )?(?:denied|blocked)|automated (?:process|access|retrieval|requests)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:human|robot)|checking your browser|unusual traffic|page (?:is )?not (?:available|found)|enable (?:javascript and )?cookies to continue|captcha|request(?:ed)? (?:was |has been )?(?:block|reject|could not be)|403 forbidden|404 not found|service (?:is )?(?:temporarily )?unavailable|too many requests/iu;
const LONGEST_NOTE = 600;
/** Below so many words of running text there is no article behind a block page. */
const BLOCKED_WORDS = 200;
/** Running text of an article, beside its abstract; less than this is what a publisher gives away. */
const ARTICLE_WORDS = 400;
const FEWEST_ENTRIES = 3;

interface Tally {
  readonly words: Readonly<Record<Role, number>>;
  readonly leaves: Readonly<Record<Role, number>>;
  readonly mainHeadings: number;
  readonly blocked: boolean;
}

/** Judges a page by the roles of its leaves. */
export function pageTypeOf(leaves: readonly Labelled[]): PageVerdict {
  const tally = tallyOf(leaves);
  return { ...verdictOf(tally), evidence: evidenceOf(tally) };
}

function verdictOf({ words, leaves, mainHeadings, blocked }: Tally): Omit<PageVerdict, 'evidence'> {
  const running = words.body + words.abstract;
  const entries = ENTRY_ROLES.reduce((sum, role) => sum + words[role], 0);
  if (blocked && running < BLOCKED_WORDS) return { type: 'blocked', confidence: 0.95 };
  const count = leaves['item-title'] + leaves['item-text'];
  if (count >= FEWEST_ENTRIES) return { type: 'listing', confidence: share(entries, running) };
  if (words.body >= ARTICLE_WORDS || (mainHeadings >= 2 && words.body >= ARTICLE_WORDS / 4))
    return { type: 'article', confidence: share(words.body, ARTICLE_WORDS / 2) };
  if (running > 0) return { type: 'abstract', confidence: share(ARTICLE_WORDS, words.body) };
  return { type: 'unknown', confidence: 0.5 };
}

const share = (mine: number, others: number): number => Math.round((100 * mine) / Math.max(1, mine + others)) / 100;

function tallyOf(leaves: readonly Labelled[]): Tally {
  const words: Partial<Record<Role, number>> = {};
  const counts: Partial<Record<Role, number>> = {};
  let mainHeadings = 0;
  let blocked = false;
  for (const { block, role } of leaves) {
    const told = scan(block.text);
    words[role] = (words[role] ?? 0) + told.words.length;
    counts[role] = (counts[role] ?? 0) + 1;
    if (role === 'heading' && knownGroup(told.letterKey) === 'main') mainHeadings++;
    blocked ||= block.text.length < LONGEST_NOTE && BLOCKED.test(block.text);
  }
  return { words: filled(words), leaves: filled(counts), mainHeadings, blocked };
}

const filled = (counts: Partial<Record<Role, number>>): Record<Role, number> =>
  Object.fromEntries(ROLES.map(role => [role, counts[role] ?? 0])) as Record<Role, number>;

function evidenceOf({ words, leaves, mainHeadings, blocked }: Tally): string[] {
  const names: [boolean, string][] = [
    [blocked, 'says-access-refused'],
    [words.abstract > 0, 'has-abstract'],
    [mainHeadings > 0, 'has-main-sections'],
    [leaves.reference >= 3, 'has-references'],
    [leaves.caption > 0, 'has-captions'],
    [leaves['item-title'] >= FEWEST_ENTRIES, 'has-entries'],
    [words.body >= ARTICLE_WORDS, 'has-running-text'],
  ];
  return names.filter(([holds]) => holds).map(([, name]) => name);
}
