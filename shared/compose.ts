import type { ArticleDocument, Figure, Footnote, Item, Paragraph, Reference, Section, Table } from './document';
import type { Entry } from './cite';
import type { CaptionPart, Division, ItemPart, SectionPart } from './divide/division';
import { blocksOfItem } from './divide/listing';
import type { Block } from './source/block';
import type { Ground } from './source/ground';
import type { Citation } from './document';

/** The parts of a document that hold text, with their ids; absent where there are none. */
export type Parts = Pick<ArticleDocument, 'sections' | 'figures' | 'tables' | 'references' | 'items' | 'footnotes'>;

export interface Composition {
  readonly division: Division;
  readonly entries: readonly Entry[];
  /** Citations of each paragraph block. */
  readonly citations: ReadonlyMap<Block, readonly Citation[]>;
  /** Blocks of the front matter that gave no fact: kept as they stand, in a section of their own. */
  readonly front: readonly Block[];
  readonly ground: Ground;
}

/** Puts the divided page into the shape of the document: ids in reading order, no empty lists. */
export function compose(c: Composition): Parts {
  const sections = sectionsOf(c);
  const figures = c.division.figures.map((part, i): Figure => ({ id: `f${i + 1}`, ...captionOf(part, c.ground) }));
  const tables = c.division.tables.map((part, i): Table => ({ id: `t${i + 1}`, ...tableOf(part, c.ground) }));
  const references = c.entries.map((entry, i) => referenceOf(entry, `r${i + 1}`, c.ground));
  const items = c.division.items.map(item => itemOf(item, c.ground));
  const footnotes = c.division.footnotes.map((block): Footnote => ({ text: block.text, at: c.ground.tidy(block.at) }));
  return {
    ...some('sections', sections),
    ...some('figures', figures),
    ...some('tables', tables),
    ...some('references', references),
    ...some('items', items),
    ...some('footnotes', footnotes),
  };
}

function some<K extends string, T>(key: K, list: readonly T[]): { [P in K]?: T[] } {
  return (list.length === 0 ? {} : { [key]: list }) as { [P in K]?: T[] };
}

function sectionsOf(c: Composition): Section[] {
  const offset = c.front.length > 0 ? 2 : 1;
  const idOf = (index: number) => `s${index + offset}`;
  const sections = c.division.sections.map((part, i) =>
    sectionOf(part, idOf(i), part.parent === undefined ? undefined : idOf(part.parent), c),
  );
  const front: Section[] =
    c.front.length === 0
      ? []
      : [{ id: 's1', type: 'article-info', level: 1, paragraphs: c.front.map(block => paragraphOf(block, c)) }];
  return [...front, ...sections];
}

function sectionOf(part: SectionPart, id: string, parent: string | undefined, c: Composition): Section {
  return {
    id,
    type: part.type,
    ...(part.heading === undefined ? {} : { heading: part.heading.text }),
    level: part.level,
    ...(part.language === undefined ? {} : { language: part.language }),
    ...(parent === undefined ? {} : { parent }),
    ...(part.number === undefined ? {} : { number: part.number }),
    ...(part.heading === undefined ? {} : { at: c.ground.tidy(part.heading.at) }),
    paragraphs: part.paragraphs.filter(block => block.text !== '').map(block => paragraphOf(block, c)),
  };
}

function paragraphOf(block: Block, c: Composition): Paragraph {
  const citations = c.citations.get(block) ?? [];
  return {
    text: block.text,
    at: c.ground.tidy(block.at),
    ...(citations.length === 0 ? {} : { citations: [...citations] }),
  };
}

function captionOf(part: CaptionPart, ground: Ground): Omit<Figure, 'id'> {
  const caption = part.caption
    .map(block => block.text)
    .filter(text => text !== '')
    .join(' ');
  return {
    ...(part.label === undefined ? {} : { label: part.label.text }),
    ...(caption === '' ? {} : { caption }),
    at: ground.tidy([part.label, ...part.caption, part.grid].flatMap(block => block?.at ?? [])),
  };
}

function tableOf(part: CaptionPart, ground: Ground): Omit<Table, 'id'> {
  const { at, ...caption } = captionOf(part, ground);
  const rows = part.grid?.text.split('\n').map(row => row.split('\t'));
  return { ...caption, ...(rows === undefined ? {} : { rows }), at };
}

function referenceOf(entry: Entry, id: string, ground: Ground): Reference {
  return {
    id,
    ...(entry.number === undefined ? {} : { number: entry.number }),
    raw: entry.source.text,
    at: ground.tidy(entry.source.spans()),
    csl: entry.csl,
  };
}

function itemOf(item: ItemPart, ground: Ground): Item {
  const text = item.text.map(block => block.text).join(' ');
  return {
    ...(item.title === undefined ? {} : { title: item.title.text }),
    ...(text === '' ? {} : { text }),
    ...some(
      'authors',
      item.authors.map(block => block.text),
    ),
    ...(item.type === undefined ? {} : { type: item.type.text }),
    ...(item.date === undefined ? {} : { date: item.date.text }),
    ...(item.url === undefined ? {} : { url: item.url }),
    at: ground.tidy(blocksOfItem(item).flatMap(block => block.at)),
  };
}
