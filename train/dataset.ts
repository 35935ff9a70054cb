/**
 * `tsx train/dataset.ts`: every labelled page as the label room sees it, for `learn.py`: features.f32 (a row a leaf),
 * buckets.i32 with offsets.i32, and pages.json with the label of each leaf. Written to .cache/train.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../shared/decode';
import type { SourceKind } from '../shared/document';
import { BUCKETS } from '../shared/label/buckets';
import { COLUMNS } from '../shared/label/context';
import { KINSHIPS } from '../shared/label/kin';
import { lookAt } from '../shared/label/look';
import { ROLES, type Role } from '../shared/label/roles';
import { kindOf } from '../shared/read';
import { startsCaption } from '../shared/read/pdf/signs';
import type { MetaFact } from '../shared/read/reading';
import { Block, PLAIN } from '../shared/source/block';
import { align } from './align';
import { asList } from './composed-lists';
import { isOneWork, type LabelledLeaves, withOtherFronts } from './composed-pages';
import { type Sources, sourcesIn } from './front/article';
import { type Annotated, isTest, training } from './front/grobid';
import { dumpLines, furnished } from './furnished';
import { labelledPages, roleOf, SHARED } from './gold';
import { leavesOfPage } from './leaves';
import { writtenPages } from './written';

interface PageRows {
  readonly set: string;
  readonly path: string;
  readonly group: string;
  readonly kind: SourceKind;
  readonly type: string;
  /** Index into `ROLES`; -1 for a masked leaf; -2 for content, -3 for the site's, where its role is not known. */
  readonly labels: number[];
  readonly lengths: number[];
}

type PageOf = Omit<PageRows, 'lengths'>;

const OUT = join(__dirname, '..', '.cache', 'train');

const pages: PageRows[] = [];
const features: Float32Array[] = [];
const buckets: number[] = [];
const offsets: number[] = [0];
/** The numbers of each leaf's kinds, one a kinship; 0 where there are none. */
const kin: number[] = [];

function add(page: PageOf, blocks: readonly Block[], facts: readonly MetaFact[]): void {
  const look = lookAt(blocks, { kind: page.kind, facts });
  features.push(look.matrix.values);
  blocks.forEach((_, i) => kin.push(...KINSHIPS.map(kinship => look.matrix.kin?.[kinship][i] ?? 0)));
  for (const own of look.buckets) {
    buckets.push(...[...own].sort((a, b) => a - b));
    offsets.push(buckets.length);
  }
  pages.push({ ...page, lengths: blocks.map(block => block.text.length) });
}

const indexOfRole = (role: Role | undefined): number => (role === undefined ? -1 : ROLES.indexOf(role));

function addLabelled(): void {
  for (const page of labelledPages()) {
    const { text } = decode(page.bytes, {});
    const kind = page.set === 'corpus' ? (page.path.split('/')[0] as SourceKind) : kindOf(text);
    const { blocks, facts } = leavesOfPage(text, kind);
    const labels =
      page.pieces === undefined
        ? blocks.map(() => -1)
        : align(blocks, page.pieces, text).map(label => (label === undefined ? -1 : indexOfRole(roleOf(label))));
    const { path, group, type } = page;
    add({ set: page.set, path, group, kind, type, labels }, blocks, facts);
    if (kind === 'pdf-text' && page.pieces !== undefined)
      addFurnished({ set: page.set, path, group, kind, type, labels }, text, blocks, FURNISHED.corpus);
    if (kind !== 'pdf-text') {
      const text = { blocks: kind === 'html' ? asText(blocks) : blocks, labels };
      const list = asList(text);
      const made = (set: string, other: LabelledLeaves): void =>
        add({ set, path, group, kind: 'text', type, labels: [...other.labels] }, other.blocks, []);
      if (isOneWork(type)) for (const other of withOtherFronts(text)) made('composed', other);
      if (list) made('listed', list);
    }
    if (kind === 'html' && labels.some(label => label >= 0))
      add({ set: 'as-text', path, group, kind: 'text', type, labels }, asText(blocks), []);
  }
}

/** The leaves of an HTML page as a scraper's text has them: their words alone. */
const asText = (blocks: readonly Block[]): Block[] =>
  blocks.map(
    ({ source, hints }) =>
      new Block(source, {
        ...PLAIN,
        gap: hints.shape === 'list-item' ? 0 : 1,
        ...(hints.shape === 'table' && { shape: 'table' }),
      }),
  );

