import type { ArticleDocument } from '../document';
import { captionText } from './captions';
import { headingOf } from './sections';

/**
 * The document as plain text, for readers and word counters: title, authors, sections in reading order, captions, footnotes,
 * entries of a listing, references, with an empty line between any two. UTF-8, line feeds, ends with one.
 */
export function toText(document: ArticleDocument): string {
  return `${textParts(document).join('\n\n')}\n`;
}

function textParts(document: ArticleDocument): string[] {
  const { metadata, sections = [], figures = [], tables = [], footnotes = [], items = [], references = [] } = document;
  const parts = [
    metadata.title,
    metadata.authors?.map(({ name }) => name).join(', '),
    ...sections.flatMap(section => [headingOf(section), ...section.paragraphs.map(({ text }) => text)]),
    ...figures.map(captionText),
    ...tables.map(table => [captionText(table), rowsText(table.rows)].filter(part => part !== '').join('\n')),
    ...footnotes.map(({ text }) => text),
    ...items.map(item => [item.title, item.authors?.join(', '), item.text].filter(part => part !== undefined).join('\n')), // prettier-ignore
    ...(references.length === 0 ? [] : ['References', references.map(({ raw }) => raw).join('\n')]),
  ];
  return parts.filter(part => part !== undefined && part !== '') as string[];
}

const rowsText = (rows: readonly (readonly string[])[] = []): string => rows.map(row => row.join('\t')).join('\n');
