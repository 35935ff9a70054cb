import { type Context, divide, type Division } from '../../shared/divide';
import { entry, type Line, page, prose } from './blocks';

const TEXT: Context = { kind: 'text', language: 'en', page: 'article' };
const HTML: Context = { ...TEXT, kind: 'html' };
const divided = (lines: readonly Line[], context: Context = TEXT): Division => divide(page(...lines), context);

/** The sections as an outline: indent by level, type, number, heading, how many paragraphs. */
const outline = ({ sections }: Division): string[] =>
  sections.map(
    ({ type, level, number, heading, paragraphs }) =>
      `${'  '.repeat(level - 1)}${type}: ${number === undefined ? '' : `${number} `}${heading?.text ?? '–'} (${paragraphs.length})`,
  );
const texts = (blocks: readonly { text: string }[]) => blocks.map(block => block.text);

describe('a plain text page', () => {
  const article = divided([
    'Journal of Covered Ground',
    'Soil moisture under three cover crops',
    'Pia Arden, Lea Vogt',
    'Abstract',
    prose('rain'),
    'Keywords',
    'rain',
    'soil',
    'Introduction',
    prose('wells'),
    'Materials and methods',
    'Field sites',
    prose('fields'),
    'Sampling of the wells',
    prose('wells'),
    'Results',
    prose('clover'),
    'Which plots dried out?',
    'The ones on sand',
    'The ones on clay',
    prose('sand'),
    'Acknowledgements',
    'We thank the village for its patience with us.',
    'Author information',
    'Authors and Affiliations',
    'Institute of Soil Science, University of Lund, Sweden',
    'Pia Arden & Lea Vogt',
    'References',
    entry(1),
    entry(2),
    'About this article',
    'Received: 4 May 2011',
  ]);

  test('has its sections, topical headings under the main ones', () => {
    expect(outline(article)).toEqual([
      'abstract: Abstract (1)',
      'keywords: Keywords (2)',
      'introduction: Introduction (1)',
      'methods: Materials and methods (0)',
      '  body: Field sites (1)',
      '  body: Sampling of the wells (1)',
      'results: Results (5)',
      'acknowledgements: Acknowledgements (1)',
      'author-info: Author information (0)',
      '  author-info: Authors and Affiliations (2)',
      'article-info: About this article (1)',
    ]);
  });

  test('has its front matter and its bibliography apart', () => {
    expect(texts(article.front)).toEqual([
      'Journal of Covered Ground',
      'Soil moisture under three cover crops',
      'Pia Arden, Lea Vogt',
    ]);
    expect(article.bibliography.heading?.text).toBe('References');
    expect(texts(article.bibliography.blocks)).toEqual([entry(1), entry(2)]);
  });
});

test('an essay without methods has its topical headings on the first level', () => {
  const essay = divided([
    'Introduction',
    prose('rain'),
    'The old wells',
    prose('wells'),
    'The new pumps',
    prose('pumps'),
    'Conclusions',
    prose('water'),
  ]);
  expect(outline(essay)).toEqual([
    'introduction: Introduction (1)',
    'body: The old wells (1)',
    'body: The new pumps (1)',
    'conclusions: Conclusions (1)',
  ]);
});

test('numbers say the level and are no part of the heading', () => {
  const numbered = divided([
    '1. Introduction',
    prose('rain'),
    '2. Methods',
    '2.1 Field sites',
    prose('fields'),
    '2.2. Wells',
    prose('wells'),
    '3. Rainfall and runoff',
    prose('rain'),
  ]);
  expect(outline(numbered)).toEqual([
    'introduction: 1 Introduction (1)',
    'methods: 2 Methods (0)',
    '  body: 2.1 Field sites (1)',
    '  body: 2.2 Wells (1)',
    'body: 3 Rainfall and runoff (1)',
  ]);
  expect(numbered.sections[1]!.heading!.at).toEqual([[expect.any(Number), expect.any(Number)]]);
});

