import { Memo } from '../source/memo';
import { Bundle, Bundles, Ids } from './bundle';
import type { Token } from '../text/tokens';
import { WORDS, type WordClass } from './words';

/**
 * What is observed of one token: `own` speaks of its label, `edge` of the step from the label before it. Features are
 * names, `template=value`; they come in bundles that tokens share, since most of them repeat from reference to reference.
 */
export interface Features {
  readonly own: readonly Bundle[];
  readonly edge: Bundle;
}

const CLASSES = new Map<string, WordClass[]>();
for (const [name, list] of Object.entries(WORDS) as [WordClass, readonly string[]][]) {
  for (const word of list) CLASSES.set(word, [...(CLASSES.get(word) ?? []), name]);
}

const NAMES = Object.keys(WORDS) as readonly WordClass[];
const bitOf = (name: WordClass): number => 1 << NAMES.indexOf(name);
const [FUNCTION, MEETING, PUBLISHER, JOURNAL, AND, PARTICLE] = (['function', 'meeting', 'publisher', 'journal', 'and', 'particle'] as const).map(bitOf) as [number, number, number, number, number, number]; // prettier-ignore

/** A token's print, with the features that it gives to itself and to the two tokens on each side of it. */
interface Seen {
  readonly shape: string;
  /** The shape as a number, for keys. */
  readonly id: number;
  /** The classes of its word, a bit each. */
  readonly classes: number;
  readonly here: Bundle;
  readonly one: { readonly behind: Bundle; readonly before: Bundle };
  readonly two: { readonly behind: Bundle; readonly before: Bundle };
}

/** The sentence-like stretch that a token stands in, between full stops, quotes, or (for `clause`) commas. */
interface Stretch {
  readonly index: number;
  readonly length: number;
  readonly summary: string;
}

/** A token's place in its stretch, and what the stretch and its neighbours say of all their tokens. */
interface Inside {
  readonly index: number;
  readonly place: number;
  readonly bundle: Bundle;
}

const SHAPE_IDS = new Ids();
const SUMMARY_IDS = new Ids();
const NEST_IDS = new Ids();
const NONE = seen('', 'end', []);
const ADDRESS = seen('@', 'address', []);

