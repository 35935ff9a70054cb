import type { Role } from '../../label/roles';
import { ROLES } from '../../label/roles';
import type { Observed } from '../../model/chain';
import { hashOf, mix } from '../../model/hash';
import { type Token, tokensOf, unglued } from '../../text/tokens';
import { type Cue, cuesOf } from './cues';

/** A leaf of the front as the tagger sees it. */
export interface Line {
  readonly text: string;
  readonly role: Role;
  /** The source marks it as a heading (h1–h6, Markdown's #). */
  readonly heading?: boolean;
  readonly tokens: readonly Token[];
}

/** No leaf is read further: lists of authors and places are shorter, and what is longer is prose. */
const MOST_TOKENS = 1500;

export function lineOf(text: string, role: Role, heading = false): Line {
  return { text, role, heading, tokens: unglued(tokensOf(text, MOST_TOKENS)).slice(0, MOST_TOKENS) };
}

/** What a token's own print says, as numbers. */
interface Seen {
  readonly word: number;
  readonly shape: number;
  readonly start: number;
  readonly end: number;
  readonly cues: readonly number[];
  readonly isNumber: boolean;
  readonly isYear: boolean;
}

const T = Object.fromEntries(
  [
    'bias w s pre suf c w-1 w-2 w+1 w+2 s-1 s+1 s-1,0 s0,+1 s-1,0,+1 s-2,-1,0 s0,+1,+2 s-2..+2 c-1 c+1 c-2 c+2 w-1,s w,s-1',
    'w+1,s w-1,w w,w+1 last last,s last,n second,s first first,s first,w role role,s role,w role,c role,p prev next prev,s',
    'place tail len leaf leaf,role gap,s gap,s-1 nest nest,s nums,s years,s caps caps,s has has,s chunk,s chunk,n lead lead,s head colon,s',
    'e e.gap e.p e.n e.and e.leaf e.role ws',
  ]
    .join(' ')
    .split(' ')
    .map(name => [name, hashOf(name)]),
) as Readonly<Record<string, number>>;

const ROLE_HASH = new Map<string, number>([...ROLES, 'none'].map(role => [role, hashOf(role)]));
const CUE_HASH = new Map<Cue, number>();
const cueHash = (cue: Cue): number => {
  let hash = CUE_HASH.get(cue);
  if (hash === undefined) CUE_HASH.set(cue, (hash = hashOf(`cue ${cue}`)));
  return hash;
};

/** Cues that go on speaking for what follows them in the line: labels. */
const LABEL_CUES: ReadonlySet<Cue> = new Set<Cue>([
  ...([
    'received',
    'revised',
    'accepted',
    'published',
    'online',
    'volume',
    'issue',
    'pages',
    'article',
    'cite',
  ] as const),
  ...(['keywords', 'licence', 'copyright', 'correspondence', 'email', 'editor', 'doi', 'issn', 'journal'] as const),
]);

const EDGE_OF_PAGE: Seen = seen('', hashOf('edge'), []);
const CLOSE = hashOf('close');

function seen(word: string, shape: number, cues: readonly Cue[], isNumber = false, isYear = false): Seen {
  return {
    word: hashOf(word),
    shape,
    start: hashOf(word.slice(0, 2)),
    end: hashOf(word.slice(-3)),
    cues: cues.map(cueHash),
    isNumber,
    isYear,
  };
}

function seenOf({ text, kind }: Token): Seen {
  const shape = hashOf(shapeOf(text, kind));
  if (kind === 'number') {
    const digits = text.normalize('NFKC');
    return seen('#'.repeat(Math.min(digits.length, 8)), shape, [], true, /^(?:1[89]|20)\d\d$/.test(digits));
  }
  if (kind === 'address') return seen(text.startsWith('10.') ? '10.' : 'http', shape, ['doi']);
  const word = text.normalize('NFKC').toLowerCase();
  return seen(word, shape, cuesOf(word));
}

