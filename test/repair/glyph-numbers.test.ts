import fc from 'fast-check';
import { decode } from '../../shared/decode';
import { repairBlocks } from '../../shared/repair/blocks';
import { Block, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

const blocksOf = (...texts: string[]): Block[] => texts.map(text => new Block(SourceText.copy(text, 0, text.length), PLAIN)); // prettier-ignore
const fixed = (...texts: string[]): string[] => repairBlocks(blocksOf(...texts)).blocks.map(({ text }) => text);

/** As a font writes it whose glyph numbers are `distance` from ASCII. */
const numbers = (text: string, distance = 29): string =>
  Array.from(text, char => (char === '\n' ? char : String.fromCharCode(char.charCodeAt(0) - distance))).join('');

const SENTENCE = 'The stones of the river were turned by hand and counted twice in each season.';

describe('glyph numbers', () => {
  it.each([29, 31])('are read where words prove the distance: %i', distance => {
    expect(fixed(numbers(SENTENCE, distance))).toEqual([SENTENCE]);
  });

  it('are read line by line: others of the block stay', () => {
    expect(fixed(`A sound line.\n${numbers(SENTENCE)}\nAnother one.`)).toEqual([
      `A sound line. ${SENTENCE} Another one.`,
    ]);
  });

  it('a heading of one word goes with the lines that prove the distance', () => {
    expect(fixed(numbers('Abstract'), numbers(SENTENCE))).toEqual(['Abstract', SENTENCE]);
    expect(fixed(numbers('Abstract'), SENTENCE)).toEqual([numbers('Abstract'), SENTENCE]);
  });

  it('the ledger has the line as it was', () => {
    const { repairs } = repairBlocks(blocksOf(numbers(SENTENCE)));
    expect(repairs.map(({ rule, after }) => [rule, after])).toEqual([['glyphs.numbers', SENTENCE]]);
  });

  it.each([
    ['a stray control character', 'the p\x03value was small in each of the counted seasons', 'the pvalue was small in each of the counted seasons'],
    ['numbers that are no words', '+DOX\x03NRZD\x03VLQ', '+DOXNRZDVLQ'],
    ['capitals', 'VDPSOHV OF THE RIVER', 'VDPSOHV OF THE RIVER'],
  ])('%s stays', (_, text, expected) => expect(fixed(text)).toEqual([expected])); // prettier-ignore

  it('sound ASCII stays', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCE.split(' ')), { minLength: 1 }), words => {
        const text = words.join(' ');
        expect(repairBlocks(blocksOf(text)).repairs.filter(({ rule }) => rule === 'glyphs.numbers')).toEqual([]);
      }),
    );
  });
});

describe('decode', () => {
  const line = `${numbers(SENTENCE)}\n`;
  it('a dump with such lines is a page', () => {
    expect(decode(Buffer.from(line.repeat(20) + SENTENCE)).text).toBe(line.repeat(20) + SENTENCE);
  });

  it('binary data is none', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
    expect(() => decode(bytes)).toThrow('binary');
    expect(() => decode(Uint8Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 3 : 1 + (i % 8))))).toThrow('binary');
  });
});
