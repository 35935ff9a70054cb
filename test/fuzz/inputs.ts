import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** Folders with pages to damage: the samples, and where it is there the corpus beside the project. */
const ROOT = join(__dirname, '..', '..');
const SAMPLES = [join(ROOT, 'samples')];
const CORPUS = ['html', 'text', 'pdf-text'].map(kind => join(ROOT, '..', 'shared', 'corpus', kind));

/** The longest piece of a page that an input is made of, in bytes: small inputs find faults as well, and many more a second. */
const PIECE = 3000;
const LONGEST = 8000;

/** The samples, each whole. */
export const samplePages = (): Buffer[] => SAMPLES.flatMap(pagesIn);

/** The pages of the corpus; none where it is not there. */
export const corpusPages = (): Buffer[] => CORPUS.flatMap(pagesIn);

function pagesIn(folder: string): Buffer[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile());
    return files.map(({ name }) => readFileSync(join(folder, name)));
  } catch {
    return [];
  }
}

type Change = (page: Buffer) => Buffer;

const text =
  (change: (page: string) => string): Change =>
  page =>
    Buffer.from(change(page.toString('latin1')), 'latin1');

/** What may stand in a page by mistake, each a piece that some step looks for. */
const STRAYS = [
  '\0', '\ufeff', '\u00ad', '\f', '\t', '\n\n', '<', '>', '&', '&nbsp;', '&#0;', '&#x110000;', '</p>', '<p>', '<div hidden>', '<sup>', '<!--', '-->',
  '<table><tr><td>', '<ul><li>', '<ol><li>', '<script>', '<h2>References</h2>', '[1]', '1. ', '(1999)', '10.1000/', 'https://', '@', '©', 'â€“', 'Ã©', 'hy-\n', '• ', '| ', '# ', '![', '](',
  'Abstract\n', 'References\n', 'Fig. 1. ', 'Table 2 ', 'et al.', 'Top', ' : ', ' — ', 'Read more', 'Received 3 March 2012', '12 March 2012: ', '\u202e', '\u0301', '\ud83d\ude00',
].map(stray => Buffer.from(stray)); // prettier-ignore

/** What a broken template repeats without end: elements within each other, marks that open and never close, runs of one sign. */
const FLOODS = [
  '<sup>', '<span hidden>a', '<b>c</b><span class="tooltip">b', '<div>a</div>. ', '<table><tr><td>', '<a href="#r1">1</a>, ', '<msup><mi>a</mi>',
  '[', '![', '](/a)', '*a ', '(', ')', '. ', ',', '\u00a0', '¹', '1 ', 'A. ', 'Ada Lund, ', '(Lund 1999) ', '[1] ', 'hy-\n', 'â€“', '10.1000/', '| ', '&', '\f',
].map(piece => Buffer.from(piece)); // prettier-ignore

const at = fc.double({ min: 0, max: 1, noNaN: true });
const place = (share: number, length: number): number => Math.floor(share * length);

function slice(page: Buffer, from: number, to: number): Buffer {
  const [start, end] = [place(Math.min(from, to), page.length), place(Math.max(from, to), page.length)];
  return page.subarray(start, end);
}

/** A way to damage a page: cut, spliced, shuffled, repeated, flooded, with bytes flipped, decoded twice, or with strays in it. */
function changes(pages: readonly Buffer[]): fc.Arbitrary<Change> {
  const page = fc.constantFrom(...pages);
  return fc.oneof(
    fc.tuple(at, at).map(([from, to]): Change => whole => Buffer.concat([slice(whole, 0, Math.min(from, to)), slice(whole, Math.max(from, to), 1)])), // prettier-ignore
    fc.tuple(page, at, at, at).map(([other, from, length, into]): Change => whole =>
      Buffer.concat([slice(whole, 0, into), slice(other, from, from + length / 10), slice(whole, into, 1)])), // prettier-ignore
    fc.tuple(at, fc.constantFrom(...STRAYS), fc.integer({ min: 1, max: 5 })).map(([into, stray, times]): Change => whole =>
      Buffer.concat([slice(whole, 0, into), ...Array<Buffer>(times).fill(stray), slice(whole, into, 1)])), // prettier-ignore
    fc.tuple(at, fc.constantFrom(...FLOODS), fc.integer({ min: 20, max: 800 })).map(([into, piece, times]): Change => whole =>
      Buffer.concat([slice(whole, 0, into), ...Array<Buffer>(times).fill(piece), slice(whole, into, 1)])), // prettier-ignore
    fc.tuple(at, fc.integer({ min: 0, max: 255 })).map(([share, byte]): Change => whole => {
      const copy = Buffer.from(whole);
      copy[place(share, copy.length)] = byte;
      return copy;
    }),
    fc.tuple(at, at, fc.integer({ min: 2, max: 12 })).map(([from, length, times]): Change => whole =>
      Buffer.concat([slice(whole, 0, from), ...Array<Buffer>(times).fill(slice(whole, from, from + length / 20)), slice(whole, from, 1)])), // prettier-ignore
    fc.constantFrom<Change[]>(
      text(page => page.split('\n').reverse().join('\n')),
      text(page => page.split('\n').sort().join('\n')),
      text(page => page.replace(/\n+/g, '\n')),
      text(page => page.replace(/\n/g, ' ')),
      text(page => page.replace(/\n/g, '\n\n')),
      text(page => page.replace(/ /g, '&nbsp;')),
      text(page => page.replace(/<\/[a-z]+>/g, '')),
      text(page => page.replace(/<[^>]*>/g, '')),
      text(page => page.toUpperCase()),
      page => Buffer.from(page.toString('latin1'), 'utf8'),
      page => Buffer.from(page.toString('utf8'), 'utf16le'),
    ),
  );
}

/** Inputs made of `pages`: a piece of one, changed up to six times. */
export function inputs(pages: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const piece = fc
    .tuple(fc.constantFrom(...pages), at, fc.integer({ min: 50, max: PIECE }))
    .map(([page, from, length]) => {
      const start = place(from, page.length);
      return page.subarray(start, start + length);
    });
  return fc
    .tuple(piece, fc.array(changes(pages), { maxLength: 6 }))
    .map(([page, list]) => list.reduce((made, change) => change(made).subarray(0, LONGEST), page));
}
