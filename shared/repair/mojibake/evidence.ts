import type { Span } from '../../source/span';
import { CODE_PAGES, LEAD_IN, TRAIL_IN } from './code-pages';
import { damage, rarity } from './plausible';
import { DEPTHS, innerLayers, innerSequences, type Layer, LAYER_BONUS } from './inner';
import { type Sequence, sequenceAt } from './sequence';
import type { Solid } from './solid';
import { largestOf } from '../../source/lists';

/** One way to read a run of damaged characters, `text[start, end)`. */
export interface Reading {
  /** Index into `CODE_PAGES`. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** What the run stands for, all layers of damage taken off. */
  readonly decoded: string;
  /** Pages of the layers under this one, outermost first, where the run is damaged more than once. */
  readonly inner: readonly number[];
  /** Index into the evidence: the page, and how many layers of damage are taken off. */
  readonly history: number;
  /** Number of sequences. */
  readonly count: number;
  /** Damage points that the reading takes away in any page, and in this one; see `plausible.ts`. */
  readonly merit: number;
  readonly gain: number;
}

/** A place that may be damaged, and all readings of it. */
export interface Candidate {
  readonly start: number;
  readonly readings: readonly Reading[];
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const MAYBE_LOST = new Set([SPACE, 0xfffd, 0x1a, 0x3f]);
const A_TILDE = 0xc3;
const A_CIRCUMFLEX = 0xc2;
const A_CIRCUMFLEX_SMALL = 0xe2;

/**
 * All places of `text` outside of the stretches `done` at which at least one code page reads UTF-8 sequences; they do not
 * overlap, and ascend.
 */
export function candidatesOf(text: string, done: readonly Span[] = []): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (let i = 0; i < text.length;) {
    if (done[next]?.[0] === i) {
      i = done[next++]![1];
      continue;
    }
    const unit = text.charCodeAt(i);
    const pages = unit < 0x80 ? 0 : LEAD_IN[unit]!;
    const readings = pages === 0 ? NONE : readingsAt(text, i, pages & followers(text, i));
    if (readings.length === 0) {
      i++;
      continue;
    }
    found.push({ start: i, readings });
    for (const { end } of readings) if (end > i) i = end;
  }
  return found;
}

const NONE: readonly Reading[] = [];

/** Pages in which what follows `i` can be the second byte; all, where it may be a lost one. */
function followers(text: string, i: number): number {
  if (i + 1 >= text.length) return 1;
  const next = text.charCodeAt(i + 1);
  return MAYBE_LOST.has(next) || next === NEWLINE ? 0xffff : TRAIL_IN[next]!;
}

function readingsAt(text: string, start: number, pages: number): readonly Reading[] {
  if (pages === 0) return NONE;
  const readings: Reading[] = [];
  for (let page = 0; pages >> page > 0; page++) {
    if (((pages >> page) & 1) === 0) continue;
    const run = runAt(text, start, page);
    if (run === undefined) continue;
    const { end, decoded, count } = run;
    // Most pages read most letters alike: what does not depend on the page is weighed once.
    const alike = readings.find(each => each.end === end && each.decoded === decoded);
    const merit = alike?.merit ?? meritOf(text, start, end, decoded) + run.bonus;
    const gain = merit - costOf(text.slice(start, end), decoded, page);
    readings.push({ page, history: page * DEPTHS, start, end, decoded, inner: [], count, merit, gain });
    for (const deeper of deeperReadings(text, start, page, run, gain)) readings.push(deeper);
  }
  return readings;
}

/**
 * The run read two layers deep and more, where all of it can be: the best reading of each depth. What looks sound after
 * one layer is read again only where the rest of the text goes as deep: `AHÅ™` may be meant, `PÅ` may be `PÃ…`.
 */
function deeperReadings(text: string, start: number, page: number, run: Run, gain: number): Reading[] {
  const { end, decoded, count, bonus } = run;
  const chains = innerLayers(decoded, page);
  if (chains.length === 0) return [];
  const best: Reading[] = [];
  const first = meritOf(text, start, end, decoded) + rarity(decoded) - CONTROL_BONUS * Math.min(1, controlsIn(decoded));
  for (const layers of chains) {
    const final = layers.at(-1)!.text;
    // Control characters would call for one layer more.
    if (controlsIn(final) > 0) continue;
    const depth = layers.length;
    const merit = meritOf(text, start, end, final);
    const cost = costOfLayers(page, layers);
    const isShaky = merit + lengthBonus(layers) - cost - first < LEAST_INNER;
    const whole =
      merit + bonus + LAYER_BONUS * depth - costOf(text.slice(start, end), final, layers.at(-1)!.page) - cost;
    const points = isShaky ? Math.min(whole, gain - SHAKY_COST) : whole;
    if (points <= (best[depth]?.gain ?? -Infinity)) continue;
    const inner = layers.map(layer => layer.page);
    best[depth] = {
      page,
      history: page * DEPTHS + depth,
      start,
      end,
      decoded: final,
      inner,
      count,
      merit,
      gain: points,
    };
  }
  return best.filter(reading => reading !== undefined);
}

