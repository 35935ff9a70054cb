import type { Edit } from '../../source/edit';
import { CODE_PAGES } from './code-pages';
import {
  bestOf,
  candidatesOf,
  type Evidence,
  evidenceOf,
  type PageEvidence,
  type Reading,
  sequencesFrom,
  SURE,
} from './evidence';

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

const CLEAN: MojibakeResult = { edits: [], doubts: [] };

/** Gain from which a place left alone is a doubt. */
const DOUBTFUL = 3;

/**
 * One layer of mojibake: UTF-8 that was read as a one-byte code page. Every place at which some code page reads
 * well-formed UTF-8 is weighed, damage before against damage after; the sure places then count as evidence for
 * doubtful ones in the same code page, because one page usually has one history. Call again for inner layers.
 *
 * The problem, the lossy forms and the idea to weigh the badness of both readings we owe to Robyn Speer's python-ftfy
 * (https://github.com/rspeer/python-ftfy); method, measure and figures are our own.
 */
export function findMojibake(text: string): MojibakeResult {
  const found = candidatesOf(text);
  if (found.length === 0) return CLEAN;
  const evidence = evidenceOf(text, found);
  const edits: Edit[] = [];
  const doubts: MojibakeDoubt[] = [];
  for (const candidate of found) {
    const best = bestOf(candidate, reading => reading.gain + support(reading, evidence));
    if (isDamage(best, evidence)) edits.push(...editsOf(text, best));
    else if (best.gain >= DOUBTFUL) doubts.push(doubtOf(best));
  }
  return { edits, doubts };
}

/** From this share on the text is damaged throughout: sound text has other characters beyond ASCII too. */
const THROUGHOUT = 0.97;
/** Weight from which that share is no chance. */
const ENOUGH = 3;
/** Least gain of a place that evidence can decide: next to sound places, in texts with many sure ones, with few. */
const LEAST = { throughout: -4, many: 0.5, few: 1.5 } as const;
const MANY = 8;

const isThroughout = ({ explained, weight }: PageEvidence): boolean => explained >= THROUGHOUT && weight >= ENOUGH;

/**
 * Points that a doubtful place gets from the text's other places in the same code page: more for many sure ones, more
 * where all of the text reads as UTF-8, and some for the code page that explains most (windows-1250 and ISO 8859-2 agree
 * on most letters).
 */
function support({ page }: Reading, evidence: Evidence): number {
  const own = evidence[page]!;
  const sure = isThroughout(own) ? Math.max(own.sure, own.weight) : own.sure;
  if (sure < 1) return 0;
  const first = own.weight >= Math.max(...evidence.map(each => each.weight));
  return Math.min(6, 3 + Math.log2(sure)) + (isThroughout(own) ? 4 : 0) + (first ? 1.5 : 0);
}

/** Evidence from elsewhere does not make damage of a place that looks sound, unless all the rest is damaged. */
function isDamage(reading: Reading, evidence: Evidence): boolean {
  const own = evidence[reading.page]!;
  const least = isThroughout(own) ? LEAST.throughout : own.sure >= MANY ? LEAST.many : LEAST.few;
  return reading.gain >= SURE || (reading.gain >= least && reading.gain + support(reading, evidence) >= SURE);
}

/** One edit a sequence, so that the ledger can count what each became. */
function editsOf(text: string, { page, start, end }: Reading): Edit[] {
  const edits: Edit[] = [];
  for (const sequence of sequencesFrom(text, start, page)) {
    if (sequence.end > end) break;
    edits.push({
      span: [sequence.start, sequence.end],
      replacement: sequence.text,
      rule: CODE_PAGES[page]!.rule,
    });
  }
  return edits;
}

const doubtOf = ({ start, end, decoded }: Reading): MojibakeDoubt => ({ start, end, repaired: decoded });
