import { withoutNumber } from '../../shared/cite/parse';
import { type Label, LABELS } from '../../shared/cite/tagger';
import { type Token, tokensOf } from '../../shared/text/tokens';

/** A reference of bench/references.jsonl: its text and the strings that its fields have in it. */
export interface GoldReference {
  readonly raw: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Example {
  readonly tokens: readonly Token[];
  readonly labels: readonly number[];
}

const FIELDS: readonly (readonly [field: string, label: Label])[] = [
  ['title', 'title'],
  ['authors', 'author'],
  ['editors', 'editor'],
  ['container', 'container'],
  ['journal', 'journal'],
  ['publisher', 'publisher'],
  ['volume', 'volume'],
  ['pages', 'page'],
  ['issue', 'issue'],
  ['year', 'year'],
];

/** Where each field stands in the raw text, as one label a token. */
export function exampleOf({ raw: printed, fields }: GoldReference): Example {
  const raw = withoutNumber(printed);
  const tokens = tokensOf(raw);
  const labels: (Label | undefined)[] = tokens.map(({ kind }) => (kind === 'address' ? 'address' : undefined));
  let textEnd = 0;
  for (const [field, label] of FIELDS) {
    const value = fields[field] === undefined ? '' : cleaned(field, fields[field]);
    if (value === '') continue;
    const place = placeOf(value, raw, tokens, labels, label, textEnd);
    if (place === undefined) continue;
    const [first, last] = place;
    let split = false;
    for (let i = first; i <= last; i++) {
      split ||= label === 'volume' && i > first && tokens[i]!.kind === 'mark' && /[,;:(]/.test(tokens[i]!.text);
      labels[i] ??= split ? 'issue' : label;
    }
    if (label === 'title' || label === 'journal') textEnd = Math.max(textEnd, tokens[last]!.end);
  }
  unlabelledPages(tokens, labels);
  attachCues(tokens, labels);
  return { tokens, labels: fill(tokens, labels).map(label => LABELS.indexOf(label)) };
}

/** The annotators' own trimming took a "p" off some page fields, and left "(eds" and the like at an end. */
function cleaned(field: string, value: string): string {
  if (field === 'pages') return value.replace(/^\s*(?:p?ages?|pp?\.?)\s*/i, '').trim();
  if (field === 'year') return /(?:1[5-9]|20)\d\d/.exec(value)?.[0] ?? value;
  return value.trim();
}

/** First and last token of the best free place of the value: for numbers the first one behind title and journal. */
function placeOf(
  value: string,
  raw: string,
  tokens: readonly Token[],
  labels: readonly (Label | undefined)[],
  label: Label,
  textEnd: number,
): [number, number] | undefined {
  const places: [number, number][] = [];
  for (let at = raw.indexOf(value); at >= 0; at = raw.indexOf(value, at + 1)) {
    const first = tokens.findIndex(({ start }) => start === at);
    const last = tokens.findLastIndex(({ end }) => end <= at + value.length);
    const fits = first >= 0 && last >= first && tokens[last]!.end > at + value.length - 2;
    if (fits && labels.slice(first, last + 1).every(taken => taken === undefined)) places.push([first, last]);
  }
  if (label === 'year') return places.find(([first]) => tokens[first - 1]?.text === '(') ?? places[0];
  if (label !== 'volume' && label !== 'page' && label !== 'issue') return places[0];
  const behind = places.filter(([first]) => tokens[first]!.start >= textEnd);
  const volume = labels.lastIndexOf('volume');
  const after = behind.filter(([first]) => first > volume);
  return label === 'volume' ? (behind[0] ?? places[0]) : (after[0] ?? behind[0] ?? places.at(-1));
}

/** "137(3):322–331" without a page field: the annotators left the pages out, the print did not. */
function unlabelledPages(tokens: readonly Token[], labels: (Label | undefined)[]): void {
  const last = Math.max(labels.lastIndexOf('volume'), labels.lastIndexOf('issue'));
  if (last < 0 || labels.includes('page')) return;
  const colon = tokens.findIndex(({ text }, i) => i > last && i < last + 4 && text === ':');
  if (colon < 0) return;
  for (let i = colon + 1; i < tokens.length && labels[i] === undefined; i++) {
    if (tokens[i]!.kind !== 'number' && !/^[-–—]$/.test(tokens[i]!.text)) return;
    labels[i] = 'page';
  }
}

const CUES: readonly (readonly [Label, RegExp])[] = [
  ['page', /^(?:p|pp|pages?|s|pgs?|pag|pág)$/i],
  ['volume', /^(?:vols?|volume|v|bd|t|tome)$/i],
  ['issue', /^(?:no|nr|issue|n|num|n°|nº)$/i],
];

/** "pp.", "vol." and "no." belong to the number behind them. */
function attachCues(tokens: readonly Token[], labels: (Label | undefined)[]): void {
  tokens.forEach(({ text }, i) => {
    if (labels[i] !== undefined) return;
    const next = labels.slice(i + 1, i + 4).find(label => label !== undefined);
    if (CUES.some(([label, cue]) => label === next && cue.test(text))) labels[i] = next;
  });
}

/** Marks take the label before them; words of no field are `other`. */
export function fill(tokens: readonly Token[], labels: readonly (Label | undefined)[]): Label[] {
  const filled: Label[] = [];
  labels.forEach((label, i) => {
    const before = filled[i - 1];
    const next = labels.slice(i).find((later, k) => later !== undefined || tokens[i + k]!.kind !== 'mark');
    filled.push(label ?? (tokens[i]!.kind === 'mark' ? (before ?? next ?? 'other') : 'other'));
  });
  return filled;
}
