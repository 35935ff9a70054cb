import { ARTICLE_WORDS } from '../../shared/lexicon/article-words';
import { FUNCTION_WORDS } from '../../shared/lexicon/function-words';
import { LEXICONS, phrasesOf } from '../../shared/lexicon/headings';
import type { Words } from '../../shared/lexicon/languages';
import { SITE_WORDS } from '../../shared/lexicon/site-words';
import { scan } from '../../shared/text/scan';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'zh', 'ja'];
const lists = [ARTICLE_WORDS, SITE_WORDS].flatMap(table =>
  Object.entries<Words>(table).flatMap(([kind, languages]) =>
    Object.entries(languages).map(([language, words]) => [`${kind}, ${language}`, String(words), language] as const),
  ),
);
const twice = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i);

describe.each([
  ...lists,
  ...Object.entries(FUNCTION_WORDS).map(([language, words]) => [`stop, ${language}`, words, language] as const),
])('%s', (name, list, language) => {
  // prettier-ignore
  const words = list.split(' ');
  test('every word is in lower case, stands alone and is one word of a scan', () => {
    expect(words.filter(word => word !== word.toLowerCase() || word.trim() === '')).toEqual([]);
    if (!name.startsWith('stop')) expect(words.filter(word => !/[-’]/.test(word) && scan(word).words.length !== 1)).toEqual([]); // prettier-ignore
  });
  test('no word stands twice', () => expect(twice(words)).toEqual([]));
  test('words of Han and kana are pairs of characters', () => {
    if (language === 'zh' || language === 'ja') expect(words.filter(word => word.length !== 2)).toEqual([]);
    else expect(words.filter(word => /[\u3040-\u30ff\u3400-\u9fff]/.test(word))).toEqual([]);
  });
});

test('no table has a language that the headings have not', () => {
  expect(LEXICONS.map(({ language }) => language)).toEqual(LANGUAGES);
  expect(lists.filter(([, , language]) => !LANGUAGES.includes(language))).toEqual([]);
});

describe.each(LEXICONS.map(lexicon => [lexicon.language, lexicon] as const))('headings, %s', (_, lexicon) => {
  const phrases = Object.values(lexicon.phrases).flatMap(phrasesOf);
  test('are in lower case, none empty', () => {
    expect(phrases.filter(phrase => phrase === '' || phrase !== phrase.toLowerCase())).toEqual([]);
  });
  test('mean one thing each', () => expect(twice(phrases)).toEqual([]));
});