/** Least that the inner layers must take away by themselves. */
const LEAST_INNER = 2.6;
const SHAKY_COST = 0.5;
/** Control characters that are left when one layer is off: no one wrote them. */
const CONTROL_BONUS = 3;

const lengthBonus = (layers: readonly Layer[]): number => {
  const { raw, text } = layers.at(-1)!;
  return LENGTH_BONUS[Math.round(raw.length / [...text].length)] ?? 0;
};

/** What speaks against inner layers: most accidents that happen twice happen in the same page, or in windows-1252. */
function costOfLayers(outer: number, layers: readonly Layer[]): number {
  let cost = 0;
  let above = outer;
  for (const { page, raw } of layers) {
    if (page !== 0) cost += FOREIGN_CONTROL_COST * foreignControls(raw, page);
    if (page !== above) cost += CODE_PAGES[page]!.handicap + (page === 0 || above === 0 ? 0 : OTHER_PAGE_COST);
    above = page;
  }
  return cost;
}

const OTHER_PAGE_COST = 0.5;

interface Run extends Pick<Reading, 'end' | 'count'> {
  /** One layer taken off. */
  readonly decoded: string;
  readonly bonus: number;
}

/** The sequences that follow one another from `start`. */
function runAt(text: string, start: number, page: number): Run | undefined {
  let end = start;
  let decoded = '';
  let count = 0;
  let bonus = 0;
  for (let next = anyAt(text, end, page); next !== undefined; next = anyAt(text, end, page)) {
    end = next.end;
    decoded += next.text;
    bonus += bonusOf(next);
    count++;
  }
  return count === 0 ? undefined : { end, decoded, count, bonus };
}

/** The sequences that a reading is made of. */
export function sequencesOf(text: string, { page, start, end, inner }: Reading): Sequence[] {
  const sequences: Sequence[] = [];
  for (let i = start; i < end; i = sequences.at(-1)!.end) sequences.push(anyAt(text, i, page)!);
  return inner.reduce(innerSequences, sequences);
}

/** The sequence at `i`, whole or as far as its form can be told. */
function anyAt(text: string, i: number, page: number): Sequence | undefined {
  const broken = page === 0 ? (loneLead(text, i) ?? brokenQuote(text, i)) : undefined;
  return broken ?? sequenceAt(text, i, CODE_PAGES[page]!);
}

/** Portuguese words that begin with à; after any other `Ã` the space is the one between words. */
const BEGINS_WITH_A_GRAVE = /^ (?:s|quel[aeo]s?|quilo)\b(?!['’])/;

/**
 * A lead byte whose 0xA0 was lost to white space: a no-break space (C2 A0) that a real space or the line's end swallowed or became,
 * or à (C3 A0) in the same place.
 *
 *     named:Â 5         named:\u00a05
 *     voilÃ le travail  voilà le travail
 *     Ã s crianÃ§as     às crianças
 */
function loneLead(text: string, i: number): Sequence | undefined {
  const lead = text.charCodeAt(i);
  if (lead !== A_TILDE && lead !== A_CIRCUMFLEX) return undefined;
  const next = i + 1 < text.length ? text.charCodeAt(i + 1) : NEWLINE;
  if (next !== SPACE && next !== NEWLINE) return undefined;
  if (lead === A_CIRCUMFLEX && next === SPACE) return { start: i, end: i + 2, text: '\u00a0', lost: 1 };
  if (lead === A_CIRCUMFLEX) return { start: i, end: i + 1, text: '', lost: 1 };
  const takesSpace =
    BEGINS_WITH_A_GRAVE.test(text.slice(i + 1, i + 10)) || text.startsWith('  ', i + 1) || text.length === i + 2;
  return { start: i, end: takesSpace ? i + 2 : i + 1, text: 'à', lost: 1 };
}

const BROKEN_QUOTE = /â[€\x80](?=[\s.,;:!?)\]]|$)/y;
const LONGEST_QUOTE = 400;

/**
 * What is left of ” (E2 80 9D) where the last byte, which windows-1252 does not have, was dropped: `â€œnewâ€ data`. Only
 * where a quotation is open; else a lost 0xA0 makes it a dagger.
 */
