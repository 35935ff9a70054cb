/**
 * `tsx train/dataset.ts`: every labelled page as the label room sees it, for `learn.py`: features.f32 (a row a leaf),
 * buckets.i32 with offsets.i32, and pages.json with the label of each leaf. Written to .cache/train.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../shared/decode';
import type { SourceKind } from '../shared/document';
import { BUCKETS } from '../shared/label/buckets';
import { COLUMNS } from '../shared/label/context';
import { lookAt } from '../shared/label/look';
import { ROLES, type Role } from '../shared/label/roles';
import { kindOf } from '../shared/read';
import type { MetaFact } from '../shared/read/reading';
import { Block, PLAIN } from '../shared/source/block';
import { align } from './align';
import { labelledPages, roleOf, SHARED } from './gold';
import { leavesOfPage } from './leaves';

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

const OUT = join(__dirname, '..', '.cache', 'train');

const pages: PageRows[] = [];
const features: Float32Array[] = [];
const buckets: number[] = [];
const offsets: number[] = [0];

function add(page: Omit<PageRows, 'lengths'>, blocks: readonly Block[], facts: readonly MetaFact[]): void {
  const look = lookAt(blocks, { kind: page.kind, facts });
  features.push(look.matrix.values);
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
    add({ set: page.set, path: page.path, group: page.group, kind, type: page.type, labels }, blocks, facts);
    if (kind === 'html' && labels.some(label => label >= 0))
      add({ set: 'as-text', path: page.path, group: page.group, kind: 'text', type: page.type, labels }, asText(blocks), []);
  }
}

/** The leaves of an HTML page as a scraper's text has them: their words alone. */
const asText = (blocks: readonly Block[]): Block[] =>
  blocks.map(
    ({ source, hints }) =>
      new Block(source, { ...PLAIN, gap: hints.shape === 'list-item' ? 0 : 1, ...(hints.shape === 'table' && { shape: 'table' }) }),
  );

/** WCXB's pages of the open web: what stands in the main content is content; what stands before and behind all of it is not. */
function addWeb(): void {
  const folder = join(SHARED, 'web');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(join(folder, 'gold')).sort()) {
    const id = name.slice(0, -5);
    if (createHash('sha1').update(id).digest()[0]! % 3 === 0) continue;
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
  return blocks.map((_, i) => (inside[i] && i >= first - 3 && i <= last ? -2 : i < first - 6 || i > last + 3 ? -3 : -1));
}

/** GROBID's annotated texts: the zones of a whole PDF text, and its roles where a zone tells them. */
const ZONES: Readonly<Record<string, Role | 'content'>> = {
  front: 'content',
  body: 'content',
  listBibl: 'reference',
  'div:acknowledgement': 'body',
  'div:annex': 'content',
  'note:headnote': 'artifact',
  'note:footnote': 'artifact',
  page: 'artifact',
};
/** Texts that GROBID's zones are taken from. */
const MOST_TEXTS = 40;

function addGrobid(): void {
  const file = join(SHARED, 'grobid', 'segmentation.jsonl.gz');
  if (!existsSync(file)) return;
  const documents = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '');
  let taken = 0;
  for (const line of documents) {
    const { id, text, spans } = JSON.parse(line) as { id: string; text: string; spans: [number, number, string][] };
    if (createHash('sha1').update(id).digest()[0]! % 3 === 0 || text.length > 120_000 || taken >= MOST_TEXTS) continue;
    taken++;
    const { blocks, facts } = leavesOfPage(text, 'pdf-text');
    const pieces = spans.map(([start, end, role]) => ({ text: '', at: [start, end] as const, role }));
    const labels = align(blocks, pieces, text).map(label => {
      const zone = ZONES[label ?? ''];
      // GROBID's footnotes are the article's own; what goes of a page is its head, its foot and its number.
      if (label === 'note:footnote') return ROLES.indexOf('footnote');
      return zone === undefined ? -1 : zone === 'content' ? -2 : ROLES.indexOf(zone);
    });
    add({ set: 'grobid', path: id, group: `grobid-${id}`, kind: 'pdf-text', type: 'article', labels }, blocks, facts);
  }
}

mkdirSync(OUT, { recursive: true });
addLabelled();
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
writeFileSync(join(OUT, 'offsets.i32'), Buffer.from(Int32Array.from(offsets).buffer));
writeFileSync(join(OUT, 'pages.json'), JSON.stringify({ columns: COLUMNS, roles: ROLES, buckets: BUCKETS, pages }));
console.log(`${pages.length} pages, ${offsets.length - 1} leaves, ${COLUMNS.length} columns`);