function shapeOf(text: string, kind: Token['kind']): string {
  switch (kind) {
    case 'address':
      return text.includes('10.') ? '@doi' : '@';
    case 'mark':
      return /["“”„‟«»]/.test(text) ? '"' : /[‐-―−-]/.test(text) ? '-' : text.normalize('NFKC');
    case 'number':
      return /^(?:1[89]|20)\d\d$/.test(text)
        ? 'year'
        : /^[⁰¹²³⁴-⁹]/.test(text)
          ? 'sup'
          : `d${Math.min(text.length, 8)}`;
    case 'word':
      if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) {
        return `han${Math.min(text.length, 6)}`;
      }
      if (/^\p{Lu}\p{M}*$/u.test(text)) return 'X';
      if (/^\p{Lu}[\p{Lu}\p{M}]+$/u.test(text)) return text.length < 4 ? 'XX' : 'XXXX';
      if (/^\p{Lu}[\p{L}’'\p{M}]*$/u.test(text)) return /\p{Ll}\p{Lu}/u.test(text) ? 'XxX' : 'Xx';
      return text.length === 1 ? 'x' : /\p{Lu}/u.test(text) ? 'xX' : 'xx';
  }
}

/** Features of a leaf as a whole, shared by its tokens. */
interface Frame {
  readonly role: number;
  readonly prev: number;
  readonly next: number;
  readonly first: number;
  readonly lead: number;
  readonly caps: number;
  readonly has: number;
  readonly chunk: number;
  readonly index: number;
  readonly length: number;
  readonly heading: boolean;
}

/** Words between two commas or semicolons, in the mean: "Lund, Ada; Moss, Bo" has one or two, "Ada Lund, Bo Moss" more. */
function chunkOf({ tokens }: Line): number {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1).length;
  const marks = tokens.filter(({ text }) => text === ',' || text === ';' || text === '；' || text === '，').length;
  return marks === 0 ? 9 : Math.min(8, Math.round((2 * words) / marks));
}

const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 25 ? 6 : n < 60 ? 7 : 8);

