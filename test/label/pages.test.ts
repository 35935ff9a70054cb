import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { isSite, label, type Labelled } from '../../shared/label';
import { readHtml } from '../../shared/read/html';
import { parse } from '../../shared/read/html/parse';
import { repairBlocks } from '../../shared/repair/blocks';
import { expectations, HTML_PAGES as KNOWN } from '../known-failures';

/** The sample pages mark what belongs to the site; neither the reader nor the models look at the mark. */
const FOLDER = join(__dirname, '../pages/html');
const pages = readdirSync(FOLDER).filter(name => name.endsWith('.html'));

/** Leaves of the article and of the site that are shown, by the marks. */
function parts(page: string): { article: Labelled[]; site: Labelled[] } {
  const markup = readFileSync(join(FOLDER, page), 'utf8');
  const marked = load(parse(markup))('[data-part="site"]').toArray();
  const isMarked = ({ block }: Labelled) =>
    marked.some(el => el.startIndex! <= block.at[0]![0] && block.at[0]![0] <= el.endIndex!);
  const { kind, facts, blocks } = readHtml(markup);
  const leaves = label(repairBlocks(blocks).blocks, { kind, facts });
  const shown = leaves.filter(({ block }) => block.hints.hidden !== true && block.at.length > 0);
  return { article: shown.filter(leaf => !isMarked(leaf)), site: shown.filter(isMarked) };
}

const expectation = expectations(KNOWN);
const texts = (leaves: readonly Labelled[]) => leaves.map(({ block }) => block.text);

describe.each(pages)('%s', page => {
  const { article, site } = parts(page);
  expectation(page, 'no leaf of the article goes', () =>
    expect(texts(article.filter(({ role }) => isSite(role)))).toEqual([]),
  );
  expectation(page, 'no leaf of the site stays', () =>
    expect(texts(site.filter(({ role }) => !isSite(role)))).toEqual([]),
  );
});
