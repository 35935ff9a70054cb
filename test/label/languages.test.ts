import { lawBreaks } from '../../scripts/law';
import { type ArticleDocument, clean } from '../../shared';
import { expectations, LANGUAGES as KNOWN } from '../known-failures';
import { htmlOf, PAGES, siteOf, textOf } from '../pages/languages/pages';

const expectation = expectations(KNOWN);

/** All text of the document, the facts too, without white space. */
function contentOf({
  metadata,
  sections = [],
  references = [],
  footnotes = [],
  figures = [],
}: ArticleDocument): string[] {
  return [
    ...sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs.map(({ text }) => text)]),
    ...references.map(({ raw }) => raw),
    ...footnotes.map(({ text }) => text),
    ...figures.map(({ caption }) => caption ?? ''),
    ...Object.values(metadata).map(value => JSON.stringify(value)),
  ];
}

const CASES = PAGES.flatMap(page => [['text', page, textOf(page)] as const, ['html', page, htmlOf(page)] as const]);

describe.each(CASES.map(([kind, page, source]) => [`${page.language}, ${kind}`, page, source] as const))(
  '%s',
  (name, page, source) => {
    // prettier-ignore
    const document = clean(new TextEncoder().encode(source), { key: name });
    const content = contentOf(document);
    const has = (text: string) => content.some(own => own.includes(text));
    const body = [page.abstract, ...page.sections].flatMap(([, ...paragraphs]) => paragraphs);

    test('keeps the conservation law', () => expect(lawBreaks(document, source)).toEqual([]));

    expectation(name, 'the language is told', () => expect(document.language).toBe(page.language));

    expectation(name, 'the body text stays', () => expect(body.filter(text => !has(text))).toEqual([]));

    expectation(name, 'the headings open their sections', () => {
      const headings = document.sections?.map(({ heading }) => heading);
      expect(headings).toEqual(expect.arrayContaining([page.abstract, ...page.sections].map(([heading]) => heading)));
    });

    expectation(name, 'the title is the title', () => expect(document.metadata.title).toBe(page.title));

    expectation(name, 'the references are references', () =>
      expect(document.references?.map(({ raw }) => raw.replace(/^\[\d\]\s*/, ''))).toEqual(
        page.references.slice(1).map(raw => raw.replace(/^\[\d\]\s*/, '')),
      ),
    );

    expectation(name, 'the menu, the cookies and the footer go', () => {
      const lines = new Set(content.flatMap(text => text.split('\n')));
      expect(siteOf(page).filter(line => lines.has(line))).toEqual([]);
    });
  },
);
