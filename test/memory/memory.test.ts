import { type ArticleDocument, clean, memoryText, observe, SiteMemory, Tally } from '../../shared';
import { expectations, INVENTED_SITE as KNOWN } from '../known-failures';
import { type InventedPage, inventedSite, JUNK } from './invented-site';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function learn(pages: readonly InventedPage[]): SiteMemory {
  const tally = new Tally();
  for (const { key, source } of pages) tally.add(observe(bytesOf(source), { key }));
  return SiteMemory.read(bytesOf(memoryText(tally.memory())));
}

const cleaned = ({ key, source }: InventedPage, memory?: SiteMemory): ArticleDocument =>
  clean(bytesOf(source), { key, ...(memory && { memory }) });

const countOf = (line: string, text: string): number => text.split(line).length - 1;

/** Those of `lines` of which the document removed every copy (`all`) or one (`some`), whatever the rule or under `rule`. */
function removedOf(
  lines: readonly string[],
  { source }: InventedPage,
  { ledger }: ArticleDocument,
  which: 'all' | 'some',
  rule = '',
): string[] {
  const spans = ledger.removed.filter(removed => removed.rule.startsWith(rule)).flatMap(({ at }) => at);
  const gone = spans.map(([start, end]) => source.slice(start, end)).join('\n');
  const fewest = (line: string) => (which === 'all' ? countOf(line, source) : 1);
  return [...new Set(lines)].filter(line => countOf(line.replaceAll('&', '&amp;'), gone) + countOf(line, gone) >= fewest(line)); // prettier-ignore
}

const expectation = expectations(KNOWN);

describe.each(['text', 'html'] as const)('on a site that no table knows (%s)', kind => {
  const [page, ...others] = inventedSite(7, kind) as [InventedPage, ...InventedPage[]];
  const memory = learn(others);
  const without = cleaned(page);
  const with_ = cleaned(page, memory);
  const junk = [...new Set(page.junk)];

  expectation(kind, 'the junk of a page that was not learnt from is kept without memory, and goes with it', () => {
    const kept = (document: ArticleDocument) => junk.length - removedOf(junk, page, document, 'all').length;
    expect(kept(without)).toBeGreaterThanOrEqual(3);
    expect(kept(with_)).toBe(0);
  });

  for (const line of new Set(page.article))
    expectation(kind, `does not go by memory: ${line.slice(0, 40)}`, () =>
      expect(removedOf([line], page, with_, 'some', 'memory.')).toEqual([]),
    );

  expectation(kind, 'no line of the article goes by another rule that was kept without it', () => {
    const lost = (document: ArticleDocument) => removedOf(page.article, page, document, 'some', 'site.');
    expect(lost(without)).toEqual(expect.arrayContaining(lost(with_)));
  });

  expectation(kind, 'the headings of the article stand, those that are in no lexicon too', () => {
    const headings = with_.sections?.map(({ heading }) => heading);
    for (const heading of ['Abstract', 'Introduction', 'Methods', 'Counting at night', 'Results', 'Discussion'])
      expect(headings).toContain(heading);
  });

  expectation(kind, 'the declaration that every article makes stands in its section', () => {
    const section = with_.sections?.find(({ type }) => type === 'competing-interests');
    expect(section?.paragraphs.map(({ text }) => text)).toEqual(['The authors declare that they have no competing interests.']); // prettier-ignore
  });

  expectation(kind, 'the facts are the article’s: no notice is its title, and none hangs on the last reference', () => {
    const { title, authors, doi, dates } = with_.metadata;
    expect(title).toBe(page.article[0]);
    expect({ authors, doi, dates }).toEqual({
      authors: without.metadata.authors,
      doi: without.metadata.doi,
      dates: without.metadata.dates,
    });
    expect(with_.references).toHaveLength(4);
    for (const { raw } of with_.references!) expect(raw).toMatch(/^Muster, A\. .* \(\d{4}\)\.$/);
  });

  test('the document names the memory, and only one that was used', () => {
    expect(with_.cleaner.memory).toBe(memory.id);
    expect(without.cleaner).not.toHaveProperty('memory');
  });

  test('two pages are too few to learn from, and an empty memory changes nothing but its name', () => {
    const empty = learn(others.slice(0, 2));
    const { cleaner, ...document } = cleaned(page, empty);
    expect({ ...document, cleaner: { ...cleaner, memory: undefined } }).toEqual(without);
  });
});

test('a page of another site is left alone', () => {
  const memory = learn(inventedSite(6, 'text'));
  const elsewhere = { key: 'quay/1.txt', source: `Abstract\n\nWe asked the readers of the quay what they read at night, and most of them read what the lamps allow.\n\n${JUNK.underTitle[1]}`, article: [], junk: [] }; // prettier-ignore
  expect(removedOf([JUNK.underTitle[1]], elsewhere, cleaned(elsewhere, memory), 'some', 'memory.')).toEqual([]);
});

test('three copies of one article in three forms teach nothing of it', () => {
  const [page] = inventedSite(1, 'text') as [InventedPage];
  const copies = [1, 2, 3].map(i => ({ ...page, key: `wharf/${i}.txt` }));
  expect(cleaned(page, learn(copies)).ledger).toEqual(cleaned(page).ledger);
});
