import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { toBioc } from '../../shared/export';
import { FORMATS } from '../../shared/export/targets';
import { oddDocument, sampleDocuments, SMALL } from './documents';

/** `npm run test:dtd`: BioC against its DTD, by libxml2's own command. */
const DTD = join(__dirname, 'schemas', 'bioc.dtd');
const documents = [SMALL, ...sampleDocuments(), ...fc.sample(oddDocument, { seed: 12, numRuns: 40 })];

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-bioc-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** What xmllint has against the texts; empty where they are valid. */
function dtdErrors(texts: readonly string[]): string {
  const paths = texts.map((text, i) => {
    const path = join(home, `${i}.xml`);
    writeFileSync(path, text);
    return path;
  });
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--dtdvalid', DTD, ...paths], { encoding: 'utf8' }); // prettier-ignore
  return status === 0 ? '' : stderr;
}

test('every document is valid, alone and in a collection', () => {
  const { stream, part } = FORMATS.bioc;
  const all = stream.open + documents.map(document => part(document, {})).join(stream.between) + stream.close;
  expect(dtdErrors([...documents.map(toBioc), all])).toBe('');
});

test.each([
  ['an element that BioC does not have', '<passage>', '<passage><page/>'],
  ['a passage without its offset', /<offset>\d+<\/offset>/, ''],
  ['an infon without its key', /<infon key="[^"]*"/, '<infon'],
])('%s is told', (_, from, to) => {
  const wrong = toBioc(SMALL).replace(from, to);
  expect(wrong).not.toBe(toBioc(SMALL));
  expect(dtdErrors([wrong])).toMatch(/validity error|does not follow the DTD|No declaration/);
});
