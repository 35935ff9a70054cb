import type { Section, SourceKind, WarningCode } from '../../shared/document';
import { type Sensed, senseWarnings } from '../../shared/measure/sense';

const SENTENCE = 'The bore ran up the estuary twice a day and carried the finest of the sand to the upper banks.';
const WHOLE = `${SENTENCE} Nobody had measured it before.`;
/** The two halves of a paragraph that a column's edge went through. */
const HEAD =
  'The gauges that had been set along the banks were read every hour of the day, and at night by the keepers of';
const TAIL =
  'the lower lock, who wrote the levels down in a book that is kept to this day in the office of the harbour.';

interface Part {
  readonly type?: Section['type'];
  readonly heading?: string;
  readonly texts?: readonly string[];
}
const sectionsOf = (parts: readonly Part[]): Section[] =>
  parts.map(({ type = 'body', heading, texts = [] }, i) => ({
    id: `s${i + 1}`,
    type,
    ...(heading !== undefined && { heading }),
    level: 1,
    paragraphs: texts.map(text => ({ text, at: [] })),
  }));

interface Page {
  readonly parts: readonly Part[];
  readonly kind?: SourceKind;
  readonly type?: Sensed['page']['type'];
  /** Numbers of the references; 0 for one without. */
  readonly numbers?: readonly number[];
}
function codesOf({ parts, kind = 'text', type = 'article', numbers }: Page): WarningCode[] {
  const references = numbers?.map((number, i) => ({
    id: `r${i + 1}`,
    ...(number > 0 && { number }),
    raw: 'Muster A. Sand. 2001.',
    at: [],
    csl: { type: 'article-journal' as const },
  }));
  const warnings = senseWarnings({
    source: { key: 'x', bytes: 1, kind, charset: { used: 'utf-8', evidence: 'ascii' } },
    page: { type, confidence: 1, evidence: [] },
    sections: sectionsOf(parts),
    ...(references && { references }),
  });
  return warnings.map(({ code }) => code);
}

const one = (...texts: string[]): Page => ({ parts: [{ texts }] });
const headed = (...headings: string[]): Page => ({ parts: headings.map(heading => ({ heading, texts: [WHOLE] })) });
const times = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));
const upTo = (last: number): number[] => times(last, i => i + 1);
const abstracts = (...headings: string[]): Page => ({
  parts: headings.map(heading => ({ type: 'abstract', heading, texts: [WHOLE, WHOLE] })),
});
const long = (characters: number): string[] => times(Math.ceil(characters / WHOLE.length), () => WHOLE);

const NUMBERED = ['Sand moves [1,2].', 'Slowly [3], and in the upper reach [4–6] not at all [2].'];
const NAMED = ['It moves (Muster, 2001), slowly (Example & Other 1999; Lund et al., 2003).', '(Moss 1987) and (Holm, 2004b) and (Vik, 2010).']; // prettier-ignore

const MUST: readonly (readonly [string, WarningCode, Page])[] = [
  ['numbers that lead nowhere', 'no-references', one(...NUMBERED)],
  ['names that lead nowhere', 'no-references', one(...NAMED)],
  ['5,000 words under one heading', 'one-giant-section', { parts: [{ texts: [WHOLE] }, { heading: 'Results', texts: long(32_000) }] }],
  ['5,000 words with no heading at all', 'one-giant-section', one(...long(40_000))],
  ['lines of a paragraph as headings', 'headings-are-sentences', headed('of the sand that the tides had moved,', 'and that the keepers of the lock saw', 'in the course of a long winter;', 'Results')],
  ['whole sentences as headings', 'headings-are-sentences', headed(...times(3, i => `${SENTENCE} ${i}.`), 'Methods', 'Results')],
  ['halves of paragraphs in turns', 'columns-mixed', one(...times(5, () => [HEAD, TAIL]).flat(), WHOLE, WHOLE)],
  ['halves of paragraphs, each pair the wrong way round', 'columns-mixed', { ...one(...times(4, () => [TAIL, WHOLE, HEAD]).flat()), kind: 'pdf-text' }],
  ['abstracts of three works', 'several-articles', abstracts('Abstract', 'Abstract', 'Abstract')],
  ['abstracts in capitals and small letters', 'several-articles', abstracts('ABSTRACT', 'Abstract', 'Introduction', 'Abstract')],
  ['two long lists of references', 'several-articles', { parts: [{ texts: [WHOLE] }], numbers: [...upTo(14), ...upTo(11)] }],
]; // prettier-ignore

