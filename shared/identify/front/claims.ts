import type { Role } from '../../label/roles';
import type { Chain } from '../../model/chain';
import type { Block } from '../../source/block';
import type { Affiliation } from '../affiliations';
import { isArticleType } from '../article-type';
import { type Claim, type Place, surely, type WitnessKind } from '../claim';
import { findDates } from '../dates';
import { articleDoi, findDois } from '../identifiers';
import { letters, tidy } from '../normal';
import { tidyTitle } from '../title-text';

import { trained } from './model';
import { lineOf } from './observe';
import { affiliationsIn, distinct, peopleIn } from './people';
import { placeOf, type Stretch, stretchesOf, sureOf, type TaggedLine, textOf } from './stretches';
import { isFront, tagFront } from './tagger';

/** A leaf of the front with its role. */
export interface FrontLeaf {
  readonly block: Block;
  readonly role: Role;
}

export interface FrontContext {
  /** BCP 47; settles 12/03/2012. */
  readonly language?: string;
  /** Another model than the room's own, for those who measure. */
  readonly model?: Chain;
}

/** What the front says: facts, and where the authors work. */
export interface Front {
  readonly claims: readonly Claim[];
  readonly affiliations: readonly Affiliation[];
  /** The leaves that were read, and say nothing of the article. */
  readonly unread: ReadonlySet<Block>;
}

/** Facts read from the front's text, as claims with confidence 0–1 and their places. */
export const frontClaims = (leaves: readonly FrontLeaf[], context: FrontContext = {}): readonly Claim[] =>
  readFront(leaves, context).claims;

/** Reads the leaves of the front, in page order; leaves of other roles are passed over. */
export function readFront(leaves: readonly FrontLeaf[], { language, model = trained() }: FrontContext = {}): Front {
  const own = leaves.filter(({ role }) => isFront(role));
  const lines = own.map(({ block, role }) => lineOf(block.text, role, block.hints.shape === 'heading'));
  const tags = tagFront(lines, model);
  const tagged = own.map(({ block }, i): TaggedLine => ({ block, line: lines[i]!, tags: tags[i]! }));
  return {
    claims: [
      ...backed(titleClaims(tagged)),
      ...backed(authorClaims(tagged)),
      ...tagged.flatMap(line => factClaims(line, language)),
    ],
    affiliations: affiliationsIn(tagged.filter(({ line }) => line.role !== 'meta')),
    unread: new Set(
      tagged.filter(({ tags }) => tags.every(({ label }) => label === 'other')).map(({ block }) => block),
    ),
  };
}

/** The page speaks of itself as others would: title, authors, journal in one line. */
function isCitation(stretches: readonly Stretch[]): boolean {
  const labels = new Set(stretches.map(({ label }) => label));
  return labels.has('title') || (labels.has('family') && labels.has('journal'));
}

/** Beside a claim from the title block itself, what other lines say lends support and no more. */
function backed(claims: readonly Claim[]): Claim[] {
  if (claims.every(({ kind }) => kind !== 'tagged')) return [...claims];
  return claims.map(claim => (claim.kind === 'tagged' ? claim : { ...claim, kind: 'elsewhere' as const }));
}

function titleClaims(lines: readonly TaggedLine[]): Claim[] {
  const claims: Claim[] = [];
  let run: Stretch[] = [];
  const close = () => {
    const said = run.filter(({ of }) => !isArticleType(of.line.text));
    if (run.length > 0) claims.push(titleOf(said.length > 0 ? said : run, 'tagged'));
    run = [];
  };
  for (const of of lines) {
    const titles = stretchesOf(of).filter(({ label }) => label === 'title');
    const longest = titles.sort((a, b) => b.last - b.first - (a.last - a.first))[0];
    if (of.line.role !== 'title') {
      close();
      if (longest !== undefined && of.line.role === 'meta') claims.push(titleOf([longest], 'citation-line'));
      continue;
    }
    if (longest === undefined) {
      const unread = unreadTitle(of);
      if (unread !== undefined && run.length === 0) claims.push(unread);
      continue;
    }
    if (run.length > 0 && !goesOn(run.at(-1)!.of, of)) close();
    run.push(longest);
  }
  close();
  return claims;
}

/** How sure a title is that the labels of the leaves alone tell, and not the tagger. */
const BY_ROLE = 0.7;

/** The text of a leaf that is a title, of whose words the tagger makes nothing. */
function unreadTitle(of: TaggedLine): Claim | undefined {
  const { text } = of.line;
  const isOther = of.tags.every(({ label }) => label === 'other');
  if (!isOther || !/\p{L}{2}/u.test(text)) return undefined;
  return surely('title', tidyTitle(text), 'tagged', [{ block: of.block, start: 0, end: text.length }], BY_ROLE);
}

