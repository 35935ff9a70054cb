import { leastDocument } from '../../bench/peers/least-document';

const sectionsOf = (html: string) => leastDocument({ html }).sections.map(s => [s.heading, s.paragraphs]);

test('headings open sections, every block is a paragraph, inline elements are not', () => {
  const html =
    '<div>Tides <b>rise</b>.<p>They fall<br>too.</p></div><h2>Method</h2><ul><li>One <a>gauge</a></li><li>Two</li></ul>';
  expect(sectionsOf(html)).toEqual([
    [undefined, ['Tides rise.', 'They fall too.']],
    ['Method', ['One gauge', 'Two']],
  ]);
});

test('text that stands in no element is a paragraph a line', () => {
  expect(sectionsOf('Menu\nSearch\n\n<p>A paragraph\nof two lines.</p>')).toEqual([
    [undefined, ['Menu', 'Search', 'A paragraph of two lines.']],
  ]);
});

test('an only h1 is the title, unless the peer names one; several are headings', () => {
  expect(leastDocument({ html: '<h1>Tides</h1><p>Text</p>' })).toMatchObject({
    metadata: { title: 'Tides' },
    sections: [{ paragraphs: ['Text'] }],
  });
  expect(leastDocument({ html: '<h1>Site</h1><p>Text</p>', title: 'Tides' }).metadata).toEqual({ title: 'Tides' });
  expect(sectionsOf('<h1>Method</h1><h1>Results</h1>')).toEqual([
    [undefined, []],
    ['Method', []],
    ['Results', []],
  ]);
});

test('a table of data is a table, one that lays out the page is not', () => {
  const data = leastDocument({
    html: '<table><tr><th>Gauge</th><th>Height</th></tr><tr><td>1</td><td>2</td></tr></table>',
  });
  expect(data.tables).toEqual([
    {
      rows: [
        ['Gauge', 'Height'],
        ['1', '2'],
      ],
    },
  ]);
  expect(data.sections).toEqual([{ id: 's0', paragraphs: [] }]);
  expect(sectionsOf('<table><tr><td><h2>Method</h2><p>We waited.</p></td></tr></table>')).toEqual([
    [undefined, []],
    ['Method', ['We waited.']],
  ]);
});
