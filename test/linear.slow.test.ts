import { clean, headingType, parseReference, repair } from '../shared';
import { label, type Role } from '../shared/label';
import { read } from '../shared/read';
import type { Block } from '../shared/source/block';
import type { Labeller } from '../shared/tell';
import { stepsOf } from './steps';

const SMALL = 12_000;
const TIMES = 4;
/** What work that is linear may grow more than the text; with `TIMES` times the text, quadratic work grows `TIMES` times more. */
const MARGIN = 1.25;
/** Steps that a page takes whatever its length. */
const BASE = 2_000;

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** The models are asked, but not heeded: what they say may differ from length to length, and with it what later rooms do. */
const steadily: Labeller = (leaves, context) =>
  label(leaves, context).map(({ block, content }) => ({ block, content, role: roleOf(block) }));

function roleOf({ hints }: Block): Role {
  return hints.shape === 'heading' || hints.shape === 'table' ? hints.shape : 'body';
}

const cleaning = (text: string) => clean(bytesOf(text), { key: 'x', net: false }, { labeller: steadily });

function expectLinear(work: (text: string) => unknown, textOf: (length: number) => string, times = TIMES): void {
  const [small, large] = [SMALL, times * SMALL].map(length => stepsOf(() => work(textOf(length)))) as [Steps, Steps];
  expect(large.characters).toBeLessThan(times * MARGIN * small.characters + BASE);
  expect(large.spent).toBeLessThan(times * MARGIN * small.spent + BASE);
}
type Steps = ReturnType<typeof stepsOf>;

// Text of one piece over and over, as a broken template or a filler line has it: twice the length, twice the work.
it.each<[string, (text: string) => unknown, string]>([
  ['a page of full stops', cleaning, '.'],
  ['a page of digits', cleaning, '1'],
  ['lines without marks', text => read(text, 'text'), 'Aa\n'],
  ['a heading of one word', headingType, 'the '],
  ['a heading of joiners', headingType, 'moss & '],
  ['a string of mojibake', repair, 'â€“'],
  ['a reference of spaces that do not break', text => parseReference(`${text}.`), '\u00a0'],
])('%s: work grows with the length only', (_, work, piece) => {
  expectLinear(work, length => piece.repeat(length / piece.length));
});

const SENTENCE = 'The bore ran up the estuary twice a day with the finest of the sand.';
const ENTRY = 'Moss A, Lund B. Tides of the inner sea. J. Tides 4, 1–9 (1999).';
const markdown = (line: string) => `## The sand\n\n## The banks\n\n${line}\n\n${SENTENCE}\n`;
const html = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;

/** A shape of page: a piece for each index, and what stands around them. */
type Shape = readonly [name: string, piece: (i: number) => string, around?: (pieces: string) => string];