function frameOf(lines: readonly Line[], at: number, print: readonly Seen[]): Frame {
  const line = lines[at]!;
  const role = (i: number) => ROLE_HASH.get(lines[i]?.role ?? 'none')!;
  const { tokens } = line;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const upper = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const caps = words.length === 0 ? 5 : Math.round((4 * upper) / words.length);
  const flags =
    (print.some(({ isYear }) => isYear) ? 1 : 0) +
    (line.text.includes('@') ? 2 : 0) +
    (/10\.\d{4,9}\//.test(line.text) ? 4 : 0) +
    (/\d/.test(line.text) ? 8 : 0) +
    (line.text.includes(',') ? 16 : 0) +
    (line.text.includes(';') ? 32 : 0);
  return {
    role: role(at),
    prev: role(at - 1),
    next: role(at + 1),
    first: print[0]?.word ?? 0,
    lead: print.slice(0, 3).reduce((sum, { shape }) => mix(sum, shape), 0),
    caps,
    has: flags,
    chunk: chunkOf(line),
    index: bucket(at),
    length: bucket(tokens.length),
    heading: line.heading === true,
  };
}

/** What is observed of each token of the leaves, leaf after leaf. */
export function observe(lines: readonly Line[]): Observed[] {
  const known = new Map<string, Seen>();
  const prints = lines.map(({ tokens }) =>
    tokens.map(token => {
      const key = token.kind + token.text;
      let print = known.get(key);
      if (print === undefined) known.set(key, (print = seenOf(token)));
      return print;
    }),
  );
  const flat = prints.flat();
  const result: Observed[] = [];
  lines.forEach((line, at) => {
    const frame = frameOf(lines, at, prints[at]!);
    observeLine(line, frame, flat, result);
  });
  return result;
}

function observeLine({ tokens }: Line, frame: Frame, flat: readonly Seen[], result: Observed[]): void {
  const begin = result.length;
  let last = 0;
  let second = 0;
  let since = 0;
  let numbers = 0;
  let years = 0;
  let nest = 0;
  tokens.forEach((token, i) => {
    const at = begin + i;
    const p2 = flat[at - 2] ?? EDGE_OF_PAGE;
    const p1 = flat[at - 1] ?? EDGE_OF_PAGE;
    const t = flat[at]!;
    const n1 = flat[at + 1] ?? EDGE_OF_PAGE;
    const n2 = flat[at + 2] ?? EDGE_OF_PAGE;
    // A neighbour on another line is seen as such: its shape is told apart.
    const q1 = i === 0 ? mix(p1.shape, CLOSE) : p1.shape;
    const m1 = i === tokens.length - 1 ? mix(n1.shape, CLOSE) : n1.shape;
    const q2 = i === 1 ? mix(p2.shape, CLOSE) : p2.shape;
    const m2 = i === tokens.length - 2 ? mix(n2.shape, CLOSE) : n2.shape;
    if ('([（［'.includes(token.text)) nest++;
    else if (')]）］'.includes(token.text)) nest = 0;
    const own: number[] = [];
    const put = (template: number, value: number): void => void own.push(mix(template, value));
    put(T['bias']!, 0);
    put(T['w']!, t.word);
    put(T['s']!, t.shape);
    put(T['ws']!, mix(t.word, t.shape));
    put(T['pre']!, t.start);
    put(T['suf']!, t.end);
    put(T['w-1']!, p1.word);
    put(T['w-2']!, p2.word);
    put(T['w+1']!, n1.word);
    put(T['w+2']!, n2.word);
    put(T['s-1']!, q1);
    put(T['s+1']!, m1);
    put(T['s-1,0']!, mix(q1, t.shape));
    put(T['s0,+1']!, mix(t.shape, m1));
    put(T['s-1,0,+1']!, mix(mix(q1, t.shape), m1));
    put(T['s-2,-1,0']!, mix(mix(q2, q1), t.shape));
    put(T['s0,+1,+2']!, mix(mix(t.shape, m1), m2));
    put(T['s-2..+2']!, mix(mix(mix(q2, q1), mix(t.shape, m1)), m2));
    put(T['w-1,s']!, mix(p1.word, t.shape));
    put(T['w,s-1']!, mix(t.word, q1));
    put(T['w+1,s']!, mix(n1.word, t.shape));
    put(T['w-1,w']!, mix(p1.word, t.word));
    put(T['w,w+1']!, mix(t.word, n1.word));
    for (const cue of t.cues) {
      put(T['c']!, cue);
      put(T['role,c']!, mix(frame.role, cue));
    }
    for (const cue of p1.cues) put(T['c-1']!, mix(cue, t.shape));
    for (const cue of n1.cues) put(T['c+1']!, mix(cue, t.shape));
    for (const cue of p2.cues) put(T['c-2']!, mix(cue, t.shape));
    for (const cue of n2.cues) put(T['c+2']!, mix(cue, t.shape));
    put(T['last']!, last);
    put(T['last,s']!, mix(last, t.shape));
    put(T['last,n']!, mix(mix(last, Math.min(since, 3)), t.shape));
    put(T['second,s']!, mix(mix(second, last), t.shape));
    put(T['first']!, frame.first);
    put(T['first,s']!, mix(frame.first, t.shape));
    put(T['role']!, frame.role);
    put(T['role,s']!, mix(frame.role, t.shape));
    put(T['role,w']!, mix(frame.role, t.word));
    put(T['role,p']!, mix(frame.role, mix(Math.min(i, 4), frame.length)));
    put(T['prev']!, mix(frame.role, frame.prev));
    put(T['next']!, mix(frame.role, frame.next));
    put(T['place']!, mix(frame.role, Math.min(i, 6)));
    put(T['tail']!, mix(frame.role, Math.min(tokens.length - i, 4)));
    put(T['len']!, mix(frame.role, frame.length));
    put(T['leaf,role']!, mix(frame.role, frame.index));
    put(T['gap,s']!, mix(gapOf(token), mix(t.shape, q1)));
    put(T['nest,s']!, mix(nest, t.shape));
    put(T['nums,s']!, mix(mix(Math.min(numbers, 5), Math.min(years, 2)), t.shape));
    put(T['caps']!, mix(frame.role, frame.caps));
    put(T['caps,s']!, mix(frame.caps, t.shape));
    put(T['has']!, mix(frame.role, frame.has));
    put(T['has,s']!, mix(frame.has, t.shape));
    put(T['chunk,s']!, mix(mix(frame.chunk, t.shape), q1));
    put(T['chunk,n']!, mix(mix(frame.chunk, t.shape), m1));
    put(T['lead']!, mix(frame.role, frame.lead));
    put(T['lead,s']!, mix(frame.lead, t.shape));
    put(T['head']!, mix(frame.role, frame.heading ? 1 : 0));
    const step = i === 0 ? 3 : gapOf(token);
    const edge = [
      mix(T['e']!, 0),
      mix(T['e.gap']!, step),
      mix(T['e.p']!, i === 0 ? 1 : markOf(flat, at - 1)),
      mix(T['e.n']!, markOf(flat, at)),
      ...(i === 0 ? [mix(T['e.role']!, mix(frame.role, frame.prev))] : []),
    ];
    result.push({ own, edge });
    if (t.isYear) years++;
    if (t.isNumber) {
      numbers++;
      since++;
    }
    const label = t.cues.find(cue => LABEL_HASHES.has(cue));
    if (label !== undefined && label !== last) {
      second = last;
      last = label;
      since = 0;
    }
  });
}

const LABEL_HASHES: ReadonlySet<number> = new Set([...LABEL_CUES].map(cueHash));
const AND = cueHash('and');

/** What the step's edge knows of a token: a mark by itself, a conjunction, a number, any other word. */
function markOf(flat: readonly Seen[], at: number): number {
  const print = flat[at]!;
  if (print.cues.includes(AND)) return AND;
  if (print.isNumber) return 2;
  return MARKS.has(print.shape) ? print.shape : 3;
}

const MARKS: ReadonlySet<number> = new Set([...',;.:()[]-&|/*†‡§"#·'].map(mark => hashOf(mark)));

const gapOf = ({ gap }: Token): number => (gap === 'none' ? 0 : gap === 'space' ? 1 : 2);
