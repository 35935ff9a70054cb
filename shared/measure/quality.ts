import type { ArticleDocument, PageType, Quality, Warning } from '../document';
import type { Account } from './account';
import { senseWarnings } from './sense';

/** Pairs that UTF-8 read as a one-byte code page leaves, and that no sound text holds. */
const MOJIBAKE = /â€[\u0080-\u00bf‘-™œ¦“”˜]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|\ufffd/gu;

/** What each warning takes off the score. */
const COSTS: Readonly<Record<Warning['code'], number>> = {
  'no-title': 0.15,
  'no-authors': 0.05,
  'no-text': 0.6,
  'page-blocked': 0.6,
  'charset-guessed': 0.05,
  'undecodable-bytes': 0.1,
  'mojibake-left': 0.15,
  'mostly-removed': 0.1,
  'references-unsplit': 0.1,
  'no-references': 0.05,
  'one-giant-section': 0.05,
  'headings-are-sentences': 0.1,
  'columns-mixed': 0.15,
  'several-articles': 0.1,
  'unaccounted-text': 0.3,
  'room-failed': 0.3,
  'over-budget': 0.5,
};

type Body = Omit<ArticleDocument, 'quality' | 'cleaner' | 'ledger'>;

/** The figures of a finished document: shares, warnings, and a score of 1 less what the warnings cost. */
export function qualityOf(
  account: Account,
  body: Body,
  texts: readonly string[],
  warnings: readonly Warning[],
): Quality {
  const all = [...warnings, ...warningsOf(account, body, texts), ...senseWarnings(body)];
  const cost = all.reduce((sum, { code }) => sum + COSTS[code], 0);
  const { kept, repaired, removed, markup, space } = account;
  return {
    kept,
    repaired,
    removed,
    markup,
    space,
    score: Math.max(0, Math.round((1 - cost) * 100) / 100),
    warnings: all,
  };
}

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
  warn(hasAuthors(body.page.type) && body.metadata.authors === undefined, 'no-authors', 'No authors were found.');
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

const hasAuthors = (type: PageType): boolean => type === 'article' || type === 'abstract';

const mostlyRemoved = ({ kept, repaired, removed }: Account): boolean =>
  removed > 0 && (kept + repaired) / (kept + repaired + removed) < 0.02;
