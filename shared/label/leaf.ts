import { bitOf, bitsOfHash, WORD_KINDS } from '../text/word-kinds';
import { HEADING_GROUPS, knownGroup } from './known-headings';
import type { Block, Hints, Shape } from '../source/block';
import { CLASS } from '../text/kinds';
import { type Scan, scan } from '../text/scan';

/** A leaf as the models see it: its block and what one pass over its text told. */
export interface Leaf {
  readonly block: Block;
  readonly scan: Scan;
  /** Which elements it stands in (`PLACES`), a bit each. 0 outside of HTML. */
  readonly places: number;
}

export const leafOf = (block: Block): Leaf => ({ block, scan: scan(block.text), places: placesOf(block.hints) });

/** HTML's own words for the parts of a page. What a class name says is left to the hashed words. */
export const PLACES = [
  'nav',
  'header',
  'footer',
  'aside',
  'main',
  'article',
  'section',
  'form',
  'button',
  'table',
  'li',
  'dl',
  'figure',
  'figcaption',
  'label',
  'option',
  'blockquote',
  'p',
  'td',
  'cite',
] as const;
const PLACE_BITS: ReadonlyMap<string, number> = new Map(PLACES.map((name, i) => [name, 1 << i]));

function placesOf({ names }: Hints): number {
  let bits = 0;
  for (const name of names ?? []) bits |= PLACE_BITS.get(name) ?? 0;
  return bits;
}

const SHAPES: readonly Shape[] = ['heading', 'list-item', 'table', 'caption', 'preformatted', 'equation', 'image'];

interface Column {
  readonly name: string;
  readonly of: (leaf: Leaf) => number;
}

const column = (name: string, of: (leaf: Leaf) => number): Column => ({ name, of });
const counted = (name: string, of: (scan: Scan) => number): Column => column(name, leaf => of(leaf.scan));
/** A count for each character. */
const perLength = (name: string, of: (scan: Scan) => number): Column =>
  counted(name, scan => of(scan) / Math.max(1, scan.length));
/** A count for each word. */
const perWord = (name: string, of: (scan: Scan) => number): Column =>
  counted(name, scan => of(scan) / Math.max(1, scan.words.length));

const kindColumns = WORD_KINDS.flatMap((kind, i) => [
  perWord(`kind-${kind}`, ({ kinds }) => kinds[i]!),
  counted(`first-${kind}`, ({ words }) => (words.length > 0 && (bitsOfHash(words[0]!) & bitOf(kind)) !== 0 ? 1 : 0)),
]);

