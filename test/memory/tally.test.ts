import fc from 'fast-check';
import { memoryText } from '../../shared/memory';
import { type PageLines, type SeenLine, Tally } from '../../shared/memory/tally';

const line = (key: string, how: Partial<SeenLine> = {}): SeenLine => ({
  key,
  guarded: false,
  paragraph: false,
  ...how,
});
const page = (article: string, lines: readonly SeenLine[], changes: Partial<PageLines> = {}): PageLines => ({
  page: 'article',
  sites: ['wharf.example'],
  article,
  lines,
  ...changes,
});
const tallied = (pages: readonly PageLines[]): Tally => {
  const tally = new Tally();
  for (const one of pages) tally.add(one);
  return tally;
};
/** `seen` of `all` pages have the line. */
const pagesWith = (seen: number, all: number, one: SeenLine): PageLines[] =>
  Array.from({ length: all }, (_, i) => page(`article ${i}`, i < seen ? [one] : [line(`only on ${i}`)]));
const linesOf = (tally: Tally) => tally.memory().sites.flatMap(({ lines }) => lines.map(({ line: text }) => text));

describe('what is remembered', () => {
  test.each([
    [2, 2, []],
    [3, 3, ['notice']],
    [3, 9, ['notice']],
    [3, 10, []],
    [4, 10, ['notice']],
  ])('a line on %d of %d pages: %j', (seen, all, lines) => {
    expect(linesOf(tallied(pagesWith(seen, all, line('notice'))))).toEqual(lines);
  });

  test.each([
    [5, 9, []],
    [6, 9, ['notice']],
  ])('a paragraph on %d of %d pages: %j', (seen, all, lines) => {
    expect(linesOf(tallied(pagesWith(seen, all, line('notice', { paragraph: true }))))).toEqual(lines);
  });

  test('not what was mostly guarded', () => {
    const mixed = (guarded: number) =>
      Array.from({ length: 9 }, (_, i) => page(`article ${i}`, [line('study area', { guarded: i < guarded })]));
    expect(linesOf(tallied(mixed(5)))).toEqual([]);
    expect(linesOf(tallied(mixed(4)))).toEqual(['study area']);
  });

  test('copies of one article count once', () => {
    const copies = [1, 2, 3, 4].map(() => page('the same article', [line('a sentence of its own')]));
    expect(linesOf(tallied(copies))).toEqual([]);
    expect(tallied(copies).pagesBySite()).toEqual(new Map([['wharf.example', 1]]));
  });

  test('bot walls and listings count nowhere', () => {
    const types = ['blocked', 'listing'] as const;
    const pages = types.flatMap(type => pagesWith(4, 4, line('notice')).map(one => ({ ...one, page: type })));
    expect(tallied(pages).pagesBySite().size).toBe(0);
  });

  test('sites are kept apart', () => {
    const here = pagesWith(2, 2, line('notice'));
    const there = pagesWith(2, 2, line('notice')).map(one => ({ ...one, sites: ['quay.example'] }));
    expect(linesOf(tallied([...here, ...there]))).toEqual([]);
  });

  test('what is on most pages stands first, and no site has more than a thousand lines', () => {
    const many = Array.from({ length: 1100 }, (_, i) => line(`line ${i}`));
    const pages = [0, 1, 2, 3].map(i => page(`article ${i}`, i === 0 ? [line('zeal')] : [line('zeal'), ...many]));
    const lines = linesOf(tallied(pages));
    expect(lines).toHaveLength(1000);
    expect(lines[0]).toBe('zeal');
  });

  test('very many lines that were seen once are let go, and what recurs is found all the same', () => {
    const once = (n: number) => Array.from({ length: 20_000 }, (_, i) => line(`page ${n} line ${i}`));
    const pages = [0, 1, 2, 3, 4].map(n => page(`article ${n}`, [line('notice'), ...once(n)]));
    expect(linesOf(tallied(pages))).toEqual(['notice']);
  });
});

describe('an earlier memory', () => {
  const earlier = { schema: 'offprint/memory/1' as const, sites: [{ site: 'wharf.example', pages: 9, lines: [{ pages: 9, line: 'old notice' }] }] }; // prettier-ignore

  test('stands for the sites of which too few pages came', () => {
    expect(tallied([]).memory(earlier)).toEqual(earlier);
    expect(tallied(pagesWith(2, 2, line('notice'))).memory(earlier)).toEqual(earlier);
    const elsewhere = pagesWith(3, 3, line('notice')).map(one => ({ ...one, sites: ['quay.example'] }));
    expect(
      tallied(elsewhere)
        .memory(earlier)
        .sites.map(({ site }) => site),
    ).toEqual(['quay.example', 'wharf.example']);
  });

  test('gives way where enough came, even if nothing recurs any more', () => {
    expect(linesOf(tallied(pagesWith(3, 3, line('notice'))))).toEqual(['notice']);
    expect(tallied(pagesWith(3, 3, line('notice'))).memory(earlier).sites[0]!.lines).toEqual([{ pages: 3, line: 'notice' }]); // prettier-ignore
    expect(tallied(pagesWith(0, 3, line('notice'))).memory(earlier).sites).toEqual([]);
  });
});

test('the order of the pages does not matter', () => {
  const pages = [...pagesWith(4, 7, line('b')), ...pagesWith(5, 7, line('a'))].map((one, i) => ({ ...one, article: `${i}` })); // prettier-ignore
  const text = memoryText(tallied(pages).memory());
  fc.assert(
    fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), shuffled => {
      expect(memoryText(tallied(shuffled).memory())).toBe(text);
    }),
    { numRuns: 20 },
  );
});
