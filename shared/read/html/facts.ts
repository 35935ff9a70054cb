import { load } from 'cheerio/slim';
import type { Document, Element, ParentNode } from 'domhandler';
import { decodeHTML } from 'entities';
import type { MetaFact } from '../reading';

/** Attributes that name a `meta` element's fact. */
const META_NAMES = ['name', 'property', 'itemprop'] as const;

const FACTS = 'html, title, meta[content], link[rel="canonical" i], script[type="application/ld+json" i]';

/**
 * What the page says of itself outside its text, in the order of the page: `meta` elements (names in lower case), the
 * title as `html:title`, the language as `html:lang`, the canonical address as `link:canonical`, and each JSON-LD script
 * as `json-ld`, its value the raw JSON. Facts without a value are left out.
 */
export function factsOf(document: Document): MetaFact[] {
  const $ = load(document);
  const facts: MetaFact[] = [];
  for (const element of $(FACTS)) facts.push(...factsIn(element, element.name === 'html' ? '' : $(element).text()));
  return facts.filter(({ name, value }) => name !== '' && value !== '');
}

function factsIn({ name, attribs, parent }: Element, text: string): MetaFact[] {
  switch (name) {
    case 'html':
      return [fact('html:lang', attribs['lang'] ?? attribs['xml:lang'])];
    case 'title':
      return isInDrawing(parent) ? [] : [fact('html:title', text)];
    case 'link':
      return [fact('link:canonical', attribs['href'])];
    case 'script':
      return [{ name: 'json-ld', value: text.trim() }];
    default:
      return META_NAMES.map(attribute => fact(attribs[attribute]?.trim().toLowerCase() ?? '', attribs['content']));
  }
}

/** The titles of drawings are not the page's. */
function isInDrawing(parent: ParentNode | null): boolean {
  for (let up = parent; up !== null; up = up.parent) if ('name' in up && up.name === 'svg') return true;
  return false;
}

function fact(name: string, raw = ''): MetaFact {
  return { name, value: decodeHTML(raw).replace(/\s+/g, ' ').trim() };
}
