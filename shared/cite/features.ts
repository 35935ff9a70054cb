import type { Token } from './tokens';
import { WORDS, type WordClass } from './words';

/** What is observed of one token: `own` speaks of its label, `edge` of the step from the label before it. */
export interface Features {
  readonly own: readonly string[];
  readonly edge: readonly string[];
}

const CLASSES = new Map<string, WordClass[]>();
for (const [name, list] of Object.entries(WORDS) as [WordClass, readonly string[]][]) {
  for (const word of list) CLASSES.set(word, [...(CLASSES.get(word) ?? []), name]);
}

/** A token with what its neighbours' features need to know of it. */
interface Seen {
  readonly word: string;
  readonly shape: string;
  readonly classes: readonly WordClass[];
}

/** The sentence-like stretch that a token stands in, between full stops, quotes, or (for `clause`) commas. */
interface Stretch {
  readonly index: number;
  readonly place: number;
  readonly length: number;
  readonly summary: string;
}

const NONE: Seen = { word: '', shape: 'end', classes: [] };

/** The features of every token of a reference. They use no more than the text: no order of fields is taken for granted. */
export function featuresOf(tokens: readonly Token[]): Features[] {
  const seen = tokens.map(seenOf);
  const sentences = stretches(tokens, seen, endsSentence);
  const clauses = stretches(tokens, seen, (list, i) => endsSentence(list, i) || /^[,:;()[\]]$/.test(list[i]!.text));
  const nests = nestsOf(tokens);
  const whole = wholeOf(tokens, seen);
  let years = 0;
  let numbers = 0;
  return tokens.map((token, i) => {
    const at = (offset: number): Seen => seen[i + offset] ?? NONE;
    const own = [
      ...local(token, at),
      ...context(at),
      `nest=${nests[i]}`,
      `nest,shape=${nests[i]} ${at(0).shape}`,
      `sentence=${Math.min(sentences[i]!.index, 6)}`,
      `sentence,shape=${Math.min(sentences[i]!.index, 4)} ${at(0).shape}`,
      `sentence.is=${sentences[i]!.summary}`,
      `sentence.is,nr=${sentences[i]!.summary} ${Math.min(sentences[i]!.index, 3)}`,
      `sentence.before=${sentences[i - sentences[i]!.place - 1]?.summary ?? 'none'}`,
      `sentence.after=${sentences[i - sentences[i]!.place + sentences[i]!.length]?.summary ?? 'none'}`,
      `clause.before=${clauses[i - clauses[i]!.place - 1]?.summary ?? 'none'}`,
      `clause.after=${clauses[i - clauses[i]!.place + clauses[i]!.length]?.summary ?? 'none'}`,
      `clause.is=${clauses[i]!.summary}`,
      `clause.is,nr=${clauses[i]!.summary} ${Math.min(clauses[i]!.index, 4)}`,
      `clause.first=${clauses[i]!.place === 0}`,
      `place=${Math.min(9, Math.floor((10 * i) / tokens.length))}`,
      `seen=${Math.min(years, 2)} ${Math.min(numbers, 3)}`,
      `seen,shape=${Math.min(years, 2)} ${Math.min(numbers, 3)} ${at(0).shape}`,
      `whole=${whole}`,
      ...(i < 2 ? [`start=${i} ${at(0).shape}`] : []),
    ];
    if (at(0).shape === 'year') years++;
    if (token.kind === 'number') numbers++;
    return { own, edge: edges(token.gap, at, nests[i]!, nests[i - 1] ?? 'none') };
  });
}

function local(token: Token, at: (offset: number) => Seen): string[] {
  const { word, shape, classes } = at(0);
  return [
    'bias=all',
    `shape=${shape}`,
    `w=${word}`,
    `gap,shape=${token.gap} ${shape}`,
    ...classes.map(name => `is=${name}`),
    ...classes.map(name => `is,shape=${name} ${shape}`),
    ...(token.kind === 'word' && word.length > 4 ? [`end=${word.slice(-3)}`] : []),
  ];
}

