import { forgetTexts, Memo, remembered } from '../../shared/source/memo';

describe('Memo', () => {
  it('makes a value once for a key, an undefined one too', () => {
    const make = jest.fn((key: string) => (key === 'moss' ? 1 : undefined));
    const memo = new Memo<number | undefined>(10);
    expect(['moss', 'slate', 'moss', 'slate'].map(key => memo.get(key, make))).toEqual([1, undefined, 1, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('starts anew when it is full', () => {
    const make = jest.fn((key: string) => key.length);
    const memo = new Memo<number>(2);
    for (const key of ['a', 'bb', 'ccc', 'bb', 'ccc']) expect(memo.get(key, make)).toBe(key.length);
    expect(make.mock.calls.map(([key]) => key)).toEqual(['a', 'bb', 'ccc', 'bb']);
  });
});

describe('remembered', () => {
  it('asks once for equal texts, until they are forgotten', () => {
    const work = jest.fn((text: string) => text.toUpperCase());
    const caps = remembered(work);
    expect([caps('tarn'), caps(['ta', 'rn'].join('')), caps('lake')]).toEqual(['TARN', 'TARN', 'LAKE']);
    expect(work).toHaveBeenCalledTimes(2);
    forgetTexts();
    expect(caps('tarn')).toBe('TARN');
    expect(work).toHaveBeenCalledTimes(3);
  });
});
