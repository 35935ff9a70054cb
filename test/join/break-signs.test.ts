import { breakSigns, headOf, Neighbours, tailOf } from '../../shared/join/break-signs';
import { goesOn } from '../../shared/join/goes-on';

const PAGE = new Neighbours(
  [
    'The gauges were read by the keepers of the harbour, who measured the level of the lake every morning.',
    'In most years the readings differ between the northern and the southern shore by less than two centimetres.',
    'A strong wind from the west moves the surface of the lake, and the keepers wrote down its direction.',
  ].map(text => ({ text })),
);

const chance = (open: string, next: string, page = PAGE): number => goesOn(tailOf(open), headOf(next), page);

describe('of two beginnings the likelier one', () => {
  test.each([
    ['the level was read and did not materi-', 'ally alter the sum of the year', 'from the north and the west'],
    ['the keepers wrote down the direc-', 'tion of the wind at noon', 'between the two shores of it'],
    ['in all of the winters we measured the', 'level of the lake at the harbour', 'Table 2. Levels of the lake'],
    ['a wind that comes from the', 'west and is strong in winter', 'Correspondence: Harbour Office'],
    ['in many rules the gates are named (112', 'records, a quarter of all). Some', 'and of the houses (Table 4). Some'],
    ['the sums are given for both', 'lakes and for each of the years', 'The sums of all lakes were'],
  ])('%s | %s', (open, right, wrong) => expect(chance(open, right)).toBeGreaterThan(chance(open, wrong)));
});

test('a word that the page has whole is one, also in a language without a list', () => {
  const text = 'Messungen am oberen Watt zeigten höhere Kennwerte während mancher Tiden unterhalb kühler Oberflächen';
  const german = new Neighbours([{ text }]);
  expect([german.english, PAGE.english]).toEqual([false, true]);
  expect(chance('im Mai sind die Kenn-', 'werte der Modelle', german)).toBeGreaterThan(
    chance('im Mai sind die Kenn-', 'messer der Modelle', german),
  );
});

test('no word list speaks against a divided word of another language', () => {
  const [tail, head] = [tailOf('die Schwan-'), headOf('kung der Tiden')];
  expect(breakSigns(tail, head, new Neighbours([{ text: 'oberen höhere während mancher' }])).length).toBeLessThan(
    breakSigns(tail, head, PAGE).length,
  );
});

test('neighbours are counted inside of lines alone, whatever their case', () => {
  const page = new Neighbours([{ text: 'of the Lake' }, { text: 'level of the lake' }]);
  const { last } = tailOf('all of the');
  expect(page.pair(last, headOf('lake of').first)).toBe(2);
  expect(page.pair(headOf('lake').first, headOf('level').first)).toBe(0);
});

test('text without a word has no signs of words', () => {
  expect(Number.isFinite(chance('…', '—'))).toBe(true);
  expect(Number.isFinite(chance('', ''))).toBe(true);
});
