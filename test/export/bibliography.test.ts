import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import Ajv from 'ajv';
import fc from 'fast-check';
import type { CslItem } from '../../shared';
import { type CslEntry, toBibtex, toCsl, toRis } from '../../shared/export';
import { oddDocument, sampleDocuments, SMALL } from './documents';

/** CSL's schema is of draft 3: what it requires is told at each property, and `type` may be a list with schemas in it. */
interface Draft3 {
  readonly items: { readonly properties: Record<string, { readonly type?: unknown; readonly enum?: readonly string[]; readonly items?: unknown }> }; // prettier-ignore
}
const { items } = JSON.parse(readFileSync(join(__dirname, 'schemas', 'csl-data-1.0.1.json'), 'utf8')) as Draft3;
/** Came with CSL 1.0.2. */
const NEW_TYPES = ['software', 'document'];

/** What of the schema constrains us, in draft 7: the names of the properties, the types of items, and plain types. */
const validate = new Ajv({ allowUnionTypes: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'type'],
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(items.properties).map(([name, { type }]) => [name, typesOf(name, type)]),
    ),
  },
});

function typesOf(name: string, type: unknown): object {
  if (name === 'type') return { enum: [...(items.properties['type']?.enum ?? []), ...NEW_TYPES] };
  const plain = (Array.isArray(type) ? type : [type]).filter(one => typeof one === 'string');
  return plain.length === 0 ? {} : { type: plain };
}

const csl = (...args: Parameters<typeof toCsl>) => JSON.parse(toCsl(...args)) as CslEntry[];
const parse = (text: string) => plugins.input.chain(text, { generateGraph: false }) as CslItem[];

test('CSL is valid, and its ids differ', () => {
  for (const document of [SMALL, ...sampleDocuments()]) {
    const entries = csl(document);
    expect(validate(entries) ? [] : validate.errors).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  }
  expect(validate([{ id: 'a', type: 'article', 'no-such': 'x' }])).toBe(false);
});

test('the article, its references, or both', () => {
  expect(csl(SMALL).map(({ id }) => id)).toEqual(['muster2019-01234567', 'muster2001-01234567-r1', 'example1999-01234567-r2']); // prettier-ignore
  expect(csl(SMALL, { entries: 'article' })).toMatchObject([
    {
      type: 'article-journal',
      title: 'Moss on walls',
      DOI: '10.5555/moss.1',
      issued: { 'date-parts': [[2019, 4, 2]] },
    },
  ]);
  expect(csl(SMALL, { entries: 'references' })).toHaveLength(2);
});

test('BibTeX and RIS have the entries with their fields', () => {
  expect(toBibtex(SMALL)).toContain('@article{muster2001-01234567-r1,');
  expect(toBibtex(SMALL)).toContain('\tpages = {1--4},');
  expect(toRis(SMALL)).toMatch(/^TY {2}- JOUR\nAU {2}- Muster, Ada\n/);
  expect(toRis(SMALL)).toContain('SP  - 1\nEP  - 4\n');
  expect(toRis(SMALL)).toContain('ID  - example1999-01234567-r2\n');
});

test('letters of any script stay in BibTeX, and what TeX would read as its own is escaped', () => {
  const csl = { type: 'article-journal', title: '墙上的苔藓 & 5 % {x} <i>', author: [{ family: 'Müller_A' }] } as const;
  const text = toBibtex({
    ...SMALL,
    references: [{ ...SMALL.references![0]!, csl: { ...csl, author: [...csl.author] } }],
  });
  expect(text).toContain('title = {墙上的苔藓 \\& 5 \\% \\textbraceleft{}x\\textbraceright{} <i>}');
  expect(text).toContain('author = {{Müller\\_A}}');
});

test('half of a surrogate pair in an address or a title is no reason to fail', () => {
  const half = 'moss \ud800 walls';
  const csl: CslItem = { type: 'article-journal', title: half, DOI: half };
  const text = toBibtex({ ...SMALL, references: [{ ...SMALL.references![0]!, csl }] });
  expect(parse(text)).toHaveLength(2);
  expect(text).toContain('title = {moss \ufffd walls}');
});

test('without entries they are empty', () => {
  const rest = { ...SMALL, references: [] };
  const options = { entries: 'references' } as const;
  expect([toBibtex(rest, options), toRis(rest, options), csl(rest, options)]).toEqual(['', '', []]);
});

test('BibTeX is read back: keys, titles and pages of the small document', () => {
  const entries = parse(toBibtex(SMALL));
  expect(entries.map(({ title }) => title)).toEqual(['Moss on walls', 'Walls', 'Stones']);
  expect(entries[1]).toMatchObject({ id: 'muster2001-01234567-r1', page: '1-4', 'container-title': 'J. Walls' });
});

test('whatever signs the text has: braces of BibTeX (also escaped ones count) are paired and as many entries come back; a line of RIS is a field', () => {
  fc.assert(
    fc.property(oddDocument, document => {
      const bibtex = toBibtex(document);
      let depth = 0;
      for (const [sign] of bibtex.matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(parse(bibtex)).toHaveLength(2);
      for (const line of toRis(document).trimEnd().split('\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- |ER {2}-$|$)/); // prettier-ignore
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
