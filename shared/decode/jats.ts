/**
 * What a text in the XML of the Journal Article Tag Suite (or of the NLM, its forerunner) holds: one article, or what is not
 * one page: several articles, none, a book.
 */
export type JatsKind = 'article' | 'collection';

/** How far into a text its root element is looked for: document types may list hundreds of entities. */
const PROLOGUE = 32_768;
const DOCTYPE = /^<!DOCTYPE\s+(?:article|sub-article|book|pmc-articleset)\b[^>[]{0,400}\b(?:JATS|NLM|NCBI)\b/i;
/** The name of an element, its prefix aside, and its attributes. */
const OPENING = /^<(?:[\w-]{1,20}:)?([A-Za-z][\w-]{0,30})((?:\s[^<>]{0,4000})?)\/?>/;
/** Attributes of the root that no `article` of HTML has. */
const ATTRIBUTES = /\s(?:dtd-version|article-type|xmlns:(?:xlink|mml|ali))\s*=|=\s*["']https?:\/\/(?:jats|dtd)\.nlm\.nih\.gov\b/; // prettier-ignore
/** What an article begins with; an `article` of HTML cannot. */
const FIRST_CHILD = /^<(?:[\w-]{1,20}:)?(?:front|processing-meta|body)[\s/>]/;
/** Elements that servers put articles in: PMC's, and that of the protocol for metadata harvesting. */
const WRAPPERS: ReadonlySet<string> = new Set(['pmc-articleset', 'OAI-PMH']);
const BOOKS: ReadonlySet<string> = new Set(['book', 'sub-article']);
const ARTICLE = /<(?:[\w-]{1,20}:)?article(?=[\s>])/g;

/** What of JATS `text` holds; `undefined` where it is something else. Told by the first elements, never by a name. */
export function jatsKind(text: string): JatsKind | undefined {
  const { root, hasDoctype } = skipPrologue(text.slice(0, PROLOGUE));
  const name = OPENING.exec(root)?.[1];
  if (name === undefined) return hasDoctype ? 'collection' : undefined;
  if (name === 'article') return hasDoctype || isArticle(root) ? countOf(text) : undefined;
  if (WRAPPERS.has(name)) return holdsJats(name, text) ? countOf(text) : undefined;
  return hasDoctype && BOOKS.has(name) ? 'collection' : undefined;
}

interface Prologue {
  /** The text from its root element on. */
  readonly root: string;
  /** A document type of JATS stood before it. */
  readonly hasDoctype: boolean;
}

function skipPrologue(head: string): Prologue {
  let rest = head.replace(/^(?:\ufeff|\xef\xbb\xbf)?\s*/, '');
  let hasDoctype = false;
  while (rest.startsWith('<?') || rest.startsWith('<!')) {
    hasDoctype ||= DOCTYPE.test(rest);
    rest = behindMark(rest);
  }
  return { root: rest, hasDoctype };
}

/** `text` behind the comment, instruction or document type that it begins with; nothing where that has no end. */
function behindMark(text: string): string {
  const end = endOfMark(text);
  return end < 0 ? '' : text.slice(end).trimStart();
}

function endOfMark(text: string): number {
  if (text.startsWith('<!--')) return behind('-->', text, 4);
  const close = text.indexOf('>');
  const subset = text.indexOf('[');
  // A document type may declare entities of its own in brackets.
  return text.startsWith('<!') && subset >= 0 && subset < close ? behind('>', text, text.indexOf(']', subset)) : close + 1 || -1; // prettier-ignore
}

function behind(mark: string, text: string, from: number): number {
  const at = from < 0 ? -1 : text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function isArticle(root: string): boolean {
  const [opening, , attributes] = OPENING.exec(root)!;
  if (ATTRIBUTES.test(attributes!)) return true;
  let rest = root.slice(opening.length).trimStart();
  while (rest.startsWith('<?') || rest.startsWith('<!--')) rest = behindMark(rest);
  return FIRST_CHILD.test(rest);
}

/** The harvesting protocol carries other formats too. */
function holdsJats(wrapper: string, text: string): boolean {
  if (wrapper === 'pmc-articleset') return true;
  const first = text.slice(0, PROLOGUE).search(ARTICLE);
  return first >= 0 && isArticle(text.slice(first, first + PROLOGUE));
}

const countOf = (text: string): JatsKind => {
  const found = text.matchAll(ARTICLE);
  return found.next().done !== true && found.next().done === true ? 'article' : 'collection';
};
