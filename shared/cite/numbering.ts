import type { Line } from './lines';

/** A number that may begin an entry: it stands at `[start, end)` of line `line`; `end` is where the entry's text begins. */
export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

type Style = 'bracket' | 'paren' | 'dot' | 'close' | 'bare';

interface Candidate extends Mark {
  readonly style: Style;
  readonly weight: number;
}

interface Chain {
  readonly score: number;
  readonly length: number;
  readonly last: Candidate;
  readonly before?: Chain;
}

const MARK =
  /(?<![^\s\])®.])(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})([.)])|(\d{1,3})(?=\s))(?=\s*(?:["“‘'«([_—–]{0,2}\p{L}|[_—–]{3}|https?:|$))/gu;
const GAP_COST = 2;
const MAX_GAP = 3;

/**
 * The longest run of ascending numbers, in one style of print, that stand where entries can begin; `[]` where the
 * bibliography is not numbered. Wrapped entries hold other numbers, and a number may be lost to the reader, so it is the
 * best chain that counts, not the first.
 *
 *     1. Moss A. Tides. 2001 2. Lund B, Hill C. Part 3. The sea. 2004 3. Berg D. …
 *     ^                      ^                       ^ weaker         ^
 */
export function numberingOf(lines: readonly Line[]): Mark[] {
  const byStyle = new Map<Style, Chain>();
  const candidates = lines.flatMap((line, index) => candidatesIn(line, index));
  const chains = new Map<string, Chain>();
  for (const candidate of candidates) {
    const chain = extend(candidate, chains);
    const key = `${candidate.style} ${candidate.value}`;
    if (chain.score > (chains.get(key)?.score ?? 0)) chains.set(key, chain);
    if (chain.score > (byStyle.get(candidate.style)?.score ?? 0)) byStyle.set(candidate.style, chain);
  }
  const best = [...byStyle.values()].sort((a, b) => b.score - a.score)[0];
  return best !== undefined && isNumbering(best) ? marksOf(best) : [];
}

/**
 * The best chain that ends in the candidate; `chains` has the best so far for each style and value. All of them end
 * before the candidate, as candidates come in reading order.
 */
function extend(candidate: Candidate, chains: ReadonlyMap<string, Chain>): Chain {
  let best: Chain = { score: candidate.weight + (candidate.value === 1 ? 1 : 0), length: 1, last: candidate };
  for (let gap = 0; gap < MAX_GAP; gap++) {
    const before = chains.get(`${candidate.style} ${candidate.value - 1 - gap}`);
    if (before === undefined) continue;
    const score = before.score + candidate.weight - gap * GAP_COST;
    if (score > best.score) best = { score, length: before.length + 1, last: candidate, before };
  }
  return best;
}

function isNumbering(chain: Chain): boolean {
  const marks = marksOf(chain);
  const first = marks[0]!;
  // One number, before everything: the others were lost, as where a dump writes them in a column of their own.
  if (chain.length === 1) return first.value === 1 && first.line === 0 && first.start === 0;
  return chain.length >= 3 || (chain.length === 2 && first.value === 1 && marks.every(mark => mark.start === 0));
}

function marksOf(chain: Chain): Mark[] {
  const marks: Mark[] = [];
  for (let at: Chain | undefined = chain; at !== undefined; at = at.before) marks.unshift(at.last);
  return marks;
}

function candidatesIn(line: Line, index: number): Candidate[] {
  const { text } = line.source;
  const found = line.marker === undefined ? [] : markerCandidates(line.marker, index);
  for (const match of text.matchAll(MARK)) {
    const style = styleOf(match);
    const start = match.index;
    const value = Number(match[1] ?? match[2] ?? match[3] ?? match[5]);
    const weight = weightOf(text, start, start + match[0].length, style);
    if (weight > 0) found.push({ line: index, start, end: start + match[0].length, value, style, weight });
  }
  return found;
}

function markerCandidates(marker: string, line: number): Candidate[] {
  const match = /^\s*(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})([.)])|(\d{1,3}))\s*$/.exec(marker);
  if (match === null) return [];
  const value = Number(match[1] ?? match[2] ?? match[3] ?? match[5]);
  return [{ line, start: 0, end: 0, value, style: styleOf(match), weight: 4 }];
}

function styleOf(match: RegExpMatchArray): Style {
  if (match[1] !== undefined) return 'bracket';
  if (match[2] !== undefined) return 'paren';
  if (match[3] !== undefined) return match[4] === '.' ? 'dot' : 'close';
  return 'bare';
}

/** 0 where no entry can begin; more the more the print around the number says that one does. */
function weightOf(text: string, start: number, end: number, style: Style): number {
  if (start === 0) return 4;
  const before = text.slice(0, start).trimEnd();
  if (style === 'bare' || !/[.)\]\d®”"’;>]$/.test(before)) return style === 'bracket' ? 0.5 : 0;
  // "vol. 3. The sea", "no. 2)": the number belongs to the word in front of it.
  if (/\b(?:vol|no|nr|part|pt|suppl|ser|pp?|chap|sect?|fig)\.?$/i.test(before)) return 0;
  return end === text.length ? 1.5 : 2;
}
