import { type Context, divide, type Division } from '../../shared/divide';
import { entry, type Line, page, prose } from './blocks';

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

const FRONT = ['Journal of Covered Ground', 'Soil moisture under three cover crops', 'Pia Arden, Lea Vogt'];
const REFERENCES = ['References', entry(1), entry(2), entry(3)];

const outline = ({ sections }: Division): string[] =>
  sections.map(
    ({ type, level, number, heading }) =>
      `${'  '.repeat(level - 1)}${type}: ${[number, heading?.text].filter(part => part !== undefined).join(' ') || '–'}`,
  );

const CASES: readonly Case[] = [
  {
    shape: 'letters under Roman numerals',
    lines: [
      'ABSTRACT',
      prose('rain'),
      'I. INTRODUCTION',
      prose('wells'),
      'II. METHOD',
      'A. Field Sites',
      prose('fields'),
      'B. Sampling of Wells',
      prose('wells'),
      'III. RESULTS',
      prose('clover'),
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
    lines: ['Abstract', prose('rain'), 'A. Introduction', prose('wells'), 'B. Methods', prose('fields')],
    sections: ['abstract: Abstract', 'introduction: A Introduction', 'methods: B Methods'],
  },
  {
    shape: 'appendices with letters, between the statements and the bibliography',
    lines: [
      'Abstract',
      prose('rain'),
      '1 Introduction',
      prose('wells'),
      '2 Results',
      prose('clover'),
      'Acknowledgements',
      'We thank the village for its patience with us.',
      'Appendix A. Further plots',
      prose('plots'),
      'Appendix B: Wells',
      'B.1 Depth of the wells',
      prose('depth'),
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
      'Abstract',
      prose('rain'),
      'The well and its keepers',
      prose('wells'),
      'Conclusion: what the wells tell',
      prose('clover'),
    ],
    sections: ['abstract: Abstract', 'body: The well and its keepers', 'conclusions: Conclusion: what the wells tell'],
  },
  {
    shape: 'an abstract whose text was lost',
    lines: [
      'Abstract',
      'Introduction',
      prose('wells'),
      'Our fields',
      prose('fields'),
      'Acknowledgements',
      'We thank all.',
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
    lines: ['Abstract', '1 INTRODUCTION', prose('wells'), '2 METHODS', prose('fields'), '3 RESULTS', prose('clover')],
    sections: ['abstract: Abstract', 'introduction: 1 INTRODUCTION', 'methods: 2 METHODS', 'results: 3 RESULTS'],
  },
  {
    shape: 'an abstract in parts, the first called Introduction',
    lines: [
      'Abstract',
      'Introduction',
      prose('rain'),
      'Methods',
      prose('wells'),
      'Introduction',
      prose('fields'),
      'Methods',
      prose('clover'),
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
      'Abstract',
      prose('rain'),
      'Introduction',
      prose('wells'),
      ...REFERENCES,
      'Open Peer Review',
      'Reviewer Report 12 March 2019',
      prose('the review'),
      'Competing Interests',
      'No competing interests were disclosed.',
      'Reviewer Report 2 April 2019',
      prose('another review'),
      'Author Response 12 April 2019',
      prose('the answer'),
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
      'Abstract',
      prose('rain'),
      'Introduction',
      prose('wells'),
      ...REFERENCES,
      'How to cite this report:',
      'Strand E. Referee Report For: Soil moisture under three cover crops.',
      prose('the review'),
    ],
    sections: ['abstract: Abstract', 'introduction: Introduction', 'peer-review: How to cite this report:'],
  },
  {
    shape: 'a standfirst over the first lines of a paywalled article',
    page: 'abstract',
    lines: ['Lakes freeze later. What that means for the perch that live in them.', prose('perch'), prose('ice')],
    sections: ['abstract: –', 'body: –'],
  },
  {
    shape: 'a box in the text, which the section goes round',
    lines: [
      'Abstract',
      prose('rain'),
      'Introduction',
      prose('wells'),
      'Box 1. How rain is measured',
      prose('cans'),
      'Methods',
      prose('fields'),
    ],
    sections: ['abstract: Abstract', 'introduction: Introduction', 'methods: Methods'],
  },
];

test.each(CASES.map(one => [one.shape, one] as const))('%s', (_, { lines, sections, page: type = 'article' }) => {
  const tail = lines.includes(REFERENCES[0]!) ? [] : REFERENCES;
  const division = divide(page(...FRONT, ...lines, ...tail), { kind: 'text', language: 'en', page: type });
  expect(outline(division)).toEqual(sections);
});
