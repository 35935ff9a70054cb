import Ajv from 'ajv';
import fc from 'fast-check';
import { clean, Refusal, type Stage } from '../shared';
import { schemaText } from '../scripts/schema';
import { conflictsOf } from '../shared/measure/account';

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schemaText()) as object);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Pieces that pages are made of, sound and broken, in the shapes that the three readers and all the steps look for. */
const PIECES = [
  'Skip to main content',
  'Home | Journals | About us',
  'Abstract',
  'Introduction',
  '2.1 Study site',
  'References',
  'Acknowledgements',
  'The bore runs up the estuary twice a day and carries the finest sand with it, so that the banks grow by four centimetres.',
  'Wir danken dem Müller für die alten Aufzeichnungen, die er uns ohne Zögern überlassen hat.',
  'A lost hy-\nphen and a tumour\nsuppressive word, and Muster et al. (2001) [1,2].',
  '1. Muster, A. & Example, B. The sand of the estuary. J. Ex. Geogr. 12, 34–56 (2001).\nGoogle Scholar',
  'Fig. 1. Growth of the banks.',
  'Table 2 Levels',
  '1.2\t3.4\t5.6\n7.8\t9.0\t1.1',
  'Renâ€“Ã©e measured 2 Ã— 10â\u0081»Â³ at 4 Â°C &amp;amp; more',
  'AbstractJump to sectionIntroductionMethodsThe river was low.',
  'Received 3 March 2012; accepted 9 July 2012',
  'Ada Muster1,2*, Bo Example2',
  'https://doi.org/10.5555/ex.2012.12',
  '© 2020 Example Press Limited. All rights reserved.',
  'We use cookies to give you the best experience.',
  '\f',
  'Page 2 of 9',
  '   ',
] as const;

const HTML_PIECES = [
  ...PIECES,
  '<h2>Results</h2>',
  '<p>The <i>sand</i> moved<sup><a href="#ref1">1</a></sup>.</p>',
  '<nav><ul><li><a href="/">Home</a><li><a href="/b">Browse</a></ul></nav>',
  '<table><tr><td>1<td>2</table>',
  '<script>var a = "<p>";</script>',
  '<!-- comment -->',
  '<div hidden>not shown</div>',
  '<p>unclosed <b>bold',
  '&eacute;&#233;&bogus;',
  '<figure><img alt="x"><figcaption>Figure 3. Mills</figcaption></figure>',
] as const;

const pages = (pieces: readonly string[]) =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  );

const textPage = pages(PIECES).map(pieces => `A\n\n${pieces.join('\n\n')}`);
const htmlPage = pages(HTML_PIECES).map(
  pieces => `<!doctype html><html lang="en"><body>${pieces.join('\n')}</body></html>`,
);

describe.each([
  ['text and PDF text', textPage],
  ['HTML', htmlPage],
])('laws, on generated pages: %s', (_, page) => {
  test('every character is kept, removed under a rule, markup or space, and the shares add up to 1', () => {
    fc.assert(
      fc.property(page, source => {
        const { quality } = clean(bytesOf(source), { key: 'page' });
        expect(quality.warnings.filter(({ code }) => code === 'unaccounted-text')).toEqual([]);
        const sum = quality.kept + quality.repaired + quality.removed + quality.markup + quality.space;
        expect(Math.round(sum * 10_000)).toBe(10_000);
      }),
      { numRuns: 60 },
    );
  });

  test('no part of the document keeps what a step has removed, before the one takes precedence over the other', () => {
    fc.assert(
      fc.property(page, source => {
        clean(bytesOf(source), { key: 'page', onClaims: claims => expect(conflictsOf(claims)).toEqual([]) });
      }),
      { numRuns: 60 },
    );
  });

  test('the same bytes give the same document, and it is valid', () => {
    fc.assert(
      fc.property(page, source => {
        const document = clean(bytesOf(source), { key: 'page' });
        expect(clean(bytesOf(source), { key: 'page' })).toEqual(document);
        expect(validate(document) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test('the stages are told in their order, each once', () => {
  const stages: Stage[] = [];
  clean(bytesOf(PIECES.join('\n\n')), { key: 'page', onStage: stage => stages.push(stage) });
  expect(stages).toEqual(['decode', 'read', 'repair', 'label', 'join', 'divide', 'identify', 'cite', 'measure']);
});

test.each([
  ['nothing', new Uint8Array(0), 'empty'],
  ["a PDF's bytes", bytesOf('%PDF-1.7\n1 0 obj'), 'pdf'],
  ['a zip archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'zip'],
])('%s is refused with a code and one sentence', (_, bytes, code) => {
  const attempt = () => clean(bytes, { key: 'page' });
  expect(attempt).toThrow(Refusal);
  expect(attempt).toThrow(expect.objectContaining({ code }) as Error);
});

test('the content type decides for HTML that does not look like it', () => {
  const fragment = bytesOf('The sand <b>moved</b> with the tide.');
  expect(clean(fragment, { key: 'page', contentType: 'text/html; charset=utf-8' }).source.kind).toBe('html');
  expect(clean(fragment, { key: 'page' }).source.kind).toBe('text');
});