function brokenQuote(text: string, i: number): Sequence | undefined {
  if (text.charCodeAt(i) !== A_CIRCUMFLEX_SMALL) return undefined;
  BROKEN_QUOTE.lastIndex = i;
  if (!BROKEN_QUOTE.test(text) || text[i + 2] === '?') return undefined;
  const before = text.slice(Math.max(0, i - LONGEST_QUOTE), i);
  const opened = largestOf(['“', 'â€œ', 'â\x80\x9c'].map(mark => before.lastIndexOf(mark)));
  const closed = largestOf(['”', 'â€\x9d', 'â\x80\x9d', 'â€ '].map(mark => before.lastIndexOf(mark)));
  return opened > closed ? { start: i, end: i + 2, text: '”', lost: 1 } : undefined;
}

/** Characters looked at on both sides: those that `damage` looks at. */
const CONTEXT = 3;
/** What a lost byte takes from a reading. */
const LOST_COST = 1;
/** Three and four characters that make a well-formed sequence by chance are rarer than two. */
const LENGTH_BONUS = [0, 0, 0, 2, 4, 4, 8];
/** Punctuation, arrows and mathematical signs, U+2000–U+2FFF, are what damaged text has most of. */
const SIGN_BONUS = 2;
const SIGN = /[\u2000-\u2fff]/;

/** The damage that reading `text[start, end)` as `decoded` takes away. */
export function meritOf(text: string, start: number, end: number, decoded: string): number {
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const after = left + asPrinted(decoded) + text.slice(end, end + CONTEXT);
  return damage(text, start, end) - damage(after, left.length, left.length + decoded.length) - rarity(decoded);
}

/** What speaks against this page's reading of `raw` as `decoded`. */
function costOf(raw: string, decoded: string, page: number): number {
  const { handicap } = CODE_PAGES[page]!;
  if (page === 0) return handicap;
  return handicap + FOREIGN_CONTROL_COST * foreignControls(raw, page) + INNER_CONTROL_COST * controlsIn(decoded);
}

const bonusOf = ({ start, end, text, lost }: Sequence): number =>
  LENGTH_BONUS[end - start]! + (SIGN.test(text) ? SIGN_BONUS : 0) - lost * LOST_COST;

/** Inner layers are Latin-1 and windows-1252 almost always, under a layer of the same. */
const INNER_CONTROL_COST = 5;
const FOREIGN_CONTROL_COST = 3;

/** Control characters for which the code page itself would have given printing ones: another page read them. */
function foreignControls(text: string, page: number): number {
  const { printing } = CODE_PAGES[page]!;
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text, i) && printing.has(text.charCodeAt(i))) count++;
  return count;
}

const isControl = (text: string, i: number): boolean => text.charCodeAt(i) >= 0x80 && text.charCodeAt(i) < 0xa0;

function controlsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text, i)) count++;
  return count;
}

/**
 * Control characters that come out belong to a layer still on, U+FFFD to a character whose byte was lost: neither is
 * damage that the reading does, so both are weighed as the mildest sign there is.
 */
const asPrinted = (text: string): string => text.replace(/[\x80-\x9f\ufffd]/g, '’');

/** From this gain on a place is damaged whatever the rest of the page says. */
export const SURE = 5;

/** What the text as a whole says of one history of damage: a code page, and how many times over. */
export interface HistoryEvidence {
  /** Sequences in sure places. A place that two code pages explain alike speaks for both. */
  readonly sure: number;
  /** Gain of all places that gain at all, in multiples of a sure one. */
  readonly weight: number;
  /** Share of the characters beyond ASCII that are part of well-formed UTF-8 in this page. */
  readonly explained: number;
}

/** By `Reading.history`. */
export type Evidence = readonly HistoryEvidence[];

const ALIKE = 0.5;

export function evidenceOf(text: string, found: readonly Candidate[], solid: Solid): Evidence {
  const sure = new Array<number>(CODE_PAGES.length * DEPTHS).fill(0);
  const covered = [...sure];
  const gained = [...sure];
  for (const { start, readings } of found) {
    const best = largestOf(readings.map(reading => reading.gain));
    const beyond = countBeyondAscii(text, start, readings[0]!.end);
    for (const { history, gain, end, count } of readings) {
      covered[history]! += end === readings[0]!.end ? beyond : countBeyondAscii(text, start, end);
      gained[history]! += Math.max(0, gain);
      if (best >= SURE && gain >= best - ALIKE) sure[history]! += count;
    }
  }
  sure[0]! += solid.edits.length;
  gained[0]! += solid.edits.length * SURE;
  for (const [start, end] of solid.stretches) covered[0]! += countBeyondAscii(text, start, end);
  const all = countBeyondAscii(text, 0, text.length);
  return sure.map((count, i) => ({ sure: count, weight: gained[i]! / SURE, explained: covered[i]! / all }));
}

function countBeyondAscii(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}
