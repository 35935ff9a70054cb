import type { ArticleDocument, Figure, Paragraph, Section, Table } from '../document';
import { headingOf, type SectionNode, sectionTrees } from './sections';
import { teiHeader } from './tei-header';
import { teiReference } from './tei-references';
import { element, textElement, type Xml, type XmlElement, xmlText } from './xml';

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/**
 * The document as TEI P5 (https://tei-c.org/guidelines/p5), in the arrangement that GROBID's users know: facts in the header,
 * the abstract in `profileDesc`, sections as `div`s with citations as `ref type="bibr"`, entries as `biblStruct`s.
 */
export function toTei(document: ArticleDocument): string {
  return xmlText(teiElement(document, ''), { declared: true });
}

/** The document as a part of a `teiCorpus`: its ids begin with the document's own, since ids of a file must differ. */
export function teiCorpusPart(document: ArticleDocument): string {
  return xmlText(teiElement(document, `x${document.id.slice(0, 16)}-`), { declared: false });
}

/** What stands before and after the parts of a corpus. */
export const TEI_CORPUS = {
  open: `<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="${NAMESPACE}"><teiHeader><fileDesc><titleStmt><title>Documents made by Offprint</title></titleStmt><publicationStmt><p>Made from pages by Offprint.</p></publicationStmt><sourceDesc><p>Each document names its page.</p></sourceDesc></fileDesc></teiHeader>
`,
  close: '</teiCorpus>\n',
} as const;

function teiElement(document: ArticleDocument, prefix: string): XmlElement {
  const trees = sectionTrees(document);
  const abstracts = trees.filter(isAbstract).flatMap(tree => abstractOf(tree, prefix));
  return element(
    'TEI',
    { xmlns: NAMESPACE, 'xml:lang': document.language },
    teiHeader(document, abstracts),
    element('text', {}, bodyOf(document, trees, prefix), backOf(document, prefix)),
  );
}

const isAbstract = ({ section }: SectionNode): boolean => section.type === 'abstract';

/** TEI's abstract has paragraphs and no divisions: the headings of a structured one stand as labels before their text. */
function abstractOf({ section, children }: SectionNode, prefix: string, isTop = true): XmlElement[] {
  const label = isTop ? undefined : textElement('label', headingOf(section));
  const [first, ...rest] = section.paragraphs.map(paragraph => paragraphPieces(paragraph, prefix));
  const lead = label === undefined ? (first ?? []) : [label, ' ', ...(first ?? [])];
  return [
    ...(lead.length === 0 ? [] : [element('p', languageOf(section), ...lead)]),
    ...rest.map(pieces => element('p', languageOf(section), ...pieces)),
    ...children.flatMap(child => abstractOf(child, prefix, false)),
  ];
}

function bodyOf(document: ArticleDocument, trees: readonly SectionNode[], prefix: string): XmlElement {
  const divisions = [
    ...trees.filter(tree => !isAbstract(tree)).map(tree => divisionOf(tree, prefix)),
    ...captionDivision([
      ...(document.figures ?? []).map(figure => figureOf(figure, prefix)),
      ...(document.tables ?? []).map(table => tableOf(table, prefix)),
    ]),
    ...itemDivision(document),
  ];
  return element('body', {}, ...(divisions.length === 0 ? [element('p', {})] : divisions));
}

function divisionOf({ section, children }: SectionNode, prefix: string): XmlElement {
  const paragraphs = section.paragraphs.map(paragraph => element('p', {}, ...paragraphPieces(paragraph, prefix)));
  const empty = paragraphs.length === 0 && children.length === 0;
  return element(
    'div',
    { 'xml:id': prefix + section.id, type: section.type, ...languageOf(section) },
    textElement('head', headingOf(section), section.number === undefined ? {} : { n: section.number }),
    ...(empty ? [element('p', {})] : paragraphs),
    ...children.map(child => divisionOf(child, prefix)),
  );
}

const languageOf = ({ language }: Section) => ({ 'xml:lang': language });

/** A paragraph's text with its citations as pointers to the entries. */
function paragraphPieces({ text, citations = [] }: Paragraph, prefix: string): Xml[] {
  const pieces: Xml[] = [];
  let from = 0;
  for (const { start, end, references } of [...citations].sort((a, b) => a.start - b.start)) {
    if (start < from) continue; // one inside another: the outer one has it
    const target = references.map(id => `#${prefix}${id}`).join(' ');
    pieces.push(text.slice(from, start), element('ref', { type: 'bibr', target }, text.slice(start, end)));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

const captionDivision = (figures: readonly XmlElement[]): XmlElement[] =>
  figures.length === 0 ? [] : [element('div', { type: 'figures' }, element('p', {}), ...figures)];

const figureOf = ({ id, label, caption }: Figure, prefix: string): XmlElement =>
  element('figure', { 'xml:id': prefix + id }, textElement('head', label), textElement('figDesc', caption));

function tableOf({ id, label, caption, rows = [] }: Table, prefix: string): XmlElement {
  const rowOf = (cells: readonly string[]) => element('row', {}, ...cells.map(cell => element('cell', {}, cell)));
  return element(
    'figure',
    { 'xml:id': prefix + id, type: 'table' },
    textElement('head', label),
    textElement('figDesc', caption),
    rows.length === 0 ? undefined : element('table', {}, ...rows.map(rowOf)),
  );
}

function itemDivision({ items = [] }: ArticleDocument): XmlElement[] {
  if (items.length === 0) return [];
  const itemOf = ({ title, text }: (typeof items)[number]) =>
    element('item', {}, textElement('title', title, { level: 'a' }), textElement('p', text));
  return [element('div', { type: 'listing' }, element('list', {}, ...items.map(itemOf)))];
}

function backOf({ footnotes = [], references = [] }: ArticleDocument, prefix: string): XmlElement | undefined {
  const notes = footnotes.map(({ text }) => element('note', { place: 'foot' }, text));
  const entries = references.map(reference => teiReference(reference, prefix + reference.id));
  const divisions = [
    ...(notes.length === 0 ? [] : [element('div', { type: 'notes' }, element('p', {}, ...notes))]),
    ...(entries.length === 0 ? [] : [element('div', { type: 'references' }, element('listBibl', {}, ...entries))]),
  ];
  return divisions.length === 0 ? undefined : element('back', {}, ...divisions);
}
