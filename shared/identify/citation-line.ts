import { parseReference } from '../cite';
import type { CslItem, CslName } from '../document';
import type { Block } from '../source/block';
import { claim, type Claim, type Person } from './claim';
import { articleDoi, findDois } from './identifiers';
import { findImprint, type Imprint, type ImprintFacts } from './imprint';
import { imprintClaims } from './imprint-claims';
import { oneOf, tidy } from './normal';
import { isNameSuffix } from './person-name';
import { Passage } from './passage';
import { CITATION_LABELS } from './tables/citation-labels';
import { PARTICLES } from './tables/names';
import { NOT_TITLE_PATTERNS } from './tables/not-titles';
import { tidyTitle } from './title-text';

/** What a citation of the page's own article says. */
export interface SelfCitation {
  readonly authors: readonly Person[];
  /** The list of authors ends in "et al." */
  readonly partial: boolean;
  readonly title?: string;
  readonly place: ImprintFacts;
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
const LONGEST_NAMES = 300;
const SHORTEST_TITLE = 8;

const YEAR_IN_BRACKETS = /\((?:1[6-9]|20)\d\d[a-z]?\)/;
const ET_AL = /\bet al\b|\band others\b|…|\.{3}/i;
/** "[version 2; peer review: 2 approved]" between title and journal. */
const VERSION_NOTE = /(?:(?<!\s)\s+)?\[(?:v\d|version\b)[^[\]]*\]/i;

/** A full stop that ends the list of names is none of the last name's. */
const unstopped = (name: string): string => name.replace(/(?<=\p{L}{2})\.$/u, '');

/** CSL's name as a person; a suffix goes with the family name, wherever the style puts it ("Miller III PB"). */
function personOf({ family, given, literal }: CslName): Person {
  if (family === undefined) return { name: literal ?? given ?? '' };
  const words = unstopped(given ?? '')
    .split(' ')
    .filter(word => word !== '');
  const own = [unstopped(family), ...words.filter(isNameSuffix)].join(' ');
  const first = words.filter(word => !isNameSuffix(word)).join(' ');
  return first === '' ? { name: own, family: own } : { name: `${first} ${own}`, given: first, family: own };
}

/** What `csl` knows of the place in the journal; gaps filled from the imprint. */
function imprintOf(csl: CslItem, imprint: Imprint | undefined): ImprintFacts {
  const issue = csl.issue?.replace(/^\p{L}+\.?\s(?=\d)/u, '');
  const own = {
    ...(csl['container-title'] && { journal: csl['container-title'] }),
    ...(csl.volume && { volume: csl.volume }),
    ...(issue && { issue }),
    ...(csl.page && (/^\p{Ll}+\d+$/u.test(csl.page) ? { articleNumber: csl.page } : { pages: csl.page })),
    ...(csl.number && { articleNumber: csl.number }),
  };
  if (csl.volume !== undefined && csl.volume === String(imprint?.year)) return imprint ?? {};
  const isSame = imprint !== undefined && (own.volume === undefined || own.volume === imprint.volume);
  if (!isSame) return own;
  return { ...imprint, ...own };
}

/** Reads a citation of one article: authors, title, journal and numbers. */
export function parseSelfCitation(raw: string): SelfCitation {
  const text = tidy(raw).replace(/ \./g, '.').replace(VERSION_NOTE, '.');
  const csl = parseReference(text);
  const title = csl.title === undefined ? '' : tidyTitle(csl.title);
  const doi = findDois(text)[0]?.value;
  const place = imprintOf(csl, findImprint(text));
  const year = csl.issued?.['date-parts'][0]?.[0] ?? place.year;
  return {
    authors: (csl.author ?? []).map(personOf),
    partial: ET_AL.test(text.slice(0, title === '' ? LONGEST_NAMES : Math.max(0, text.indexOf(title)))),
    ...(title.length < SHORTEST_TITLE ? {} : { title }),
    place,
    ...(doi === undefined ? {} : { doi: articleDoi(doi) }),
    ...(year === undefined ? {} : { year }),
  };
}

const isCitation = (text: string): boolean =>
  text.length >= SHORTEST &&
  (findImprint(text) !== undefined || findDois(text).length > 0 || YEAR_IN_BRACKETS.test(text));

/** "How to cite this report: …", "Citation impact 3.2": another label begins as ours does. */
const isOtherLabel = (rest: string): boolean => /^\p{Ll}/u.test(rest) && !PARTICLES.has(rest.split(' ')[0]!);

/**
 * Where the page cites itself: behind a label in its block, or in the blocks after it. A citation may be cut into several
 * blocks; they are put together until the numbers are reached.
 */
function citationAt(blocks: readonly Block[], at: number): Passage | undefined {
  const { text } = blocks[at]!;
  const label = LABEL.exec(text) ?? (/[:：]/.test(text) && /\p{L} ?[:：]/u.test(text) ? INNER_LABEL.exec(text) : null);
  if (label === null || isOtherLabel(text.slice(label.index + label[0].length))) return undefined;
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
    const { authors, partial, title, place, doi, year } = parseSelfCitation(passage.text);
    const places = passage.placesOf();
    const claims = imprintClaims(place, 'citation-line', 'citation-line', places);
    if (authors.length > 0) claims.push(claim('authors', authors, 'citation-line', 'citation-line', places, partial));
    if (title !== undefined && !isButton(title))
      claims.push(claim('title', title, 'citation-line', 'citation-line', places));
    if (doi !== undefined) claims.push(claim('doi', doi, 'citation-line', 'citation-line', places));
    if (year !== undefined && place.year === undefined)
      claims.push(claim('year', year, 'citation-line', 'citation-line', places));
    return claims;
  });
}

/** What a passage ran together with the buttons above its citation has for a title: "Add to CiteULike … What's this?". */
const isButton = (title: string): boolean => NOT_TITLE_PATTERNS.some(pattern => pattern.test(title));