/** How many other furnitures a dump of the corpus gets; one in so many of GROBID's gets one. */
const FURNISHED = { corpus: 4, grobid: 3 } as const;

let furnitures = 0;
let sources: Sources | undefined;

/** A dump once more with what other publishers print around an article. */
function addFurnished(page: PageOf, text: string, blocks: readonly Block[], times: number): void {
  const lines = dumpLines(text, blocks, page.labels);
  for (let i = 0; i < times; i++) {
    const made = furnished(lines, ++furnitures, (sources ??= sourcesIn(SHARED)));
    let whole = '';
    const pieces = made.map(line => {
      const from = whole.length;
      whole += `${line.text}\n`;
      return { text: line.text, role: String(line.label), at: [from, whole.length - 1] as const };
    });
    const { blocks: own } = leavesOfPage(whole, 'pdf-text');
    const labels = align(own, pieces.filter(({ text }) => text.trim() !== ''), whole).map(label => Number(label ?? -1)); // prettier-ignore
    add({ ...page, set: 'furnished', labels }, own, []);
  }
}

/** Pages in the shape of sites that no labelled page is from. */
function addWritten(): void {
  for (const { path, kind, type, text, pieces } of writtenPages()) {
    const { blocks, facts } = leavesOfPage(text, kind);
    const labels = align(blocks, pieces, text).map(label => indexOfRole(label as Role | undefined));
    const group = `written-${path.replace('/', '-')}`;
    const set = kind === 'pdf-text' ? 'dumps' : 'written';
    add({ set, path, group, kind, type, labels }, blocks, facts);
    if (kind === 'html') add({ set: 'as-text', path, group, kind: 'text', type, labels }, asText(blocks), []);
  }
}

/** WCXB's pages of the open web: what stands in the main content is content; what stands before and behind all of it is not. */
function addWeb(): void {
  const folder = join(SHARED, 'web');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(join(folder, 'gold')).sort()) {
    const id = name.slice(0, -5);
    if (isTest(id)) continue;
    const gold = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as WebGold;
    const { text } = decode(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))), {});
    const { blocks, facts } = leavesOfPage(text, 'html');
    if (blocks.length === 0 || blocks.length > MOST_LEAVES) continue;
    const labels = webLabels(blocks, gold.ground_truth.main_content ?? '');
    const page = { path: id, group: `web-${id}`, type: gold._internal.page_type.primary, labels };
    add({ ...page, set: 'web', kind: 'html' }, blocks, facts);
  }
}

interface WebGold {
  readonly _internal: { readonly page_type: { readonly primary: string } };
  readonly ground_truth: { readonly main_content?: string };
}
const MOST_LEAVES = 1500;

function webLabels(blocks: readonly Block[], content: string): number[] {
  const letters = (part: string): string => part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const all = letters(content);
  const inside = blocks.map(block => letters(block.text) !== '' && all.includes(letters(block.text).slice(0, 300)));
  // A short line may stand in the content by chance.
  const told = blocks.map((block, i) => inside[i]! && block.text.length >= 40);
  const [first, last] = [told.indexOf(true), told.lastIndexOf(true)];
  if (first < 0) return blocks.map(() => -1);
  return blocks.map((_, i) =>
    inside[i] && i >= first - 3 && i <= last ? -2 : i < first - 6 || i > last + 3 ? -3 : -1,
  );
}

/** GROBID's annotated texts: the zones of a whole PDF text, and its roles where a zone tells them. */
const ZONES: Readonly<Record<string, Role | 'content'>> = {
  front: 'content',
  body: 'content',
  listBibl: 'reference',
  'div:acknowledgement': 'body',
  'div:annex': 'content',
  'note:headnote': 'artifact',
  // GROBID's footnotes are the article's own; what goes of a page is its head, its foot and its number.
  'note:footnote': 'footnote',
  page: 'artifact',
};
/** What GROBID's marks inside of a front and a body say of a line. */
const MARKS: Readonly<Record<string, Role>> = {
  titlePart: 'title',
  byline: 'authors',
  docAuthor: 'authors',
  affiliation: 'affiliation',
  address: 'affiliation',
  email: 'affiliation',
  'div:abstract': 'abstract',
  date: 'meta',
  idno: 'meta',
  reference: 'meta',
  'note:copyright': 'meta',
  'note:submission': 'meta',
  'note:doctype': 'meta',
  keyword: 'meta',
  'title:j': 'meta',
  head: 'heading',
  p: 'body',
  item: 'body',
  figure: 'caption',
  table: 'table',
  formula: 'equation',
};

