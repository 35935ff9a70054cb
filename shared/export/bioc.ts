import type { ArticleDocument, Citation, Section } from '../document';
import type { Span } from '../source/span';
import { captionText } from './captions';
import { headingOf } from './sections';
import { element, textElement, type XmlElement, xmlText } from './xml';

/** A stretch of text with what is known of it, before it has its place in the document. */
interface Passage {
  readonly text: string;
  readonly infons: Readonly<Record<string, string | undefined>>;
  readonly at?: readonly (readonly number[])[];
  readonly citations?: readonly Citation[];
}

/** Between two passages stands one character, as in the files of PubMed Central. */
const GAP = 1;

/**
 * The document as a BioC collection of one (https://bioc.sourceforge.net). Offsets and lengths count Unicode code points, as the
 * libraries for Python do; where a passage stands in the source is in the infon `source-at`, in Offprint's own units (UTF-16).
 */
export function toBioc(document: ArticleDocument): string {
  return `${BIOC_COLLECTION.open}${biocPart(document)}${BIOC_COLLECTION.close}`;
}

/** What stands before and after the documents of a collection. BioC wants a date; the same pages give the same file without. */
export const BIOC_COLLECTION = {
  open: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE collection SYSTEM "BioC.dtd">
<collection><source>Offprint</source><date></date><key>offprint.key</key>
`,
  close: '</collection>\n',
} as const;

/** The document as a part of a collection. */
export function biocPart(document: ArticleDocument): string {
  return xmlText(documentElement(document), { declared: false });
}

function documentElement(document: ArticleDocument): XmlElement {
  const { metadata, source } = document;
  const numbers = new CitationNumbers();
  let offset = 0;
  const passages = passagesOf(document).map(passage => {
    const built = passageOf(passage, offset, numbers);
    offset += codePoints(passage.text) + GAP;
    return built;
  });
  return element(
    'document',
    {},
    element('id', {}, metadata.pmcid ?? metadata.pmid ?? document.id),
    ...infonsOf({ sha256: document.id, key: source.key, url: source.url, doi: metadata.doi, journal: metadata.journal, year: metadata.year?.toString(), license: metadata.license?.spdx ?? metadata.license?.url, language: document.language }), // prettier-ignore
    ...passages,
  );
}

function passagesOf(document: ArticleDocument): Passage[] {
  const { metadata, sections = [], figures = [], tables = [], footnotes = [], items = [], references = [] } = document;
  return [
    { text: metadata.title ?? '', infons: { section_type: 'TITLE', type: 'front' }, at: metadata.at?.['title'] ?? [] },
    ...sections.flatMap(sectionPassages),
    ...figures.map(figure => ({ text: captionText(figure), infons: { section_type: 'FIG', type: 'fig_caption', id: figure.id }, at: figure.at })), // prettier-ignore
    ...tables.map(table => ({ text: captionText(table), infons: { section_type: 'TABLE', type: 'table_caption', id: table.id }, at: table.at })), // prettier-ignore
    ...footnotes.map(({ text, at }) => ({ text, infons: { section_type: 'NOTES', type: 'footnote' }, at })),
    ...items.map(({ title, text, at }) => ({ text: [title, text].filter(part => part !== undefined).join('\n'), infons: { type: 'item' }, at })), // prettier-ignore
    ...references.map(({ id, raw, at, csl }) => ({ text: raw, infons: { section_type: 'REF', type: 'ref', id, doi: csl.DOI, pmid: csl.PMID }, at })), // prettier-ignore
  ];
}

function sectionPassages(section: Section): Passage[] {
  const heading = headingOf(section);
  const shared = { section_type: sectionType(section), section: section.id };
  return [
    ...(heading === undefined ? [] : [{ text: heading, infons: { ...shared, type: `title_${section.level}` }, at: section.at ?? [] }]), // prettier-ignore
    ...section.paragraphs.map(({ text, at, citations }) => ({
      text,
      infons: { ...shared, type: 'paragraph' },
      at,
      ...(citations && { citations }),
    })),
  ];
}

/** Section types of PubMed Central's BioC files, where they have one; else Offprint's in capitals. */
const SECTION_TYPES: Partial<Record<Section['type'], string>> = {
  abstract: 'ABSTRACT',
  introduction: 'INTRO',
  methods: 'METHODS',
  results: 'RESULTS',
  discussion: 'DISCUSS',
  conclusions: 'CONCL',
  case: 'CASE',
  supplementary: 'SUPPL',
  acknowledgements: 'ACK_FUND',
  funding: 'ACK_FUND',
  'competing-interests': 'COMP_INT',
  'author-contributions': 'AUTH_CONT',
  abbreviations: 'ABBR',
  appendix: 'APPENDIX',
  keywords: 'KEYWORD',
};

const sectionType = ({ type }: Section): string => SECTION_TYPES[type] ?? type.toUpperCase().replaceAll('-', '_');

/** Ids of annotations count through the document. */
class CitationNumbers {
  private last = 0;
  next(): string {
    return `c${++this.last}`;
  }
}

function passageOf(
  { text, infons, at = [], citations = [] }: Passage,
  offset: number,
  ids: CitationNumbers,
): XmlElement {
  const place = at.map(([start, end]) => `${start}-${end}`).join(' ');
  return element(
    'passage',
    {},
    ...infonsOf({ ...infons, 'source-at': place === '' ? undefined : place }),
    element('offset', {}, String(offset)),
    textElement('text', text),
    ...citations.map(({ start, end, references }) =>
      annotationOf({ id: ids.next(), text, span: [start, end], references, offset }),
    ),
  );
}

interface Annotation {
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  readonly references: readonly string[];
  readonly offset: number;
}

function annotationOf({ id, text, span: [start, end], references, offset }: Annotation): XmlElement {
  const cited = text.slice(start, end);
  const place = { offset: String(offset + codePoints(text.slice(0, start))), length: String(codePoints(cited)) };
  return element(
    'annotation',
    { id },
    ...infonsOf({ type: 'citation', references: references.join(' ') }),
    element('location', place),
    element('text', {}, cited),
  );
}

const infonsOf = (infons: Passage['infons']): XmlElement[] =>
  Object.entries(infons).flatMap(([key, value]) => textElement('infon', value, { key }) ?? []);

function codePoints(text: string): number {
  let count = 0;
  for (const char of text) count += char.length === 0 ? 0 : 1;
  return count;
}
