import fc from 'fast-check';
import { tokensOf, unglued } from '../../shared/text/tokens';

const texts = (text: string): string[] => unglued(tokensOf(text)).map(token => token.text);

describe('tokens', () => {
  it('cover all but the white space, with what stands before each', () => {
    const tokens = tokensOf('Lund, B.\n12(3)');
    expect(tokens.map(({ text }) => text)).toEqual(['Lund', ',', 'B', '.', '12', '(', '3', ')']);
    expect(tokens.map(({ gap }) => gap)).toEqual(['line', 'none', 'space', 'none', 'line', 'none', 'none', 'none']);
  });

  it('stop where so many were asked for', () => {
    const text = 'Lund, B.\n12(3)';
    expect(tokensOf(text, 3)).toEqual(tokensOf(text).slice(0, 3));
    expect(tokensOf(text, 99)).toEqual(tokensOf(text));
  });

  it.each([
    ['THORSENa', ['THORSEN', 'a']],
    ['bInstitute of Peat', ['b', 'Institute', 'of', 'Peat']],
    ['Lindqvistᵃ', ['Lindqvist', 'ᵃ']],
  ])('part the mark from the word: %s', (text, parts) => {
    expect(texts(text)).toEqual(parts);
  });

  it.each(['McLeod', 'Lindqvist', 'DNA', 'deWit', 'eV', 'Ada'])('leave %s whole', word => {
    expect(texts(word)).toEqual([word]);
  });
});

describe('by the class table', () => {
  const TOKEN =
    /((?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]+|\b10\.\d{4,9}\/[^\s<>"]+)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\p{N}+)|([^\s])/gu;
  const plain = (text: string) =>
    Array.from(text.matchAll(TOKEN), ({ 0: own, 1: address, 2: word, 3: number, index: start }) => {
      const white = /\s*$/.exec(text.slice(Math.max(0, start - 8), start))![0];
      return {
        text: own,
        start,
        end: start + own.length,
        kind:
          address !== undefined ? 'address' : word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
        gap: start === 0 || white.includes('\n') ? 'line' : white === '' ? 'none' : 'space',
      };
    });
  const piece = fc.constantFrom(...'aZé\u03011²’\'.,/<" \n\t\u00a0_-x', '10.1234/', 'https://', 'www.', 'ftp://', '\u{1d400}', '\ud800', '         '); // prettier-ignore

  it('they are what the pattern says', () => {
    fc.assert(fc.property(fc.array(piece), list => expect(tokensOf(list.join(''))).toEqual(plain(list.join('')))));
  });
});
