import { type Document, Element } from 'domhandler';
import { decodeHTML } from 'entities';
import type { MetaFact } from '../reading';
import { appStateOf } from './app-state';
import { descendants, textOf } from './dom';

/** Attributes that name a `meta` element's fact. */
const META_NAMES = ['name', 'property', 'itemprop'] as const;

/**
 * What the page says of itself outside its text, in the order of the page: `meta` elements (names in lower case), the
 * title as `html:title`, the language as `html:lang`, the canonical address as `link:canonical`, and each JSON-LD script
 * as `json-ld`, its value the raw JSON; an application's state that speaks of an article as `app-state`, JSON too. Facts
 * without a value are left out.
 */
export function factsOf(document: Document): MetaFact[] {
  const facts: MetaFact[] = [];
  for (const node of descendants(document)) {
    if (!(node instanceof Element)) continue;
    for (const fact of factsIn(node)) if (fact.name !== '' && fact.value !== '') facts.push(fact);
  }
  return facts;
}

function factsIn(element: Element): MetaFact[] {
  const { name: tag, attribs } = element;
  switch (tag) {
    case 'html':
      return [fact('html:lang', attribs['lang'] ?? attribs['xml:lang'])];
    case 'title':
      return isInSvg(element) ? [] : [fact('html:title', textOf(element))];
    case 'link':
      return attribs['rel']?.toLowerCase() === 'canonical' ? [fact('link:canonical', attribs['href'])] : [];
    case 'script':
      return isJsonLd(element)
        ? [{ name: 'json-ld', value: textOf(element).trim() }]
        : [{ name: 'app-state', value: appStateOf(textOf(element)) ?? '' }];
    case 'meta':
      return META_NAMES.map(name => fact(attribs[name]?.trim().toLowerCase(), attribs['content']));
    default:
      return NONE;
  }
}

const NONE: MetaFact[] = [];

const isJsonLd = ({ attribs }: Element): boolean => attribs['type']?.trim().toLowerCase() === 'application/ld+json';

/** The title of a drawing is not the page's. */
function isInSvg(element: Element): boolean {
  for (let up = element.parent; up !== null; up = up.parent)
    if (up instanceof Element && up.name === 'svg') return true;
  return false;
}

function fact(name = '', raw = ''): MetaFact {
  return { name, value: decodeHTML(raw).replace(/\s+/g, ' ').trim() };
}
