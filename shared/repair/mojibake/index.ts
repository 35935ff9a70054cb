import type { Edit } from '../../source/edit';
import { CODE_PAGES } from './code-pages';
import {
  type Candidate,
  candidatesOf,
  type Evidence,
  evidenceOf,
  type HistoryEvidence,
  type Reading,
  sequencesOf,
  SURE,
} from './evidence';
import { DEPTHS } from './inner';
import { findSolid } from './solid';
import { largestOf } from '../../source/lists';

/** A place that looks damaged, but not so much that it was repaired. */
export interface MojibakeDoubt {
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
}

export interface MojibakeResult {
  readonly edits: readonly Edit[];
  readonly doubts: readonly MojibakeDoubt[];
}

/** Gain from which a place left alone is a doubt. */
const DOUBTFUL = 3;

/**
 * Mojibake: UTF-8 that was read as a one-byte code page, one layer of it or those that all damaged places share. Every place at which some code page reads
 * well-formed UTF-8 is weighed, damage before against damage after; the sure places then count as evidence for
 * doubtful ones in the same code page, because one page usually has one history. Call again for inner layers.
 *
 * The problem, the lossy forms and the idea to weigh the badness of both readings we owe to Robyn Speer's python-ftfy
 * (https://github.com/rspeer/python-ftfy); method, measure and figures are our own.
 */
export function findMojibake(text: string): MojibakeResult {
  const solid = findSolid(text);
  const found = candidatesOf(text, solid.stretches);
  if (found.length === 0) return { edits: solid.edits, doubts: [] };
  const trust = trustIn(evidenceOf(text, found, solid));
  const recurring = recurringIn(text, found);
  const damaged: Reading[] = [];
  const doubts: MojibakeDoubt[] = [];
  for (const { readings } of found) {
    const best = bestOf(readings, trust);
    const seen = recurring.has(text.slice(best.start, best.end));
    if (isDamage(best, seen ? { ...trust[best.history]!, least: LEAST.throughout } : trust[best.history]!))
      damaged.push(best);
    else if (best.gain >= DOUBTFUL) doubts.push(doubtOf(best));
  }
  const inner = innerInCommon(damaged);
  const edits = damaged.flatMap(reading => editsOf(text, { ...reading, inner }));
  return { edits: [...edits, ...solid.edits].sort((a, b) => a.span[0] - b.span[0]), doubts };
}

/**
 * The layers under the first that all places share. What one place has deeper is left for the next call, so that the
 * places of one history go on being evidence for each other.
 */
function innerInCommon(readings: readonly Reading[]): readonly number[] {
  let common = readings[0]?.inner ?? [];
  for (const { inner } of readings) {
    const parting = common.findIndex((page, depth) => inner[depth] !== page);
    if (parting >= 0) common = common.slice(0, parting);
  }
  return common;
}

/** What the whole text says of a doubtful place with one history of damage. */
interface Trust {
  /** Points added to the gain. */
  readonly support: number;
  /** Least gain of a place that evidence can decide: it does not make damage of what looks sound. */
  readonly least: number;
}

/** From this share on the text is damaged throughout: sound text has other characters beyond ASCII too. */
const THROUGHOUT = 0.97;
/** Weight from which that share is no chance. */
const ENOUGH = 3;
/** Sure places from which on a text is damaged in many. */
const MANY = 8;
const LEAST = { throughout: -4, many: 0.5, few: 1.5 } as const;

/**
 * Support is more for many sure places, more where all of the text reads as UTF-8, and some for the code page that
 * explains most (windows-1250 and ISO 8859-2 agree on most letters).
 */
function trustIn(evidence: Evidence): Trust[] {
  const most = largestOf(evidence.map(({ weight }) => weight));
  const isThroughout = ({ explained, weight }: HistoryEvidence) => explained >= THROUGHOUT && weight >= ENOUGH;
  const explained = evidence.some(isThroughout);
  return evidence.map((one, history): Trust => {
    const { sure, weight } = one;
    const throughout = isThroughout(one);
    // Where one history explains all of the text, none that goes deeper explains a part of it.
    if (explained && !throughout && history % DEPTHS > 0) return { support: -SURE, least: LEAST.few };
    const places = throughout ? Math.max(sure, weight) : sure;
    const least = throughout ? LEAST.throughout : sure >= MANY ? LEAST.many : LEAST.few;
    if (places < 1) return { support: 0, least };
    const first = weight >= most ? 1.5 : 0;
    return { support: Math.min(6, 3 + Math.log2(places)) + (throughout ? 4 : 0) + first, least };
  });
}

/** As many sure places with the very same characters, and these are damage elsewhere too, whatever stands before them. */
const RECURRING = 4;

/**
 * Damaged runs that are sure at several places of the text: `PubMedÂ\u00a0` tells of `CASÂ\u00a0`, which alone might be a
 * word in capitals.
 */
function recurringIn(text: string, found: readonly Candidate[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { readings } of found) {
    const sure = readings.find(({ gain }) => gain >= SURE);
    if (sure === undefined) continue;
    const run = text.slice(sure.start, sure.end);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= RECURRING).map(([run]) => run));
}

/** The reading with the most points; the first of equals. */
function bestOf(readings: readonly Reading[], trust: readonly Trust[]): Reading {
  let best = readings[0]!;
  for (const reading of readings) if (points(reading, trust) > points(best, trust)) best = reading;
  return best;
}

const points = ({ history, gain }: Reading, trust: readonly Trust[]): number => gain + trust[history]!.support;

const isDamage = ({ gain }: Reading, { support, least }: Trust): boolean =>
  gain >= SURE || (gain >= least && gain + support >= SURE);

/** One edit a sequence, so that the ledger can count what each became; the innermost layer gives the rule. */
const editsOf = (text: string, reading: Reading): Edit[] =>
  sequencesOf(text, reading).map(sequence => ({
    span: [sequence.start, sequence.end],
    replacement: sequence.text,
    rule: CODE_PAGES[reading.inner.at(-1) ?? reading.page]!.rule,
  }));

const doubtOf = ({ start, end, decoded }: Reading): MojibakeDoubt => ({ start, end, repaired: decoded });