test('capitals mark the main headings where the known ones have them', () => {
  const caps = divided([
    'INTRODUCTION',
    prose('rain'),
    'THE OLD WELLS',
    prose('wells'),
    'Dug by hand',
    prose('digging'),
    'REFERENCES',
    entry(1),
  ]);
  expect(outline(caps).slice(0, 2)).toEqual(['introduction: INTRODUCTION (1)', 'body: THE OLD WELLS (1)']);
});

test('marked headings nest as their levels say, and nothing of the article stands under its abstract', () => {
  const html = divided(
    [
      '# Soil moisture',
      '## Abstract',
      prose('rain'),
      '### Introduction',
      prose('wells'),
      '### Methods',
      '#### Field sites',
      prose('fields'),
      '### Results',
      prose('rain'),
      '### References',
      entry(1),
    ],
    HTML,
  );
  expect(outline(html)).toEqual([
    'abstract: Abstract (1)',
    'introduction: Introduction (1)',
    'methods: Methods (0)',
    '  body: Field sites (1)',
    'results: Results (1)',
  ]);
  expect(texts(html.front)).toEqual(['Soil moisture']);
});

describe('abstracts', () => {
  test('a structured one has its parts under it, and "Background" behind it is the introduction', () => {
    const parts = [
      'Abstract',
      'Background',
      'Rain varies from year to year and from field to field.',
      'Methods',
      'We dug wells in forty fields and read them every week.',
      'Conclusions',
      'Covered ground keeps more of the rain that falls on it.',
    ];
    const article = divided([...parts, 'Background', prose('rain'), 'Methods', prose('wells')]);
    expect(outline(article)).toEqual([
      'abstract: Abstract (0)',
      '  background: Background (1)',
      '  methods: Methods (1)',
      '  conclusions: Conclusions (1)',
      'introduction: Background (1)',
      'methods: Methods (1)',
    ]);
  });

  test('labels that are run in stay in the text, a paragraph each', () => {
    const article = divided([
      'Abstract',
      `BACKGROUND: Rain varies. METHODS: We dug wells. RESULTS: ${prose('rain')}`,
      'Introduction',
      prose('wells'),
    ]);
    expect(outline(article)).toEqual(['abstract: Abstract (3)', 'introduction: Introduction (1)']);
    expect(article.sections[0]!.paragraphs[1]!.text).toBe('METHODS: We dug wells.');
  });

  test('a paragraph that merely comes first is one, if an introduction follows', () => {
    expect(outline(divided(['Soil moisture', prose('rain'), 'Introduction', prose('wells')]))).toEqual([
      'abstract: – (1)',
      'introduction: Introduction (1)',
    ]);
    expect(outline(divided(['Soil moisture', prose('rain'), 'The old wells', prose('wells')]))[0]).toBe('body: – (1)');
  });

  test('what follows it without a heading, before the methods, introduces', () => {
    const letter = divided([`ABSTRACT ${prose('rain')}`, prose('wells'), 'METHODS', prose('digging')]);
    expect(outline(letter)).toEqual(['abstract: ABSTRACT (1)', 'introduction: – (1)', 'methods: METHODS (1)']);
  });

  test('"Summary" behind the text sums up', () => {
    expect(
      outline(divided(['Summary', prose('rain'), 'Introduction', prose('wells'), 'Summary', prose('water')])),
    ).toEqual(['abstract: Summary (1)', 'introduction: Introduction (1)', 'conclusions: Summary (1)']);
  });
});

test('statements in the margin have sections that the text flows past', () => {
  const article = divided([
    'Introduction',
    prose('rain'),
    'Funding: This work was paid for by the village.',
    prose('wells'),
    'References',
    entry(1),
    'Competing interests: None.',
  ]);
  expect(outline(article)).toEqual(['introduction: Introduction (2)', 'funding: – (1)', 'competing-interests: – (1)']);
});

test('run-in headings in capitals open sections', () => {
  const article = divided([
    'Introduction',
    prose('people'),
    `RESULTS — ${prose('rain')}`,
    `DISCUSSION — ${prose('wells')}`,
    `Participants. ${prose('people')}`,
  ]);
  expect(outline(article).at(-1)).toBe('discussion: DISCUSSION (2)');
});

