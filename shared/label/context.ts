import type { SourceKind } from '../document';
import { echoes } from './echoes';
import { kindsIn, kinOf, type Kinship } from './kin';
import { type Leaf, LEAF_COLUMNS, writeLeaf } from './leaf';

/** Features of the leaves of a page, a row each: `values[row * width + column]`. */
export interface Matrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
  /** Which leaves are of one kind, see `kinOf`. Absent of a dump: it has no markup, and its models do not ask. */
  readonly kin?: Readonly<Record<Kinship, Int32Array>>;
}

const N = LEAF_COLUMNS.length;
const indexOf = (name: string): number => {
  const at = LEAF_COLUMNS.indexOf(name);
  if (at < 0) throw new RangeError(`no column ${name}`);
  return at;
};

/** Columns that a leaf is also told of its neighbours. */
const NEAR = [
  'log-length', 'capitalised', 'kind-stop', 'commas', 'digits', 'years', 'initials', 'ends-stop', 'starts-lower', 'link-share', 'marker',
  'kind-institution', 'kind-menu', 'kind-tool', 'kind-reference', 'level', 'letters', 'gap', 'ampersats',
]; // prettier-ignore
const NEAR_AT = [-3, -2, -1, 1, 2, 3];
/** Columns whose mean over a window around the leaf counts. */
const WIDE = ['log-length', 'kind-stop', 'years', 'link-share', 'initials', 'digits', 'kind-menu', 'kind-tool', 'kind-promo', 'kind-related', 'kind-notice', 'prose'] as const; // prettier-ignore
const WINDOWS = [3, 10, 30];
const PERIODS = [1, 2, 3, 4, 5];
/** Columns whose mean over the leaves of one kind counts. */
const OF_KIN = ['log-length', 'prose', 'link-share', 'kind-stop', 'years', 'initials', 'digits', 'ends-stop', 'capitalised', 'kind-tool', 'kind-related', 'level'] as const; // prettier-ignore
const KIN = ['count', 'distinct', 'first', 'spread', 'share', ...OF_KIN];
/** Kinships whose means count; of the page others are told above. */
const MEASURED = ['kin', 'near', 'yard'] as const satisfies readonly Kinship[];
const KNOWN = ['known-abstract', 'known-main', 'known-references', 'known-back', 'known-front'];
const KNOWN_AT = KNOWN.map(indexOf);

const PAGE = ['page-leaves', 'page-words', 'page-prose', 'page-stop', 'page-links', 'page-length', 'page-gap', 'page-years', 'page-marker', 'page-list', 'page-html', 'page-pdf', 'page-has-abstract', 'page-has-references', 'page-has-main']; // prettier-ignore
const PLACE = [
  'place', 'from-start', 'from-end', 'char-place', 'from-prose', 'behind-prose', 'next-prose', 'last-prose', 'repeats', 'repeats-but-digits', 'run', 'short-run',
  'since-heading', 'to-heading', 'title-likeness', 'first-likeness', 'shared-words', 'same-as-before', 'seen-before',
  'from-page-break', 'to-page-break', 'echo', 'echo-best', 'echo-leaves',
]; // prettier-ignore

/** Names of all columns, in the order of a row. */
export const COLUMNS: readonly string[] = [
  ...LEAF_COLUMNS,
  ...NEAR_AT.flatMap(at => NEAR.map(name => `${name}@${at}`)),
  ...WIDE.flatMap(name => WINDOWS.map(width => `${name}~${width}`)),
  ...PERIODS.map(period => `period-${period}`),
  ...KNOWN.map(name => `under-${name}`),
  ...PLACE,
  ...PAGE,
  ...MEASURED.flatMap(kinship => KIN.map(name => `${kinship}-${name}`)),
];

/** What is known of the page beside its leaves. */
export interface PageContext {
  readonly kind: SourceKind;
  /** Hashes of the words of the page's title, as its head has it; empty where it has none. */
  readonly title: ReadonlySet<number>;
}

/** A leaf of so many words with a language's glue in it and an end is running text. */
const PROSE_WORDS = 15;
const PROSE_STOP = 0.2;
const FAR = 60;
/** Nothing is compared with leaves that lie further off than this. */
const LONGEST_RUN = 60;

