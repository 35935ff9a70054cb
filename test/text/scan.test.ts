import fc from 'fast-check';
import { hashWord } from '../../shared/text/hash';
import { CLASS, classOf } from '../../shared/text/kinds';
import { type Scan, scan } from '../../shared/text/scan';
import { WORD_KINDS, type WordKind } from '../../shared/text/word-kinds';

const kind = ({ kinds }: Scan, name: WordKind): number => kinds[WORD_KINDS.indexOf(name)]!;

describe('a line in each language of the lexicon', () => {
  test.each<[language: string, line: string, words: number, counts: Partial<Record<WordKind, number>>]>([
    ['en', 'Received 4 May 2019; the Department of Sand, University of Mud.', 9, { month: 1, institution: 2, stop: 4 }],
    [
      'de',
      'Eingereicht am 3. März; die Universität und das Institut für Sand',
      10,
      { month: 1, institution: 2, stop: 5 },
    ],
    ['fr', 'Résumé : le laboratoire de la rive, reçu en février', 9, { month: 1, institution: 1, heading: 1, stop: 4 }],
    ['es', 'Inicio, buscar y contacto; la universidad en enero', 8, { menu: 3, institution: 1, month: 1, stop: 3 }],
    ['pt', 'Baixar o artigo da faculdade em março', 7, { tool: 1, institution: 1, month: 1, stop: 3 }],
    ['it', 'Cerca nella biblioteca della università in luglio', 7, { menu: 1, institution: 1, month: 1, stop: 3 }],
    ['zh', '首页 北京大学', 4, { menu: 1, place: 1, institution: 1 }],
    ['ja', '検索 東京の病院', 5, { menu: 1, place: 1, institution: 1 }],
  ])('%s: %s', (_, line, words, counts) => {
    const told = scan(line);
    expect(told.words).toHaveLength(words);
    expect(Object.fromEntries(Object.keys(counts).map(name => [name, kind(told, name as WordKind)]))).toEqual(counts);
  });
});

test.each<[what: keyof Scan, line: string, count: number]>([
  ['capitalised', 'The old Mill stood', 2],
  ['shouted', 'RESULTS of A and DNA', 2],
  ['single', 'a b word C', 3],
  ['initials', 'Halvorsen J. E., and Moss A.', 3],
  ['surnames', 'Halvorsen JE, Moss, A. and the Weald AB', 3],
  ['longestToken', 'to reach https://sand.example now', 20],
  ['numbers', 'from 12 to 1,400 of 3.5', 5],
  ['years', 'in 1799, 1800, 2019 and 2100, or 20190', 2],
  ['sentences', 'It rained. The sand moved! and stayed. Yes? No.', 3],
  ['foreign', 'naïve – 海', 3],
  ['gaps', 'a  b\tc d', 2],
  ['ampersats', 'a@b.example, c@d.example', 2],
  ['equals', 'a = b == c', 3],
  ['parentheses', '(a) (b', 2],
  ['doi', 'see 10.5555/ex.1', 1],
  ['doi', 'grew by 10.5 / 3', 0],
  ['url', 'http://sand.example', 1],
  ['url', 'ratio 3:4', 0],
  ['copyright', '© 2020 Sand Press', 1],
])('%s of “%s”', (what, line, count) => expect(scan(line)[what]).toBe(count));

test('the first and the last sign, white space left out', () => {
  const told = scan('  (sand) moved. ');
  expect([told.first, told.last, String.fromCharCode(told.lastCode)]).toEqual([CLASS.bracket, CLASS.stop, '.']);
  expect(scan(' \t').first).toBe(CLASS.space);
});

test('keys: the same for the same letters, and with the digits for the same numbers', () => {
  const [three, four, other] = ['Page 3 of 9', 'page 4 of 9', 'Pages 3 of 9'].map(scan) as [Scan, Scan, Scan];
  expect(three.letterKey).toBe(four.letterKey);
  expect(three.key).not.toBe(four.key);
  expect(three.letterKey).not.toBe(other.letterKey);
});

/** Words of scripts written in words, as `scan` has them: letters and their marks. */
const wordsOf = (text: string): string[] => {
  const runs: string[] = [];
  let run = '';
  for (let i = 0; i <= text.length; i++) {
    const is = classOf(text.charCodeAt(i));
    const isLetter = i < text.length && (is === CLASS.upper || is === CLASS.lower || is === CLASS.letter || is === CLASS.mark); // prettier-ignore
    if (isLetter) run += text[i]!;
    else if (run !== '') {
      runs.push(run);
      run = '';
    }
  }
  return runs;
};

const piece = fc.oneof(
  fc.constantFrom('Sand', 'the', 'MUD', 'J.', 'März', 'Ñandú', 'e\u0301', '12', '2019', ' ', '  ', '\t', '. ', ', ', '(', ')', '@', '=', '|', '–', '©', '😀', '\u00ad'), // prettier-ignore
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc
  .array(piece, { maxLength: 20 })
  .map(pieces => pieces.join('').replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ''));

test('one pass gives the sums of a naive count', () => {
  fc.assert(
    fc.property(text, line => {
      const told = scan(line);
      const codes = Array.from({ length: line.length }, (_, i) => line.charCodeAt(i));
      const naive = new Array<number>(told.classes.length).fill(0);
      for (const code of codes) naive[classOf(code)]!++;
      expect([...told.classes]).toEqual(naive);
      expect(told.length).toBe(line.length);
      expect(told.foreign).toBe(codes.filter(code => code > 127 && classOf(code) !== CLASS.space).length);
      const words = wordsOf(line);
      expect([...told.words]).toEqual(words.map(hashWord));
      expect(told.single).toBe(words.filter(word => word.length === 1).length);
      expect(told.long).toBe(words.filter(word => word.length > 3).length);
      expect(told.capitalised).toBe(words.filter(word => classOf(word.charCodeAt(0)) === CLASS.upper).length);
    }),
    { numRuns: 300 },
  );
});
