import { lastNumbered } from '../divide/numbered-entries';
import type { Block } from '../source/block';
import type { Features } from './features';
import { copiesOfReferences } from './copies';
import { namedLists } from './lists';
import { loneCaptions } from './lone-captions';
import { outlines } from './outline';
import { isRelated } from './phrases';
import { LINK_LABELS, type Surroundings } from './score';

/** So many blocks without the look of a reference end a bibliography; an entry may be four lines, and some look like none. */
const PATIENCE = 12;

/** Where the bibliography and the blocks about other articles stand, one entry a block. */
export function surroundingsOf(blocks: readonly Block[], features: readonly Features[]): Surroundings[] {
  const outline = outlines(blocks, features);
  const references = bibliographies(blocks, features, outline);
  const copies = copiesOfReferences(blocks, features, references);
  const supported = features.map((_, i) => opensText(blocks, features, outline, i) || closesText(features, i));
  const named = namedLists(features, outline);
  const listed = underListHeadings(blocks, features, supported, outline);
  const captioned = loneCaptions(blocks, features);
  let related = false;
  const styled = features.map((f, i) => isStyleLabel(features[i - 1]) && f.referenceLike);
  return blocks.map((_, i) => {
    const f = features[i]!;
    if (isRelated(f.phrase)) related ||= features[i + 1]?.phrase === undefined || isRelated(features[i + 1]!.phrase);
    else if (endsRelated(f) || references[i]!) related = false;
    return {
      references: references[i]!,
      related,
      outline: outline[i]!,
      copy: copies[i]!,
      listed: listed[i]!,
      named: named[i]!,
      supported: supported[i]!,
      styled: styled[i]!,
      captionNext: isCaptionNext(blocks, features, i + 1),
      captioned: captioned[i]!,
      equationNext: leadsToEquation(f, features[i + 1]),
    };
  });
}

/** A caption or a table follows, a line of buttons ("Download", "Open in viewer") aside. */
function isCaptionNext(blocks: readonly Block[], features: readonly Features[], at: number): boolean {
  const isButtons = features[at]?.phrase !== undefined && features[at].links > 0.5;
  const shape = blocks[isButtons ? at + 1 : at]?.hints.shape;
  return shape === 'caption' || shape === 'table';
}

/** "The rounding error was computed as": a sentence that its formula ends. */
const leadsToEquation = (f: Features, next: Features | undefined): boolean =>
  next?.equation === true && !f.equation && f.phrase === undefined && f.stop >= 0.2 && f.lower >= 0.5;

const isStyleLabel = (f: Features | undefined): boolean => f?.phrase?.id === 'tool.citation-style';

const endsRelated = (f: Features): boolean =>
  (f.heading !== undefined && f.phrase === undefined && f.links < 0.5) || (f.prose && f.words >= 60);

/**
 * Text, an entry or a fact follows at once, or behind one or two more headings ("About this article", "Cite this article").
 * The list "Jump to section" that some sites put behind every heading does not count.
 */
function opensText(
  blocks: readonly Block[],
  features: readonly Features[],
  outline: readonly boolean[],
  at: number,
): boolean {
  const from = behindJumpList(features, outline, at + 1);
  let buttons = 0;
  for (let i = from; i < from + 3; i++) {
    const f = features[i];
    if (f?.letters === 0 || (isButton(f) && buttons++ === 0)) continue;
    if (f === undefined || (f.phrase !== undefined && !f.sureHeading)) return false;
    if (f.heading === undefined || f.phrase === undefined) {
      if (f.prose || f.sentence || f.terminal || f.fact || f.referenceLike || f.caption) return true;
    }
    if (f.heading === undefined && (blocks[i]!.hints.shape !== 'heading' || f.links > 0.5)) return false;
  }
  return false;
}

/** "Verify currency and authenticity via CrossMark", printed under the heading. */
const isButton = (f: Features | undefined): boolean => f?.phrase?.id === 'tool.download' && f.heading === undefined;

function behindJumpList(features: readonly Features[], outline: readonly boolean[], at: number): number {
  let next = features[at]?.phrase?.id === 'nav.skip-link' ? at + 1 : at;
  while (outline[next]) next++;
  return next;
}

