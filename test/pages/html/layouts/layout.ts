import { ARTICLE, type Article, type Author, type Reference, type Section } from './article';
import type { SectionType } from '../../../../shared';

/**
 * A page of one kind of platform: its nesting, class names and debris around the shared article. Elements marked
 * `data-part="site"` hold what belongs to the site; no code of the cleaner looks at that attribute, the tests do.
 */
export interface Layout {
  readonly platform: string;
  readonly page: string;
  /** Headings of the article's that this platform adds, or prints in its own words. */
  readonly also?: readonly (readonly [SectionType, string])[];
  /** Nothing but the text says what the title is; no identifier is printed. */
  readonly isBare?: true;
  /** Parts of the article that this platform does not print under their headings, by heading. */
  readonly without?: readonly string[];
}

/** Marks an element as the site's. */
export const SITE = 'data-part="site"';

/** How a platform prints one mark of a citation, `n` from 1. */
export type Cite = (n: number, reference: Reference) => string;

/** A paragraph's text as markup: `{1,2}` as the platform's marks between `open` and `close`. */
export function prose(text: string, cite: Cite, open = '', close = '', between = ','): string {
  return text.replace(/ ?\{([\d,]+)\}/g, (_, list: string) => {
    const marks = list.split(',').map(n => cite(Number(n), ARTICLE.references[Number(n) - 1]!));
    return `${open}${marks.join(between)}${close}`;
  });
}

/** Google Scholar's tags, as nearly all platforms have them. */
export function citationTags(a: Article): string {
  const tag = (name: string, content: string) => `<meta name="citation_${name}" content="${content}">`;
  return [
    tag('title', a.title),
    ...a.authors.map(author => tag('author', `${author.given} ${author.family}`)),
    tag('journal_title', a.journal),
    tag('publication_date', a.published.iso.replace(/-/g, '/')),
    tag('volume', a.volume),
    tag('issue', a.issue),
    tag('firstpage', a.pages.split('-')[0]!),
    tag('lastpage', a.pages.split('-')[1]!),
    tag('doi', a.doi),
  ].join('\n');
}

export const each = <T>(list: readonly T[], print: (value: T, i: number) => string, between = ''): string =>
  list.map(print).join(between);
export const nameOf = ({ given, family }: Author): string => `${given} ${family}`;

/** Sections with their subsections, printed by `print`; `inner` holds the printed paragraphs and subsections. */
export function outlineOf(
  sections: readonly Section[],
  paragraph: (text: string) => string,
  print: (section: Section, inner: string, level: number, number: string) => string,
  level = 2,
  prefix = '',
): string {
  return each(sections, (section, i) => {
    const number = `${prefix}${i + 1}`;
    const inner =
      each(section.paragraphs, paragraph) +
      outlineOf(section.sections ?? [], paragraph, print, level + 1, `${number}.`);
    return print(section, inner, level, number);
  });
}

/** A plain table, rows of `th` and `td`. */
export const gridOf = (a: Article, attributes = ''): string =>
  `<table${attributes}><thead><tr>${each(a.table.head, cell => `<th>${cell}</th>`)}</tr></thead><tbody>` +
  `${each(a.table.rows, row => `<tr>${each(row, cell => `<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