test('a list of contents is no outline', () => {
  const article = divided([
    'Introduction',
    'Old wells',
    'New pumps',
    'Introduction',
    prose('rain'),
    'Old wells',
    prose('wells'),
    'New pumps',
    prose('pumps'),
  ]);
  expect(outline(article)).toEqual(['introduction: Introduction (1)', 'body: Old wells (1)', 'body: New pumps (1)']);
  expect(article.duplicates.map(({ rule }) => rule)).toEqual(['copy.contents', 'copy.contents', 'copy.contents']);
});

describe('figures and tables', () => {
  test('captions stand apart, copies of them are told, legends and cells belong to them', () => {
    const article = divided([
      'Results',
      prose('rain'),
      'Figure 1. Yield by site.',
      'a , Clover. b , Vetch and rye, both sown in May.',
      prose('vetch'),
      'Table 1. Soils of the plots',
      'Plot',
      'Sand 40',
      'Clay 25',
      'Silt 35',
      '* Shares by weight.',
      prose('clay'),
      'Fig 1',
    ]);
    expect(outline(article)).toEqual(['results: Results (3)']);
    expect(article.figures.map(({ label, caption }) => [label?.text, texts(caption)])).toEqual([
      ['Figure 1', ['Yield by site.', 'a , Clover. b , Vetch and rye, both sown in May.']],
    ]);
    expect(article.tables[0]!.grid!.text).toBe('Plot\nSand 40\nClay 25\nSilt 35');
    expect(texts(article.footnotes)).toEqual(['* Shares by weight.']);
    expect(article.duplicates).toEqual([{ rule: 'copy.caption', at: [expect.any(Array)] }]);
  });

  test('a grid goes to the caption beside it', () => {
    const grid: Line = ['Plot\tSand\nA\t40', { shape: 'table' }];
    for (const lines of [
      ['Table 1. Soils', grid],
      [grid, 'Table 1. Soils'],
    ] as const) {
      const { tables } = divided(['Results', prose('rain'), ...lines, prose('clay')]);
      expect(tables.map(table => [table.label?.text, table.grid?.text])).toEqual([['Table 1', 'Plot\tSand\nA\t40']]);
    }
  });

  test('a sentence about a figure is text', () => {
    expect(divided(['Results', `Figure 2 shows the yield. ${prose('rain')}`]).figures).toEqual([]);
  });
});

describe('the bibliography', () => {
  test('may have no heading', () => {
    const article = divided([
      'Introduction',
      prose('rain'),
      'Acknowledgements',
      'We thank the village.',
      entry(1),
      entry(2),
      entry(3),
    ]);
    expect(article.bibliography.blocks).toHaveLength(3);
    expect(article.bibliography.heading).toBeUndefined();
  });

  test('has its heading glued on in a PDF', () => {
    const { bibliography } = divided(['Introduction', prose('rain'), `References ${entry(1)}`, entry(2)], {
      ...TEXT,
      kind: 'pdf-text',
    });
    expect([bibliography.heading?.text, bibliography.blocks.length]).toEqual(['References', 2]);
  });

  test('is not ended by link labels or by titles marked as headings', () => {
    const { bibliography } = divided(
      [
        '## Introduction',
        prose('rain'),
        '## References',
        '### Water held by covered ground',
        entry(1),
        'Abstract',
        entry(2),
        '## Notes',
        'None.',
      ],
      HTML,
    );
    expect(bibliography.blocks).toHaveLength(4);
  });

  test.each([
    'Literaturverzeichnis',
    'Bibliographie',
    'Referências',
    'Riferimenti bibliografici',
    '参考文献',
    '引用文献',
  ])('%s', heading => {
    expect(divided(['Introduction', prose('rain'), heading, entry(1)]).bibliography.heading?.text).toBe(heading);
  });
});

test('a page of nothing gives nothing', () => {
  expect(divided([])).toEqual({
    front: [],
    sections: [],
    figures: [],
    tables: [],
    bibliography: { blocks: [] },
    items: [],
    footnotes: [],
    duplicates: [],
  });
});
