import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { readHtml } from '../../../shared/read/html';
import { parse } from '../../../shared/read/html/parse';
import type { Block } from '../../../shared/source/block';
import { mergeSpans } from '../../../shared/source/span';

/** The sample pages mark what belongs to the site; the reader does not look at the mark. */
const FOLDER = join(__dirname, '../../pages/html');
const pages = readdirSync(FOLDER).filter(name => name.endsWith('.html'));
const source = (page: string) => readFileSync(join(FOLDER, page), 'utf8');

/** Blocks of the article and of the site, by the marks. */
function parts(page: string): { article: Block[]; site: Block[] } {
  const markup = source(page);
  const marked = load(parse(markup))('[data-part="site"]').toArray();
  const isSite = ({ at }: Block) => marked.some(el => el.startIndex! <= at[0]![0] && at[0]![0] <= el.endIndex!);
  const { blocks } = readHtml(markup);
  return { article: blocks.filter(b => !isSite(b)), site: blocks.filter(isSite) };
}

const shown = (blocks: readonly Block[]) => blocks.filter(b => b.hints.hidden !== true);

describe.each(pages)('%s', page => {
  test('the source is accounted for', () => {
    const markup = source(page);
    const { blocks, markup: tags, removed } = readHtml(markup);
    const spans = [...tags, ...removed.flatMap(r => r.at), ...blocks.flatMap(b => b.at)];
    const merged = mergeSpans(spans);
    const length = (list: readonly (readonly [number, number])[]) => list.reduce((sum, [s, e]) => sum + e - s, 0);
    expect(length(merged)).toBe(length(spans));
    expect(merged.reduceRight((rest, [s, e]) => rest.slice(0, s) + rest.slice(e), markup).trim()).toBe('');
  });
});

const article = (page: string) => shown(parts(page).article).map(b => b.text);

test('a citation mark is raised, an exponent too', () => {
  expect(article('springer-like.html')).toContain(
    'Rings tell how a tree has fared¹,². On steep ground the sun decides more than the soil does.',
  );
  expect(article('springer-like.html').join('\n')).toContain('at 10⁻³ of the light');
});

test('a pop-up in a sentence leaves it whole', () => {
  expect(article('tandf-like.html')).toContain(
    'Larch shoots are soft in June.¹ However, a larch on the slope hardens early.',
  );
  expect(article('scielo-like.html')).toContain(
    'Os anéis do lariço contam a sua história (Sato 2003). Na encosta norte¹, o sol chega tarde.',
  );
  expect(article('pmc-like.html')).toContain('Maria Ortiz¹, Pavel Linde¹');
});

test('equations are read once', () => {
  expect(article('latexml-like.html')).toEqual(
    expect.arrayContaining([
      'Let wi be the width of a larch ring in year i, as in [1].',
      'w=(a+b)/t²',
      '(1)',
      '[1] K. Sato. The slow larch. J. Wood Hist. 3 (2003) 1–9.',
    ]),
  );
});

test('columns of an old page are boxes; its grid is a table, its numbered rows are entries', () => {
  const blocks = parts('old-tables.html').article;
  expect(blocks.find(b => b.hints.shape === 'table')?.text).toBe('Side\tmm\nWest\t31\nEast\t22');
  expect(blocks.filter(b => b.hints.marker !== undefined).map(b => b.hints.marker)).toEqual(['[1]', '[2]']);
});
