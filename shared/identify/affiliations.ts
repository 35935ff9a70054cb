import type { Block } from '../source/block';
import { remembered } from '../source/memo';
import {
  isCounting,
  isFirstMark,
  isNextMark,
  leadingMark,
  loneMark,
  plainMarks,
  type LeadingMark,
} from './affiliation-marks';
import type { Person, Place } from './claim';
import type { FrontReader } from './front-reader';
import { findImprint } from './imprint';
import { tidy } from './normal';
import { isProse } from './prose';
import { authorKey } from './reconcile';
import { INSTITUTION_WORDS } from './tables/institution-words';
import { pushAll } from '../source/lists';

/** An affiliation of the title block, the mark it goes by, or the authors right above it. */
export interface Affiliation {
  readonly mark?: string;
  /** The authors under whom it stands without a mark, as `authorKey` has them. */
  readonly owners?: readonly string[];
  readonly text: string;
  readonly place: Place;
}

const LONGEST = 1500;
const LONGEST_ADDRESS = 300;
const SHORTEST = 10;
/** Where another affiliation starts inside a block: "1 Department …, China, 2 Department …", "the 2Institute …". */
const START =
  /(?:^|[,;.]\s*(?:and\s+)?(?:the\s+)?|(?:^From )?the\s+|\s)[([]?(\d{1,2}|[a-z](?=\s?\p{Lu})|[*∗†‡§¶‖#])[)\]]?\s?(?=\p{Lu})/gu;
const NOT_AFFILIATION =
  /^\W{0,2}(?:abstract|received|accepted|published|copyright|©|correspond|korrespond|reprint|e-?mail|keywords?|doi|https?:|edited by|reviewed by|editor|academic editor|publisher|address (?:for )?correspond|these authors|present address|deceased)/i;
const LABEL =
  /^(?:(?:author |view )?affiliations?|authors?['’]? affiliations?|afiliaci[oó]n(?:es)?|affiliazion[ei]|institutions?)\s*[:：]?\s*/i;
/** "E-mail: ada@example.org" at the end of an affiliation. */
// eslint-disable-next-line regexp/no-super-linear-move -- reads an affiliation, which is one line
const EMAIL_TAIL = /[\s.;,(]{0,20}(?:(?:e-?mail|correio|courriel|correo)\w{0,8}\s{0,4}(?::\s*)?)?\S[^\s@]{0,80}@\S.*$/i;

/** An affiliation without label, e-mail address and the separator behind it. */
const tidyAffiliation = (text: string): string =>
  tidy(text.replace(EMAIL_TAIL, '').replace(LABEL, '')).replace(
    /(?:(?<![;,])[;,]+|(?<![;,.])[;,.]+\s+and(?:\s+the)?|(?<=\p{Ll}{4})\.)$/u,
    '',
  );

/** The text names a place of work. */
export const isInstitution = remembered((text): boolean => {
  const lower = text.toLowerCase();
  if (isProse(text) || (text.length < 200 && findImprint(text) !== undefined)) return false;
  return text.length > 12 && INSTITUTION_WORDS.some(word => lower.includes(word)) && !NOT_AFFILIATION.test(text);
});

/** Could be an address where a mark says so, though it has no word of an institution: "2 Bell Labs, Sample City". */
const couldBeAddress = (text: string): boolean =>
  text.length >= SHORTEST &&
  text.length <= LONGEST_ADDRESS &&
  text.includes(',') &&
  !isProse(text) &&
  !NOT_AFFILIATION.test(text);

/** Where affiliations start in a block: marks that count up from the first; symbols everywhere. */
function startsIn(text: string): RegExpExecArray[] {
  const starts: RegExpExecArray[] = [];
  for (const match of text.matchAll(START)) {
    const last = starts.at(-1)?.[1];
    if (last === undefined || !isCounting(match[1]!) || isNextMark(last, match[1]!)) starts.push(match);
  }
  return starts;
}

/** The affiliations that one block lists, the first under `lead`; without marks the block is one affiliation. */
function split(block: Block, lead: LeadingMark | undefined): Affiliation[] {
  const plain = plainMarks(block.text);
  const starts = startsIn(plain);
  if (starts.length < 2 && !(starts.length === 1 && /^from /i.test(block.text))) {
    const place = { block, start: 0, end: block.text.length };
    const text = tidyAffiliation(block.text.slice(lead?.length ?? 0));
    return [{ ...(lead && { mark: lead.mark }), text, place }];
  }
  const head = lead === undefined || starts[0]!.index === 0 ? [] : [{ mark: lead.mark, from: lead.length, at: 0 }];
  const entries = [
    ...head,
    ...starts.map(match => ({ mark: match[1]!, from: match.index + match[0].length, at: match.index })),
  ];
  return entries.map(({ mark, from, at }, i) => {
    const end = entries[i + 1]?.at ?? block.text.length;
    return { mark, text: tidyAffiliation(block.text.slice(from, end)), place: { block, start: at, end } };
  });
}

/** The mark of the affiliation in `blocks[i]`: at its start, or alone in the block before. */
function markAt(blocks: readonly Block[], i: number): LeadingMark | undefined {
  const own = leadingMark(plainMarks(blocks[i]!.text));
  const above = blocks[i - 1] === undefined ? undefined : loneMark(blocks[i - 1]!.text);
  return own ?? (above === undefined ? undefined : { mark: above, length: 0 });
}

/** Blocks between an author's name and the affiliation: a label, an ORCID, a mark. */
const MOST_BETWEEN = 3;

/** The authors of the byline right above `blocks[i]`. */
function ownersOf(blocks: readonly Block[], i: number, bylines: FrontReader): readonly string[] | undefined {
  for (let at = i - 1; at >= Math.max(0, i - MOST_BETWEEN); at--) {
    const block = blocks[at]!;
    if (bylines.isByline(block)) return bylines.of(block).authors.map(authorKey);
  }
  return undefined;
}

/**
 * The affiliations among `blocks`, which stand between title and body. A line counts as one when it names an institution,
 * or when its mark is one that the authors bear or counts on from the affiliation before:
 *
 *     aDepartment of Samples, Example University      names an institution
 *     bBell Labs, Sample City                          b follows a
 */
export function findAffiliations(
  blocks: readonly Block[],
  authors: readonly Person[],
  bylines: FrontReader,
): Affiliation[] {
  const borne = new Set(authors.flatMap(author => author.marks ?? []).filter(isCounting));
  const found: Affiliation[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.text.length > LONGEST || bylines.isByline(block)) continue;
    const lead = markAt(blocks, i);
    const last = found.at(-1)?.mark;
    const counts =
      lead !== undefined &&
      isCounting(lead.mark) &&
      (last === undefined ? isFirstMark(lead.mark) && borne.has(lead.mark) : isNextMark(last, lead.mark));
    const bare = block.text.slice(lead?.length ?? 0);
    if (!isInstitution(bare) && !(counts && couldBeAddress(bare))) continue;
    const owners = lead === undefined ? ownersOf(blocks, i, bylines) : undefined;
    pushAll(
      found,
      split(block, lead).map(affiliation => ({ ...affiliation, ...(owners && { owners }) })),
    );
  }
  return found;
}

/** Do names and affiliations take turns? Only then the names above an affiliation without a mark are all of its authors. */
const takeTurns = (affiliations: readonly Affiliation[]): boolean =>
  new Set(affiliations.map(({ owners }) => owners?.join())).size > 1;

/** The authors with the affiliations that their marks lead to; a single unmarked affiliation is everybody's. */
export function withAffiliations(authors: readonly Person[], affiliations: readonly Affiliation[]): Person[] {
  const only = affiliations.length === 1 && affiliations[0]!.mark === undefined ? affiliations[0]! : undefined;
  const turns = takeTurns(affiliations);
  return authors.map(author => {
    if (author.affiliations !== undefined) return author;
    const own = affiliations.filter(
      ({ mark, owners }) =>
        (mark !== undefined && author.marks?.includes(mark)) || (turns && owners?.includes(authorKey(author)) === true),
    );
    const found = (only === undefined ? own : [only]).map(({ text }) => text);
    return found.length === 0 ? author : { ...author, affiliations: found };
  });
}

/** Those of `affiliations` that belong to authors: the marked ones, or those that take turns with names; else all. */
export function ledAffiliations(affiliations: readonly Affiliation[]): readonly Affiliation[] {
  const marked = affiliations.filter(({ mark }) => mark !== undefined);
  if (marked.length > 0) return marked;
  return takeTurns(affiliations) ? affiliations.filter(({ owners }) => owners !== undefined) : affiliations;
}