/** The features of every token of a reference. They use no more than the text: no order of fields is taken for granted. */
export function featuresOf(tokens: readonly Token[]): Features[] {
  const print = tokens.map(seenOf);
  const sentences = insides('sentence', 3, stretches(tokens, print, endsSentence));
  const clauses = insides('clause', 4, stretches(tokens, print, endsClause));
  const nests = nestsOf(tokens);
  const whole = wholeBundle(wholeOf(tokens, print));
  const at = (i: number): Seen => print[i] ?? NONE;
  let years = 0;
  let numbers = 0;
  return tokens.map(({ gap, kind }, i) => {
    const [p2, p1, t, n1, n2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
    const [sentence, clause, nest] = [sentences[i]!, clauses[i]!, nests[i]!];
    const place = Math.min(9, Math.floor((10 * i) / tokens.length));
    const own = [
      t.here,
      p1.one.behind,
      p2.two.behind,
      n1.one.before,
      n2.two.before,
      behind(at(i - 3), p2, p1, t, n1),
      before(t, n1, n2, at(i + 3)),
      printed(gap, nest, t),
      progress(Math.min(sentence.index, 6), Math.min(years, 2), Math.min(numbers, 3), t),
      PLACES[clause.place === 0 ? 1 : 0]![place]!,
      sentence.bundle,
      clause.bundle,
      whole,
    ];
    if (i < 2) own.push(begins(i, t));
    if (t.shape === 'year') years++;
    if (kind === 'number') numbers++;
    return { own, edge: stepTo(gap, p2, p1, t, nest, nests[i - 1] ?? 'none') };
  });
}

const WORDS_KNOWN = new Memo<Seen>(20_000);

const GAPS: Readonly<Record<Token['gap'], number>> = { none: 0, space: 1, line: 2 };

const BEHIND = new Bundles();
const BEFORE = new Bundles();
const PRINTED = new Bundles();
const PROGRESS = new Bundles();
const BEGINS = new Bundles();
const STEPS = new Bundles();
const WHOLES = new Bundles();
const STRETCHES = { sentence: new Bundles(), clause: new Bundles() };

/** The prints around a token, `t` its own: three behind it and one before it. */
const behind = (p3: Seen, p2: Seen, p1: Seen, t: Seen, n1: Seen): Bundle =>
  BEHIND.get([p3.id, p2.id, p1.id, t.id, n1.id], () => [
    `s-1=${p1.shape} ${t.shape}`,
    `s-2=${p2.shape} ${p1.shape} ${t.shape}`,
    `s-3=${p3.shape} ${p2.shape} ${p1.shape} ${t.shape}`,
    `s+1=${t.shape} ${n1.shape}`,
    `s-1+1=${p1.shape} ${t.shape} ${n1.shape}`,
  ]);

const before = (t: Seen, n1: Seen, n2: Seen, n3: Seen): Bundle =>
  BEFORE.get([t.id, n1.id, n2.id, n3.id], () => [
    `s+2=${t.shape} ${n1.shape} ${n2.shape}`,
    `s+3=${t.shape} ${n1.shape} ${n2.shape} ${n3.shape}`,
  ]);

const printed = (gap: Token['gap'], nest: string, { id, shape }: Seen): Bundle =>
  PRINTED.get([GAPS[gap], NEST_IDS.of(nest), id], () => [
    `gap,shape=${gap} ${shape}`,
    `nest=${nest}`,
    `nest,shape=${nest} ${shape}`,
  ]);

/** How far the reference has come: sentences ended, years and numbers seen. */
const progress = (sentence: number, years: number, numbers: number, { id, shape }: Seen): Bundle =>
  PROGRESS.get([sentence, years, numbers, id], () => [
    `sentence=${sentence}`,
    `sentence,shape=${Math.min(sentence, 4)} ${shape}`,
    `seen=${years} ${numbers}`,
    `seen,shape=${years} ${numbers} ${shape}`,
  ]);

const begins = (i: number, { id, shape }: Seen): Bundle => BEGINS.get([i, id], () => [`start=${i} ${shape}`]);

const wholeBundle = (whole: string): Bundle => WHOLES.get([SUMMARY_IDS.of(whole)], () => [`whole=${whole}`]);

/** By whether the token is its clause's first, and by the tenth of the reference that it stands in. */
const PLACES = [false, true].map(first =>
  Array.from({ length: 10 }, (_, place) => new Bundle([`clause.first=${first}`, `place=${place}`])),
);

/** What stands between the token and the one before says most about whether a field ends there. */
const stepTo = (gap: Token['gap'], p2: Seen, p1: Seen, t: Seen, nest: string, last: string): Bundle =>
  STEPS.get([GAPS[gap], p2.id, p1.id, t.id, NEST_IDS.of(last) * 32 + NEST_IDS.of(nest)], () => {
    const between = p1.shape.length === 1 ? p1.shape : p1.shape === 'end' ? 'end' : 'word';
    return [
      'step=all',
      `between=${between}`,
      `between,shape=${between} ${t.shape}`,
      `between,before=${p2.shape} ${p1.shape}`,
      `nest=${last} ${nest}`,
      `gap=${gap}`,
      `gap,between=${gap} ${between}`,
      ...(gap === 'line' ? [`line,shape=${between} ${t.shape}`] : []),
    ];
  });

/** A token's text tells its kind: an identifier or address holds marks that no word has. */
function seenOf(token: Token): Seen {
  if (token.kind === 'address') return ADDRESS;
  return WORDS_KNOWN.get(token.text, () => {
    const word = token.kind === 'number' ? '#'.repeat(Math.min(token.text.length, 6)) : token.text.toLowerCase();
    const end = token.kind === 'word' && word.length > 4 ? [`end=${word.slice(0, 20).slice(-3)}`] : [];
    return seen(word.slice(0, 20), shapeOf(token), CLASSES.get(word) ?? [], end);
  });
}

function seen(word: string, shape: string, classes: readonly WordClass[], end: readonly string[] = []): Seen {
  const near = (where: string) => new Bundle([`${where}=${word}`, ...classes.map(name => `${where}.is=${name}`)]);
  return {
    shape,
    id: SHAPE_IDS.of(shape),
    classes: classes.reduce((bits, name) => bits | bitOf(name), 0),
    here: new Bundle([
      'bias=all',
      `shape=${shape}`,
      `w=${word}`,
      ...classes.map(name => `is=${name}`),
      ...classes.map(name => `is,shape=${name} ${shape}`),
      ...end,
    ]),
    one: { behind: near('p1'), before: near('n1') },
    two: { behind: near('p2'), before: near('n2') },
  };
}

function shapeOf({ text, kind }: Token): string {
  if (kind === 'mark')
    return /["“”„‟«»]/.test(text) ? '"' : /[‐-―−-]/.test(text) ? '-' : /[‘’'`´]/.test(text) ? "'" : text;
  if (kind === 'number') return /^(?:1[5-9]\d\d|20[0-3]\d)$/.test(text) ? 'year' : `d${Math.min(text.length, 5)}`;
  if (/^\p{Lu}\p{M}*$/u.test(text)) return 'X';
  if (/^[IVXLC]+$/.test(text)) return 'roman';
  if (/^\p{Lu}+$/u.test(text)) return text.length < 4 ? 'XX' : 'XXXX';
  if (/^\p{Lu}/u.test(text)) return 'Xx';
  return text.length === 1 ? 'x' : 'xx';
}

/** A full stop ends a sentence, but not behind an initial or inside an abbreviated journal title ("J. Surg. Oncol."). */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (text === '?' || text === '!' || text === '"' || text === '”') return true;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (text !== '.' || before === undefined || after === undefined) return false;
  return after.gap !== 'none' && (before.text.length > 1 || before.kind !== 'word');
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set(',:;()[]');

const endsClause = (tokens: readonly Token[], i: number): boolean =>
  endsSentence(tokens, i) || CLAUSE_MARKS.has(tokens[i]!.text);

/** The stretches that the tokens stand in, in order: they cover all of the tokens. */
function stretches(
  tokens: readonly Token[],
  seen: readonly Seen[],
  ends: (tokens: readonly Token[], i: number) => boolean,
): Stretch[] {
  const result: Stretch[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !ends(tokens, i)) continue;
    result.push({ index: result.length, length: i + 1 - start, summary: summaryOf(tokens, seen, start, i + 1) });
    start = i + 1;
  }
  return result;
}

/** For each token the stretch around it. Stretches beyond the `most`-th count as that one. */
function insides(name: 'sentence' | 'clause', most: number, list: readonly Stretch[]): Inside[] {
  const inside: Inside[] = [];
  list.forEach(({ index, length, summary }, i) => {
    const [last, next] = [list[i - 1]?.summary ?? 'none', list[i + 1]?.summary ?? 'none'];
    const nr = Math.min(index, most);
    const bundle = STRETCHES[name].get(
      [SUMMARY_IDS.of(summary), nr, SUMMARY_IDS.of(last), SUMMARY_IDS.of(next)],
      () => [
        `${name}.is=${summary}`,
        `${name}.is,nr=${summary} ${nr}`,
        `${name}.before=${last}`,
        `${name}.after=${next}`,
      ],
    );
    for (let place = 0; place < length; place++) inside.push({ index, place, bundle });
  });
  return inside;
}

/** How long a stretch is, how it writes its words, and what it holds: "long lower", "short initials", "mid title #". */
function summaryOf(tokens: readonly Token[], seen: readonly Seen[], from: number, to: number): string {
  let [words, lower, initials, classes] = [0, 0, 0, 0];
  let hasNumber = false;
  for (let i = from; i < to; i++) {
    const { kind } = tokens[i]!;
    hasNumber ||= kind === 'number';
    if (kind !== 'word') continue;
    const own = seen[i]!;
    words++;
    classes |= own.classes;
    if (own.shape === 'xx' && (own.classes & FUNCTION) === 0) lower++;
    else if (own.shape === 'X' || own.shape === 'XX') initials++;
  }
  const length = words < 2 ? String(words) : words < 5 ? 'few' : words < 9 ? 'mid' : 'long';
  const style = initials * 3 > words ? 'initials' : lower * 3 > words ? 'lower' : areNames(tokens, seen, from, to) ? 'names' : 'title'; // prettier-ignore
  const kind = (classes & MEETING) !== 0 ? 'meeting' : (classes & PUBLISHER) !== 0 ? 'publisher' : (classes & JOURNAL) !== 0 ? 'journal' : ''; // prettier-ignore
  return `${length} ${style} ${hasNumber ? '#' : ''} ${kind}`.trim();
}

/** "Hugo Moss, Ann Berg, and Jan de Lund": every part between commas and conjunctions is one to four names. */
function areNames(tokens: readonly Token[], seen: readonly Seen[], from: number, to: number): boolean {
  let [parts, words] = [0, 0];
  for (let i = from; i < to; i++) {
    const { shape, classes } = seen[i]!;
    const { kind } = tokens[i]!;
    if (shape === ',' || shape === ';' || shape === '&' || (classes & AND) !== 0) {
      if (words > 0) parts++;
      words = 0;
    } else if (kind === 'number' || (shape === 'xx' && (classes & PARTICLE) === 0)) return false;
    else if (kind === 'word' && ++words > 4) return false;
  }
  return parts + (words > 0 ? 1 : 0) > 1;
}

const OPEN = new Map(Object.entries({ '(': '(', '[': '[', '“': '"', '«': '"', '„': '"', '"': '"', '‘': "'" }));
const CLOSE = new Map(Object.entries({ ')': '(', ']': '[', '”': '"', '»': '"', '"': '"', '’': "'" }));

/** What each token stands inside of: brackets, quotes, nothing before or after the first quote. */
function nestsOf(tokens: readonly Token[]): string[] {
  const open: string[] = [];
  let quoted = 'out';
  return tokens.map(({ text, gap }, i) => {
    const top = open[open.length - 1];
    const next = tokens[i + 1]?.gap ?? 'line';
    // A straight quote opens in front of a word and closes behind one; inside a word it is an apostrophe.
    const opened = text === "'" ? (gap !== 'none' && next === 'none' ? "'" : undefined) : OPEN.get(text);
    const closes = text === "'" ? (gap === 'none' ? "'" : undefined) : CLOSE.get(text);
    if (top !== undefined && closes === top) {
      open.pop();
      if (top === '"' || top === "'") quoted = 'past';
      return `${top}.`;
    }
    if (opened !== undefined && open.length < 3) open.push(opened);
    return open[open.length - 1] ?? quoted;
  });
}

/** What kind of print the whole reference is in. */
function wholeOf(tokens: readonly Token[], seen: readonly Seen[]): string {
  const quotes = seen.some(({ shape }) => shape === '"') ? 'quotes' : '';
  const year = seen.findIndex(({ shape }) => shape === 'year');
  const where = year < 0 ? 'none' : year < tokens.length * 0.4 ? 'early' : 'late';
  const book = seen.some(({ classes }) => (classes & PUBLISHER) !== 0) ? 'publisher' : '';
  return `${quotes} ${where} ${book}`;
}
