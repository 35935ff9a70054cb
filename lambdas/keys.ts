import { createHash } from 'node:crypto';
import { DOCUMENT_SUFFIX, RECORDS } from '../infra/lib/contract';
import type { DocumentFormat } from './beside';

/** The longest key that S3 takes, in bytes of UTF-8. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const MAX_KEY_BYTES = 1024;

const fits = (key: string) => Buffer.byteLength(key, 'utf8') <= MAX_KEY_BYTES;

/** What the key of a format ends with. None is the end of another, so that no two pages share a key; none is `.json`, which documents are known by. */
const ENDINGS: Readonly<Record<DocumentFormat, string>> = {
  markdown: '.md',
  text: '.txt',
  tei: '.tei.xml',
  bioc: '.bioc.xml',
  csl: '.csl-json',
  bibtex: '.bib',
  ris: '.ris',
};

/** Where the document of a page goes: the page's own key, as it is, and `.json`. `undefined` where S3 has no room for the suffix. */
export function documentKey(key: string): string | undefined {
  const candidate = `${key}${DOCUMENT_SUFFIX}`;
  return fits(candidate) ? candidate : undefined;
}

/** Where the document goes in another format. */
export const besideKey = (key: string, format: DocumentFormat): string => `${key}${ENDINGS[format]}`;

/** The first ending, of the document or of a format, that S3 has no room for; `undefined` where it has for all. */
export const endingWithoutRoom = (key: string, formats: readonly DocumentFormat[]): string | undefined =>
  [DOCUMENT_SUFFIX, ...formats.map(format => ENDINGS[format])].find(ending => !fits(`${key}${ending}`));

/**
 * Where the refusal of a page goes. A key too long for prefix and suffix is put in by its hash; the record inside names the key in
 * full.
 */
export function quarantineKey(key: string): string {
  const candidate = `${RECORDS.quarantine}${key}.json`;
  return fits(candidate)
    ? candidate
    : `${RECORDS.quarantine}sha256/${createHash('sha256').update(key).digest('hex')}.json`;
}
