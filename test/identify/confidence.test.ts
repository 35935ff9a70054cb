import { clean } from '../../shared';
import { identifyLines, PROSE } from './page';

const TITLE = 'Tides of a narrow estuary in winter';
const PAGE = [
  'Estuary Letters, Volume 12, Issue 3, 4 May 2011, Pages 31-54',
  `= ${TITLE}`,
  'Ada T. Lovelace1, Grace D. Hopper2',
  'https://doi.org/10.1000/estuary.2011.31',
  'Abstract',
  PROSE.repeat(4),
];
const declared = (name: string, value: string) => ({ name, value });
const confidences = (...given: Parameters<typeof identifyLines>) => identifyLines(...given).metadata.confidence ?? {};

describe('how sure a fact is', () => {
  it('is said of every fact with a witness, between 0 and 1', () => {
    const { metadata } = identifyLines(PAGE);
    expect(Object.keys(metadata.confidence!).sort()).toEqual(Object.keys(metadata.from!).sort());
    for (const sure of Object.values(metadata.confidence!)) {
      expect(sure).toBeGreaterThan(0);
      expect(sure).toBeLessThanOrEqual(1);
    }
  });

  it('follows the label room’s word on the title', () => {
    const [low, high] = [0.4, 0.95].map(chance => confidences(PAGE, [], chance)['title']!);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.9);
  });

  it('rises with a witness that agrees and falls with one that does not', () => {
    const alone = confidences(PAGE, [], 0.6)['title']!;
    expect(confidences(PAGE, [declared('citation_title', TITLE)], 0.6)['title']!).toBeGreaterThan(alone);
    expect(confidences(PAGE, [declared('og:title', 'Reeds under shade')], 0.6)['title']!).toBeLessThan(alone);
  });

  it('leaves the other facts as sure as they were', () => {
    const [low, high] = [0.4, 0.95].map(chance => ({ ...confidences(PAGE, [], chance), title: 0 }));
    expect(low).toEqual(high);
  });

  it('stands in the document of a web page', () => {
    const page = `<html><body><h1>${TITLE}</h1><p>Ada Lovelace, Grace Hopper</p><h2>Abstract</h2><p>${PROSE.repeat(4)}</p></body></html>`;
    const { metadata } = clean(Buffer.from(page), { key: 'tides.html' });
    expect(metadata.title).toBe(TITLE);
    expect(metadata.confidence!['title']).toBeGreaterThan(0.3);
  });
});
