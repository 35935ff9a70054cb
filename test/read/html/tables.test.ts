import { blocks, outline } from './read';
import { readHtml } from '../../../shared/read/html';

describe('tables of data', () => {
  test('cells are parted by tabs, rows by line feeds; the caption comes first', () => {
    const markup = `<table><caption>Table 1. Rings</caption>
      <thead><tr><th>Site</th><th>Rings</th></tr></thead>
      <tr><td>North<br>slope</td><td>212</td></tr><tr><td>South</td><td> 98 </td></tr></table>`;
    expect(outline(markup)).toEqual(['caption: Table 1. Rings', 'table: Site\tRings\nNorth slope\t212\nSouth\t98']);
  });

  test('a heading in the caption is the caption', () => {
    const rows = '<tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr>';
    expect(outline(`<table><caption><h3>Table 2. Sites</h3></caption>${rows}</table>`)).toEqual([
      'caption: Table 2. Sites',
      'table: a\tb\n1\t2',
    ]);
    expect(outline(`<table><tr><td><h3>News</h3></td><td>b</td></tr>${rows}</table>`)[0]).toBe('heading: News');
  });

  test('spans keep every text in its column', () => {
    const markup = `<table><tr><th rowspan="2">Site</th><th colspan="2">Width</th><th>n</th></tr>
      <tr><th>early</th><th>late</th><th></th></tr><tr><td>North</td><td>0.8</td><td>0.3</td><td>41</td></tr></table>`;
    expect(blocks(markup)[0]?.text).toBe('Site\tWidth\t\tn\n\tearly\tlate\nNorth\t0.8\t0.3\t41');
  });

  test('empty rows leave no line, empty cells keep their place', () => {
    expect(
      blocks('<table><tr><th>a</th><th>b</th></tr><tr><td></td></tr><tr><td></td><td>2</td></tr></table>')[0]?.text,
    ).toBe('a\tb\n\t2');
  });
});

describe('tables that are none', () => {
  test('columns of the page are read like boxes', () => {
    const column = `We cored larch on both slopes of the valley. ${'The rings were counted twice by two of us. '.repeat(5)}`;
    expect(
      outline(
        `<table><tr><td><ul><li>Home</li></ul></td><td><p>${column}</p></td></tr><tr><td>Imprint</td><td></td></tr></table>`,
      ),
    ).toEqual(['list-item: Home', `text: ${column.trim()}`, 'text: Imprint']);
  });

  test('role and nesting tell as well', () => {
    expect(
      outline('<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
    ).toHaveLength(4);
    expect(
      outline(
        '<table><tr><td><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
      ),
    ).toEqual(['table: a\tb\n1\t2']);
  });

  test('a column of text, or lines below each other set off by an empty column, are read cell by cell', () => {
    const work = (name: string) =>
      `${name} of larch on both slopes of a valley in the north, with a key to its rings and their widths`;
    const list = (names: readonly string[]) => names.map((name, i) => `<tr><td>${i + 1} p.</td><td>${work(name)}<br>M Ortiz</td></tr>`).join(''); // prettier-ignore
    expect(blocks(`<table>${list(['Growth', 'Decay', 'Rings'])}</table>`)[1]?.text).toBe(`${work('Growth')} M Ortiz`);
    const entry =
      '<tr><td>101</td><td>M Ortiz</td></tr><tr><td></td><td>Growth rings</td></tr><tr><td></td><td>PDF</td></tr>';
    expect(outline(`<table>${entry}</table>`)).toEqual(['text: 101', 'text: M Ortiz', 'text: Growth rings', 'text: PDF']); // prettier-ignore
    const figures = '<tr><td>North</td><td>0.8</td></tr><tr><td>South</td><td>0.3</td></tr><tr><td>East</td><td>0.5</td></tr>'; // prettier-ignore
    expect(outline(`<table>${figures}</table>`)).toEqual(['table: North\t0.8\nSouth\t0.3\nEast\t0.5']);
  });

  test('numbered rows are entries of a list', () => {
    const entry = (name: string) => `${name} M, Li P. Growth rings of larch on two slopes. J Wood Hist 2011; 3: 1–9.`;
    const found = blocks(
      `<table><tr><td>1.</td><td>${entry('Ortiz')}</td></tr><tr><td>2.</td><td>${entry('Sato')}</td></tr></table>`,
    );
    expect(found.map(b => [b.hints.shape, b.hints.marker, b.text])).toEqual([
      ['list-item', '1.', entry('Ortiz')],
      ['list-item', '2.', entry('Sato')],
    ]);
  });
});

test('a grid of which one column has text is a box, hard spaces are no text', () => {
  const { blocks } = readHtml(
    '<table><tr><td colspan="3"><img></td></tr><tr><td>&nbsp;</td><td><b>Fig. 1</b> <span>Larch.</span></td><td>&nbsp;</td></tr></table>',
  );
  expect(blocks.map(({ text, hints }) => [hints.shape, text])).toEqual([['text', 'Fig. 1 Larch.']]);
});

test('a caption follows its label though nothing parts them', () => {
  const { blocks } = readHtml(
    '<p><strong>Figure 1</strong><span>Map of the plots.</span></p><p><b>Gen2</b><span>seq</span></p>',
  );
  expect(blocks.map(({ text }) => text)).toEqual(['Figure 1 Map of the plots.', 'Gen2seq']);
});
