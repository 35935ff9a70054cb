import { bibliographyTail, isFusedBibliography } from '../../shared/divide/headless';
import { divide } from '../../shared/divide';
import { page, prose } from './blocks';

const FUSED =
  'Moss, A. & Lund, B. (1983) J. Tides 4, 11–19. Berg, D. (1990) Nat. Waves 2, 7–9. Hill, C., Fenn, E. & Arden, P. ' +
  '(1994) Proc. Inst. Sea 31, 480–487. Vogt, L. (1997) Self-Made Dykes (Harbour, Emden).';
const FIRST = 'Sand, R. K. & Dahl, M. (1981) J. Tides 2, 67–70.';
const THANKS = 'We thank the crew of the Alcedo for their patience and the harbour office of the town for its charts.';

describe('a fused bibliography', () => {
  test('is told by names and years all through', () => {
    expect(isFusedBibliography(FUSED)).toBe(true);
  });

  test.each([
    prose('dykes'),
    'As Moss (1983), Berg (1990) and Hill (1994) have found, and Vogt, L. before them, dykes sink by a hand each year.',
    'Moss A, Lund B, Berg D, Hill C, Fenn E, Arden P, Vogt L, Sand RK, Dahl M: Institute of the Sea, Emden, 1983.',
    FIRST,
  ])('running text and a line of names are none: %#', text => {
    expect(isFusedBibliography(text)).toBe(false);
  });
});

describe('a bibliography at the end of a paragraph', () => {
  test('begins at the number of its first entry', () => {
    const text = `${THANKS} 1. ${FIRST}`;
    expect(bibliographyTail(text, true)).toEqual({ text: THANKS.length, entries: THANKS.length + 1 });
  });

  test('has its heading with it', () => {
    const tail = bibliographyTail(`${THANKS} References 1. ${FUSED}`, false);
    expect(tail).toEqual({ text: THANKS.length, entries: THANKS.length + ' References '.length });
  });

  test.each([
    [`${THANKS} 1. ${FIRST}`, false],
    [`We did three things. 1. The gauge was read. 2. The level was written down in 1983.`, true],
    [`${THANKS} See also 1. ${FIRST}`, true],
    [THANKS, true],
  ])('is not seen in %s (%s)', (text, alone) => {
    expect(bibliographyTail(text, alone)).toBeUndefined();
  });
});

test('text goes on behind a bibliography without a heading, and may hold its first entry', () => {
  const division = divide(
    page(
      '# Dykes that sink',
      '## Methods',
      prose('dykes'),
      '## Discussion',
      prose('sand'),
      FUSED,
      `${THANKS} 1. ${FIRST}`,
    ),
    { kind: 'pdf-text', page: 'article' },
  );
  expect(division.bibliography.blocks.map(({ text }) => text)).toEqual([`1. ${FIRST}`, FUSED]);
  expect(division.bibliography.heading).toBeUndefined();
  expect(division.sections.at(-1)?.paragraphs.map(({ text }) => text)).toEqual([prose('sand'), THANKS]);
});
