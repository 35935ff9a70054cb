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
