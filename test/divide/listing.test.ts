import { blocksOfItem, findEntries } from '../../shared/divide/listing';
import { readText } from '../../shared/read/text';
import { repairBlocks } from '../../shared/repair/blocks';
import { featuresOf } from '../../shared/sift/features';

const entriesOf = (source: string) => {
  const { blocks } = repairBlocks(readText(`Example News\n\n${source}`).blocks);
  return findEntries(blocks, featuresOf(blocks, 'en')).map(({ item }) => ({
    title: item.title?.text,
    text: item.text.map(block => block.text).join(' ') || undefined,
    authors: item.authors.map(block => block.text),
    type: item.type?.text,
    date: item.date?.text,
    url: item.url,
  }));
};

const TEASER = 'A team has found that the beetle of the estuary walks over the sand that the spring tide has left.';

test('a title and its teaser', () => {
  expect(entriesOf(`Beetles walk on new sand\n\n${TEASER}`)).toMatchObject([
    { title: 'Beetles walk on new sand', text: TEASER },
  ]);
});

test('a linked title with its category above and its date below', () => {
  const [entry] = entriesOf(
    '# A journal\n\n##### Coastal ecology:\n\n#### [Beetles walk on new sand](/content/1/2)\n\n7 March, 2023\n\n[a](/b) [c](/d)',
  );
  expect(entry).toMatchObject({
    title: 'Beetles walk on new sand',
    type: 'Coastal ecology:',
    date: '7 March, 2023',
    url: '/content/1/2',
  });
});

test('the date that a teaser begins with is the entry’s', () => {
  const [entry] = entriesOf(`Beetles walk on new sand\n\nNov. 16, 2025 — ${TEASER}`);
  expect(entry).toMatchObject({ date: 'Nov. 16, 2025', text: TEASER });
});

test('the mark between the date and the teaser is the date’s: it stands in the document', () => {
  const source = `Example News\n\nBeetles walk on new sand\n\nNov. 16, 2025 — ${TEASER}`;
  const { blocks } = repairBlocks(readText(source).blocks);
  const [{ item }] = findEntries(blocks, featuresOf(blocks, 'en')) as [ReturnType<typeof findEntries>[number]];
  expect(item.date!.at.map(span => source.slice(...span)).join('')).toMatch(/^Nov\. 16, 2025 —/);
});

test('a teaser in a list, with its authors in a list of their own', () => {
  const list = `  • ${TEASER}\n\n      • Ada Muster\n      • Bo Example\n      News & Views\n  • ${TEASER.replace('beetle', 'spider')}`;
  expect(entriesOf(list)).toMatchObject([
    { text: TEASER, authors: ['Ada Muster', 'Bo Example'], type: 'News & Views' },
    { text: TEASER.replace('beetle', 'spider'), authors: [] },
  ]);
});

test('what stands between entries is part of none', () => {
  const source = `Beetles walk on new sand\n\n${TEASER}\nA beetle on a leaf.\n\nSpiders walk on old sand\n\n${TEASER}`;
  const { blocks } = repairBlocks(readText(`Example News\n\n${source}`).blocks);
  const parts = findEntries(blocks, featuresOf(blocks, 'en'))
    .flatMap(({ item }) => blocksOfItem(item))
    .map(block => block.text);
  expect(parts).not.toContain('A beetle on a leaf.');
  expect(parts.filter(text => text === TEASER)).toHaveLength(2);
});

test.each([
  ['a section of an article, which goes on', `The old mill\n\n${TEASER}\n\n${TEASER} ${TEASER} ${TEASER}`],
  ['a menu', 'Home\nBrowse issues\nNervous System\nPublic Health\nAbout us'],
  ['a caption', `Figure 1. Beetles on the sand of the estuary in spring.\n\nResults`],
  ['a paragraph alone', TEASER],
])('no entries: %s', (_, source) => expect(entriesOf(source)).toEqual([]));
