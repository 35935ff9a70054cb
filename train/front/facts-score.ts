import type { Metadata } from '../../shared/document';
import type { GoldMetadata } from './corpus';

/** How often a fact was right, wrong, or not said. */
export interface Tally {
  right: number;
  wrong: number;
  absent: number;
}

const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u00ad]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'");
const letters = (text: string | undefined): string =>
  tidy(text ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
const firstPage = (text: string | undefined): string =>
  tidy(text ?? '')
    .replace(/^pp?\.?\s*/i, '')
    .split('-')[0]!
    .trim()
    .toLowerCase();

const nameKey = (name: string): string => {
  const words = tidy(name).replace(/,.*$/, '').trim().split(/\s+/);
  return letters(words.at(-1)) + (letters(words[0])[0] ?? '');
};

/** Facts of one page as ../shared/eval/score.mjs counts them: how far each is right, and how much of it is false (0–1). */
export function scoreFacts(gold: GoldMetadata, got: Metadata): Map<string, { right: number; wrong: number }> {
  const rows = new Map<string, { right: number; wrong: number }>();
  const put = (fact: string, right: boolean, said: boolean) =>
    rows.set(fact, { right: right ? 1 : 0, wrong: !right && said ? 1 : 0 });
  if (gold.title) put('title', letters(got.title) === letters(gold.title), got.title !== undefined);
  if (gold.authors !== undefined && gold.authors.length > 0) {
    const want = new Set(gold.authors.map(nameKey));
    const have = new Set(
      (got.authors ?? []).map(a => nameKey(a.family === undefined ? a.name : `${a.given ?? ''} ${a.family}`)),
    );
    const common = [...want].filter(key => have.has(key)).length;
    rows.set('authors', {
      right: (2 * common) / (want.size + have.size),
      wrong: have.size === 0 ? 0 : 1 - common / have.size,
    });
  }
  if (gold.doi) put('doi', (got.doi ?? '').toLowerCase() === gold.doi.toLowerCase(), got.doi !== undefined);
  if (gold.journal) {
    const [a, b] = [letters(gold.journal), letters(got.journal)];
    put('journal', b !== '' && (a === b || (a.includes(b) && b.length > 5) || b.includes(a)), b !== '');
  }
  const year = got.year ?? got.dates?.published;
  if (gold.year) put('year', String(year ?? '').slice(0, 4) === gold.year.slice(0, 4), year !== undefined);
  for (const fact of ['volume', 'issue'] as const)
    if (gold[fact]) put(fact, got[fact] === String(gold[fact]), got[fact] !== undefined);
  const pages = got.pages ?? got.articleNumber;
  if (gold.pages) put('pages', firstPage(pages) === firstPage(gold.pages), pages !== undefined);
  for (const fact of ['received', 'accepted', 'published'] as const) {
    const day = got.dates?.[fact];
    if (/^\d{4}-\d\d-\d\d$/.test(gold[fact] ?? '')) put(fact, day === gold[fact], day !== undefined);
  }
  return rows;
}
