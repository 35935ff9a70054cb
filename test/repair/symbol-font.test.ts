import { repairBlocks } from '../../shared/repair/blocks';
import { blocksOf } from '../label/leaves';

/** A dump's page: its blocks know which page they stand on. */
const page = (text: string) => blocksOf([text, { page: 1 }]);
const textOf = (text: string): string => repairBlocks(page(text)).blocks[0]!.text;

describe('signs of the font Symbol', () => {
  it.each([
    ['the \uf067-secretase of L-\uf067-amines', 'the γ-secretase of L-γ-amines'],
    ['at 340 nm (\uf065\uf020= 622)', 'at 340 nm (ε = 622)'],
    ['spun at 9000 \uf0b4 g', 'spun at 9000 × g'],
    ['12 \uf0b1 3 \uf06dm, p \uf0a3 0.05', '12 ± 3 μm, p ≤ 0.05'],
    ['\uf044T rose by 4 \uf0b0C', 'ΔT rose by 4 °C'],
    ['a \uf0ae b', 'a → b'],
    ['\uf0b7 gulls', '• gulls'],
    ['\uf06e terns', '• terns'],
    ['\uf062 is the slope', 'β is the slope'],
    ['Seen: \uf0d8 gulls \uf0d8 terns', 'Seen: • gulls • terns'],
    ['\uf028x\uf029\uf03dy', '(x)=y'],
  ])('%j', (before, after) => expect(textOf(before)).toBe(after));

  it.each([
    'γ-secretase and ± 3',
    'the mark \ue000 of a font of its own',
    'the mark \uf8ff of a maker',
    '\uf100',
    '\uf01f',
  ])('%j stays', text => expect(textOf(text)).toBe(text));

  it('are none on web pages, which have icons there', () =>
    expect(repairBlocks(blocksOf('\uf062 and \uf0e0')).blocks[0]!.text).toBe('\uf062 and \uf0e0'));

  it('are in the ledger', () =>
    expect(repairBlocks(page('\uf062 and \uf062')).repairs).toMatchObject([
      { rule: 'glyphs.symbol-font', before: '\uf062', after: 'β', count: 2 },
    ]));
});
