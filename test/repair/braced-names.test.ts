import { repairBlocks } from '../../shared/repair/blocks';
import { blocksOf as page } from '../label/leaves';

const textOf = (text: string): string => repairBlocks(page(text)).blocks[0]!.text;

describe('names of signs in braces', () => {
  it.each([
    ['NF-{kappa}B binds here.', 'NF-κB binds here.'],
    ['{gamma}-Glutamyl transferase', 'γ-Glutamyl transferase'],
    ['{Delta}G of 5 {micro}g at 37 {degrees}C', 'ΔG of 5 µg at 37 °C'],
    ['12 {+/-} 3, n {>=} 4', '12 ± 3, n ≥ 4'],
    ['Moss A{dagger} and Lund B{ddagger}', 'Moss A† and Lund B‡'],
    ['{alpha}{beta} chains', 'αβ chains'],
    ['kept at 37 #{176}C by M#{233}rieux', 'kept at 37 °C by Mérieux'],
  ])('%s', (before, after) => expect(textOf(before)).toBe(after));

  it.each([
    'the set {a, b} of marks',
    '{name} and {title} are filled in',
    'x_{mu} and y^{alpha} in TeX',
    '\\mathrm{alpha} and \\text{beta} in TeX',
    'function () { return alpha }',
    'a { beta } b',
    '{ALPHA} is a constant',
    'item #{17} and #{300}',
    'the #{name} of it',
  ])('%s stays', text => expect(textOf(text)).toBe(text));

  it('are in the ledger', () => {
    expect(repairBlocks(page('{beta} and {beta}')).repairs).toMatchObject([
      { rule: 'glyphs.braced-name', before: '{beta}', after: 'β', count: 2 },
    ]);
  });
});
