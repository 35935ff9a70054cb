import type { Removal } from '../read/reading';
import type { Block, Hints, Link } from '../source/block';
import type { SourceText } from '../source/source-text';
import type { Span } from '../source/span';
import { matcherOf } from '../text/stems';
import { LINK_LABELS } from './link-labels';
import { startsWithAuthor } from './shapes';

/** A stretch of the bibliography between two runs of link labels: an entry, a part of one, or several. */
export interface Line {
  readonly source: SourceText;
  readonly hints: Hints;
  /** The list marker of the block, where the line begins the block. */
  readonly marker?: string;
  /** Link labels or counters stand between this line and the one before: an entry has ended there. */
  readonly afterLinks: boolean;
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly removed: readonly Removal[];
}

/** A stretch `[start, end)` of a line's text that is no part of an entry. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly rule: 'reference.link-label' | 'reference.link-line' | 'reference.counter';
}

interface LabelMatch {
  readonly start: number;
  readonly end: number;
  readonly common: boolean;
}

/**
 * The bibliography without link labels and counters. Table rows are lines of their own.
 *
 *     Moss A. Tides. J Tides 1999;4:1. [CrossRef] [Google Scholar] 21 1 Lund B. Waves. …
 *     ^ line                           ^ reference.link-label      ^ counter ^ line, afterLinks
 */
export function linesOf(blocks: readonly Block[]): Lines {
  const lines: Line[] = [];
  const removed: Removal[] = [];
  let afterLinks = false;
  for (const block of blocks) {
    const counts = afterLinks && isCounter(block.text);
    for (const [start, end] of rowsOf(block.text)) {
      const row = block.source.slice(start, end);
      const cuts = counts ? [whole(row, 'reference.counter')] : cutsIn(row, block.hints.links ?? []);
      for (const cut of cuts) removed.push({ rule: cut.rule, at: row.spans(cut.start, cut.end) });
      for (const part of between(row, cuts)) {
        if (part === 'cut') afterLinks = true;
        else {
          lines.push({ source: part, hints: block.hints, afterLinks, ...markerOf(block, lines) });
          afterLinks = false;
        }
      }
    }
  }
  return { lines, removed };
}

/** The block's marker, unless an earlier line of the same block has it. */
function markerOf(block: Block, lines: readonly Line[]): { marker?: string } {
  const { marker } = block.hints;
  return marker === undefined || lines[lines.length - 1]?.hints === block.hints ? {} : { marker };
}

function rowsOf(text: string): Span[] {
  const rows: Span[] = [];
  let start = 0;
  for (const row of text.split('\n')) {
    rows.push([start, start + row.length]);
    start += row.length + 1;
  }
  return rows;
}

function* between(row: SourceText, cuts: readonly Cut[]): Generator<SourceText | 'cut'> {
  let done = 0;
  for (const { start, end } of cuts) {
    const part = row.slice(done, start).trim();
    if (part.length > 0) yield part;
    yield 'cut';
    done = end;
  }
  const rest = row.slice(done).trim();
  if (rest.length > 0) yield rest;
}

const isCounter = (text: string): boolean => /^\d{1,6}(?:[ \t]\d{1,6}){0,5}$/.test(text.trim());
const whole = (row: SourceText, rule: Cut['rule']): Cut => ({ start: 0, end: row.length, rule });

// Longest first, so that "pubmed central" is not read as "pubmed".
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LINK_LABELS.map(({ label }) => label)
    .sort((a, b) => b.length - a.length)
    .map(label => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const matchesIn = matcherOf(
  LINK_LABELS.map(({ label }) => label),
  LABEL,
);
const COMMON = new Set(LINK_LABELS.filter(({ word }) => word === 'common').map(({ label }) => label));
const SEPARATORS = /^[\s,;|·•/[\]()»→–-]*$/;
const COUNTERS = /^(?:\s*\d{1,6}(?=\s|$))+/;

function cutsIn(row: SourceText, links: readonly Link[]): Cut[] {
  const { text } = row;
  const linked = (match: LabelMatch) => isLink(row.hullOf(match.start, match.end), links);
  const broken = (at: number) => isLineEnd(row, at);
  const cuts = runsOf(labelsIn(text), text).flatMap(run => cutOf(run, text, { linked, broken }));
  return cuts.flatMap(cut => {
    const counters = COUNTERS.exec(text.slice(cut.end));
    if (counters === null) return [cut];
    const end = cut.end + counters[0].length;
    return [cut, { start: cut.end, end, rule: 'reference.counter' as const }];
  });
}

function labelsIn(text: string): LabelMatch[] {
  return matchesIn(text).map(found => ({
    start: found.index,
    end: found.index + found[0].length,
    common: COMMON.has(found[0].toLowerCase().replace(/\s+/g, ' ')),
  }));
}

/** Labels with nothing but separators between them are one run. */
function runsOf(labels: readonly LabelMatch[], text: string): LabelMatch[][] {
  const runs: LabelMatch[][] = [];
  for (const label of labels) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && SEPARATORS.test(text.slice(last.end, label.start))) run.push(label);
    else runs.push([label]);
  }
  return runs;
}

/** How far brackets and separators around a label reach. */
const AROUND = 40;

/** The cut for a run of labels with the brackets and separators around it; none where the run may be part of a title. */
function cutOf(run: readonly LabelMatch[], text: string, { linked, broken }: Evidence): Cut[] {
  const [first, last] = [run[0]!.start, run[run.length - 1]!.end];
  // eslint-disable-next-line regexp/no-super-linear-move -- reads 40 characters
  const lead = /[\s,;|/·•»→]*(?:[[(]\s*)?$/.exec(text.slice(Math.max(0, first - AROUND), first))![0];
  // RSC prints the entry's full stop behind its links: "14, 201–209 CrossRef CAS."
  const tail = /^\s*[\])]?[\s,;|/·•…]*(?:\.\s*$)?/.exec(text.slice(last, last + AROUND))![0];
  const start = first - lead.length;
  const end = last + tail.length;
  const bracketed = /[[(]\s*$/.test(lead) && /^\s*[\])]/.test(tail);
  const ownLine = (start === 0 || broken(start)) && (end === text.length || broken(end - 1));
  const isArrow = !/\p{L}/u.test(text.slice(first, last));
  const certain = bracketed || ownLine || isArrow || run.every(linked);
  const labels = run.length > 1 || !run[0]!.common;
  const alone = run.length > 1 || end === text.length || startsWithAuthor(text.slice(end));
  const closed = /[.)\]\d”"’]/.test(text[start - 1] ?? '') && labels && alone;
  // A line of labels only, be it the one word "Article": no entry and no part of one is that short.
  if (start === 0 && end === text.length) return [{ start, end, rule: 'reference.link-line' }];
  if (certain || closed) return [{ start, end, rule: 'reference.link-label' }];
  return [];
}

/** What the source says of a place in the text beside its characters. */
interface Evidence {
  readonly linked: (match: LabelMatch) => boolean;
  readonly broken: (at: number) => boolean;
}

/** The white space at `at` stands for more than itself: for a line's end with the indent of the next line. */
export function isLineEnd(row: SourceText, at: number): boolean {
  const [start, end] = row.hullOf(at, at + 1);
  return end - start > 1 && row.text[at] === ' ';
}

/** A link with this label: its label's span is the given one, but for brackets and white space. */
function isLink(at: Span, links: readonly Link[]): boolean {
  return links.some(link => link.at[0] <= at[0] && link.at[1] >= at[1] && link.at[1] - link.at[0] <= at[1] - at[0] + 8);
}