const SHAPES: readonly Shape[] = [
  ['no heading', () => `${SENTENCE}\n\n`],
  ['no heading, in HTML', () => `<p>${SENTENCE}`, html],
  ['paragraphs under headings that run in', i => `Methods: ${SENTENCE} ${i}\n\n`],
  ['only headings', () => 'Introduction\n\n'],
  ['only headings of topics', i => `## Sand of the bank ${i}\n\n`],
  ['only headings, in HTML', i => `<h2>Sand of the bank ${i}</h2>`, html],
  ['many abstracts', () => `Abstract\n\n${SENTENCE}\n\n`],
  ['many bibliographies', () => `References\n\n${ENTRY}\n\n`],
  ['one bibliography', i => `${i + 1}. ${ENTRY}\n`, pieces => `References\n\n${pieces}`],
  ['one bibliography that begins anew at each entry', () => `1. ${ENTRY}\n`, pieces => `References\n\n${pieces}`],
  ['one bibliography in one line', () => `${ENTRY} `, pieces => `References\n\n${pieces}`],
  ['entries and text by turns', () => `${ENTRY}\n\n${ENTRY}\n\n${ENTRY}\n\n${SENTENCE} ${SENTENCE}\n\n`],
  ['one list', i => `  • Sand of the bank ${i}\n`],
  ['one list, in HTML', i => `<li>Sand of the <a href="/${i}">bank</a>`, pieces => html(`<ul>${pieces}</ul>`)],
  ['one table', i => `1.2\t3.4\t${i}\n`],
  ['one table, in HTML', i => `<tr><td>Sand<td>${i}`, pieces => html(`<table>${pieces}</table>`)],
  ['one line', () => `${SENTENCE} `],
  ['one line, in HTML', () => `${SENTENCE} `, pieces => html(`<p>${pieces}`)],
  ['deep nesting', () => '<div>sand ', html],
  ['deep nesting of lists', () => '<ul><li>sand ', html],
  ['deep nesting of bold', () => '<b>sand ', html],
  ['superscripts within each other', () => '<sup>', html],
  ['superscripts within each other, with text', () => '<sup>1', html],
  ['hidden boxes within each other', () => 'sand <span hidden>mud ', html],
  ['hidden blocks within each other', () => '<div hidden>', html],
  ['pop-ups within each other', () => 'sand <b>bank</b><span class="tooltip">mud ', html],
  ['boxes in one line within each other', () => '<div><div>sand</div>. ', html],
  ['tables within each other', () => '<table><tr><td>sand<td>', html],
  ['exponents within each other', () => '<msup><mi>a</mi>', pieces => html(`<math>${pieces}`)],
  ['links in Markdown that are never closed', () => '[sand ', markdown],
  ['pictures in Markdown that are never closed', () => '![](sand ', markdown],
  [
    'links in Markdown within each other',
    () => '[',
    pieces => markdown(`${pieces}sand${'](/a)'.repeat(pieces.length)}`),
  ],
  ['emphasis in Markdown that is never closed', () => '*sand ', markdown],
  ['emphasis in Markdown that is closed at the end', () => '*sand ', pieces => markdown(`${pieces}bank*`)],
  ['captions', i => `Figure ${i}. Growth of the banks of the mill.\n\n`],
  ['authors', i => `Ada Muster${i % 9}, `, pieces => `The sand of the banks\n\n${pieces}\n\nAbstract\n\n${SENTENCE}`],
  ['authors of one name in meta tags', i => `<meta name="citation_author" content="Lund, A${i}">`, pieces => `<!doctype html><html><head><meta name="citation_title" content="The sand of the banks">${pieces}</head><body><h1>The sand of the banks</h1><p>${SENTENCE}`], // prettier-ignore
  ['affiliations', i => `${i} Department of Sand, University of Mud\n`, pieces => `The sand of the banks\n\nAda Muster1\n\n${pieces}`], // prettier-ignore
  ['dates', i => `Received ${1 + (i % 28)} March 2012; accepted 9 July 2012\n\n`],
  ['entries of a listing', i => `## [Beetles walk on sand ${i}](/a/${i})\n\nNov. 16, 2025 — ${SENTENCE}\n\n`],
  ['pages of a PDF', i => `J. Sand ${i}\n\n${`${SENTENCE}\n`.repeat(8)}\f`],
  ['words divided at line ends', i => `the lost hy-\nphen and a tumour\nsuppressive word ${i} `],
  ['opening marks', () => '<[(*'],
];

it.each(SHAPES.map(([name, piece, around]) => ({ name, piece, around })))(
  'a page of $name: work grows with the length only',
  ({ piece, around = (pieces: string) => pieces }) => {
    expectLinear(cleaning, length => {
      let pieces = '';
      for (let i = 0; pieces.length < length; i++) pieces += piece(i);
      return around(pieces);
    });
  },
);

/** More than a call takes arguments. */
const MANY = 150_000;

it.each([
  ['links in a line of Markdown', markdown('[a](b) '.repeat(MANY))],
  ['marks of emphasis in a line of Markdown', markdown('*a* '.repeat(MANY))],
  ['pictures in a line', `${SENTENCE}\n\n${'[image: a] '.repeat(MANY)}`],
  ['words of a class', html(`<p class="${'sand '.repeat(MANY)}">${SENTENCE}`)],
])(
  'however many %s there are, the page has a document',
  (_, page) => {
    expect(cleaning(page).source.kind).toBeDefined();
  },
  60_000,
);

it('one line of 20 MB: work grows with the length only', () => {
  expectLinear(cleaning, length => `${SENTENCE} `.repeat(length / (SENTENCE.length + 1)), 20_000_000 / SMALL);
}, 300_000);

it('the same page takes the same steps each time', () => {
  const page = `Abstract\n\n${SENTENCE}\n\nReferences\n\n1. ${ENTRY}`;
  const steps = () => stepsOf(() => cleaning(page));
  expect(steps()).toEqual(steps());
});