/** All features of all leaves of a page, O(leaves + words). */
export function matrixOf(leaves: readonly Leaf[], context: PageContext): Matrix {
  return new Builder(leaves, context).build();
}

class Builder {
  private readonly rows: number;
  private readonly width = COLUMNS.length;
  private readonly values: Float32Array;
  private readonly prose: Uint8Array;
  /** The coarse look of each leaf. */
  private readonly looks: readonly number[];
  private at = 0;

  constructor(
    private readonly leaves: readonly Leaf[],
    private readonly context: PageContext,
  ) {
    this.rows = leaves.length;
    this.values = new Float32Array(this.rows * this.width);
    this.prose = new Uint8Array(this.rows);
    this.looks = leaves.map(looksOf);
  }

  build(): Matrix {
    this.leaves.forEach((leaf, i) => {
      writeLeaf(leaf, this.values, i * this.width);
      this.prose[i] = Number(isProse(leaf));
    });
    this.at = N;
    this.near();
    this.wide();
    this.periods();
    this.under();
    this.place();
    this.page();
    const { rows, width, values, leaves, looks } = this;
    if (this.context.kind === 'pdf-text') return { rows, width, values };
    const hints = leaves.map(({ block }) => block.hints);
    const kin = kinOf(hints, looks);
    for (const kinship of MEASURED) this.ofKin(kin[kinship]);
    return { rows, width, values, kin };
  }

  private get(row: number, column: number): number {
    return this.values[row * this.width + column]!;
  }

  /** Writes the next column. */
  private put(of: (row: number) => number): void {
    const column = this.at++;
    for (let row = 0; row < this.rows; row++) this.values[row * this.width + column] = of(row);
  }

  private near(): void {
    for (const offset of NEAR_AT) {
      for (const name of NEAR) {
        const column = indexOf(name);
        this.put(row => {
          const other = row + offset;
          return other >= 0 && other < this.rows ? this.get(other, column) : -1;
        });
      }
    }
  }

  private wide(): void {
    for (const name of WIDE) {
      const column = name === 'prose' ? -1 : indexOf(name);
      const sums = new Float64Array(this.rows + 1);
      for (let row = 0; row < this.rows; row++)
        sums[row + 1] = sums[row]! + (column < 0 ? this.prose[row]! : this.get(row, column));
      for (const width of WINDOWS) {
        this.put(row => {
          const from = Math.max(0, row - width);
          const to = Math.min(this.rows, row + width + 1);
          return (sums[to]! - sums[from]!) / (to - from);
        });
      }
    }
  }

  /** How many of the four leaves at one and two periods' distance look alike: entries of a listing, of a bibliography. */
  private periods(): void {
    const { looks } = this;
    for (const period of PERIODS) {
      this.put(row => [-2, -1, 1, 2].reduce((sum, k) => sum + Number(looks[row + k * period] === looks[row]), 0));
    }
  }

  /** How many leaves ago the last heading of a kind that the lexicon has stood, as a share that fades: 1 right under it. */
  private under(): void {
    for (const name of KNOWN) {
      const column = indexOf(name);
      let last = -Infinity;
      this.put(row => {
        if (this.get(row, column) > 0) last = row;
        return 1 / (1 + (row - last) / 10);
      });
    }
  }