const MUST_NOT: readonly (readonly [string, Page])[] = [
  ['an article', { parts: [{ type: 'abstract', heading: 'Abstract', texts: [WHOLE] }, { heading: 'Methods', texts: [WHOLE, WHOLE] }] }],
  ['marks with a list', { ...one(...NUMBERED), numbers: upTo(6) }],
  ['an abstract that cites', { ...one(...NUMBERED), type: 'abstract' }],
  ['intervals and equations', one('For x in [0, 1] and y in [2, 5], see [3].', 'By (1), (2), (3), (4) and (5) it holds in [4, 9].')],
  ['years in brackets in the news', one('The mayor (2001) and his party (Greens, 1999) met in 2010 (Muster, 2011).')],
  ['a long article with headings', { parts: times(9, i => ({ heading: `${i} Part`, texts: long(9_000) })) }],
  ['a review of many parts, one of them long', { parts: [...times(6, i => ({ heading: `${i} Part`, texts: long(9_000) })), { heading: 'Methods', texts: long(31_000) }] }],
  ['headings with a verb, as biologists write them', headed('Tides move sand', 'Sand does not move in winter', 'Loss of the upper banks slows the bore in the lower reach of the river')],
  ['questions as headings', headed('What do the tides of this long river move in winter?', 'Why does nobody in the harbour measure it by day?', 'Who reads the gauges of the upper reach at night, and how?')],
  ['run-in headings with a stop', headed('Study site.', 'Statistical analysis.', 'Measurement of the level of the tides.')],
  ['one long heading among ten', headed(SENTENCE.repeat(2), ...times(9, i => `Part ${i}`))],
  ['sentences that go on behind formulas', one(...times(6, () => [HEAD, 'x = a + b / c ( d - e ) , y = f ( g ) - h / i + ( j - k ) , z = 1 , 2 , 3 , u = ( a - b ) / ( c - d ) ;', TAIL]).flat())],
  ['points of a list', one('The keepers had three tasks, of which the first took most of the day and the others much of the night:', ...times(7, () => `${TAIL.slice(0, -1)};`), TAIL)],
  ['captions that lost their labels', one(...times(10, () => TAIL))],
  ['halves of paragraphs on a web page, which has no columns', { ...one(...times(5, () => [HEAD, TAIL]).flat()), kind: 'html' }],
  ['an abstract in three languages', abstracts('Abstract', 'Resumen', 'Zusammenfassung')],
  ['an abstract, its summary and a graphical one', abstracts('Abstract', 'Summary', 'Graphical abstract', 'Abstract')],
  ['reviewers with lists of their own', { parts: [{ texts: [WHOLE] }], numbers: [...upTo(30), ...upTo(4), ...upTo(6)] }],
  ['a list without numbers', { parts: [{ texts: [WHOLE] }], numbers: times(40, () => 0) }],
  ['a list of search results with abstracts', { ...abstracts('Abstract', 'Abstract', 'Abstract'), type: 'listing' }],
  ['an empty page', { parts: [] }],
]; // prettier-ignore

test.each(MUST)('%s: %s', (_, code, page) => expect(codesOf(page)).toEqual([code]));

test.each(MUST_NOT)('%s: nothing', (_, page) => expect(codesOf(page)).toEqual([]));
