import { type Context, divide, type Division } from '../../shared/divide';
import { abstract, affiliation, authors, body, entry, footnote, heading, type Line, meta, page, prose, reference, title } from './blocks'; // prettier-ignore

const TEXT: Context = { kind: 'text', language: 'en', page: 'article' };
const divided = (lines: readonly Line[], context: Context = TEXT): Division => divide(page(...lines), context);

/** The sections as an outline: indent by level, type, number, heading, how many paragraphs. */
const outline = ({ sections }: Division): string[] =>
  sections.map(
    ({ type, level, number, heading: own, paragraphs }) =>
      `${'  '.repeat(level - 1)}${type}: ${number === undefined ? '' : `${number} `}${own?.text ?? '–'} (${paragraphs.length})`,
  );
const texts = (blocks: readonly { text: string }[]) => blocks.map(block => block.text);

describe('a plain text page', () => {
  const article = divided([
    meta('Journal of Covered Ground'),
    title('Soil moisture under three cover crops'),
    authors('Pia Arden, Lea Vogt'),
    heading('Abstract'),
    abstract(prose('rain')),
    heading('Keywords'),
    meta('rain'),
    meta('soil'),
    heading('Introduction'),
    body(prose('wells')),
    heading('Materials and methods'),
    heading('Field sites'),
    body(prose('fields')),
    heading('Sampling of the wells'),
    body(prose('wet wells')),
    heading('Results'),
    body(prose('clover')),
    heading('Acknowledgements'),
    body('We thank the village for its patience with us.'),
    heading('Author information'),
    heading('Authors and Affiliations'),
    affiliation('Institute of Soil Science, University of Lund, Sweden'),
    authors('Pia Arden & Lea Vogt'),
    heading('References'),
    reference(entry(1)),
    reference(entry(2)),
    heading('About this article'),
    meta('Received: 4 May 2011'),
  ]);

  test('has its sections, topical headings under the main ones', () => {
    expect(outline(article)).toEqual([
      'abstract: Abstract (1)',
      'keywords: Keywords (2)',
      'introduction: Introduction (1)',
      'methods: Materials and methods (0)',
      '  body: Field sites (1)',
      '  body: Sampling of the wells (1)',
      'results: Results (1)',
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

test('a line of facts is front matter wherever the page prints it, but for sections of facts', () => {
  const article = divided([heading('Introduction'), body(prose('rain')), meta('Published 3 May 2011'), body(prose('wells'))]); // prettier-ignore
  expect(texts(article.front)).toEqual(['Published 3 May 2011']);
  expect(outline(article)).toEqual(['introduction: Introduction (2)']);
});

test('an essay without methods has its topical headings on the first level', () => {
  const essay = divided([
    heading('Introduction'),
    body(prose('rain')),
    heading('The old wells'),
    body(prose('wells')),
    heading('The new pumps'),
    body(prose('pumps')),
    heading('Conclusions'),
    body(prose('water')),
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
    heading('1. Introduction'),
    body(prose('rain')),
    heading('2. Methods'),
    heading('2.1 Field sites'),
    body(prose('fields')),
    heading('2.2. Wells'),
    body(prose('wells')),
    heading('3. Rainfall and runoff'),
    body(prose('runoff')),
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
    heading('INTRODUCTION'),
    body(prose('rain')),
    heading('THE OLD WELLS'),
    body(prose('wells')),
    heading('Dug by hand'),
    body(prose('digging')),
    heading('REFERENCES'),
    reference(entry(1)),
  ]);
  expect(outline(caps).slice(0, 2)).toEqual(['introduction: INTRODUCTION (1)', 'body: THE OLD WELLS (1)']);
});

test('marked headings nest as their levels say, and nothing of the article stands under its abstract', () => {
  const html = divided(
    [
      title('# Soil moisture'),
      heading('## Abstract'),
      abstract(prose('rain')),
      heading('### Introduction'),
      body(prose('wells')),
      heading('### Methods'),
      heading('#### Field sites'),
      body(prose('fields')),
      heading('### Results'),
      body(prose('clover')),
      heading('### References'),
      reference(entry(1)),
    ],
    { ...TEXT, kind: 'html' },
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
  it('end where a main section has its heading, whatever the text below looks like', () => {
    const article = divided([
      heading('Abstract'),
      abstract(prose('rain')),
      meta('Keywords: rain, wells'),
      heading('Introduction'),
      abstract('Rain varies from year to year.'),
      body(prose('wells')),
    ]);
    expect(outline(article)).toEqual(['abstract: Abstract (1)', 'keywords: – (1)', 'introduction: Introduction (2)']);
  });

  it('begin anew under a heading of their own, or where none came before', () => {
    const two = divided([heading('Abstract'), abstract(prose('rain')), heading('Resumen'), abstract(prose('wells'))]);
    expect(outline(two)).toEqual(['abstract: Abstract (1)', 'abstract: Resumen (1)']);
    const late = divided([heading('Introduction'), abstract(prose('rain')), body(prose('wells'))]);
    expect(outline(late)).toEqual(['introduction: Introduction (0)', 'abstract: – (1)', 'body: – (1)']);
  });

  test('a structured one has its parts under it, and "Background" behind it is the introduction', () => {
    const article = divided([
      heading('Abstract'),
      heading('Background'),
      abstract('Rain varies from year to year and from field to field.'),
      heading('Methods'),
      abstract('We dug wells in forty fields and read them every week.'),
      heading('Conclusions'),
      abstract('Covered ground keeps more of the rain that falls on it.'),
      heading('Background'),
      body(prose('rain')),
      heading('Methods'),
      body(prose('wells')),
    ]);
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
      heading('Abstract'),
      abstract(`BACKGROUND: Rain varies. METHODS: We dug wells. RESULTS: ${prose('rain')}`),
      heading('Introduction'),
      body(prose('wells')),
    ]);
    expect(outline(article)).toEqual(['abstract: Abstract (3)', 'introduction: Introduction (1)']);
    expect(article.sections[0]!.paragraphs[1]!.text).toBe('METHODS: We dug wells.');
  });

  test('one needs no heading: its role says it', () => {
    expect(
      outline(
        divided([title('Soil moisture'), abstract(prose('rain')), heading('Introduction'), body(prose('wells'))]),
      ),
    ).toEqual(['abstract: – (1)', 'introduction: Introduction (1)']);
  });

  test('what follows it without a heading, before the methods, introduces', () => {
    const letter = divided([
      abstract(`ABSTRACT ${prose('rain')}`),
      body(prose('wells')),
      heading('METHODS'),
      body(prose('digging')),
    ]);
    expect(outline(letter)).toEqual(['abstract: ABSTRACT (1)', 'introduction: – (1)', 'methods: METHODS (1)']);
  });

  test('"Summary" behind the text sums up', () => {
    const article = divided([
      heading('Summary'),
      abstract(prose('rain')),
      heading('Introduction'),
      body(prose('wells')),
      heading('Summary'),
      body(prose('water')),
    ]);
    expect(outline(article)).toEqual(['abstract: Summary (1)', 'introduction: Introduction (1)', 'conclusions: Summary (1)']); // prettier-ignore
  });
});

test('statements in the margin have sections that the text flows past', () => {
  const article = divided([
    heading('Introduction'),
    body(prose('rain')),
    body('Funding: This work was paid for by the village.'),
    body(prose('wells')),
    heading('References'),
    reference(entry(1)),
    body('Competing interests: None.'),
  ]);
  expect(outline(article)).toEqual(['introduction: Introduction (2)', 'funding: – (1)', 'competing-interests: – (1)']);
});

test('run-in headings in capitals open sections', () => {
  const article = divided([
    heading('Introduction'),
    body(prose('people')),
    body(`RESULTS — ${prose('rain')}`),
    body(`DISCUSSION — ${prose('wells')}`),
    body(`Participants. ${prose('volunteers')}`),
  ]);
  expect(outline(article)).toEqual(['introduction: Introduction (1)', 'results: RESULTS (1)', 'discussion: DISCUSSION (2)']); // prettier-ignore
});

describe('the bibliography', () => {
  test('may have no heading', () => {
    const article = divided([
      heading('Introduction'),
      body(prose('rain')),
      heading('Acknowledgements'),
      body('We thank the village.'),
      reference(entry(1)),
      reference(entry(2)),
      reference(entry(3)),
    ]);
    expect(article.bibliography.blocks).toHaveLength(3);
    expect(article.bibliography.heading).toBeUndefined();
  });

  test('may have its heading glued on, as a PDF has', () => {
    const { bibliography } = divided(
      [heading('Introduction'), body(prose('rain')), reference(`References ${entry(1)}`), reference(entry(2))],
      { ...TEXT, kind: 'pdf-text' },
    );
    expect([bibliography.heading?.text, ...texts(bibliography.blocks)]).toEqual(['References', entry(1), entry(2)]);
  });

  test('is whole where text stands between its entries, and a second heading of it is kept among them', () => {
    const { bibliography, sections } = divided([
      heading('Introduction'),
      body(prose('rain')),
      heading('References'),
      reference(entry(1)),
      body(prose('wells')),
      heading('Further references'),
      heading('References'),
      reference(entry(2)),
    ]);
    expect(bibliography.heading?.text).toBe('References');
    expect(texts(bibliography.blocks)).toContain(entry(1));
    expect(texts(bibliography.blocks).slice(-2)).toEqual(['References', entry(2)]);
    expect(sections.flatMap(({ paragraphs }) => texts(paragraphs))).toContain(prose('wells'));
  });

  test.each([
    'Literaturverzeichnis',
    'Bibliographie',
    'Referências',
    'Riferimenti bibliografici',
    '参考文献',
    '引用文献',
  ])('%s', text => {
    const lines = [heading('Introduction'), body(prose('rain')), heading(text), reference(entry(1))];
    expect(divided(lines).bibliography.heading?.text).toBe(text);
  });
});

test('footnotes stand apart', () => {
  const article = divided([body(prose('rain')), footnote('1 As the miller had it.'), body(prose('wells'))]);
  expect(texts(article.footnotes)).toEqual(['1 As the miller had it.']);
  expect(outline(article)).toEqual(['body: – (2)']);
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

describe('a heading that says nothing of itself', () => {
  test('over lines of facts alone is about the article', () => {
    const told = outline(
      divided([title('Moss'), heading('Submission history'), meta('Sent on 3 May 2019'), meta('Sent again on 4 June 2019'), heading('Field sites'), body(prose('fields'))]), // prettier-ignore
    );
    expect(told).toEqual(['article-info: Submission history (2)', 'body: Field sites (1)']);
  });

  test('over text, or over facts and text, is a topic; so is one over nothing', () => {
    const types = (...lines: readonly Line[]) => divided([title('Moss'), ...lines]).sections.map(({ type }) => type);
    expect(types(heading('Field sites'), meta('3 May 2019'), body(prose('fields')))).toEqual(['body']);
    expect(types(heading('Field sites'), heading('Wells'), body(prose('wells')))).toEqual(['body', 'body']);
  });
});
