import type { Block } from '../source/block';
import { captionLabel } from './caption';
import { fold } from './fold';
import { knownHeading } from './heading-type';
import { headingKey } from './headings';
import type { CopyRule } from './rules';
import { hasHeadingShape, isProse } from './traits';

/** Fewer lines in a row that stand elsewhere too may be chance: "Methods", "Results" in a structured abstract. */
const MIN_CONTENTS = 3;
const MIN_LISTED = 2;
/** A line that stands more often is no heading but a label: "PubMed" behind each reference. */
const MAX_PLACES = 4;
/** No table of contents is longer; a page of the same line ten thousand times over is none. */
const MAX_CONTENTS = 200;

/** The blocks that say again what another block says, by index, each with the rule that takes it out. */
export function findCopies(blocks: readonly Block[]): ReadonlyMap<number, CopyRule> {
  const copies = new Map<number, CopyRule>();
  const places = headingPlaces(blocks);
  for (let i = 0; i < blocks.length;) {
    const end = contentsEnd(blocks, i, places);
    if (end > i) for (const k of withNeighbours(blocks, i, end)) copies.set(k, 'copy.contents');
    i = Math.max(end, i + 1);
  }
  blocks.forEach((block, i) => {
    const previous = blocks[i - 1];
    if (previous === undefined || copies.has(i) || copies.has(i - 1) || !isShort(block)) return;
    if (captionLabel(block.text) !== undefined) return;
    if (previous.text === block.text && previous.hints.level === block.hints.level && block.text.length > 3)
      copies.set(i, 'copy.heading');
  });
  for (const [i, rule] of frontCopies(blocks, copies)) copies.set(i, rule);
  return copies;
}

const isShort = (block: Block): boolean =>
  block.hints.shape === 'heading' || (block.hints.shape !== 'table' && hasHeadingShape(block.text));

/** The first and the last place of a line. */
interface Places {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** MARKED as a heading, OPENING running text, or neither. */
  readonly standing: number;
}

const MARKED = 2;
const OPENING = 1;

/** Where each short line stands: as a marked heading if it does so anywhere, else with running text behind it, else at all. */
function headingPlaces(blocks: readonly Block[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  blocks.forEach((block, i) => {
    if (!isShort(block)) return;
    const key = headingKey(block);
    const before = places.get(key);
    const next = blocks[i + 1];
    const standing = block.hints.shape === 'heading' ? MARKED : next !== undefined && isProse(next) ? OPENING : 0;
    if (before === undefined || standing > before.standing) places.set(key, { first: i, last: i, count: 1, standing });
    else if (standing === before.standing) places.set(key, { ...before, last: i, count: before.count + 1 });
  });
  return places;
}

/**
 * Where the run of lines from `start` ends of which each is a heading before or behind the run; `start` if it is too short.
 * Two items of a list are enough where both are marked headings elsewhere: "Jump to" under each heading.
 */
function contentsEnd(blocks: readonly Block[], start: number, places: ReadonlyMap<string, Places>): number {
  const { shape } = blocks[start]!.hints;
  const placeOf = (i: number): Places | undefined =>
    blocks[i]!.hints.shape === shape && isShort(blocks[i]!) ? places.get(headingKey(blocks[i]!)) : undefined;
  const standsOutside = (i: number, to: number): boolean => {
    const place = placeOf(i);
    return place !== undefined && place.count <= MAX_PLACES && (place.first < start || place.last >= to);
  };
  let end = start;
  while (end < blocks.length && end - start < MAX_CONTENTS && standsOutside(end, end + 1)) end++;
  const run = blocks.slice(start, end).map((_, k) => start + k);
  const least = shape === 'list-item' && run.every(i => placeOf(i)?.standing === MARKED) ? MIN_LISTED : MIN_CONTENTS;
  return run.length >= least && run.every(i => standsOutside(i, end)) ? end : start;
}

/** The run, and the known headings right before and behind it that open no text: their section has no heading of its own. */
function withNeighbours(blocks: readonly Block[], start: number, end: number): number[] {
  const belongs = (i: number): boolean => {
    const block = blocks[i];
    const next = blocks[i + 1];
    return (
      block !== undefined &&
      block.hints.shape === blocks[start]!.hints.shape &&
      knownHeading(block.text) !== undefined &&
      !(next !== undefined && isProse(next))
    );
  };
  let [from, to] = [start, end];
  while (belongs(from - 1)) from--;
  while (belongs(to)) to++;
  return Array.from({ length: to - from }, (_, k) => from + k);
}

/** Lines of four words or more that stand twice before the text starts: title and byline of a running header. */
function frontCopies(blocks: readonly Block[], copies: ReadonlyMap<number, CopyRule>): Map<number, CopyRule> {
  const found = new Map<number, CopyRule>();
  const seen = new Set<string>();
  for (let i = 0; i < blocks.length && !isProse(blocks[i]!); i++) {
    const key = fold(blocks[i]!.text);
    if (copies.has(i) || key.split(' ').length < 4) continue;
    if (seen.has(key)) found.set(i, 'copy.title');
    seen.add(key);
  }
  return found;
}
