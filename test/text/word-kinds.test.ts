import { ARTICLE_WORDS } from '../../shared/lexicon/article-words';
import { FUNCTION_WORDS } from '../../shared/lexicon/function-words';
import type { Words } from '../../shared/lexicon/languages';
import { SITE_WORDS } from '../../shared/lexicon/site-words';
import { hashWord } from '../../shared/text/hash';
import { bitOf, bitsOfHash, WORD_KINDS, type WordKind } from '../../shared/text/word-kinds';

const kindsOf = (word: string): WordKind[] =>
  WORD_KINDS.filter(kind => (bitsOfHash(hashWord(word)) & bitOf(kind)) !== 0);

test.each<[word: string, kinds: WordKind[]]>([
  ['May', ['month']],
  ['universität', ['institution']],
  ['SEARCH', ['menu']],
  ['sandbank', []],
])('%s: %j', (word, kinds) => expect(kindsOf(word)).toEqual(expect.arrayContaining(kinds)));

test('a word that no table has is of no kind', () => expect(kindsOf('sandbank')).toEqual([]));

test('every word of every table is found, and of no kind that no table gives it', () => {
  const given = new Map<string, Set<string>>();
  const put = (words: string, kind: string) => {
    for (const word of words.split(' ')) given.set(word, (given.get(word) ?? new Set()).add(kind));
  };
  for (const words of Object.values(FUNCTION_WORDS)) put(words, 'stop');
  for (const table of [ARTICLE_WORDS, SITE_WORDS])
    for (const [kind, languages] of Object.entries<Words>(table))
      for (const words of Object.values(languages) as string[]) put(words, kind);
  const wrong = [...given].filter(([word, kinds]) => kindsOf(word).sort().join() !== [...kinds].sort().join());
  // Two words of one hash would show here.
  expect(wrong).toEqual([]);
});

test('each kind has a bit of its own', () => {
  expect(new Set(WORD_KINDS.map(bitOf)).size).toBe(WORD_KINDS.length);
});
