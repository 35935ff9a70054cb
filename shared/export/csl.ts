import type { ArticleDocument, Author, CslItem, CslName, Metadata } from '../document';

/** Which entries a bibliography has: the article itself, the works it refers to, or both (the article first). */
export type Entries = 'article' | 'references' | 'all';

export interface BibliographyOptions {
  /** `all` if absent. */
  readonly entries?: Entries;
}

/** An item as CSL-JSON wants it: `id` is a citation key, stable and unlike any other document's. */
export type CslEntry = CslItem & { readonly id: string };

/** The bibliography of a document as CSL-JSON (https://citationstyles.org): its items, with ids. */
export function cslEntries(document: ArticleDocument, { entries = 'all' }: BibliographyOptions = {}): CslEntry[] {
  switch (entries) {
    case 'article':
      return articleEntries(document);
    case 'references':
      return referenceEntries(document);
    case 'all':
      return [...articleEntries(document), ...referenceEntries(document)];
  }
}

/** The bibliography of a document as the text of a CSL-JSON file: an array, one item a line. */
export function toCsl(document: ArticleDocument, options?: BibliographyOptions): string {
  return `[\n${cslEntries(document, options).map(item => JSON.stringify(item)).join(',\n')}\n]\n`; // prettier-ignore
}

/** A page without a title (a list, a blocked page) is no article to cite. */
function articleEntries(document: ArticleDocument): CslEntry[] {
  if (document.metadata.title === undefined) return [];
  const item = cslOfMetadata(document);
  return [{ id: keyOf(item, document.id), ...item }];
}

function referenceEntries({ id, references = [] }: ArticleDocument): CslEntry[] {
  return references.map(({ id: reference, csl }) => ({ id: `${keyOf(csl, id)}-${reference}`, ...csl }));
}

/** `dufresne2014-1a2b3c4d`: who, when, and eight digits of the document's id. */
function keyOf({ author, issued }: CslItem, documentId: string): string {
  const [first] = author ?? [];
  const name = (first?.family ?? first?.literal ?? 'anon').normalize('NFKD').toLowerCase();
  const year = issued?.['date-parts'][0]?.[0] ?? '';
  return `${name.replace(/[^a-z]/g, '').slice(0, 20) || 'anon'}${year}-${documentId.slice(0, 8)}`;
}

/** The article's own facts as CSL-JSON. */
function cslOfMetadata({ metadata, source }: ArticleDocument): CslItem {
  const { title, authors = [], journal, publisher, volume, issue, pages, articleNumber, doi, pmid, pmcid } = metadata;
  const url = metadata.url ?? source.url;
  return {
    type: journal === undefined ? 'article' : 'article-journal',
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(title && { title }),
    ...(journal && { 'container-title': journal }),
    ...(publisher && { publisher }),
    ...issuedOf(metadata),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { page: pages }),
    ...(articleNumber && { number: articleNumber }),
    ...(doi && { DOI: doi }),
    ...(pmid && { PMID: pmid }),
    ...(pmcid && { PMCID: pmcid }),
    ...(url && { URL: url }),
  };
}

const nameOf = ({ name, given, family }: Author): CslName =>
  family === undefined ? { literal: name } : { family, ...(given !== undefined && { given }) };

function issuedOf({ dates, year }: Metadata): Pick<CslItem, 'issued'> {
  const parts = dates?.published?.split('-').map(Number) ?? (year === undefined ? undefined : [year]);
  return parts === undefined ? {} : { issued: { 'date-parts': [parts] } };
}
