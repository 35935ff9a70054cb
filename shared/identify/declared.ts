import type { ArticleFacts, ArticleTexts } from '../read/article';
import type { Block } from '../source/block';
import { claim, type Claim, type FactName, type FactValues, type License } from './claim';
import { parseDate } from './dates';
import { describe } from './describe';
import { findIssns, findLicense, parseDoi } from './identifiers';
import type { Identity } from './index';
import type { Verdict } from './reconcile';

/**
 * The facts that the article's own XML declares, and no others: nothing that a text seems to say is surer than the element
 * that was made for it. The blocks that say them are their witnesses.
 */
export function identifyDeclared(article: ArticleFacts, blocks: readonly Block[]): Identity {
  const { texts, authors, affiliations } = article;
  const values = valuesOf(article, titleOf(blocks));
  const claims = (Object.keys(values) as FactName[]).flatMap(fact => claimOf(fact, values[fact]));
  const verdict = Object.fromEntries(claims.map(one => [one.fact, one])) as Verdict;
  const witnesses = blocks.flatMap(block => {
    const fact = block.hints.declared?.fact;
    return fact === undefined ? [] : [[block, fact] as const];
  });
  return { metadata: describe(verdict, authors, texts.journal, affiliations, []), witnesses: new Map(witnesses) };
}

/** The element that each fact is read from, for `metadata.from`. */
const ELEMENTS: Readonly<Record<FactName, string>> = {
  title: 'article-title',
  authors: 'contrib-group',
  doi: 'article-id',
  pmid: 'article-id',
  pmcid: 'article-id',
  arxiv: 'article-id',
  journal: 'journal-title',
  issn: 'issn',
  publisher: 'publisher-name',
  volume: 'volume',
  issue: 'issue',
  pages: 'fpage',
  articleNumber: 'elocation-id',
  year: 'pub-date',
  received: 'history',
  revised: 'history',
  accepted: 'history',
  published: 'pub-date',
  license: 'license',
  keywords: 'kwd-group',
  articleType: 'article-categories',
  url: 'self-uri',
};

type Values = { readonly [F in FactName]: FactValues[F] | undefined };

const claimOf = <F extends FactName>(fact: F, value: FactValues[F] | undefined): Claim[] =>
  value === undefined ? [] : [claim(fact, value, 'jats', `jats:${ELEMENTS[fact]}`)];

function valuesOf({ texts, authors, issn, keywords }: ArticleFacts, title: string): Values {
  const { journal, publisher, volume, issue, pages, articleNumber, articleType, url, pmid, pmcid, arxiv } = texts;
  const issns = [...new Set(issn.flatMap(findIssns).map(({ value }) => value))];
  const date = (text: string | undefined) => (text === undefined ? undefined : parseDate(text));
  return {
    title: title === '' ? undefined : title,
    authors: someOf(authors),
    ...{ journal, publisher, volume, issue, pages, articleNumber, articleType, url, pmid, pmcid, arxiv },
    doi: parseDoi(texts.doi ?? ''),
    issn: someOf(issns),
    keywords: someOf(keywords),
    received: date(texts.received),
    revised: date(texts.revised),
    accepted: date(texts.accepted),
    published: date(texts.published),
    year: yearIn(texts.year),
    license: licenseOf(texts),
  };
}

const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

function yearIn(text: string | undefined): number | undefined {
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

/** A Creative Commons licence; of another one its address, where it has one. */
function licenseOf({ license }: ArticleTexts): License | undefined {
  if (license === undefined) return undefined;
  const found = findLicense(license)?.license;
  const url = /https?:\/\/\S+/.exec(license)?.[0];
  return found ?? (url === undefined ? undefined : { url });
}

/** A subtitle stands behind the title, as catalogues have it. */
const titleOf = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ hints }) => hints.declared?.fact === 'title')
    .map(({ text }) => text)
    .reduce((title, text) => (title === '' ? text : `${title}${/[.:?!–—-]$/.test(title) ? '' : ':'} ${text}`), '');
