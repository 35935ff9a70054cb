import { load } from 'cheerio/slim';
import { Text } from 'domhandler';
import { type ArticleDocument, clean } from '../../../shared';
import { lawBreaks } from '../../../scripts/law';
import { ARTICLE, type Section } from '../../pages/html/layouts/article';
import { LAYOUTS } from '../../pages/html/layouts';
import type { Layout } from '../../pages/html/layouts/layout';
import { expectations, LAYOUTS as KNOWN } from '../../known-failures';

/** Letters and digits: sub- and superscripts and typography as the platform has them do not matter here. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Stretches of a paragraph between citations and raised or lowered characters. */
const stretches = (text: string): string[] =>
  text
    .split(/\{[\d,]+\}|<su[bp]>.*?<\/su[bp]>/)
    .map(letters)
    .filter(stretch => stretch.length > 3);

const flat = (sections: readonly Section[]): Section[] =>
  sections.flatMap(section => [section, ...flat(section.sections ?? [])]);

const cleaned = (markup: string): ArticleDocument => clean(new TextEncoder().encode(markup), { key: 'page.html' });

const sectionText = ({ paragraphs }: NonNullable<ArticleDocument['sections']>[number]): string =>
  letters(paragraphs.map(p => p.text).join(' '));

/** All that the document offers as the article's text. */
function contentOf(document: ArticleDocument): string {
  const { sections = [], figures = [], tables = [], references = [], footnotes = [] } = document;
  return [
    ...sections.flatMap(s => [s.heading ?? '', ...s.paragraphs.map(p => p.text)]),
    ...[...figures, ...tables].flatMap(c => [c.label ?? '', c.caption ?? '']),
    ...references.map(r => r.raw),
    ...footnotes.map(n => n.text),
  ].join('\n');
}

/** Lines of the page's site parts that are long enough to be told from the article's words. */
function siteLines({ page }: Layout): string[] {
  const $ = load(page);
  const texts = $('[data-part="site"]')
    .toArray()
    .flatMap(part => $(part).find('*').addBack().contents().toArray());
  const own = letters(JSON.stringify(ARTICLE));
  return texts
    .flatMap(node => (node instanceof Text ? [node.data.trim()] : []))
    .filter(text => letters(text).length >= 8 && !own.includes(letters(text)));
}

const expectation = expectations(KNOWN);

describe.each(LAYOUTS.map(layout => [layout.platform, layout] as const))('%s', (platform, layout) => {
  const document = cleaned(layout.page);
  const { sections = [], metadata, references = [] } = document;
  const expected = [
    { heading: 'Abstract', type: 'abstract', paragraphs: [ARTICLE.abstract] } as const,
    ...flat(ARTICLE.sections),
    ...ARTICLE.back,
  ].filter(section => !layout.without?.includes(section.heading));

  test('is an article with its facts', () => {
    expect(document.page.type).toBe('article');
    expect({
      title: metadata.title,
      authors: metadata.authors?.map(author => author.name),
      doi: layout.isBare ? ARTICLE.doi : metadata.doi,
      journal: metadata.journal,
      year: metadata.year,
    }).toEqual({
      title: ARTICLE.title,
      authors: ARTICLE.authors.map(author => `${author.given} ${author.family}`),
      doi: ARTICLE.doi,
      journal: ARTICLE.journal,
      year: ARTICLE.year,
    });
  });

  expectation(platform, 'headings', () => {
    const also = new Set(layout.also?.map(([type, heading]) => `${type} ${letters(heading)}`));
    const found = sections.flatMap(s => (s.heading === undefined ? [] : [`${s.type} ${letters(s.heading)}`]));
    expect(found.filter(heading => !also.has(heading))).toEqual(
      expected.map(s => `${s.type} ${letters(s.heading)}`).filter(heading => !also.has(heading)),
    );
  });

  expectation(platform, 'has every sentence under its heading', () => {
    const lost = expected.flatMap(section => {
      const own = sections.filter(s => letters(s.heading ?? '') === letters(section.heading)).map(sectionText);
      const text = own.length > 0 ? own.join() : sections.map(sectionText).join();
      return section.paragraphs.flatMap(stretches).filter(stretch => !text.includes(stretch));
    });
    expect(lost).toEqual([]);
  });

  expectation(platform, 'figure', () => {
    expect(document.figures?.map(({ label, caption }) => [label, caption])).toEqual([[ARTICLE.figure.label, ARTICLE.figure.caption]]); // prettier-ignore
  });

  expectation(platform, 'table', () => {
    expect(document.tables?.map(({ label, caption }) => [label, caption])).toEqual([[ARTICLE.table.label, ARTICLE.table.caption]]); // prettier-ignore
    expect(document.tables?.[0]?.rows?.slice(-3)).toEqual(ARTICLE.table.rows);
  });

  expectation(platform, 'references', () => {
    expect(
      references.map(r => ARTICLE.references.findIndex(own => letters(r.raw).includes(letters(own.title)))),
    ).toEqual(ARTICLE.references.map((_, i) => i));
    expect(references.filter(r => /pubmed|crossref|scholar|web of science|view/i.test(r.raw)).map(r => r.raw)).toEqual(
      [],
    );
  });

  expectation(platform, 'nothing of the site', () => {
    const content = letters(contentOf(document));
    expect(siteLines(layout).filter(line => content.includes(letters(line)))).toEqual([]);
  });

  test('keeps the conservation law', () => {
    expect(lawBreaks(document, layout.page)).toEqual([]);
  });

  expectation(platform, 'warns of nothing', () => expect(document.quality.warnings).toEqual([]));
});
