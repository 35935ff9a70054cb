import type { DocumentTarget } from '../infra/lib/contract';
import type { ArticleDocument, Stage } from '../shared';
import { besideKey } from './keys';
import type { Target } from './store';

export type DocumentFormat = `${DocumentTarget}`;

/** A document in another format, and where it goes: beside the JSON. */
export interface Beside {
  readonly format: DocumentFormat;
  readonly target: Target;
  readonly body: string;
  readonly contentType: string;
}

/** A room of the cleaner that threw, or the writing of a format, and what. */
export interface Fault {
  readonly room: Stage | 'export';
  readonly error: unknown;
}

const XML = 'application/xml; charset=utf-8';
const TYPES: Readonly<Record<DocumentFormat, string>> = {
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  tei: XML,
  bioc: XML,
  csl: 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};
export const DOCUMENT_FORMATS = Object.keys(TYPES) as DocumentFormat[];

/**
 * The document of a page in each of `formats`. Their code is loaded with the first page that wants one: a function that writes none starts
 * without it. A format that fails is in `faults`, and the document is there all the same.
 */
export async function renderBeside(
  document: ArticleDocument,
  { bucket, pageKey }: { bucket: string; pageKey: string },
  formats: readonly DocumentFormat[],
  faults: Fault[],
): Promise<Beside[]> {
  if (formats.length === 0) return [];
  const { FORMATS } = await import('../shared/export/targets');
  return formats.flatMap(format => {
    try {
      const body = FORMATS[format].file(document, {});
      return [{ format, target: { bucket, key: besideKey(pageKey, format) }, body, contentType: TYPES[format] }];
    } catch (error) {
      faults.push({ room: 'export', error });
      return [];
    }
  });
}
