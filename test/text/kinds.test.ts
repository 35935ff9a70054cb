import { CLASS, classOf, lowerOf } from '../../shared/text/kinds';

test.each<[kind: keyof typeof CLASS, characters: string]>([
  ['space', ' \t\n\r\f\u00a0\u200b\u2009\ufeff\u0000'],
  ['upper', 'AÄΩЖǅ'],
  ['lower', 'aäωжßﬁ'],
  ['letter', 'אعहह한ªº'],
  ['cjk', '海ひカ'],
  ['mark', '\u0301\u093e'],
  ['digit', '0９²½٣Ⅳ'],
  ['stop', '.!?。！？…'],
  ['comma', ',;:、，；：'],
  ['bracket', '()[]{}（）「」„'],
  ['quote', `"'“”‘’`],
  ['dash', '-–—‐―'],
  ['separator', '|•·»«›‹/>▸●'],
  ['other', '@=+%©°\ud83d'],
])('%s: %s', (kind, characters) => {
  const names = Object.keys(CLASS) as (keyof typeof CLASS)[];
  expect(
    [...characters].map(character => names.find(name => CLASS[name] === classOf(character.charCodeAt(0)))),
  ).toEqual([...characters].map(() => kind));
});

test('small forms of one unit; what has a longer one stays', () => {
  const small = (character: string) => {
    const code = character.charCodeAt(0);
    classOf(code);
    return String.fromCharCode(lowerOf(code));
  };
  expect([...'AÄΩЖaß1'].map(small).join('')).toBe('aäωжaß1');
  expect(small('İ')).toBe('İ');
});
