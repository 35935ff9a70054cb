/**
 * `npm run train:title`: which leaf of a web page is its title? The signs of every leaf that may be it, each page seen by models
 * that saw none of its site (`npm run folds`), for title.py, which learns the weights and prints what left-out groups show.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../shared/decode';
import type { SourceKind } from '../shared/document';
import { ROLES } from '../shared/label';
import { mayBeTitle } from '../shared/label/title';
import { TITLE_SIGNS, titleSigns } from '../shared/label/title-signs';
import { toldOf } from '../shared/label/told';
import { kindOf } from '../shared/read';
import type { MetaFact } from '../shared/read/reading';
import type { Block } from '../shared/source/block';
import { scan } from '../shared/text/scan';
import { align } from './align';
import { isOneWork, withOtherFronts } from './composed-pages';
import { CACHE, foldsOfPages, modelsWithout } from './folds';
import { isTest } from './front/grobid';
import { labelledPages, roleOf, SHARED } from './gold';
import { leavesOfPage } from './leaves';
import { writtenPages } from './written';

interface Page {
  readonly set: string;
  readonly path: string;
  readonly kind: SourceKind;
  readonly type: string;
  readonly blocks: readonly Block[];
  readonly facts: readonly MetaFact[];
  /** Whether each leaf says the title and nothing else; absent where the page's title is not known. */
  readonly right?: readonly boolean[];
}

const folds = foldsOfPages();

function labelled(): Page[] {
  return labelledPages().flatMap(({ set, path, gold, type, bytes, pieces = [] }) => {
    const { text } = decode(bytes, {});
    const kind = set === 'corpus' ? (path.split('/')[0] as SourceKind) : kindOf(text);
    if (kind === 'pdf-text') return [];
    const { metadata } = JSON.parse(readFileSync(join(SHARED, set, 'gold', gold), 'utf8')) as CorpusGold;
    const page = pageOf({ set, path, kind, type }, text, metadata?.title);
    if (kind !== 'text' || !isOneWork(type)) return [page];
    const labels = align(page.blocks, pieces, text).map(label =>
      label === undefined ? -1 : ROLES.indexOf(roleOf(label)!),
    );
    const others = withOtherFronts({ blocks: page.blocks, labels });
    return [
      page,
      ...others.map(({ blocks, labels: own }) => ({
        ...page,
        set: 'composed',
        blocks,
        right: own.map(label => label === TITLE),
      })),
    ];
  });
}

const TITLE = ROLES.indexOf('title');

function pageOf(named: Pick<Page, 'set' | 'path' | 'kind' | 'type'>, text: string, title = ''): Page {
  const { blocks, facts } = leavesOfPage(text, named.kind);
  const { key } = scan(title);
  return { ...named, blocks, facts, ...(title !== '' && { right: blocks.map(block => scan(block.text).key === key) }) };
}

interface CorpusGold {
  readonly metadata?: { readonly title?: string };
}

function web(): Page[] {
  const folder = join(SHARED, 'web');
  if (!existsSync(folder)) return [];
  const ids = readdirSync(join(folder, 'gold')).map(name => name.slice(0, -5));
  return ids
    .filter(id => !isTest(id) && folds[`web/${id}`] !== undefined)
    .sort()
    .map(id => {
      const gold = JSON.parse(readFileSync(join(folder, 'gold', `${id}.json`), 'utf8')) as WebGold;
      const { text } = decode(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))), {});
      const type = gold._internal.page_type.primary;
      return pageOf({ set: 'web', path: id, kind: 'html', type }, text, gold.ground_truth.title ?? undefined);
    });
}

/** Written pages of the folds; the leaves labelled so are their titles. */
const ofWriting = (): Page[] =>
  writtenPages().flatMap(({ path, kind, type, text, pieces }) => {
    if (folds[`written/${path}`] === undefined) return [];
    const page = pageOf({ set: 'written', path, kind, type }, text);
    return [{ ...page, right: align(page.blocks, pieces, text).map(label => label === 'title') }];
  });

interface WebGold {
  readonly _internal: { readonly page_type: { readonly primary: string } };
  readonly ground_truth: { readonly title?: string | null };
}

/** The rows of a page: 1 where the leaf says the title and nothing else, then the signs. */
function rowsOf({ set, path, kind, blocks, facts, right }: Page): number[][] {
  const page = toldOf(blocks, { kind, facts, models: modelsWithout(foldOf({ set, path })) });
  return titleSigns(page).flatMap((signs, row) =>
    mayBeTitle(page, row) ? [[Number(right?.[row] ?? false), ...signs]] : [],
  );
}

/** A page with another front is left out with the page that it was made of. */
const foldOf = ({ set, path }: Pick<Page, 'set' | 'path'>): number =>
  folds[`${set}/${path}`] ?? folds[`corpus/${path}`] ?? folds[`sites/${path}`]!;

const pages = [...labelled(), ...web(), ...ofWriting()];
const rows = pages.map(rowsOf);
writeFileSync(join(CACHE, 'title.f64'), Float64Array.from(rows.flat(2)));
const heads = pages.map(({ set, path, kind, type, right }, i) => ({
  set,
  path,
  kind,
  type,
  fold: foldOf({ set, path }),
  titled: right !== undefined,
  rows: rows[i]!.length,
}));
writeFileSync(join(CACHE, 'title.json'), JSON.stringify({ signs: TITLE_SIGNS, pages: heads }));