/** What is counted of a leaf by itself. The order is the models': a change here needs `npm run train`. */
const COLUMNS: readonly Column[] = [
  counted('log-length', scan => Math.log1p(scan.length)),
  counted('words', scan => Math.min(scan.words.length, 60)),
  counted('log-words', scan => Math.log1p(scan.words.length)),
  perWord('capitalised', scan => scan.capitalised),
  counted('long-capitalised', scan => scan.longCapitalised / Math.max(1, scan.long)),
  perWord('shouted', scan => scan.shouted),
  perWord('single', scan => scan.single),
  perWord('initials', scan => scan.initials),
  perWord('surnames', scan => scan.surnames),
  counted('initials-count', scan => Math.min(scan.initials, 20)),
  perWord('numbers', scan => scan.numbers),
  counted('years', scan => Math.min(scan.years, 5)),
  counted('sentences', scan => Math.min(scan.sentences, 10)),
  counted('longest-token', scan => Math.min(scan.longestToken, 60)),
  perLength('letters', ({ classes }) => classes[CLASS.upper]! + classes[CLASS.lower]! + classes[CLASS.letter]!),
  perLength('upper', ({ classes }) => classes[CLASS.upper]!),
  perLength('digits', ({ classes }) => classes[CLASS.digit]!),
  perLength('cjk', ({ classes }) => classes[CLASS.cjk]!),
  perLength('commas-share', ({ classes }) => classes[CLASS.comma]! + classes[CLASS.stop]!),
  perWord('commas', ({ classes }) => classes[CLASS.comma]!),
  perWord('stops', ({ classes }) => classes[CLASS.stop]!),
  perLength('separators', ({ classes }) => classes[CLASS.separator]!),
  counted('separators-count', ({ classes }) => Math.min(classes[CLASS.separator]!, 12)),
  perLength('signs', ({ classes }) => classes[CLASS.other]!),
  perLength('brackets', ({ classes }) => classes[CLASS.bracket]!),
  perLength('dashes', ({ classes }) => classes[CLASS.dash]!),
  perLength('foreign', scan => scan.foreign),
  counted('quotes', ({ classes }) => Math.min(classes[CLASS.quote]!, 6)),
  counted('parentheses', scan => Math.min(scan.parentheses, 8)),
  counted('gaps', scan => Math.min(scan.gaps, 8)),
  counted('ampersats', scan => Math.min(scan.ampersats, 3)),
  counted('equals', scan => Math.min(scan.equals, 4)),
  counted('doi', scan => scan.doi),
  counted('url', scan => scan.url),
  counted('copyright', scan => scan.copyright),
  counted('starts-upper', scan => Number(scan.first === CLASS.upper)),
  counted('starts-lower', scan => Number(scan.first === CLASS.lower)),
  counted('starts-digit', scan => Number(scan.first === CLASS.digit)),
  counted('starts-bracket', scan => Number(scan.first === CLASS.bracket)),
  counted('starts-separator', scan => Number(scan.first === CLASS.separator || scan.first === CLASS.other)),
  counted('ends-stop', scan => Number(scan.last === CLASS.stop)),
  counted('ends-comma', scan => Number(scan.lastCode === 44 || scan.lastCode === 59)),
  counted('ends-colon', scan => Number(scan.lastCode === 58)),
  counted('ends-dash', scan => Number(scan.last === CLASS.dash)),
  counted('ends-digit', scan => Number(scan.last === CLASS.digit)),
  counted('ends-question', scan => Number(scan.lastCode === 63)),
  counted('ends-bracket', scan => Number(scan.last === CLASS.bracket)),
  ...kindColumns,
  ...HEADING_GROUPS.map(group => counted(`known-${group}`, ({ letterKey }) => Number(knownGroup(letterKey) === group))),
  column('indent', ({ block }) => Math.min(block.hints.indent, 12)),
  column('gap', ({ block }) => Math.min(block.hints.gap, 6)),
  column('link-share', ({ block }) => block.hints.linkShare),
  column('links', ({ block }) => Math.min(block.hints.links?.length ?? 0, 20)),
  column('depth', ({ block }) => Math.min(block.hints.depth, 5)),
  column('marker', ({ block }) => markerKind(block)),
  column('level', ({ block }) => block.hints.level ?? 0),
  column('emphasis', ({ block }) => (block.hints.emphasis === 'bold' ? 2 : block.hints.emphasis === 'italic' ? 1 : 0)),
  column('hidden', ({ block }) => Number(block.hints.hidden === true)),
  ...SHAPES.map(shape => column(`shape-${shape}`, ({ block }) => Number(block.hints.shape === shape))),
  ...PLACES.map((name, i) => column(`in-${name}`, ({ places }) => (places >> i) & 1)),
];

/** No marker, a bullet, a number or letter. */
function markerKind({ hints: { marker } }: Block): number {
  if (marker === undefined) return 0;
  return /[\p{L}\p{N}]/u.test(marker) ? 2 : 1;
}

export const LEAF_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name);

/** The leaf's own features, written to `row` from `at`. */
export function writeLeaf(leaf: Leaf, row: Float32Array, at: number): void {
  for (let i = 0; i < COLUMNS.length; i++) row[at + i] = COLUMNS[i]!.of(leaf);
}