/** A wrapped title goes on in the line right below, which says something else. */
function goesOn(before: TaggedLine, line: TaggedLine): boolean {
  const { hints } = line.block;
  if (hints.names !== undefined || hints.shape === 'heading') return false;
  if (hints.gap > (hints.page === undefined ? 0 : 1)) return false;
  return letters(before.line.text) !== letters(line.line.text);
}

function titleOf(run: readonly Stretch[], kind: WitnessKind): Claim {
  const text = tidyTitle(run.map(titleText).join(' ')).replace(/(?<=\p{L})- (?=\p{Ll})/gu, '-');
  const sure = run.reduce((sum, stretch) => sum + sureOf(stretch), 0) / run.length;
  return surely('title', text, kind, run.map(placeOf), sure);
}

/** With the mark that ends it: "What is a tide?" */
function titleText(stretch: Stretch): string {
  const { tokens } = stretch.of.line;
  const next = tokens[stretch.last + 1];
  const text = textOf(stretch).replace(/(?<!\.\.)\.$/, '');
  return next !== undefined && /^[?!)\]”"’]$/.test(next.text) && next.gap === 'none' ? text + next.text : text;
}

function authorClaims(lines: readonly TaggedLine[]): Claim[] {
  const listed = distinct(lines.filter(({ line }) => line.role !== 'meta').flatMap(peopleIn));
  const claims: Claim[] = listed.length > 0 ? [authorsOf(listed, 'tagged', lines)] : [];
  for (const of of lines.filter(({ line }) => line.role === 'meta')) {
    const people = distinct(peopleIn(of));
    if (people.length > 0) claims.push(authorsOf(people, 'citation-line', [of]));
  }
  return claims;
}

function authorsOf(people: ReturnType<typeof distinct>, kind: WitnessKind, lines: readonly TaggedLine[]): Claim {
  const sure = people.reduce((sum, read) => sum + read.sure, 0) / people.length;
  const made = surely(
    'authors',
    people.map(({ person }) => person),
    kind,
    people.map(({ place }) => place),
    sure,
  );
  const last = people.at(-1)!.place;
  const of = lines.find(({ block }) => block === last.block);
  const rest = of?.line.text.slice(last.end, last.end + 20) ?? '';
  return /^[\s,;.]*(?:et al|…|\.\.\.)/i.test(rest) ? { ...made, partial: true } : made;
}

/** The facts of one line that are a word, a number or a date each. */
function factClaims(of: TaggedLine, language: string | undefined): Claim[] {
  const stretches = stretchesOf(of);
  const kind: WitnessKind = isCitation(stretches) ? 'citation-line' : 'tagged';
  return stretches.flatMap(stretch => factOf(stretch, kind, language) ?? []);
}

function factOf(stretch: Stretch, kind: WitnessKind, language: string | undefined): Claim | undefined {
  const text = tidy(textOf(stretch));
  const places: Place[] = [placeOf(stretch)];
  const sure = sureOf(stretch);
  const { label } = stretch;
  if (text === '') return undefined;
  switch (label) {
    case 'received':
    case 'revised':
    case 'accepted':
    case 'published': {
      const iso = dateOf(stretch, language);
      return iso === undefined ? undefined : surely(label, iso, 'tagged', places, sure);
    }
    case 'year': {
      const year = /(?:1[5-9]|20)\d\d/.exec(text)?.[0];
      return year === undefined ? undefined : surely('year', Number(year), kind, places, sure);
    }
    case 'journal':
      return /\p{L}{2}/u.test(text) ? surely('journal', text, kind, places, sure) : undefined;
    case 'volume':
    case 'issue':
      return /[\dIVXLC]/.test(text) ? surely(label, text.replace(/\s+/g, ' '), kind, places, sure) : undefined;
    case 'pages':
      return /\d/.test(text)
        ? surely('pages', text.replace(/(?:(?<!\s)\s+)?([-‐-―−~])+\s*/g, '-'), kind, places, sure)
        : undefined;
    case 'number':
      return /\d/.test(text) ? surely('articleNumber', text, kind, places, sure) : undefined;
    case 'doi': {
      const doi = findDois(text)[0]?.value;
      return doi === undefined ? undefined : surely('doi', articleDoi(doi), 'tagged', places, sure);
    }
    case 'type':
      return surely('articleType', text, 'tagged', places, sure);
    case 'publisher':
      return surely('publisher', text.replace(/\.$/, ''), 'tagged', places, sure);
    default:
      return undefined;
  }
}

/** The stretch's date; the year may have been given another label. */
function dateOf({ of, first, last }: Stretch, language: string | undefined): string | undefined {
  const { tokens, text } = of.line;
  const own = findDates(text.slice(tokens[first]!.start, tokens[last]!.end), language)[0]?.iso;
  if (own !== undefined && own.length > 4) return own;
  const wide = findDates(
    text.slice(tokens[first]!.start, tokens[Math.min(last + 2, tokens.length - 1)]!.end),
    language,
  )[0];
  return wide?.start === 0 ? wide.iso : own;
}
