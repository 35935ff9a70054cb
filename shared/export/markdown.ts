import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { ArticleDocument, Figure, Item, Table } from '../document';
import { headingOf } from './sections';

/** Markdown has six levels, and the title takes the first. */
const DEEPEST = 6;

/**
 * The document as Markdown (CommonMark with GitHub's tables): the title as first heading, authors and imprint, sections with
 * their headings a level below, captions, tables, footnotes, and the references as a list. What means something in Markdown is
 * escaped, so that the text reads as it is.
 */
export function toMarkdown(document: ArticleDocument): string {
  const children = [
    ...frontOf(document),
    ...sectionsOf(document),
    ...captionsOf(document),
    ...(document.footnotes ?? []).map(({ text }) => paragraph(plain(text))),
    ...(document.items ?? []).flatMap(itemOf),
    ...referencesOf(document),
  ];
  return write(
    { type: 'root', children },
    { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}

const plain = (value: string): PhrasingContent => ({ type: 'text', value: value.replace(/\s+/g, ' ').trim() });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [plain(value)] });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const heading = (depth: number, text: string): RootContent => ({
  type: 'heading',
  depth: Math.min(depth, DEEPEST) as 1 | 2 | 3 | 4 | 5 | 6,
  children: [plain(text)],
});

function frontOf({ metadata }: ArticleDocument): RootContent[] {
  const { title, authors = [], journal, volume, issue, pages, year, doi } = metadata;
  const place = [volume, issue === undefined ? undefined : `(${issue})`].filter(part => part !== undefined).join('');
  const imprint = [journal, place, pages, year?.toString()]
    .filter(part => part !== undefined && part !== '')
    .join(', ');
  return [
    ...(title === undefined ? [] : [heading(1, title)]),
    ...(authors.length === 0 ? [] : [paragraph(plain(authors.map(({ name }) => name).join(', ')))]),
    ...(imprint === '' ? [] : [paragraph(plain(imprint))]),
    ...(doi === undefined ? [] : [paragraph(link(`https://doi.org/${doi}`))]),
  ];
}

const link = (url: string, text = url): PhrasingContent => ({ type: 'link', url, children: [plain(text)] });

function sectionsOf({ sections = [] }: ArticleDocument): RootContent[] {
  return sections.flatMap(section => {
    const head = headingOf(section);
    return [
      ...(head === undefined ? [] : [heading(section.level + 1, head)]),
      ...section.paragraphs.map(({ text }) => paragraph(plain(text))),
    ];
  });
}

function captionsOf({ figures = [], tables = [] }: ArticleDocument): RootContent[] {
  return [...figures.flatMap(captionOf), ...tables.flatMap(table => [...captionOf(table), ...rowsOf(table)])];
}

function captionOf({ label, caption }: Pick<Figure, 'label' | 'caption'>): RootContent[] {
  const parts = [...(label === undefined ? [] : [strong(label)]), ...(caption === undefined ? [] : [plain(caption)])];
  const [first, second] = parts;
  if (first === undefined) return [];
  return [second === undefined ? paragraph(first) : paragraph(first, { type: 'text', value: ' ' }, second)];
}

function rowsOf({ rows = [] }: Table): RootContent[] {
  const rowOf = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map(cell => ({ type: 'tableCell', children: [plain(cell)] })),
  });
  return rows.length === 0 ? [] : [{ type: 'table', children: rows.map(rowOf) }];
}

function itemOf({ title, text, authors, date, url }: Item): RootContent[] {
  const name = title ?? url;
  const head = name === undefined ? [] : [paragraph(url === undefined ? strong(name) : link(url, name))];
  const byline = [authors?.join(', '), date].filter(part => part !== undefined).join(', ');
  return [
    ...head,
    ...(byline === '' ? [] : [paragraph(plain(byline))]),
    ...(text === undefined ? [] : [paragraph(plain(text))]),
  ];
}

function referencesOf({ references = [] }: ArticleDocument): RootContent[] {
  if (references.length === 0) return [];
  const numbered = references.every(({ number }) => number !== undefined);
  return [
    heading(2, 'References'),
    {
      type: 'list',
      ordered: numbered,
      start: numbered ? (references[0]?.number ?? 1) : null,
      spread: false,
      children: references.map(({ raw }) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [plain(raw)] }] })), // prettier-ignore
    },
  ];
}
