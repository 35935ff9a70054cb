import fc from 'fast-check';
import { identifyLines, PROSE } from './page';

const line = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    'Published',
    'Keywords',
    'Cite this article',
    'Authors',
    '1',
    'Ada Lovelace',
    'Volume 3,',
    'Issue 4',
    '2015',
    'Received: 3',
    'May',
    '10.1000/x.1',
    PROSE,
  ),
);

describe('identify on anything', () => {
  it('never throws, and points only at what stands on the page', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const clean = lines.map(text => text.replace(/\n/g, ' ').trim()).filter(text => text !== '');
        const { metadata, source, witnesses, blocks } = identifyLines(clean);
        for (const spans of Object.values(metadata.at ?? {})) {
          for (const [start, end] of spans) expect(start >= 0 && start < end && end <= source.length).toBe(true);
        }
        for (const block of witnesses.keys()) expect(blocks).toContain(block);
      }),
    );
  });

  it.each([
    ['commas', ', '],
    ['marks', '*,1 '],
    ['initials', 'A. '],
    ['names', 'Ada Lovelace '],
    ['dates', '3 May 2012 '],
    ['labels', 'received: '],
    ['numbers', '12(3): 45-67, '],
    ['DOIs', '10.1000/a.'],
    ['brackets', '(['],
    ['spaces', '          x'],
  ])('takes no longer than it must for long lines of %s', (_, piece) => {
    const lines = Array.from({ length: 20 }, () => piece.repeat(Math.ceil(5000 / piece.length)));
    const start = performance.now();
    identifyLines([...lines, 'Abstract', PROSE.repeat(4)]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
