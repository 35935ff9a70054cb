import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type ArticleDocument, clean } from '../../shared';

const SAMPLES = join(__dirname, '..', '..', 'samples');

/** The documents of the samples. */
export const sampleDocuments = (): ArticleDocument[] =>
  readdirSync(SAMPLES, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name: key }) => clean(readFileSync(join(SAMPLES, key)), { key, url: `https://example.org/${key}` }));

/** A small document with one of everything that exports have to carry. */
export const SMALL: ArticleDocument = {
  schema: 'offprint/article/1',
  id: '0123456789abcdef'.repeat(4),
  source: { key: 'moss/page.html', bytes: 100, kind: 'html', charset: { used: 'utf-8', evidence: 'ascii' }, url: 'https://example.org/a b' }, // prettier-ignore
  page: { type: 'article', confidence: 1, evidence: [] },
  language: 'en',
  metadata: {
    title: 'Moss on walls',
    authors: [
      { name: 'Ada Muster', given: 'Ada', family: 'Muster', orcid: '0000-0000-0000-0001', corresponding: true, affiliations: [0] }, // prettier-ignore
      { name: 'The Wall Group' },
    ],
    affiliations: ['Institute of Walls'],
    doi: '10.5555/moss.1',
    journal: 'Journal of Walls',
    volume: '3',
    issue: '2',
    pages: '12-19',
    year: 2019,
    dates: { published: '2019-04-02' },
    license: { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    keywords: ['moss', 'walls'],
  },
  sections: [
    { id: 's1', type: 'abstract', heading: 'Abstract', level: 1, at: [[0, 8]], paragraphs: [{ text: 'Moss holds water 𝕏 long [1].', at: [[9, 38]], citations: [{ start: 25, end: 28, references: ['r1'] }] }] }, // prettier-ignore
    { id: 's2', type: 'methods', heading: 'Methods', level: 1, number: '2', at: [[40, 47]], paragraphs: [{ text: 'We weighed it [1, 2].', at: [[50, 71]], citations: [{ start: 14, end: 20, references: ['r1', 'r2'] }] }] }, // prettier-ignore
    { id: 's3', type: 'body', heading: 'Scales', level: 2, parent: 's2', number: '2.1', at: [[80, 86]], paragraphs: [{ text: 'Two scales were used.', at: [[90, 111]] }] }, // prettier-ignore
  ],
  figures: [{ id: 'f1', label: 'Figure 1', caption: 'A wall.', at: [[120, 135]] }],
  tables: [{ id: 't1', label: 'Table 1', caption: 'Weights', rows: [['day', 'g | mg'], ['1', '2.5']], at: [[140, 160]] }], // prettier-ignore
  references: [
    { id: 'r1', number: 1, raw: 'Muster, A. Walls. J. Walls 1, 1–4 (2001).', at: [[200, 240]], csl: { type: 'article-journal', author: [{ family: 'Muster', given: 'A.' }], title: 'Walls', 'container-title': 'J. Walls', volume: '1', page: '1-4', issued: { 'date-parts': [[2001]] } } }, // prettier-ignore
    { id: 'r2', number: 2, raw: 'Example, B. Stones (Press, 1999).', at: [[241, 274]], csl: { type: 'book', author: [{ family: 'Example', given: 'B.' }], title: 'Stones', publisher: 'Press', issued: { 'date-parts': [[1999, 2, 3]] } } }, // prettier-ignore
  ],
  footnotes: [{ text: 'Present address: a wall.', at: [[280, 304]] }],
  ledger: { removed: [], repairs: [], doubts: [] },
  quality: { kept: 1, repaired: 0, removed: 0, markup: 0, space: 0, score: 1, warnings: [] },
  cleaner: { name: 'offprint', version: '0.0.0' },
};

/** Texts that mean something to one format or another. */
const odd = fc.oneof(
  fc.constantFrom('{', '}', '$5 & 10 %', '\\', '# not a heading', '1. no list', '- no list', '<b>&amp;', ']]>', 'a\u0000b', '\ud800', '*_`~', '|', '> no quotation', '@misc{', 'ER  - ', '~^_', '[x](y)'), // prettier-ignore
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
);
export const oddText = fc.array(odd, { minLength: 1, maxLength: 4 }).map(parts => `w ${parts.join(' ')} w`);

/** The small document with odd texts in all places that have free text. */
export const oddDocument: fc.Arbitrary<ArticleDocument> = fc
  .array(oddText, { minLength: 8, maxLength: 8 })
  .map(([title = '', name = '', heading = '', text = '', cell = '', raw = '', work = '', url = '']) => ({
    ...SMALL,
    source: { ...SMALL.source, key: title, url },
    metadata: { ...SMALL.metadata, title, authors: [{ name }, { name, family: name }], journal: heading, doi: url },
    sections: [{ id: 's1', type: 'results', heading, level: 1, paragraphs: [{ text, at: [[0, 1]] }] }],
    tables: [
      {
        id: 't1',
        caption: text,
        rows: [
          [cell, 'b'],
          ['c', text],
        ],
        at: [[0, 1]],
      },
    ],
    references: [{ id: 'r1', raw, at: [[2, 3]], csl: { type: 'article-journal', title: work, author: [{ family: name, given: heading }], 'container-title': raw, DOI: url, volume: cell, page: cell } }], // prettier-ignore
  }));