/** Text stands directly before, a button or two aside. */
function closesText(features: readonly Features[], at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--) {
    const f = features[i];
    if (f?.phrase === undefined) return f?.prose === true;
  }
  return false;
}

/** Sections that are lists of short lines: names, grants, files, terms. */
const LIST_SECTIONS: ReadonlySet<string> = new Set([
  'keywords',
  'author-info',
  'funding',
  'supplementary',
  'abbreviations',
  'notes',
  'article-info',
  'highlights',
  'author-contributions',
]);
const LIST_LENGTH = 15;

/** The lines directly under the heading of a section that is a list of short lines, up to the next heading or phrase of the site. */
function underListHeadings(
  blocks: readonly Block[],
  features: readonly Features[],
  supported: readonly boolean[],
  outline: readonly boolean[],
): boolean[] {
  let left = 0;
  return features.map((f, i) => {
    if (f.heading !== undefined || f.phrase !== undefined || outline[i]) {
      const opens = f.sureHeading && !outline[i] && (supported[i]! || blocks[i]!.hints.shape === 'heading');
      left = opens && f.phrase === undefined && LIST_SECTIONS.has(f.heading!) ? LIST_LENGTH : 0;
      return false;
    }
    return left-- > 0;
  });
}

/** From a heading "References" that entries follow, to the last entry before another heading or a long silence. */
function bibliographies(
  blocks: readonly Block[],
  features: readonly Features[],
  outline: readonly boolean[],
): boolean[] {
  const inside = new Array<boolean>(features.length).fill(false);
  for (let i = 0; i < features.length; i++) {
    if (features[i]!.heading !== 'references' || outline[i]) continue;
    const marked = lastInRegion(features, i + 1);
    if (marked !== undefined) {
      const end = withTail(features, marked);
      inside.fill(true, i, end + 1);
      i = end;
      continue;
    }
    const last = lastByLooks(features, i + 1);
    const numbered = last === undefined ? undefined : lastNumbered(blocks, i + 1, last);
    const end = numbered === undefined ? last : withTail(features, numbered);
    if (end !== undefined) inside.fill(true, i, end + 1);
    i = end ?? i;
  }
  return inside;
}

/** Where the element that is named for the bibliography ends; links and labels within it may have other names. */
function lastInRegion(features: readonly Features[], from: number): number | undefined {
  const isMarked = (i: number) => features[i]?.region?.name === 'references' && features[i].region.isSure;
  let last: number | undefined;
  for (let i = from; i <= (last ?? from) + TAIL; i++) if (isMarked(i)) last = i;
  return last;
}

function lastByLooks(features: readonly Features[], from: number): number | undefined {
  let last: number | undefined;
  let silence = 0;
  for (let i = from; i < features.length; i++) {
    const f = features[i]!;
    if (isRelated(f.phrase) || isStyleLabel(f)) break;
    if (f.sureHeading && f.heading !== 'references' && !LINK_LABEL_HEADINGS.has(f.heading!)) break;
    if (f.referenceLike || f.year) {
      last = i;
      silence = 0;
    } else if (isLinkLabel(f) || f.letters === 0) continue;
    else if (++silence > PATIENCE) break;
  }
  return last === undefined ? undefined : withTail(features, last);
}

/** Links to "Abstract" or "Summary" stand between the entries of many bibliographies. */
const LINK_LABEL_HEADINGS: ReadonlySet<string> = new Set(['abstract', 'references', 'body', 'notes']);

/** The link labels and counters behind the last entry belong to it. */
function withTail(features: readonly Features[], last: number): number {
  let end = last;
  for (let i = last + 1; i < features.length && i <= last + TAIL; i++) {
    const f = features[i]!;
    if (isLinkLabel(f)) end = i;
    else if (f.letters > 0) break;
  }
  return end;
}

const TAIL = 8;

const isLinkLabel = (f: Features): boolean => f.phrase !== undefined && LINK_LABELS.has(f.phrase.id) && f.words <= 8;