  private place(): void {
    const { leaves, rows, prose } = this;
    const first = prose.indexOf(1);
    const last = prose.lastIndexOf(1);
    const chars = new Float64Array(rows + 1);
    for (let row = 0; row < rows; row++) chars[row + 1] = chars[row]! + leaves[row]!.scan.length * prose[row]!;
    const total = Math.max(1, chars[rows]!);
    this.put(row => row / Math.max(1, rows));
    this.put(row => Math.min(row, 150));
    this.put(row => Math.min(rows - 1 - row, 150));
    this.put(row => chars[row]! / total);
    this.put(row => (first < 0 ? -FAR : clip(row - first)));
    this.put(row => (last < 0 ? -FAR : clip(row - last)));
    const next = distances(rows, row => prose[row] === 1);
    this.put(row => next.to[row]!);
    this.put(row => next.since[row]!);
    const exact = counts(leaves, leaf => leaf.scan.key);
    const rough = counts(leaves, leaf => leaf.scan.letterKey);
    this.put(row => Math.min(20, exact.get(leaves[row]!.scan.key)!));
    this.put(row => Math.min(20, rough.get(leaves[row]!.scan.letterKey)!));
    this.runs();
    const heading = distances(rows, row => this.isHeading(row));
    this.put(row => heading.since[row]!);
    this.put(row => heading.to[row]!);
    this.likeness();
    this.put(row => Number(row > 0 && leaves[row]!.scan.letterKey === leaves[row - 1]!.scan.letterKey));
    const seen = new Set<number>();
    this.put(row => {
      const known = Number(seen.has(leaves[row]!.scan.letterKey));
      seen.add(leaves[row]!.scan.letterKey);
      return known;
    });
    const pageOf = (row: number): number => leaves[row]?.block.hints.page ?? 0;
    const broken = distances(rows, row => row === 0 || pageOf(row) !== pageOf(row - 1));
    const ending = distances(rows, row => row === rows - 1 || pageOf(row) !== pageOf(row + 1));
    this.put(row => Math.min(20, broken.since[row]!));
    this.put(row => Math.min(20, ending.to[row]!));
    const said = echoes(leaves);
    this.put(row => said[row]!.share);
    this.put(row => said[row]!.best);
    this.put(row => said[row]!.leaves);
  }

  private isHeading(row: number): boolean {
    const { block, scan } = this.leaves[row]!;
    return (
      block.hints.shape === 'heading' || (scan.words.length < 8 && KNOWN_AT.some(column => this.get(row, column) > 0))
    );
  }

  /** Leaves in a row that look alike, and short ones in a row. */
  private runs(): void {
    const { looks } = this;
    const short = this.leaves.map(({ scan }) => scan.length < 50);
    const alike = runLengths(this.rows, (row, other) => looks[row] === looks[other]);
    const brief = runLengths(this.rows, (row, other) => short[row] === true && short[other] === true);
    this.put(row => alike[row]!);
    this.put(row => (short[row] ? brief[row]! : 0));
  }

  /** What share of the leaf's words the page's title, the page's first leaves and its running text have. */
  private likeness(): void {
    const { leaves } = this;
    const first = new Set(leaves.slice(0, 2).flatMap(({ scan }) => [...scan.words]));
    const shared = (words: Int32Array, set: ReadonlySet<number>): number => {
      if (words.length === 0 || set.size === 0) return 0;
      let hits = 0;
      for (const word of words) if (set.has(word)) hits++;
      return (2 * hits) / (words.length + set.size);
    };
    const running = new Map<number, number>();
    leaves.forEach(({ scan }, row) => {
      if (this.prose[row] === 1)
        for (const word of new Set(scan.words)) running.set(word, (running.get(word) ?? 0) + 1);
    });
    this.put(row => shared(leaves[row]!.scan.words, this.context.title));
    this.put(row => (row < 2 ? -1 : shared(leaves[row]!.scan.words, first)));
    this.put(row => {
      const { words } = leaves[row]!.scan;
      const own = this.prose[row]!;
      let hits = 0;
      for (const word of words) if ((running.get(word) ?? 0) > own) hits++;
      return hits / Math.max(1, words.length);
    });
  }

  private page(): void {
    const { leaves, rows, context } = this;
    const mean = (of: (row: number) => number): number => {
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += of(row);
      return sum / Math.max(1, rows);
    };
    const has = (name: string): number => {
      const column = indexOf(name);
      return Number(leaves.some((_, row) => this.get(row, column) > 0));
    };
    const words = leaves.reduce((sum, { scan }) => sum + scan.words.length, 0);
    const stop = stopWords(leaves);
    const [linkShare, logLength] = [indexOf('link-share'), indexOf('log-length')];
    const facts = [
      Math.log1p(rows),
      Math.log1p(words),
      mean(row => this.prose[row]!),
      stop / Math.max(1, words),
      mean(row => this.get(row, linkShare)),
      mean(row => this.get(row, logLength)),
      mean(row => Number(leaves[row]!.block.hints.gap > 0)),
      mean(row => Number(leaves[row]!.scan.years > 0)),
      mean(row => Number(leaves[row]!.block.hints.marker !== undefined)),
      mean(row => Number(leaves[row]!.block.hints.shape === 'list-item')),
      Number(context.kind === 'html'),
      Number(context.kind === 'pdf-text'),
      has('known-abstract'),
      has('known-references'),
      has('known-main'),
    ];
    for (const fact of facts) this.put(() => fact);
  }

