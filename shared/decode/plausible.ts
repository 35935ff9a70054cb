import { ALPHABETS } from './alphabets';

/** Signs that a text was read in the wrong charset, with the damage that each one counts for. */
const ODDITIES: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /\ufffd/g, weight: 8 },
  // Control characters of Latin-1: printing characters of a Windows code page.
  { pattern: /[\x80-\x9f]/g, weight: 5 },
  { pattern: /[\ue000-\uf8ff\p{Cn}]/gu, weight: 5 },
  // A capital after a small letter, one of them not ASCII: `pРИВЕТ` for KOI8-R read as windows-1251 and the other way.
  { pattern: /\p{Ll}(?=\p{Lu})(?![a-z][A-Z])/gu, weight: 2 },
  // A letter, a sign, a letter: `p³aca` for płaca, `gar¨on`; line art inside a word.
  {
    pattern: /(?<=\p{L})[\xa1-\xac\xae-\xb6\xb8-\xbf\xd7\xf7‚„†‡ˆ‰‹›•˜™√∫≈∆¬¥◊∂∑Ω≤≥─-▟](?=\p{L})/gu,
    weight: 6,
  },
  // A sign that words do not begin with: `¹kola` for škola.
  { pattern: /(?<!\p{L})[¹²³®¾½¼¬¯¨¸─-▟](?=\p{L})/gu, weight: 3 },
  // `C—mo`: seldom, and then between whole words.
  { pattern: /(?<=\p{L})[–—](?=\p{Ll})/gu, weight: 1 },
  // A Chinese character inside a Latin word: `p髇er` for põner.
  { pattern: /(?<=[a-z])[\u3400-\u9fff](?=[a-z])/g, weight: 3 },
  // Words in two alphabets at once.
  { pattern: /[A-Za-zÀ-ɏ](?=[\u0370-\u05ff])|[\u0370-\u05ff](?=[A-Za-zÀ-ɏ])/g, weight: 2 },
  // Half-width kana: what Shift_JIS makes of other East Asian bytes.
  { pattern: /[\uff61-\uff9f]/g, weight: 1 },
];

/** Beyond this many letters a text has shown what it is made of; the rest is not counted. */
const SAMPLE = 20_000;

/**
 * How little `text` looks like a text that someone wrote: damage points for each character beyond ASCII, 0 for a sound
 * text, above 1 for a wrong charset. The measure is our own; its scale matters only for comparing readings of the same bytes.
 */
export function oddness(text: string): number {
  const beyond = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  if (beyond === 0) return 0;
  let points = 0;
  for (const { pattern, weight } of ODDITIES) points += weight * (text.match(pattern)?.length ?? 0);
  return (points + foreignLetters(text)) / beyond;
}

const ALPHABET_SETS = Object.values(ALPHABETS).map(letters => new Set(letters));

/** Letters beyond ASCII that the best-fitting alphabet does not have. 0 for scripts that no alphabet above is written in. */
function foreignLetters(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/[ª-\u06ff\u1e00-\u1eff]/g) ?? []) {
    if (/\p{L}|\p{M}/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  if (counts.size === 0) return 0;
  return Math.min(...ALPHABET_SETS.map(set => sum([...counts].map(([letter, n]) => (set.has(letter) ? 0 : n)))));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
