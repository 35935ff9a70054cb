import type { ArticleDocument, PageType, Quality, Warning, WarningCode } from '../document';
import type { Account } from './account';
import { estimateOf } from './estimate';
import { senseWarnings } from './sense';
import { hasAuthors, type Measured, signsOf, textKept } from './signs';

/** Pairs that UTF-8 read as a one-byte code page leaves, and that no sound text holds. */
const MOJIBAKE = /â€[\u0080-\u00bf‘-™œ¦“”˜]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|\ufffd/gu;

/**
 * What a warning takes off the estimate where the pages that it was learned from cannot teach that: faults of the cleaner
 * and damage that hardly any of them has. `no-authors` and the like are signs of the estimate itself.
 */
const COSTS: Readonly<Partial<Record<WarningCode, number>>> = {
  'no-title': 0.15,
  'no-text': 0.6,
  'undecodable-bytes': 0.1,
  'mojibake-left': 0.15,
  'mostly-removed': 0.1,
  'references-unsplit': 0.1,
  'unaccounted-text': 0.3,
  'room-failed': 0.3,
  'over-budget': 0.5,
  'no-references': 0.05,
  'one-giant-section': 0.05,
  'headings-are-sentences': 0.1,
  'columns-mixed': 0.15,
  'several-articles': 0.1,
};

/** A page that bars the way has no signs to go by: nothing of an article stands in its document. */
const BLOCKED_SCORE = 0.4;

type Body = Omit<ArticleDocument, 'quality' | 'cleaner' | 'ledger'>;

export interface Finished {
  readonly account: Account;
  readonly body: Body;
  /** Every text of the document. */
  readonly texts: readonly string[];
  /** What the rooms before have to warn of. */
  readonly warnings: readonly Warning[];
  /** See `expectedF1`. */
  readonly expected: number;
}

/** The figures of a finished document: shares, warnings, and an estimate of how right it is. */
export function qualityOf({ account, body, texts, warnings, expected }: Finished): Quality {
  const all = [...warnings, ...warningsOf(account, body, texts), ...senseWarnings(body)];
  const { kept, repaired, removed, markup, space } = account;
  return {
    kept,
    repaired,
    removed,
    markup,
    space,
    score: scoreOf({ body, shares: account, expected }, all),
    warnings: all,
  };
}

function scoreOf(measured: Measured, warnings: readonly Warning[]): number {
  const base = measured.body.page.type === 'blocked' ? BLOCKED_SCORE : estimateOf(signsOf(measured));
  return Math.max(0, Math.round((base - costOf(warnings)) * 100) / 100);
}

export const costOf = (warnings: readonly Warning[]): number =>
  warnings.reduce((sum, { code }) => sum + (COSTS[code] ?? 0), 0);

function warningsOf(account: Account, body: Body, texts: readonly string[]): Warning[] {
  const found: Warning[] = [];
  const warn = (condition: boolean, code: Warning['code'], text: string) => {
    if (condition) found.push({ code, text });
  };
  const blocked = body.page.type === 'blocked';
  const damaged = texts.reduce((n, text) => n + (text.match(MOJIBAKE)?.length ?? 0), 0);
  const lost = account.unaccounted.reduce((n, [start, end]) => n + end - start, 0);
  warn(blocked, 'page-blocked', 'The page tells that access was refused; no article stands on it.');
  warn(!blocked && texts.every(text => text === ''), 'no-text', 'No text of an article was found.');
  warn(hasTitle(body.page.type) && body.metadata.title === undefined, 'no-title', 'No title was found.');
  warn(hasAuthors(body) && body.metadata.authors === undefined, 'no-authors', 'No authors were found.');
  warn(damaged > 0, 'mojibake-left', `${damaged} damaged characters could not be repaired.`);
  warn(
    mostlyRemoved(account) && !blocked,
    'mostly-removed',
    'Nearly all of the text was taken for the site, not the article.',
  );
  warn(lost > 0, 'unaccounted-text', `${lost} characters are neither kept nor under a rule.`);
  return found;
}

const hasTitle = (type: PageType): boolean => type === 'article' || type === 'abstract' || type === 'news';

const mostlyRemoved = (account: Account): boolean => account.removed > 0 && textKept(account) < 0.02;
