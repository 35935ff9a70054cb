import { blocksOfItem, takeItems } from '../../shared/divide/listing';
import { body, itemMeta, itemText, itemTitle, type Line, page, title } from './blocks';

const TEASER = 'A team has found that the beetle of the estuary walks over the sand that the spring tide has left.';
const OTHER = TEASER.replace('beetle', 'spider');
const BEETLES = itemTitle('Beetles walk on new sand');
const SPIDERS = itemTitle('Spiders walk on old sand');

const entriesOf = (...lines: readonly Line[]) =>
  takeItems(page(...lines), 'listing').items.map(item => ({
    title: item.title?.text,
    text: item.text.map(block => block.text).join(' ') || undefined,
    authors: item.authors.map(block => block.text),
    type: item.type?.text,
    date: item.date?.text,
    url: item.url,
  }));

test('an entry begins with each title', () => {
  expect(entriesOf(BEETLES, itemText(TEASER), SPIDERS, itemText(OTHER), itemText('And more.'))).toMatchObject([
    { title: BEETLES[1], text: TEASER },
    { title: SPIDERS[1], text: `${OTHER} And more.` },
  ]);
});

test('without titles, an entry begins with each teaser behind something else', () => {
  const names = itemMeta('Ada Fenn, Bo Strand');
  expect(entriesOf(itemText(TEASER), names, itemText(OTHER), names)).toMatchObject([
    { text: TEASER, authors: ['Ada Fenn', 'Bo Strand'] },
    { text: OTHER, authors: ['Ada Fenn', 'Bo Strand'] },
  ]);
});

test('names, dates and kinds find their fields; what is more goes to the text', () => {
  const metas = ['By Ada Fenn (Lake Society), Emil Strand and Ruth Okafor', 'First published: 3 May 2019', 'Review', 'Free of charge']; // prettier-ignore
  expect(entriesOf(BEETLES, ...metas.map(text => itemMeta(text)))).toEqual([
    {
      title: BEETLES[1],
      authors: ['Ada Fenn (Lake Society)', 'Emil Strand', 'Ruth Okafor'],
      date: 'First published: 3 May 2019',
      type: 'Review',
      text: 'Free of charge',
      url: undefined,
    },
  ]);
});

test('what stands over the first title stands over the others too', () => {
  const lines = [itemMeta('Review'), BEETLES, itemMeta('3 May 2019'), itemMeta('Editorial'), SPIDERS, itemMeta('4 May 2019')]; // prettier-ignore
  expect(entriesOf(...lines)).toMatchObject([
    { title: BEETLES[1], type: 'Review', date: '3 May 2019' },
    { title: SPIDERS[1], type: 'Editorial', date: '4 May 2019' },
  ]);
});

test.each([
  ['12. Beetles walk on new sand', 'Beetles walk on new sand'],
  ['[3] Beetles walk on new sand', 'Beetles walk on new sand'],
  ['Title: Beetles walk on new sand', 'Beetles walk on new sand'],
  ['标题：沙滩上的甲虫', '标题：沙滩上的甲虫'],
  ['1984 was a wet year', '1984 was a wet year'],
])('a title’s rank and label are marks: %s', (line, expected) => {
  expect(entriesOf(itemTitle(line))[0]!.title).toBe(expected);
});

describe('a leaf that holds the whole entry', () => {
  const whole = `3 May 2019 Beetles walk on new sand ${TEASER}`;
  const from = whole.indexOf('Beetles');
  const link = (to: number, linkShare: number) => ({ linkShare, links: [{ at: [from, to] as const, href: '/a/1' }] });

  test('has its linked words for the title', () => {
    expect(entriesOf(itemTitle(whole, link(from + BEETLES[1].length, 0.2)))).toMatchObject([
      { title: BEETLES[1], date: '3 May 2019', text: TEASER, url: '/a/1' },
    ]);
  });
  test('leaves none of its characters out, the spaces between its parts neither: they may be entities', () => {
    const leaf = itemTitle(whole, link(from + BEETLES[1].length, 0.2));
    const at = takeItems(page(leaf), 'listing')
      .items.flatMap(blocksOfItem)
      .flatMap(block => block.at);
    expect(at.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(whole.length);
  });
  test('is the title where all of it is the link, or a button only', () => {
    expect(entriesOf(itemTitle(whole, link(whole.length, 0.95)))[0]!.title).toBe(whole);
    expect(entriesOf(itemTitle(whole, link(from + 7, 0.1)))[0]!.title).toBe(whole);
  });
});

test('every leaf is in an entry or left over, lines of facts without an entry too', () => {
  const lines = [title('Lake News'), itemMeta('Issue 4'), body(TEASER)];
  const { items, rest } = takeItems(page(...lines), 'listing');
  expect([items.flatMap(blocksOfItem), rest.map(({ block, role }) => [role, block.text])]).toEqual([
    [],
    [
      ['title', 'Lake News'],
      ['body', TEASER],
      ['meta', 'Issue 4'],
    ],
  ]);
});

test('on a page that is none of entries, they are what an article has', () => {
  const { items, rest } = takeItems(page(BEETLES, itemText(TEASER), itemMeta('Review'), body(OTHER)), 'article');
  expect([items, rest.map(({ role }) => role)]).toEqual([[], ['heading', 'body', 'meta', 'body']]);
});
