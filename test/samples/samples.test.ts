import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { type ArticleDocument, clean, decode, type PageType, Refusal, type SectionType } from '../../shared';
import { lawBreaks } from '../../scripts/law';
import { ruleTables } from '../../scripts/rules';
import { conflictsOf } from '../../shared/measure/account';
import { schemaText } from '../../scripts/schema';
import { expectations, SAMPLES as KNOWN } from '../known-failures';
import expectationsJson from './expectations.json';

/** What must be true of a sample's document. `must` and `mustNot` are looked for in the text that it offers as content. */
interface Expectation {
  readonly type: PageType;
  readonly kind: ArticleDocument['source']['kind'];
  readonly charset?: string;
  readonly language?: string;
  readonly title?: string;
  readonly references?: number;
  readonly items?: number;
  readonly sections?: readonly SectionType[];
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

const SAMPLES = join(__dirname, '..', '..', 'samples');
const EXPECTATIONS = expectationsJson as Record<string, Expectation>;
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schemaText()) as object);
const documentedRules = new Set(ruleTables().flatMap(({ rules }) => rules.map(rule => rule.id)));

const pages = readdirSync(SAMPLES, { withFileTypes: true }).filter(entry => entry.isFile());

test('every sample has its expectation, and the other way round', () => {
  expect(pages.map(page => page.name).sort()).toEqual(Object.keys(EXPECTATIONS).sort());
});

const expectation = expectations(KNOWN);

describe.each(Object.entries(EXPECTATIONS))('%s', (name, expected) => {
  const bytes = readFileSync(join(SAMPLES, name));
  const document = clean(bytes, { key: name });

  test('is read for what it is', () => {
    expect(document.source.kind).toBe(expected.kind);
    if (expected.charset !== undefined) expect(document.source.charset.used).toBe(expected.charset);
    if (expected.language !== undefined) expect(document.language).toBe(expected.language);
  });

  expectation(name, 'type', () => expect(document.page.type).toBe(expected.type));
  if (expected.title !== undefined) expectation(name, 'title', () => expect(document.metadata.title).toBe(expected.title)); // prettier-ignore
  for (const type of expected.sections ?? [])
    expectation(name, `section ${type}`, () => expect(document.sections?.map(section => section.type)).toContain(type));
  expectation(name, 'references', () => expect(document.references?.length ?? 0).toBe(expected.references ?? 0));
  if (expected.items !== undefined) expectation(name, 'items', () => expect(document.items ?? []).toHaveLength(expected.items!)); // prettier-ignore
  for (const words of expected.must) expectation(name, `has “${words}”`, () => expect(contentOf(document)).toContain(words)); // prettier-ignore
  for (const words of expected.mustNot) expectation(name, `has no “${words}”`, () => expect(contentOf(document)).not.toContain(words)); // prettier-ignore

  test('is valid against the published schema', () => {
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('keeps the conservation law', () => {
    expect(lawBreaks(document, decode(bytes).text)).toEqual([]);
  });

  test('keeps in no part what a step has removed, before the one takes precedence over the other', () => {
    expect.assertions(1);
    clean(bytes, { key: name, onClaims: claims => expect(conflictsOf(claims)).toEqual([]) });
  });

  test('names only documented rules', () => {
    const { removed, repairs } = document.ledger;
    const used = [...removed, ...repairs].map(entry => entry.rule);
    expect(used.filter(rule => !documentedRules.has(rule))).toEqual([]);
  });

  test('comes out the same each time', () => {
    expect(clean(bytes, { key: name })).toEqual(document);
  });
});

test.each(readdirSync(join(SAMPLES, 'refused')))('refused/%s is refused with a code and one sentence', name => {
  const attempt = () => clean(readFileSync(join(SAMPLES, 'refused', name)), { key: name });
  expect(attempt).toThrow(Refusal);
  expect(attempt).toThrow(/^[A-Z].*\.$/);
});

/** All text that the document offers as content, a line for each piece. */
function contentOf(document: ArticleDocument): string {
  const { sections = [], figures = [], tables = [], references = [], items = [], footnotes = [] } = document;
  return [
    JSON.stringify(document.metadata),
    ...sections.flatMap(section => [section.heading, ...section.paragraphs.map(paragraph => paragraph.text)]),
    ...[...figures, ...tables].flatMap(({ label, caption }) => [label, caption]),
    ...references.map(reference => reference.raw),
    ...items.flatMap(({ title, text, authors = [], type }) => [title, text, ...authors, type]),
    ...footnotes.map(footnote => footnote.text),
  ].join('\n');
}
