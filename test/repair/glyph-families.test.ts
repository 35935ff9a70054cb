import { repairBlocks } from '../../shared/repair/blocks';
import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

/** A dump's page: its blocks know which page they stand on. */
const fixed = (text: string, hints: Hints = { ...PLAIN, page: 1 }): string =>
  repairBlocks([new Block(SourceText.copy(text, 0, text.length), hints)]).blocks[0]!.text;

it.each([
  ['Æ for ±', 'Mean depth was 12.3 Æ 0.4 m and 9 Æ 2 m; slope 4% Æ 1%.', 'Mean depth was 12.3 ± 0.4 m and 9 ± 2 m; slope 4% ± 1%.'],
  ['! for ≥', 'Ponds with depth ! 2 m (!65 of them) or area ! 10 ha.', 'Ponds with depth ≥ 2 m (≥65 of them) or area ≥ 10 ha.'],
  ['e for –, in ranges too', 'Tides 1998e2003, pp. 211e228, 12e15 sites (1.02e1.18).', 'Tides 1998–2003, pp. 211–228, 12–15 sites (1.02–1.18).'],
  ['e for –', 'Tides 1998e2003, pp. 211e228, and 12e15 in winter.', 'Tides 1998–2003, pp. 211–228, and 12–15 in winter.'],
])('%s where the page proves it', (_, text, expected) => expect(fixed(text)).toBe(expected)); // prettier-ignore

it.each([
  ['one place is none', 'Depth was 12.3 Æ 0.4 m.'],
  ['Æ is a letter here', 'Ærø lies 12 Æ 4 km off, 3 Æ 1 in fog.'],
  ['exclamations', 'Look! Depth ! 2 m and area ! 10 ha.'],
  ['factorials', 'There are 5! 20 and 6! 30 ways, or 7! 42.'],
  ['powers of ten', 'Counts of 12e15, 13e16, 20e25 and 2.5e10 cells.'],
  ['powers of ten beside', 'Sites 12e15, 13e16 and 20e25 at 2.5e10 and 1.02e1.18.'],
  ['dashes beside', 'Sites 12e15, 13e16 and 20e25 in 1998–2003.'],
  ['article numbers and addresses', 'PLoS 7(3):e123, doi 10.1000/12e15, 20e25/1 and x-13e16'],
])('%s: stays', (_, text) => expect(fixed(text)).toBe(text));

it('what is no dump has no symbol fonts', () => {
  const text = 'Tides 1998e2003, pp. 211e228, and 12e15 in winter.';
  expect(fixed(text, PLAIN)).toBe(text);
});
