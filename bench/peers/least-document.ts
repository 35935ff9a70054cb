import { type CheerioAPI, load } from 'cheerio';
import { type AnyNode, type Element, hasChildren, isText } from 'domhandler';
import type { Extract } from './peer';

/** As much of an article document as a peer's output can fill, and as the scorer needs. */
export interface LeastDocument {
  readonly metadata: { readonly title?: string };
  readonly sections: readonly {
    readonly id: string;
    readonly heading?: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly tables: readonly { readonly rows: string[][] }[];
}

const HEADING = /^h[1-6]$/;
/** Elements that do not end a paragraph. */
const INLINE = new Set(
  `a abbr b bdi bdo br cite code data dfn del em font i img ins kbd label mark math mi mn mo mrow msub msup q rp rt ruby s samp small
  span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
const WITHOUT_TEXT = new Set(['script', 'style', 'head', 'svg', 'template']);
const FLOW_IN_TABLE = 'h1, h2, h3, h4, h5, h6, p + p, li, table';

/**
 * A peer's HTML as the least document that the scorer takes, made so that no peer loses by its form: headings open
 * sections, every block is a paragraph, tables are tables (their cells count neither way), and an only h1 is the title.
 */
export function leastDocument({ html, title }: Extract): LeastDocument {
  const $ = load(html);
  const onlyH1 = $('h1').length === 1 ? $('h1').remove().text() : '';
  const named = plain(title ?? onlyH1);
  const writer = new Writer($);
  for (const node of $.root().contents().toArray()) writer.visit(node);
  return { metadata: named === '' ? {} : { title: named }, ...writer.finish() };
}

class Writer {
  private readonly sections: { id: string; heading?: string; paragraphs: string[] }[] = [{ id: 's0', paragraphs: [] }];
  private readonly tables: { rows: string[][] }[] = [];
  private run = '';

  constructor(private readonly $: CheerioAPI) {}

  visit(node: AnyNode): void {
    if (isText(node)) this.text(node.data, node.parent);
    else if (hasChildren(node)) this.element(node as Element);
  }

  finish(): Pick<LeastDocument, 'sections' | 'tables'> {
    this.endParagraph();
    return { sections: this.sections, tables: this.tables };
  }

  /** Text that stands in no element is plain text among the markup (resiliparse): a paragraph a line. */
  private text(data: string, parent: AnyNode | null): void {
    if (parent === null || !('name' in parent) || parent.name !== 'body') {
      this.run += data;
      return;
    }
    data.split('\n').forEach((line, i) => {
      if (i > 0) this.endParagraph();
      this.run += line;
    });
  }

  private element(element: Element): void {
    const name = element.name ?? '';
    if (WITHOUT_TEXT.has(name)) return;
    if (INLINE.has(name)) return this.inline(element);
    this.endParagraph();
    if (HEADING.test(name)) this.heading(element);
    else if (name === 'table' && this.isGrid(element)) this.tables.push({ rows: this.rowsOf(element) });
    else element.children.forEach(child => this.visit(child));
    this.endParagraph();
  }

  private inline(element: Element): void {
    if (element.name === 'br') this.run += ' ';
    element.children.forEach(child => this.visit(child));
  }

  private heading(element: Element): void {
    const heading = plain(this.$(element).text());
    if (heading !== '') this.sections.push({ id: `s${this.sections.length}`, heading, paragraphs: [] });
  }

  private endParagraph(): void {
    const text = plain(this.run);
    if (text !== '') this.sections.at(-1)!.paragraphs.push(text);
    this.run = '';
  }

  /** A table of data, not one that lays out a page. */
  private isGrid(table: Element): boolean {
    return this.$(table).find(FLOW_IN_TABLE).length === 0;
  }

  private rowsOf(table: Element): string[][] {
    const rows = this.$(table).find('tr').toArray();
    return rows.map(row =>
      this.$(row)
        .children()
        .toArray()
        .map(cell => plain(this.$(cell).text())),
    );
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
