import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputPath } from '../../cli/inputs';
import { Manifest, MANIFEST } from '../../cli/manifest';
import type { Outcome } from '../../cli/outcome';
import { cleanPage, type Job } from '../../cli/page';
import { type Form, FORMATS, type FormOptions, TARGETS } from '../../shared/export';
import { MOSS } from './moss';

const FORMS: readonly Form[] = [...TARGETS, 'chunks'];

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-page-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Cleans one page as a run does: what the manifest knows of it is given along, and what comes of it is written down. */
async function clean(
  form: Form,
  changes: { text?: string; options?: FormOptions; url?: string } = {},
): Promise<Outcome> {
  const { text = MOSS, options = {}, url } = changes;
  const manifest = await Manifest.open(home, form);
  const earlier = manifest.earlier('moss.txt');
  const job: Job = { key: 'moss.txt', from: Buffer.from(text), out: home, force: false, writing: { form, options }, ...(url && { origin: { url } }), ...(earlier && { earlier }) }; // prettier-ignore
  const outcome = await cleanPage(job);
  await manifest.add(outcome, 'moss.txt');
  await manifest.close();
  return outcome;
}
const status = async (...args: Parameters<typeof clean>) => (await clean(...args)).status;
const output = (form: Form) => outputPath(home, 'moss.txt', FORMATS[form].extension);

test.each(FORMS)('%s is written once, and again when bytes, address or file have changed', async form => {
  const first = await clean(form);
  expect(first.status).toBe('cleaned');
  expect(readFileSync(output(form), 'utf8')).toMatch(form === 'ris' || form === 'bibtex' || form === 'csl' ? /^[^]*$/ : /cushions of moss/); // prettier-ignore
  expect(await clean(form)).toEqual({ ...first, status: 'unchanged' });
  expect(await status(form, { text: `${MOSS}More.` })).toBe('cleaned');
  expect(await status(form, { text: `${MOSS}More.`, url: 'https://example.org' })).toBe('cleaned');
  rmSync(output(form));
  expect(await status(form, { text: `${MOSS}More.`, url: 'https://example.org' })).toBe('cleaned');
  expect(existsSync(output(form))).toBe(true);
});

test('other options make other files', async () => {
  expect(await status('chunks', { options: { budget: 50 } })).toBe('cleaned');
  expect(await status('chunks', { options: { budget: 50 } })).toBe('unchanged');
  expect(await status('chunks', { options: { budget: 60 } })).toBe('cleaned');
});

test('without a folder the text comes back and nothing is written', async () => {
  const outcome = await cleanPage({ key: 'moss.txt', from: Buffer.from(MOSS), out: undefined, force: true, writing: { form: 'text', options: {} } }); // prettier-ignore
  expect(outcome).toMatchObject({ status: 'cleaned', text: expect.stringContaining('cushions of moss') as string });
});

test('a manifest whose last line is half a line is gone on with', async () => {
  await clean('text');
  writeFileSync(join(home, MANIFEST), '{"form":"text","key":"mo');
  expect(await status('text')).toBe('cleaned');
  expect(await status('text')).toBe('unchanged');
});

test('a run that changes nothing leaves the manifest as it is', async () => {
  await clean('json');
  const before = readFileSync(join(home, MANIFEST), 'utf8');
  await clean('json');
  expect(readFileSync(join(home, MANIFEST), 'utf8')).toBe(before);
});