  /** What the leaves of one kind are together: how many, how many different ones, where, and their means. */
  private ofKin(kin: Int32Array): void {
    const { rows, leaves } = this;
    const kinds = kindsIn(kin);
    const [count, first, last, chars] = [0, rows, -1, 0].map(start => new Float64Array(kinds).fill(start)) as [Float64Array, Float64Array, Float64Array, Float64Array]; // prettier-ignore
    const said = Array.from({ length: kinds }, () => new Set<number>());
    let total = 1;
    kin.forEach((id, row) => {
      const { length, letterKey } = leaves[row]!.scan;
      count[id]!++;
      chars[id]! += length;
      total += length;
      first[id] = Math.min(first[id]!, row);
      last[id] = row;
      said[id]!.add(letterKey);
    });
    const put = (of: (id: number) => number): void => this.put(row => of(kin[row]!));
    put(id => Math.log1p(count[id]!));
    put(id => said[id]!.size / count[id]!);
    put(id => first[id]! / rows);
    put(id => (last[id]! - first[id]! + 1) / count[id]!);
    put(id => chars[id]! / total);
    for (const name of OF_KIN) {
      const column = name === 'prose' ? -1 : indexOf(name);
      const sums = new Float64Array(kinds);
      kin.forEach((id, row) => (sums[id]! += column < 0 ? this.prose[row]! : this.get(row, column)));
      put(id => sums[id]! / count[id]!);
    }
  }
}

const stopWords = (leaves: readonly Leaf[]): number => leaves.reduce((sum, { scan }) => sum + scan.kinds[0]!, 0);

const isProse = ({ scan, block }: Leaf): boolean =>
  scan.words.length >= PROSE_WORDS &&
  block.hints.linkShare < 0.5 &&
  (scan.kinds[0]! >= scan.words.length * PROSE_STOP || scan.classes[5]! > scan.length / 2);

const clip = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));

function counts(leaves: readonly Leaf[], of: (leaf: Leaf) => number): Map<number, number> {
  const found = new Map<number, number>();
  for (const leaf of leaves) found.set(of(leaf), (found.get(of(leaf)) ?? 0) + 1);
  return found;
}

/** Rows since the last one, and to the next one, of which `test` holds; `FAR` at most. */
function distances(rows: number, test: (row: number) => boolean): { since: Float32Array; to: Float32Array } {
  const [since, to] = [new Float32Array(rows), new Float32Array(rows)];
  for (let row = 0, last = -FAR; row < rows; row++) {
    if (test(row)) last = row;
    since[row] = Math.min(FAR, row - last);
  }
  for (let row = rows - 1, next = rows + FAR; row >= 0; row--) {
    if (test(row)) next = row;
    to[row] = Math.min(FAR, next - row);
  }
  return { since, to };
}

/** How long the run of like rows is that each row stands in, `LONGEST_RUN` at most. */
function runLengths(rows: number, alike: (row: number, other: number) => boolean): Float32Array {
  const lengths = new Float32Array(rows);
  for (let start = 0; start < rows;) {
    let end = start + 1;
    while (end < rows && alike(end - 1, end)) end++;
    lengths.fill(Math.min(LONGEST_RUN, end - start), start, end);
    start = end;
  }
  return lengths;
}

/** The coarse look of a leaf, for runs and periods. */
function looksOf({ scan, block }: Leaf): number {
  const length = Math.min(4, Math.floor(Math.log1p(scan.length) * 0.8));
  const flags = [
    block.hints.marker !== undefined,
    block.hints.shape === 'heading',
    scan.years > 0,
    scan.last === 8,
    scan.kinds[0]! > scan.words.length * 0.2,
    block.hints.linkShare > 0.5,
  ];
  return flags.reduce((sum, flag, i) => sum + (flag ? 8 << i : 0), length);
}
