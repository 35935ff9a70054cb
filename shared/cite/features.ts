import { Memo } from '../source/memo';
import { Bundle } from './bundle';
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

/** A token's print, with the features that it gives to itself and to the two tokens on each side of it. */
interface Seen {
  readonly shape: string;
  readonly classes: readonly WordClass[];
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

const NONE = seen('', 'end', []);
const ADDRESS = seen('@', 'address', []);

/** The features of every token of a reference. They use no more than the text: no order of fields is taken for granted. */
export function featuresOf(tokens: readonly Token[]): Features[] {
  const print = tokens.map(seenOf);
  const sentences = insides('sentence', 3, stretches(tokens, print, endsSentence));
  const clauses = insides('clause', 4, stretches(tokens, print, endsClause));
  const nests = nestsOf(tokens);
  const whole = new Bundle([`whole=${wholeOf(tokens, print)}`]);
  let years = 0;
  let numbers = 0;
  return tokens.map(({ gap, kind }, i) => {
    const [p3, p2, p1, t, n1, n2, n3] = OFFSETS.map(offset => print[i + offset] ?? NONE) as Window;
    const place = Math.min(9, Math.floor((10 * i) / tokens.length));
    const own = [
      ...[t.here, p1.one.behind, p2.two.behind, n1.one.before, n2.two.before],
      ...shapes(p3.shape, p2.shape, p1.shape, t.shape, n1.shape, n2.shape, n3.shape),
      printed(gap, nests[i]!, t.shape),
      progress(Math.min(sentences[i]!.index, 6), Math.min(years, 2), Math.min(numbers, 3), t.shape),
      PLACES[clauses[i]!.place === 0 ? 1 : 0]![place]!,
      ...[sentences[i]!.bundle, clauses[i]!.bundle, whole],
      ...(i < 2 ? [begins(i, t.shape)] : []),
    ];
    if (t.shape === 'year') years++;
    if (kind === 'number') numbers++;
    return { own, edge: stepTo(gap, p2.shape, p1.shape, t.shape, nests[i]!, nests[i - 1] ?? 'none') };
  });
}

const OFFSETS = [-3, -2, -1, 0, 1, 2, 3] as const;
type Window = [Seen, Seen, Seen, Seen, Seen, Seen, Seen];

const WORDS_KNOWN = new Memo<Seen>(20_000);
const BUNDLES = new Memo<Bundle>(20_000);

/** The prints around a token, `t` its own: three to each side. */
function shapes(p3: string, p2: string, p1: string, t: string, n1: string, n2: string, n3: string): Bundle[] {
  return [
    BUNDLES.get(
      `behind ${p3} ${p2} ${p1} ${t} ${n1}`,
      () =>
        new Bundle([
          ...[`s-1=${p1} ${t}`, `s-2=${p2} ${p1} ${t}`, `s-3=${p3} ${p2} ${p1} ${t}`],
          ...[`s+1=${t} ${n1}`, `s-1+1=${p1} ${t} ${n1}`],
        ]),
    ),
    BUNDLES.get(
      `before ${t} ${n1} ${n2} ${n3}`,
      () => new Bundle([`s+2=${t} ${n1} ${n2}`, `s+3=${t} ${n1} ${n2} ${n3}`]),
    ),
  ];
}

const printed = (gap: Token['gap'], nest: string, shape: string): Bundle =>
  BUNDLES.get(
    `printed ${gap} ${nest} ${shape}`,
    () => new Bundle([`gap,shape=${gap} ${shape}`, `nest=${nest}`, `nest,shape=${nest} ${shape}`]),
  );

/** How far the reference has come: sentences ended, years and numbers seen. */
const progress = (sentence: number, years: number, numbers: number, shape: string): Bundle =>
  BUNDLES.get(
    `progress ${sentence} ${years} ${numbers} ${shape}`,
    () =>
      new Bundle([
        `sentence=${sentence}`,
        `sentence,shape=${Math.min(sentence, 4)} ${shape}`,
        `seen=${years} ${numbers}`,
        `seen,shape=${years} ${numbers} ${shape}`,
      ]),
  );

const begins = (i: number, shape: string): Bundle =>
  BUNDLES.get(`begins ${i} ${shape}`, () => new Bundle([`start=${i} ${shape}`]));

/** By whether the token is its clause's first, and by the tenth of the reference that it stands in. */
const PLACES = [false, true].map(first =>
  Array.from({ length: 10 }, (_, place) => new Bundle([`clause.first=${first}`, `place=${place}`])),
);

/** What stands between the token and the one before says most about whether a field ends there. */
function stepTo(gap: Token['gap'], p2: string, p1: string, t: string, nest: string, before: string): Bundle {
  return BUNDLES.get(`step ${gap} ${p2} ${p1} ${t} ${before} ${nest}`, () => {
    const between = p1.length === 1 ? p1 : p1 === 'end' ? 'end' : 'word';
    return new Bundle([
      'step=all',
      `between=${between}`,
      `between,shape=${between} ${t}`,
      `between,before=${p2} ${p1}`,
      `nest=${before} ${nest}`,
      `gap=${gap}`,
      `gap,between=${gap} ${between}`,
      ...(gap === 'line' ? [`line,shape=${between} ${t}`] : []),
    ]);
  });
}

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
    classes,
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
    const summary = summaryOf(tokens.slice(start, i + 1), seen.slice(start, i + 1));
    result.push({ index: result.length, length: i + 1 - start, summary });
    start = i + 1;
  }
  return result;
}

/** For each token the stretch around it. Stretches beyond the `most`-th count as that one. */
function insides(name: 'sentence' | 'clause', most: number, list: readonly Stretch[]): Inside[] {
  return list.flatMap(({ index, length, summary }) => {
    const bundle = new Bundle([
      `${name}.is=${summary}`,
      `${name}.is,nr=${summary} ${Math.min(index, most)}`,
      `${name}.before=${list[index - 1]?.summary ?? 'none'}`,
      `${name}.after=${list[index + 1]?.summary ?? 'none'}`,
    ]);
    return Array.from({ length }, (_, place) => ({ index, place, bundle }));
  });
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
