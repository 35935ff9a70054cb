import { createInterface } from 'node:readline';
import { type Entry, type Found, type Origin, type Reading, refused, tooLarge } from './entry';
import { type Source, unpacked } from './source';

const PAGE_FIELDS = ['html', 'raw_html', 'text', 'content', 'body'];
const URL_FIELDS = ['url', 'source_url', 'link'];
const FETCHED_FIELDS = ['fetched', 'fetched_at', 'crawled_at', 'timestamp', 'date'];

/** The pages of a JSON Lines file (packed or not), one a line; the key is the number of the line. Memory: a line at a time. */
export async function* jsonlEntries(source: Source, { key, from, ...reading }: Reading): AsyncGenerator<Found> {
  const input = await unpacked(source);
  const lines = createInterface({ input, crlfDelay: Infinity });
  const broken = new Promise<never>((_, fail) => input.once('error', fail)); // readline swallows the errors of its input
  broken.catch(() => undefined);
  let number = 0;
  try {
    for await (const line of lines) {
      const at = { entry: number++ };
      if (at.entry < from.entry || line.trim() === '') yield { at };
      else yield { at, entry: entryOf(line, `${key}/${number}`, reading) };
    }
    if (input.errored) await broken;
  } finally {
    input.destroy();
  }
}

function entryOf(line: string, key: string, { fields, maxBytes }: Omit<Reading, 'key' | 'from'>): Entry {
  const record = parsed(line);
  if (record === undefined) return refused(key, 'bad-record', 'The line is no JSON object.');
  const page = first(record, fields.page === undefined ? PAGE_FIELDS : [fields.page]);
  if (page === undefined) return refused(key, 'bad-record', `The line has no text in ${fields.page ?? `any of ${PAGE_FIELDS.join(', ')}`}.`); // prettier-ignore
  const url = first(record, fields.url === undefined ? URL_FIELDS : [fields.url]);
  const fetched = first(record, FETCHED_FIELDS);
  const origin: Origin = {
    ...(url && { url: url.value }),
    ...(fetched && { fetched: fetched.value }),
    ...(page.name.includes('html') && { contentType: 'text/html; charset=utf-8' }),
  };
  const bytes = new TextEncoder().encode(page.value);
  return bytes.length > maxBytes ? tooLarge(key, maxBytes) : { key, from: bytes, origin };
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function first(record: Record<string, unknown>, names: readonly string[]) {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value !== '') return { name, value };
  }
  return undefined;
}
