import { ROLES } from '../../shared/label/roles';
import { Block, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';
import type { Sources } from '../../train/front/article';
import { type DumpLine, dumpLines, furnished } from '../../train/furnished';
import { written } from '../../train/written';

const SOURCES: Sources = {
  titles: ['Tides of a narrow estuary in winter', 'Growth of reeds under shade'],
  journals: ['Estuary Letters'],
  people: [{ given: 'Ada', family: 'Brook' }],
  affiliations: ['Institute of Rivers, Lowtown'],
};
const BODY = ROLES.indexOf('body');
const ARTIFACT = ROLES.indexOf('artifact');
const page = (n: number): DumpLine[] => [
  { text: 'Estuary Letters 3 (2001)', label: ARTIFACT },
  ...Array.from({ length: 30 }, (_, i) => ({ text: `Line ${i} of page ${n} goes on.`, label: BODY })),
];
const DUMP = [{ text: 'Tides of Lowtown', label: ROLES.indexOf('title') }, ...page(1), ...page(2), ...page(3)];
const count = written('pdf').length;

describe.each(Array.from({ length: count }, (_, seed) => seed))('furniture %i', seed => {
  const made = furnished(DUMP, seed, SOURCES);

  it('leaves every line of the article, in order', () => {
    const own = new Set(DUMP.filter(({ label }) => label !== ARTIFACT).map(({ text }) => text));
    const found = made.filter(({ text, label }) => label === BODY && own.has(text)).map(({ text }) => text);
    expect(found).toEqual(DUMP.filter(({ label }) => label === BODY).map(({ text }) => text));
  });
  it('takes the old running heads out', () =>
    expect(made.map(({ text }) => text)).not.toContain('Estuary Letters 3 (2001)'));
  it('fills every slot', () => expect(made.filter(({ text }) => /\{[a-z-]+\}/.test(text))).toEqual([]));
  it('puts lines around, each with a role', () => {
    expect(made.length).toBeGreaterThan(DUMP.length - 3);
    expect(made.every(({ text, label }) => label >= 0 || text.trim() === '')).toBe(true);
  });
  it('comes out the same twice', () => expect(furnished(DUMP, seed, SOURCES)).toEqual(made));
});

describe('the lines of a dump', () => {
  it('have the labels of their leaves; what became none is the site’s', () => {
    const text = 'Head\n12\n\nBody goes on';
    const leaf = (start: number, end: number): Block => new Block(SourceText.copy(text, start, end), PLAIN);
    expect(dumpLines(text, [leaf(0, 4), leaf(9, 21)], [ARTIFACT, BODY])).toEqual([
      { text: 'Head', label: ARTIFACT },
      { text: '12', label: ARTIFACT },
      { text: '', label: -1 },
      { text: 'Body goes on', label: BODY },
    ]);
  });
});
