import { readFile, stat } from 'node:fs/promises';
import PostalMime from 'postal-mime';
import { MAX_BYTES } from '../../shared';
import { type Entry, refused, tooLarge } from './entry';

/** The page of an MHTML file, as browsers save it, without its pictures and styles. Its key is the file's. */
export async function* mhtmlEntries(path: string, key: string): AsyncGenerator<Entry> {
  if ((await stat(path)).size > MAX_BYTES) {
    yield tooLarge(key);
    return;
  }
  const { html, text, headers, date } = await PostalMime.parse(await readFile(path));
  const page = html ?? text;
  if (page === undefined || page.trim() === '') {
    yield refused(key, 'empty', 'The file has no page in it.');
    return;
  }
  const url = headers.find(header => header.key === 'snapshot-content-location' || header.key === 'content-location')?.value; // prettier-ignore
  yield {
    key,
    from: new TextEncoder().encode(page),
    origin: {
      ...(url && { url }),
      ...(date && { fetched: date }),
      contentType: `text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`,
    },
  };
}
