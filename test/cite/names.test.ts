import { namesIn } from '../../shared/cite/names';

const names = (list: string) =>
  namesIn(list).map(({ family, given, literal }) => literal ?? `${family}|${given ?? ''}`);

describe('namesIn', () => {
  it.each([
    ['Moss AB, Lund C', ['Moss|AB', 'Lund|C']],
    ['Moss AB', ['Moss|AB']],
    ['Moss, A. B., & Lund, C.', ['Moss|A. B.', 'Lund|C.']],
    ['Moss, A.B., Lund, C., and Berg, D.', ['Moss|A.B.', 'Lund|C.', 'Berg|D.']],
    ['A. B. Moss, C. Lund and D. van der Berg', ['Moss|A. B.', 'Lund|C.', 'van der Berg|D.']],
    ['Moss, A. B. and C. Lund', ['Moss|A. B.', 'Lund|C.']],
    ['Moss, Ann and Carl Lund', ['Moss|Ann', 'Lund|Carl']],
    ['MOSS, Ann. LUND, Carl', ['MOSS|Ann', 'LUND|Carl']],
    ['LEE, D. H., LI, X. & MOSS, A. B.', ['LEE|D. H.', 'LI|X.', 'MOSS|A. B.']],
    ['Moss, A. B.; Lund, C.', ['Moss|A. B.', 'Lund|C.']],
    ['MossA.B.', ['Moss|A.B.']],
    ['Moss AB, Lund CD Jr, et al.', ['Moss|AB', 'Lund|CD']],
    ['de Vries J, van den Berg AB', ['de Vries|J', 'van den Berg|AB']],
    ['Li X, Wu Y', ['Li|X', 'Wu|Y']],
    ["O'Neil, P., Ångström, Å.", ["O'Neil|P.", 'Ångström|Å.']],
    ['World Tide Organization', ['World Tide Organization']],
    ['', []],
  ])('%s', (list, expected) => expect(names(list)).toEqual(expected));
});
