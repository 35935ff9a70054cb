import { lastNumbered } from '../../shared/divide/numbered-entries';
import { readText } from '../../shared/read/text';

const ENTRIES = [
  '1. Moss A, Lund B. Tides of the inner sea. J Tides 1999; 4: 1–9.',
  '2. Fenn E. The sand that stays. Shore Lett 2011; 7: 112–118.',
  '3. Harkort P. Rounded tides. J Tidal Stud 2011; 14: 201–209.',
];
const lastOf = (...lines: string[]) => {
  const { blocks } = readText(lines.join('\n\n'));
  const last = lastNumbered(blocks, 0, blocks.length - 1);
  return last === undefined ? undefined : blocks[last]!.text;
};

describe('the last numbered entry', () => {
  it.each([
    [['First published: 20 April 2016']],
    [['Figures', 'Figure 1 Readings of 2016', 'DOI 10.9999/ah.2016.0077']],
    [[]],
  ])('stands before %j', after => expect(lastOf(...ENTRIES, ...after)).toBe(ENTRIES[2]));

  it('is found behind a number that is missing from another list', () => {
    expect(lastOf(...ENTRIES, '1 Institute of Hydrometry, Mire University')).toBe(ENTRIES[2]);
  });

  it('is unknown where entries have no numbers, or few have one', () => {
    const bare = ENTRIES.map(entry => entry.slice(3));
    expect(lastOf(...bare)).toBeUndefined();
    expect(lastOf(ENTRIES[0]!, ENTRIES[1]!, ...bare, ...bare)).toBeUndefined();
  });
});
