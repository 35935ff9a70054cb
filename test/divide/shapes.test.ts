import { type Context, divide, type Division } from '../../shared/divide';
import { abstract, authors, body, entry, heading, type Line, meta, page, prose, reference, title } from './blocks';

/**
 * Shapes of articles, a case each: the sections that must come out, as `type: number heading`, indented by level. The
 * front matter and the bibliography are the same for all and left off.
 */
interface Case {
  readonly shape: string;
  readonly lines: readonly Line[];
  readonly sections: readonly string[];
  readonly page?: Context['page'];
}

const FRONT = [
  meta('Journal of Covered Ground'),
  title('Soil moisture under three cover crops'),
  authors('Pia Arden, Lea Vogt'),
];
const REFERENCES = [heading('References'), ...[1, 2, 3].map(n => reference(entry(n)))];

const outline = ({ sections }: Division): string[] =>
  sections.map(
    ({ type, level, number, heading }) =>
      `${'  '.repeat(level - 1)}${type}: ${[number, heading?.text].filter(part => part !== undefined).join(' ') || '–'}`,
  );

const CASES: readonly Case[] = [
  {
    shape: 'letters under Roman numerals',
    lines: [
      heading('ABSTRACT'),
      abstract(prose('rain')),
      heading('I. INTRODUCTION'),
      body(prose('wells')),
      heading('II. METHOD'),
      heading('A. Field Sites'),
      body(prose('fields')),
      heading('B. Sampling of Wells'),
      body(prose('wells')),
      heading('III. RESULTS'),
      body(prose('clover')),
    ],
    sections: [
      'abstract: ABSTRACT',
      'introduction: I INTRODUCTION',
      'methods: II METHOD',
      '  body: A Field Sites',
      '  body: B Sampling of Wells',
      'results: III RESULTS',
    ],
  },
  {
    shape: 'letters alone',
    lines: [
      heading('Abstract'),
      abstract(prose('rain')),
      heading('A. Introduction'),
      body(prose('wells')),
      heading('B. Methods'),
      body(prose('fields')),
    ],
    sections: ['abstract: Abstract', 'introduction: A Introduction', 'methods: B Methods'],
  },
  {
    shape: 'appendices with letters, between the statements and the bibliography',
    lines: [
      heading('Abstract'),
      abstract(prose('rain')),
      heading('1 Introduction'),
      body(prose('wells')),
      heading('2 Results'),
      body(prose('clover')),
      heading('Acknowledgements'),
      body('We thank the village for its patience with us.'),
      heading('Appendix A. Further plots'),
      body(prose('plots')),
      heading('Appendix B: Wells'),
      heading('B.1 Depth of the wells'),
      body(prose('depth')),
    ],
    sections: [
      'abstract: Abstract',
      'introduction: 1 Introduction',
      'results: 2 Results',
      'acknowledgements: Acknowledgements',
      'appendix: Appendix A. Further plots',
      'appendix: Appendix B: Wells',
      '  body: B.1 Depth of the wells',
    ],
  },
  {
    shape: 'a main heading with a title of its own',
    lines: [
      heading('Abstract'),
      abstract(prose('rain')),
      heading('The well and its keepers'),
      body(prose('wells')),
      heading('Conclusion: what the wells tell'),
      body(prose('clover')),
    ],
    sections: ['abstract: Abstract', 'body: The well and its keepers', 'conclusions: Conclusion: what the wells tell'],
  },
  {
    shape: 'an abstract whose text was lost',
    lines: [
      heading('Abstract'),
      heading('Introduction'),
      body(prose('wells')),
      heading('Our fields'),
      body(prose('fields')),
      heading('Acknowledgements'),
      body('We thank all.'),
    ],
    sections: [
      'abstract: Abstract',
      'introduction: Introduction',
      'body: Our fields',
      'acknowledgements: Acknowledgements',
    ],
  },
  {
    shape: 'an abstract whose text was lost, over numbered headings',
    lines: [
      heading('Abstract'),
      heading('1 INTRODUCTION'),
      body(prose('wells')),
      heading('2 METHODS'),
      body(prose('fields')),
      heading('3 RESULTS'),
      body(prose('clover')),
    ],
    sections: ['abstract: Abstract', 'introduction: 1 INTRODUCTION', 'methods: 2 METHODS', 'results: 3 RESULTS'],
  },
  {
    shape: 'an abstract in parts, the first called Introduction',
    lines: [
      heading('Abstract'),
      heading('Introduction'),
      abstract(prose('rain')),
      heading('Methods'),
      abstract(prose('wells')),
      heading('Introduction'),
      body(prose('fields')),
      heading('Methods'),
      body(prose('clover')),
    ],
    sections: [
      'abstract: Abstract',
      '  introduction: Introduction',
      '  methods: Methods',
      'introduction: Introduction',
      'methods: Methods',
    ],
  },
  {
    shape: 'reports of reviewers behind the bibliography',
    lines: [
      heading('Abstract'),
      abstract(prose('rain')),
      heading('Introduction'),
      body(prose('wells')),
      ...REFERENCES,
      heading('Open Peer Review'),
      heading('Reviewer Report 12 March 2019'),
      body(prose('the review')),
      body('Competing interests: No competing interests were disclosed.'),
      heading('Reviewer Report 2 April 2019'),
      body(prose('another review')),
      heading('Author Response 12 April 2019'),
      body(prose('the answer')),
    ],
    sections: [
      'abstract: Abstract',
      'introduction: Introduction',
      'peer-review: Open Peer Review',
      '  peer-review: Reviewer Report 12 March 2019',
      '  peer-review: Reviewer Report 2 April 2019',
      '  peer-review: Author Response 12 April 2019',
    ],
  },
  {
    shape: 'how to cite a report, which is no fact of the article',
    lines: [
      heading('Abstract'),
      abstract(prose('rain')),
      heading('Introduction'),
      body(prose('wells')),
      ...REFERENCES,
      heading('How to cite this report:'),
      body('Strand E. Referee Report For: Soil moisture under three cover crops.'),
      body(prose('the review')),
    ],
    sections: ['abstract: Abstract', 'introduction: Introduction', 'peer-review: How to cite this report:'],
  },
  {
    shape: 'text under no heading behind an abstract without one',
    lines: [
      abstract('Lakes freeze later. What that means for the perch that live in them.'),
      body(prose('perch')),
      body(prose('ice')),
    ],
    sections: ['abstract: –', 'body: –'],
  },
  {
    shape: 'a standfirst over the first lines of a paywalled article: all that it gives away',
    page: 'abstract',
    lines: [
      abstract('Lakes freeze later. What that means for the perch that live in them.'),
      body(prose('perch')),
      body(prose('ice')),
    ],
    sections: ['abstract: –'],
  },
];

test.each(CASES.map(one => [one.shape, one] as const))('%s', (_, { lines, sections, page: type = 'article' }) => {
  const tail = lines.includes(REFERENCES[0]!) ? [] : REFERENCES;
  const division = divide(page(...FRONT, ...lines, ...tail), { kind: 'text', language: 'en', page: type });
  expect(outline(division)).toEqual(sections);
});

// Known failure: the walk knows a statement within a review by its run-in label, not yet by a heading of its own.
test.failing('a statement that a reviewer makes under a heading stands within the review', () => {
  const review = [heading('Reviewer Report 12 March 2019'), body(prose('the review'))];
  const statement = [heading('Competing Interests'), body('No competing interests were disclosed.')];
  const lines = [heading('Introduction'), body(prose('wells')), heading('Open Peer Review'), ...review, ...statement];
  const division = divide(page(...lines), { kind: 'text', language: 'en', page: 'article' });
  expect(division.sections.map(({ type }) => type)).toEqual(['introduction', 'peer-review', 'peer-review']);
});
