import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { lawBreaks } from '../scripts/law';
import { schemaText } from '../scripts/schema';
import { type ArticleDocument, clean, type CleanOptions, Refusal, type Stage } from '../shared';
import * as citing from '../shared/cite';
import * as composing from '../shared/compose';
import * as decoding from '../shared/decode';
import * as dividing from '../shared/divide';
import * as identifying from '../shared/identify';
import * as reading from '../shared/read';
import * as repairing from '../shared/repair/blocks';
import { spend } from '../shared/source/work';
import * as telling from '../shared/tell';

// Modules that a test can break: each function does its work until it is told to throw.
jest.mock('../shared/cite', () => breakable('../shared/cite', 'cite'));
jest.mock('../shared/compose', () => breakable('../shared/compose', 'compose'));
jest.mock('../shared/decode', () => breakable('../shared/decode', 'decode'));
jest.mock('../shared/divide', () => breakable('../shared/divide', 'divide'));
jest.mock('../shared/identify', () => breakable('../shared/identify', 'identify'));
jest.mock('../shared/read', () => breakable('../shared/read', 'read'));
jest.mock('../shared/repair/blocks', () => breakable('../shared/repair/blocks', 'repairBlocks'));
jest.mock('../shared/tell', () => breakable('../shared/tell', 'tell', 'joinLeaves'));

function breakable(path: string, ...names: readonly string[]): object {
  const actual = jest.requireActual<Record<string, (...given: unknown[]) => unknown>>(path);
  return { ...actual, ...Object.fromEntries(names.map(name => [name, jest.fn(actual[name])])) };
}

const ROOMS: Readonly<Record<Stage, unknown>> = {
  decode: decoding.decode,
  read: reading.read,
  repair: repairing.repairBlocks,
  label: telling.tell,
  join: telling.joinLeaves,
  divide: dividing.divide,
  identify: identifying.identify,
  cite: citing.cite,
  measure: composing.compose,
};
const STAGES = Object.keys(ROOMS) as Stage[];

const breakOnce = (room: Stage, how: () => never) => (ROOMS[room] as jest.Mock).mockImplementationOnce(how);
const fault = (): never => {
  throw new TypeError('a fault made for a test');
};
const toilForEver = (): never => {
  for (;;) spend();
};

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schemaText()) as object);
const sample = (name: string) => readFileSync(join(__dirname, '..', 'samples', name));
const SAMPLES = ['article-publisher.html', 'article-damaged-references.txt', 'pdf-dump.txt', 'news-listing.txt'];
const CASES = SAMPLES.flatMap(name => STAGES.map(room => [room, name] as const));
const options = (name: string, changes: Partial<CleanOptions> = {}): CleanOptions => ({ key: name, ...changes });
const codes = ({ quality }: ArticleDocument) => quality.warnings.map(({ code }) => code);

// Worked out once: the decoder is one of the rooms that are broken.
const TEXTS = new Map(SAMPLES.map(name => [name, decoding.decode(sample(name)).text]));

/** The lines of a dump are repaired when they are joined. */
const guardOf = (room: Stage, name: string): Stage => (room === 'repair' && name === 'pdf-dump.txt' ? 'join' : room);

describe.each(CASES)('%s fails on %s', (broken, name) => {
  const room = guardOf(broken, name);
  const told: [Stage, unknown][] = [];
  breakOnce(broken, fault);
  const document = clean(sample(name), options(name, { onFault: (where, error) => told.push([where, error]) }));

  test('a warning names the room, and the caller is told of what was thrown', () => {
    const warnings = document.quality.warnings.filter(({ code }) => code === 'room-failed');
    expect(warnings).toEqual([{ code: 'room-failed', room, text: expect.stringContaining('TypeError') as string }]);
    expect(told).toEqual([[room, expect.objectContaining({ message: 'a fault made for a test' })]]);
  });

  test('the document is valid and keeps the law', () => {
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(lawBreaks(document, TEXTS.get(name)!)).toEqual([]);
    expect(document.quality.kept + document.quality.repaired).toBeGreaterThan(0);
  });
});

test.each(CASES)('without the net the fault of %s on %s is thrown', (room, name) => {
  breakOnce(room, fault);
  expect(() => clean(sample(name), options(name, { net: false }))).toThrow('a fault made for a test');
});

test.each(STAGES.filter(room => room !== 'decode' && room !== 'measure'))(
  'a page that uses up its budget of work in %s is kept as text, and the rooms behind it are not tried',
  room => {
    const name = SAMPLES[0]!;
    breakOnce(room, toilForEver);
    const document = clean(sample(name), options(name));
    expect(codes(document).filter(code => code === 'over-budget' || code === 'room-failed')).toEqual(['over-budget']);
    expect(document.quality.warnings.find(({ code }) => code === 'over-budget')).toMatchObject({ room });
    expect(lawBreaks(document, TEXTS.get(name)!)).toEqual([]);
    expect(document.references).toBeUndefined();
  },
);

test('what the earlier rooms found stays: facts and sections where only the references fail', () => {
  const whole = clean(sample(SAMPLES[0]!), options('x'));
  breakOnce('cite', fault);
  const document = clean(sample(SAMPLES[0]!), options('x'));
  expect(document.metadata).toEqual(whole.metadata);
  expect(document.sections!.slice(0, whole.sections!.length).map(({ type }) => type)).toEqual(whole.sections!.map(({ type }) => type)); // prettier-ignore
  expect(document.sections!.at(-1)).toMatchObject({ type: 'body', heading: 'References' });
  expect(document.sections!.at(-1)!.paragraphs.length).toBeGreaterThan(0);
});

test('where nothing works, every line is a paragraph, and tags and scripts are none', () => {
  for (const room of ['read', 'repair', 'label', 'join', 'divide', 'identify', 'cite'] as const) breakOnce(room, fault);
  const page =
    '<html><head><script>var a = "<p>";</script></head><!-- a > b --><body><p>The <i>sand</i> moved.<p>2 < 3<br>End</body>';
  const document = clean(new TextEncoder().encode(page), options('x'));
  expect(document.sections!.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual(['The sand moved.', '2 < 3', 'End']); // prettier-ignore
});

test('a refusal passes through the net', () => {
  expect(() => clean(new Uint8Array(0), options('x'))).toThrow(Refusal);
});
