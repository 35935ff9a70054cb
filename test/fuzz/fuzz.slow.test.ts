import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { corpusPages, inputs, samplePages } from './inputs';
import { brokenLaws } from './laws';

jest.setTimeout(120_000);

/** Seconds of inputs here; `npm run fuzz -- --inputs 100000` for more. The seed stands still: what fails here failed before. */
const RUNS = 150;
const SEED = 8;

const FOUND = join(__dirname, 'found');
const found = readdirSync(FOUND).filter(name => !name.startsWith('.'));

test.each(found)('an input that broke a law once keeps them all: %s', name => {
  expect(brokenLaws(readFileSync(join(FOUND, name)))).toEqual([]);
});

test('pieces of the samples, cut, spliced, shuffled and damaged, break no law', () => {
  fc.assert(
    fc.property(inputs(samplePages()), bytes => expect(brokenLaws(bytes)).toEqual([])),
    { numRuns: RUNS, seed: SEED },
  );
});

const corpus = corpusPages();
(corpus.length === 0 ? test.skip : test)('so do pieces of the corpus', () => {
  fc.assert(
    fc.property(inputs(corpus), bytes => expect(brokenLaws(bytes)).toEqual([])),
    { numRuns: RUNS, seed: SEED },
  );
});
