import fc from 'fast-check';
import { chainEdits } from '../../shared/repair/layers';
import { applyEdits, type Edit } from '../../shared/source/edit';

const edit = (start: number, end: number, replacement: string, rule = 'x'): Edit => ({
  span: [start, end],
  replacement,
  rule,
});

describe('chainEdits', () => {
  it('an inner layer takes up the outer one', () => {
    //      n ÃƒÂ© → n Ã© → n é
    const first = [edit(1, 3, 'Ã', 'outer'), edit(3, 5, '©', 'outer')];
    const second = [edit(1, 3, 'é', 'inner')];
    expect(chainEdits(first, second)).toEqual([edit(1, 5, 'é', 'inner')]);
  });

  it('edits that do not meet stand side by side', () => {
    const first = [edit(0, 3, '–'), edit(8, 10, '°')];
    const second = [edit(3, 4, '', 'later')];
    expect(chainEdits(first, second)).toEqual([edit(0, 3, '–'), edit(5, 6, '', 'later'), edit(8, 10, '°')]);
  });

  it('does at once what both do one after the other', () => {
    /** Edits that replace single characters and pairs by one character, as all layers of damage do. */
    const editsFor = (text: string) =>
      fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 3 }), empty: fc.boolean() })).map(plan => {
        const edits: Edit[] = [];
        let at = 0;
        for (const { gap, length, empty } of plan) {
          const start = at + gap;
          const end = start + length;
          if (end > text.length) break;
          edits.push(edit(start, end, empty ? '' : '#'));
          at = end;
        }
        return edits;
      });
    const chains = fc
      .string({ minLength: 1, maxLength: 30 })
      .chain(text => editsFor(text).map(first => ({ text, first, middle: applyEdits(text, first) })))
      .chain(({ text, first, middle }) => editsFor(middle).map(second => ({ text, first, middle, second })));
    fc.assert(
      fc.property(chains, ({ text, first, middle, second }) => {
        expect(applyEdits(text, chainEdits(first, second))).toBe(applyEdits(middle, second));
      }),
      { numRuns: 500 },
    );
  });
});
