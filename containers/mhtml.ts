import PostalMime from 'postal-mime';
import { type Found, type Reading, refused, START, tooLarge } from './entry';
import { bytesBetween, type Source } from './source';

/** The page of an MHTML file, as browsers save it, without its pictures and styles. Its key is the file's. */
export async function* mhtmlEntries(source: Source, { key, from, maxBytes }: Reading): AsyncGenerator<Found> {
  const at = START;
  if (from.entry > 0) return;
  if (source.size > maxBytes) {
    yield { at, entry: tooLarge(key, maxBytes) };
    return;
  }
  const { html, text, headers, date } = await PostalMime.parse(await bytesBetween(source, 0, source.size));
  const page = html ?? text;
  if (page === undefined || page.trim() === '') {
    yield { at, entry: refused(key, 'empty', 'The file has no page in it.') };
    return;
  }
  const url = headers.find(header => header.key === 'snapshot-content-location' || header.key === 'content-location')?.value; // prettier-ignore
  const origin = {
    ...(url && { url }),
    ...(date && { fetched: date }),
    contentType: `text/${html === undefined ? 'plain' : 'html'}; charset=utf-8`,
  };
  yield { at, entry: { key, from: new TextEncoder().encode(page), origin } };
}
