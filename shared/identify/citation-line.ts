import type { Block } from '../source/block';
import { readByline } from './byline';
import { claim, type Claim, type Person, type Place } from './claim';
import { articleDoi, findDois } from './identifiers';
import { findImprint, type Imprint } from './imprint';
import { oneOf, tidy } from './normal';
import { Passage } from './passage';
import { CITATION_LABELS } from './tables/citation-labels';
import { tidyTitle } from './title-text';

/** What a citation of the page's own article says. */
export interface SelfCitation {
  readonly authors: readonly Person[];
  /** The list of authors ends in "et al." */
  readonly partial: boolean;
  readonly title?: string;
  readonly imprint?: Imprint;
  readonly doi?: string;
  readonly year?: number;
}

const LABEL = new RegExp(`^(?:${oneOf(CITATION_LABELS)})(?!\\p{L})\\s*[:：.]?\\s*`, 'iu');
/** The same inside a block, where only a colon can tell it from prose: "OPEN ACCESS Citation: Doe J (2015) …". */
const INNER_LABEL = new RegExp(`(?<=[.;)\\]\\p{L}] )(?:${oneOf(CITATION_LABELS)})\\s*[:：]\\s*`, 'iu');
const NEAR = 6;
const MOST_BLOCKS = 4;
const SHORTEST = 40;
const LONGEST = 1500;

const YEAR_IN_BRACKETS = /[,.]?\s*\((?:\p{Lu}\p{Ll}+\s)?((?:1[6-9]|20)\d\d)(?:,[^()]*)?\)\s*[.:,]?\s+/u;
const ET_AL = /\bet al\.?\s*[,:.]?\s+/;
const BOUNDARY = /[.:]["”’]?\s+(?=["“‘«]?[\p{Lu}\d])/gu;

interface Head {
  readonly authors: readonly Person[];
  readonly partial: boolean;
  readonly rest: string;
  readonly year?: number;
}

/** The authors at the start: up to the bracketed year, "et al.", or the last full stop before which all is names. */
function headOf(text: string): Head {
  const year = YEAR_IN_BRACKETS.exec(text);
  const etAl = ET_AL.exec(text);
  if (year !== null && year.index > 3) {
    const byline = readByline(text.slice(0, year.index));
    if (byline.share >= 0.7) {
      const { authors, incomplete } = byline;
      return { authors, partial: incomplete, rest: text.slice(year.index + year[0].length), year: Number(year[1]) };
    }
  }
  if (etAl !== null && etAl.index < 300) {
    const byline = readByline(text.slice(0, etAl.index));
    if (byline.share >= 0.5)
      return { authors: byline.authors, partial: true, rest: text.slice(etAl.index + etAl[0].length) };
    return { authors: [], partial: true, rest: text.slice(etAl.index + etAl[0].length) };
  }
  let best: Head = { authors: [], partial: false, rest: text };
  for (const match of text.matchAll(BOUNDARY)) {
    const byline = readByline(text.slice(0, match.index + 1));
    if (byline.share < 1 && best.authors.length > 0) break;
    if (byline.share === 1)
      best = { authors: byline.authors, partial: false, rest: text.slice(match.index + match[0].length) };
  }
  return best;
}

/** Quotation marks around the whole taken off; one that closes a quotation inside stays. */
const unquoted = (text: string): string => /^["“‘«„](.*)["”’»“]$/u.exec(text)?.[1]?.replace(/[.,]$/, '') ?? text;

/** The title is what stands between the authors and the journal; without a journal to stop at, the first sentence. */
function titleOf(rest: string, imprint: Imprint | undefined): string | undefined {
  const journal = imprint?.journal;
  const at = journal === undefined ? -1 : rest.lastIndexOf(journal);
  const own = at > 0 ? rest.slice(0, at) : (rest.split(/[.?!]["”]?\s+(?=\p{Lu})/u)[0] ?? '');
  const title = tidyTitle(unquoted(own.replace(/^[\s,.]+|[\s,.]+$/g, '').replace(/,?\s+in$/, '')));
  return title.length < 8 ? undefined : title;
}

/** Reads a citation of one article: authors, title, journal and numbers. */
export function parseSelfCitation(raw: string): SelfCitation {
  const text = tidy(raw).replace(/ \./g, '.');
  const imprint = findImprint(text);
  const doi = findDois(text)[0]?.value;
  const { authors, partial, rest, year: bracketed } = headOf(text);
  const title = titleOf(rest, imprint);
  const year = imprint?.year ?? bracketed;
  return {
    authors,
    partial,
    ...(title === undefined ? {} : { title }),
    ...(imprint === undefined ? {} : { imprint }),
    ...(doi === undefined ? {} : { doi: articleDoi(doi) }),
    ...(year === undefined ? {} : { year }),
  };
}

/** Claims on journal, volume, issue, pages and year from an imprint that `kind` vouches for. */
export function imprintClaims(imprint: Imprint, kind: Claim['kind'], from: string, places?: readonly Place[]): Claim[] {
  const claims: Claim[] = [];
  for (const fact of ['journal', 'volume', 'issue', 'pages', 'articleNumber'] as const) {
    const value = imprint[fact];
    if (value !== undefined) claims.push(claim(fact, value, kind, from, places));
  }
  if (imprint.year !== undefined) claims.push(claim('year', imprint.year, kind, from, places));
  if (imprint.date !== undefined) claims.push(claim('published', imprint.date, kind, from, places));
  return claims;
}

const isCitation = (text: string): boolean =>
  text.length >= SHORTEST &&
  (findImprint(text) !== undefined || findDois(text).length > 0 || YEAR_IN_BRACKETS.test(text));

/**
 * Where the page cites itself: behind a label in its block, or in the blocks after it. A citation may be cut into several
 * blocks; they are put together until the numbers are reached.
 */
function citationAt(blocks: readonly Block[], at: number): Passage | undefined {
  const label = LABEL.exec(blocks[at]!.text) ?? INNER_LABEL.exec(blocks[at]!.text);
  if (label === null) return undefined;
  const own = new Passage([blocks[at]!], label.index + label[0].length);
  if (isCitation(own.text)) return own.text.length <= LONGEST ? own : undefined;
  const from =
    own.text.length >= SHORTEST
      ? at
      : blocks.findIndex((block, i) => i > at && i <= at + NEAR && block.text.length >= SHORTEST);
  if (from < 0) return undefined;
  for (let size = 1; size <= MOST_BLOCKS; size++) {
    const passage = new Passage(blocks.slice(from, from + size), from === at ? label.index + label[0].length : 0);
    if (passage.text.length > LONGEST) return undefined;
    if (isCitation(passage.text)) return passage;
  }
  return undefined;
}

/** What the page's citation of itself says. */
export function citationLineClaims(blocks: readonly Block[]): Claim[] {
  return blocks.flatMap((_, i) => {
    const passage = citationAt(blocks, i);
    if (passage === undefined) return [];
    const { authors, partial, title, imprint, doi, year } = parseSelfCitation(passage.text);
    const places = passage.placesOf();
    const claims = imprint === undefined ? [] : imprintClaims(imprint, 'citation-line', 'citation-line', places);
    if (authors.length > 0) claims.push(claim('authors', authors, 'citation-line', 'citation-line', places, partial));
    if (title !== undefined) claims.push(claim('title', title, 'citation-line', 'citation-line', places));
    if (doi !== undefined) claims.push(claim('doi', doi, 'citation-line', 'citation-line', places));
    if (year !== undefined && imprint?.year === undefined)
      claims.push(claim('year', year, 'citation-line', 'citation-line', places));
    return claims;
  });
}
