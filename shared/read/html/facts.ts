import { type Cheerio, load } from 'cheerio/slim';
import { type Document, Element } from 'domhandler';
import { decodeHTML } from 'entities';
import type { MetaFact } from '../reading';
import { appStateOf } from './app-state';
import { descendants } from './dom';

/** Attributes that name a `meta` element's fact. */
const META_NAMES = ['name', 'property', 'itemprop'] as const;

/**
 * What the page says of itself outside its text, in the order of the page: `meta` elements (names in lower case), the
 * title as `html:title`, the language as `html:lang`, the canonical address as `link:canonical`, and each JSON-LD script
 * as `json-ld`, its value the raw JSON; an application's state that speaks of an article as `app-state`, JSON too. Facts
 * without a value are left out.
 */
export function factsOf(document: Document): MetaFact[] {
  const $ = load(document);
  const facts: MetaFact[] = [];
  // One pass of our own: cheerio's search takes the square of the number of top-level nodes, which broken pages have many of.
  for (const node of descendants(document)) {
    if (!(node instanceof Element)) continue;
    for (const fact of factsIn(node.name, () => $(node))) if (fact.name !== '' && fact.value !== '') facts.push(fact);
  }
  return facts;
}

function factsIn(tag: string, wrap: () => Cheerio<Element>): MetaFact[] {
  switch (tag) {
    case 'html':
      return [fact('html:lang', wrap().attr('lang') ?? wrap().attr('xml:lang'))];
    case 'title':
      return wrap().closest('svg').length > 0 ? [] : [fact('html:title', wrap().text())];
    case 'link':
      return wrap().attr('rel')?.toLowerCase() === 'canonical' ? [fact('link:canonical', wrap().attr('href'))] : [];
    case 'script':
      return isJsonLd(wrap())
        ? [{ name: 'json-ld', value: wrap().text().trim() }]
        : [{ name: 'app-state', value: appStateOf(wrap().text()) ?? '' }];
    case 'meta':
      return META_NAMES.map(name => fact(wrap().attr(name)?.trim().toLowerCase(), wrap().attr('content')));
    default:
      return NONE;
  }
}

const NONE: MetaFact[] = [];

function isJsonLd(script: Cheerio<Element>): boolean {
  return script.attr('type')?.trim().toLowerCase() === 'application/ld+json';
}

function fact(name = '', raw = ''): MetaFact {
  return { name, value: decodeHTML(raw).replace(/\s+/g, ' ').trim() };
}
