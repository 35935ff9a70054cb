import type { ArticleDocument } from '../document';
import { written } from './citation-js';
import { type BibliographyOptions, type CslEntry, cslEntries } from './csl';

/**
 * The bibliography of a document in RIS, as reference managers read it, `ID` as in CSL-JSON. Empty where there is none.
 */
export function toRis(document: ArticleDocument, options?: BibliographyOptions): string {
  const entries = cslEntries(document, options);
  const text = written('ris', entries.map(entryOnLines)).replace(FOLD, '').replace(PAGES, 'SP  - $1\nEP  - $2');
  return text === '' ? '' : `${text.replace(END, 'ER  - ').replace(ID, (_, i: string) => `ID  - ${entries[Number(i)]!.id}`)}\n`; // prettier-ignore
}

/** citation-js cuts an id at 20 characters, after which they are no longer different: it gets the entry's number instead. */
const ID = /^ID {2}- (\d+)$/gm;

/**
 * citation-js folds values at 70 characters, which the programs that read RIS do not expect. A line end before anything but a
 * tag is such a fold: tags have two spaces, and values have none of that kind any more.
 */
const FOLD = /\n(?![A-Z][A-Z0-9] {2}-)/g;
const PAGES = /^SP {2}- (\w+)-(\w+)$/gm;
/** The space behind the last tag of an entry belongs to it. */
const END = /^ER {2}-$/gm;

/** A field of RIS is a line. */
const entryOnLines = (entry: CslEntry, i: number): CslEntry =>
  JSON.parse(JSON.stringify({ ...entry, id: String(i) }), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ') : value,
  ) as CslEntry;
