import { load } from 'cheerio/slim';
import type { Document } from 'domhandler';
import { decodeHTML } from 'entities';
import type { MetaFact } from '../reading';

/** Attributes that name a `meta` element's fact. */
const META_NAMES = ['name', 'property', 'itemprop'] as const;

/**
 * What the page says of itself outside its text, in the order of the page: `meta` elements (names in lower case), the
 * title as `html:title`, the language as `html:lang`, the canonical address as `link:canonical`, and each JSON-LD script
 * as `json-ld`, its value the raw JSON. Facts without a value are left out.
 */
export function factsOf(document: Document): MetaFact[] {
  const $ = load(document);
  const facts: MetaFact[] = [];
  const add = (name: string | undefined, value: string | undefined): void => {
    const text = decodeHTML(value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (name !== undefined && name !== '' && text !== '') facts.push({ name, value: text });
  };
  const root = $('html').first();
  add('html:lang', root.attr('lang') ?? root.attr('xml:lang'));
  add('html:title', $('title').not('svg title').first().text());
  add('link:canonical', $('link[rel="canonical" i]').first().attr('href'));
  for (const { attribs } of $('meta[content]')) {
    for (const attribute of META_NAMES) add(attribs[attribute]?.trim().toLowerCase(), attribs['content']);
  }
  for (const script of $('script[type="application/ld+json" i]')) {
    const value = $(script).text().trim();
    if (value !== '') facts.push({ name: 'json-ld', value });
  }
  return facts;
}
