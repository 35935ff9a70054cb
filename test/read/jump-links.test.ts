import { clean } from '../../shared';
import { kindOf, read } from '../../shared/read';

const PARAGRAPH = 'The sand of the estuary moves with the spring tides, and the banks near the mill have grown.';
const readPage = (source: string) => read(source, kindOf(source));

describe('links back to the top', () => {
  it.each([
    ['Introduction Top', 'Introduction'],
    ['References [Back to top]', 'References'],
    ['2. Results ↑', '2. Results'],
    ['Ergebnisse Nach oben', 'Ergebnisse'],
    ['Discussion Go to:', 'Discussion'],
  ])('%s loses its link', (line, heading) => {
    const source = `${line}\n\n${PARAGRAPH}`;
    const { blocks, removed } = readPage(source);
    expect(blocks[0]!.text.replace(/^2\. /, '')).toBe(heading.replace(/^2\. /, ''));
    const taken = removed.filter(({ rule }) => rule === 'nav.jump-link').flatMap(({ at }) => at);
    expect(taken).toHaveLength(1);
    expect(line.endsWith(source.slice(...taken[0]!))).toBe(true);
  });

  it('also in HTML', () => {
    const { blocks } = readPage(`<html><body><h2>Results <a href="#top">Top</a></h2><p>${PARAGRAPH}</p></body></html>`);
    expect(blocks.map(({ text }) => text)).toEqual(['Results', PARAGRAPH]);
  });

  it('the removal has the spaces before the link too, that HTML writes as characters', () => {
    const source = `<html><body><h2>Results &nbsp; &nbsp;<a href="#top">Top</a></h2><p>${PARAGRAPH}</p></body></html>`;
    const [[start, end]] = readPage(source).removed.flatMap(({ at }) => at) as [[number, number]];
    expect(source.slice(start, end)).toBe(' &nbsp; &nbsp;<a href="#top">Top'.slice(0, end - start));
    expect(clean(new TextEncoder().encode(source), { key: 'x' }).quality.warnings.map(({ code }) => code)).not.toContain('unaccounted-text'); // prettier-ignore
  });

  it.each([
    'The spinning top',
    'Results of the big top',
    'From bottom to top',
    'Top',
    'Methods for the mountain top',
    'Introduction',
    'On the way to the top',
  ])('%s stays', line => {
    const { blocks, removed } = readPage(`${line}\n\n${PARAGRAPH}`);
    expect(blocks[0]!.text).toBe(line);
    expect(removed).toEqual([]);
  });
});
