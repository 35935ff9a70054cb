import { hyphenVerdict, joinsAtHyphen } from '../../shared/repair/hyphens';
import { isCommonWord, isWord, pack, unpack } from '../../shared/repair/words';

const JOIN: readonly (readonly [string, string])[] = [
  ['experi', 'ment'],
  ['catalys', 'ing'],
  ['Hy', 'pothesis'],
  ['INTRO', 'DUCTION'],
  ['super', 'lattice'],
  ['Wahr', 'scheinlichkeit'],
  ['cell', 'ular'],
];
const KEEP: readonly (readonly [string, string])[] = [
  ['well', 'known'],
  ['dose', 'dependent'],
  ['Navier', 'Stokes'],
  ['X', 'ray'],
  ['RNA', 'binding'],
  ['IL', '6'],
  ['three', 'dimensional'],
  ['state-of-the', 'art'],
  ['non', 'smokers'],
  ['tumour', 'suppressive'],
];

describe('joinsAtHyphen', () => {
  test.each(JOIN)('joins %s-|%s', (before, after) => expect(joinsAtHyphen(before, after)).toBe(true));
  test.each(KEEP)('keeps %s-|%s', (before, after) => expect(joinsAtHyphen(before, after)).toBe(false));

  test("the page's own words decide before the list does", () => {
    expect(joinsAtHyphen('cut', 'off', new Set(['cutoff']))).toBe(true);
    expect(joinsAtHyphen('co', 'operation', new Set(['co-operation']))).toBe(false);
  });

  test('says when nothing tells', () => {
    expect(hyphenVerdict('water', 'sward')).toBe('unsure');
  });
});

describe('the word list', () => {
  test.each(['studies', 'scaling', 'mapped', 'colour', 'color', 'specifically'])('knows %s', word =>
    expect(isWord(word)).toBe(true),
  );
  test.each(['studi', 'scal', 'experi', 'genicity'])('does not know %s', word => expect(isWord(word)).toBe(false));
  test('tells common from rare', () => {
    expect(isCommonWord('water')).toBe(true);
    expect(isCommonWord('abattoir')).toBe(false);
  });
  test('packs and unpacks', () => {
    const words = ['back', 'backache', 'backward', 'zoo'];
    expect(pack(words)).toBe('0back 4ache 4ward 0zoo');
    expect(unpack(pack(words))).toEqual(words);
  });
});
