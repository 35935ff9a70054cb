import { readText } from '../../../shared/read/text';

const texts = (source: string) => readText(source).blocks.map(block => block.text.replace(/\n/g, ' '));

/** Text of a page whose scraper put nothing for the tags: five sentences that follow a stop without a space. */
const GLUED =
  'Beads were found in graves of the upper terrace and counted twice.They were sorted by colour and then by weight.' +
  'The older ones come from the shore.Of the later ones most are glass, and none was made here.These graves were dug in spring.' +
  'Both terraces were mapped again in the next year by the same crew.From there the sand was carried away.';

describe('headings glued to text on a page that glues', () => {
  test.each([
    [
      'a topical heading at the beginning of a line',
      'Graves of the upper terraceFrom the first spring to the last a total of 214 beads were counted, most of them glass.',
      [
        'Graves of the upper terrace',
        'From the first spring to the last a total of 214 beads were counted, most of them glass.',
      ],
    ],
    [
      'one behind a stop, and its text behind it',
      'The beads were weighed dry.Colour of the sandThese beads were laid out on white paper and looked at by two of us in turn, on a clear day.',
      [
        'The beads were weighed dry.',
        'Colour of the sand',
        'These beads were laid out on white paper and looked at by two of us in turn, on a clear day.',
      ],
    ],
    [
      'one behind a stop at the end of a line',
      'The beads were weighed dry, in spring.Weight of beads\nEvery bead lost a little of its weight when it was dried, and the loss was the same for all.',
      [
        'The beads were weighed dry, in spring.',
        'Weight of beads',
        'Every bead lost a little of its weight when it was dried, and the loss was the same for all.',
      ],
    ],
    [
      'a caption, whole up to its button',
      'The graves were mapped.Figure 2. Beads of the upper terrace.Those from the shore are white.View LargeThe older ones come from the shore, as far as we know.',
      [
        'The graves were mapped.',
        'Figure 2. Beads of the upper terrace.Those from the shore are white.',
        'View Large',
        'The older ones come from the shore, as far as we know.',
      ],
    ],
  ])('%s', (_, line, expected) => {
    expect(texts(`${GLUED}\n\n${line}`).slice(-expected.length)).toEqual(expected);
  });

  test.each([
    [
      'a name with a capital in it',
      'GenBank sequences of these beads were not made, since beads of glass have none of their own.',
    ],
    [
      'a word that the page has whole elsewhere',
      'SandBead graves were dug in spring by the same crew, and SandBead graves were mapped again.',
    ],
  ])('unchanged: %s', (_, line) => {
    expect(texts(`${GLUED}\n\n${line}`).at(-1)).toBe(line);
  });

  test('unchanged: a page that does not glue', () => {
    const line = 'Graves of the upper terraceFrom the first spring to the last a total of 214 beads were counted.';
    expect(texts(`Beads were counted twice, from spring on, by colour.\n\n${line}`).at(-1)).toBe(line);
  });
});

describe('a no-break space where a link stood behind the heading', () => {
  test.each([
    ['Acknowledgements\u00a0 Acknowledgements', ['Acknowledgements', 'Acknowledgements']],
    ['Main article text\u00a0 Introduction', ['Main article text', 'Introduction']],
    ['Results\u00a0 We found beads in nine graves.', ['Results', 'We found beads in nine graves.']],
  ])('%s', (line, expected) => {
    expect(texts(line)).toEqual(expected);
  });

  test('unchanged: one inside a sentence', () => {
    expect(texts('Weighed in\u00a0May and in June')).toHaveLength(1);
  });
});

/** Wrapped text as a browser saves it. */
const WRAPPED = [
  'The graves of the upper terrace were dug by hand in the first three years,',
  'and all of the sand was put through a sieve with a mesh of two millimetres.',
  'What stayed in the sieve was washed and laid out to dry on the terrace, and',
  'then each bead was weighed and its colour was noted by two of the crew, who',
  'did not know from which of the graves it came. Beads that broke in the wash',
  'were glued with resin and weighed again when the resin had set, after a day',
  'or two. None of the broken beads was left out of the counts that follow.',
];

describe('wrapped text', () => {
  test.each([
    [
      'a known heading ends at its line',
      ['Author contributions', 'P. Arden and the crew dug and sieved; all weighed beads and wrote the paper.'],
      2,
    ],
    [
      'a full line without a stop over a new sentence is a heading',
      [
        'Weight and colour of the beads from the graves of the upper',
        'Sand of the terrace was sieved twice, and the beads in it were weighed, as',
      ],
      2,
    ],
    [
      'a heading behind a full last line',
      [
        'and so the graves of the lower terrace were left as they are, in the sand.',
        'The Older Beads',
        'Most of the beads that came from the shore are white and of one weight.',
      ],
      3,
    ],
  ])('%s', (_, lines, blocks) => {
    expect(texts([...WRAPPED, '', ...lines].join('\n'))).toHaveLength(1 + blocks);
  });

  test.each([
    [
      'a title in capitals',
      [
        'The Growth and Decline of Glass Beads in the Graves of the Upper',
        'Terrace and of the shore, with a note on how they were sieved and weighed.',
      ],
      1,
    ],
    [
      'a sentence that goes on in a name',
      [
        'After that the beads were taken to the museum and shown to Doctor',
        'Vogt, who weighed them once more and found that none had lost any weight.',
      ],
      1,
    ],
  ])('goes on: %s', (_, lines, blocks) => {
    expect(texts([...WRAPPED, '', ...lines].join('\n'))).toHaveLength(1 + blocks);
  });

  test('goes on at one space, as a browser keeps it, though the line above is short', () => {
    const lines = ['Beads', ...WRAPPED.map((line, i) => ` ${i === 0 ? 'Glass' : 'and'} ${line}`)];
    expect(texts(lines.join('\n'))).toHaveLength(1);
  });

  test('a line of link labels is no part of the entry above it', () => {
    const entry = [
      ' Arden, P., and',
      'Vogt, L. (1995). The beads of the upper terrace and where they come from.',
      'J. Glass 12, 31–36. doi: 10.5555/jg.1995.12.31',
      'Pubmed Abstract | Pubmed Full Text | CrossRef Full Text | Google Scholar',
    ];
    expect(texts([...WRAPPED, '', ...entry].join('\n')).at(-1)).toBe(entry[3]);
  });
});