function context(at: (offset: number) => Seen): string[] {
  const [p3, p2, p1, t, n1, n2, n3] = [-3, -2, -1, 0, 1, 2, 3].map(at) as [Seen, Seen, Seen, Seen, Seen, Seen, Seen];
  return [
    `p1=${p1.word}`,
    `n1=${n1.word}`,
    `p2=${p2.word}`,
    `n2=${n2.word}`,
    `s-1=${p1.shape} ${t.shape}`,
    `s+1=${t.shape} ${n1.shape}`,
    `s-1+1=${p1.shape} ${t.shape} ${n1.shape}`,
    `s-2=${p2.shape} ${p1.shape} ${t.shape}`,
    `s+2=${t.shape} ${n1.shape} ${n2.shape}`,
    `s-3=${p3.shape} ${p2.shape} ${p1.shape} ${t.shape}`,
    `s+3=${t.shape} ${n1.shape} ${n2.shape} ${n3.shape}`,
    ...p1.classes.map(name => `p1.is=${name}`),
    ...p2.classes.map(name => `p2.is=${name}`),
    ...n1.classes.map(name => `n1.is=${name}`),
    ...n2.classes.map(name => `n2.is=${name}`),
  ];
}

/** What stands between the token and the one before says most about whether a field ends there. */
function edges(gap: Token['gap'], at: (offset: number) => Seen, nest: string, before: string): string[] {
  const between = at(-1).shape.length === 1 ? at(-1).shape : at(-1).shape === 'end' ? 'end' : 'word';
  return [
    'step=all',
    `between=${between}`,
    `between,shape=${between} ${at(0).shape}`,
    `between,before=${at(-2).shape} ${at(-1).shape}`,
    `nest=${before} ${nest}`,
    `gap=${gap}`,
    `gap,between=${gap} ${between}`,
    ...(gap === 'line' ? [`line,shape=${between} ${at(0).shape}`] : []),
  ];
}

function seenOf(token: Token): Seen {
  const word = token.kind === 'number' ? '#'.repeat(Math.min(token.text.length, 6)) : token.text.toLowerCase();
  if (token.kind === 'address') return { word: '@', shape: 'address', classes: [] };
  return { word: word.slice(0, 20), shape: shapeOf(token), classes: CLASSES.get(word) ?? [] };
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

function stretches(
  tokens: readonly Token[],
  seen: readonly Seen[],
  ends: (tokens: readonly Token[], i: number) => boolean,
): Stretch[] {
  const result: Stretch[] = [];
  let start = 0;
  let index = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !ends(tokens, i)) continue;
    const summary = summaryOf(tokens.slice(start, i + 1), seen.slice(start, i + 1));
    for (let k = start; k <= i; k++) result.push({ index, place: k - start, length: i + 1 - start, summary });
    start = i + 1;
    index++;
  }
  return result;
}

/** How long a stretch is, how it writes its words, and what it holds: "long lower", "short initials", "mid title #". */
function summaryOf(tokens: readonly Token[], seen: readonly Seen[]): string {
  const words = seen.filter((_, i) => tokens[i]!.kind === 'word');
  const length = words.length < 2 ? words.length : words.length < 5 ? 'few' : words.length < 9 ? 'mid' : 'long';
  const lower = words.filter(({ shape, classes }) => shape === 'xx' && !classes.includes('function')).length;
  const initials = words.filter(({ shape }) => shape === 'X' || shape === 'XX').length;
  const style =
    initials * 3 > words.length
      ? 'initials'
      : lower * 3 > words.length
        ? 'lower'
        : areNames(tokens, seen)
          ? 'names'
          : 'title';
  const has = (name: WordClass) => words.some(({ classes }) => classes.includes(name));
  const kind = has('meeting') ? 'meeting' : has('publisher') ? 'publisher' : has('journal') ? 'journal' : '';
  return `${length} ${style} ${tokens.some(({ kind }) => kind === 'number') ? '#' : ''} ${kind}`.trim();
}

/** "Hugo Moss, Ann Berg, and Jan de Lund": every part between commas and conjunctions is one to three names. */
function areNames(tokens: readonly Token[], seen: readonly Seen[]): boolean {
  const parts: number[] = [0];
  for (const [i, { shape, classes }] of seen.entries()) {
    if (/^[,;&]$/.test(shape) || classes.includes('and')) parts.push(0);
    else if (tokens[i]!.kind === 'number' || (shape === 'xx' && !classes.includes('particle'))) return false;
    else if (tokens[i]!.kind === 'word') parts[parts.length - 1]!++;
  }
  const filled = parts.filter(words => words > 0);
  return filled.length > 1 && filled.every(words => words < 5);
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
  const book = seen.some(({ classes }) => classes.includes('publisher')) ? 'publisher' : '';
  return `${quotes} ${where} ${book}`;
}