function annotated(name: string): Annotated[] {
  return existsSync(join(SHARED, 'grobid', `${name}.jsonl.gz`)) ? training(SHARED, name) : [];
}

/** Running text, so far as one printed line shows it: words, most of them in small letters. */
function isRunning(line: string): boolean {
  const words = line.split(/\s+/);
  return words.length >= 6 && words.filter(word => /^\p{Ll}+[,.;:)]*$/u.test(word)).length * 5 >= words.length * 3;
}

/** So many lines of a body that nobody marked inside are told to be its text: those behind the abstract, which look like it. */
const MOST_RUNNING = 30;

const keyOf = (line: string): string => line.replace(/\s+/g, '');

/** The role of each printed line of a marked text, by the line's letters: the innermost mark that most of it stands in. */
function rolesOfLines({ text, spans }: Annotated): Map<string, Role> {
  const found = new Map<string, Role>();
  const known = spans.filter(([, , label]) => MARKS[label] !== undefined).sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const mark = known.find(([from, to]) => Math.min(to, end) - Math.max(from, start) > line.length * 0.6);
    if (mark !== undefined && line.length > 2) found.set(keyOf(line), MARKS[mark[2]]!);
    start = end + 1;
  }
  return found;
}

/** Texts whose zones are taken: those that are marked inside as well come first. */
const MOST_TEXTS = 340;
const MOST_CHARACTERS = 90_000;

function addGrobid(): void {
  const inside = new Map<string, Map<string, Role>>();
  for (const each of [...annotated('header'), ...annotated('fulltext')])
    inside.set(each.id, new Map([...(inside.get(each.id) ?? []), ...rolesOfLines(each)]));
  const full = new Set(annotated('fulltext').map(({ id }) => id));
  const rank = ({ id }: Annotated): number => Number(full.has(id)) * 2 + Number(inside.has(id));
  const texts = annotated('segmentation').filter(({ text }) => text.length <= MOST_CHARACTERS);
  const best = texts.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST_TEXTS);
  for (const [at, { id, text, spans }] of best.entries()) {
    const { blocks, facts } = leavesOfPage(text, 'pdf-text');
    const pieces = spans.map(([start, end, role]) => ({ text: '', at: [start, end] as const, role }));
    const marks = inside.get(id);
    let running = 0;
    const labels = align(blocks, pieces, text).map((label, i) => {
      const zone = ZONES[label ?? ''];
      if (zone === undefined) return -1;
      if (zone !== 'content') return ROLES.indexOf(zone);
      const role = marks?.get(keyOf(blocks[i]!.text));
      if (role !== undefined) return ROLES.indexOf(role);
      const isText = label === 'body' && isRunning(blocks[i]!.text) && !startsCaption(blocks[i]!.text);
      return isText && running++ < MOST_RUNNING ? ROLES.indexOf('body') : -2;
    });
    const page = { set: 'grobid', path: id, group: `grobid-${id}`, kind: 'pdf-text', type: 'article', labels } as const;
    add(page, blocks, facts);
    addFurnished(page, text, blocks, Number(at % FURNISHED.grobid === 0));
  }
}

mkdirSync(OUT, { recursive: true });
addLabelled();
addWritten();
addWeb();
addGrobid();
const rows = features.reduce((sum, one) => sum + one.length, 0);
const all = new Float32Array(rows);
let at = 0;
for (const one of features) {
  all.set(one, at);
  at += one.length;
}
writeFileSync(join(OUT, 'features.f32'), Buffer.from(all.buffer));
writeFileSync(join(OUT, 'buckets.i32'), Buffer.from(Int32Array.from(buckets).buffer));
writeFileSync(join(OUT, 'kin.i32'), Buffer.from(Int32Array.from(kin).buffer));
writeFileSync(join(OUT, 'offsets.i32'), Buffer.from(Int32Array.from(offsets).buffer));
writeFileSync(join(OUT, 'pages.json'), JSON.stringify({ columns: COLUMNS, roles: ROLES, buckets: BUCKETS, pages }));
console.log(`${pages.length} pages, ${offsets.length - 1} leaves, ${COLUMNS.length} columns`);
