/**
 * Fonts whose glyphs PDF programs take for other characters. In each family the same wrong characters always stand for the
 * same right ones, so that a few of them in telling places give away the whole page.
 */
export interface GlyphFamily {
  readonly name: string;
  /** Wrong character or code, and what was printed. */
  readonly glyphs: Readonly<Record<string, string>>;
  /** A place that only this damage explains. A family is at work where `places` of them are found. */
  readonly telling: RegExp;
  readonly places: number;
  /** A place that the damage cannot explain: the characters stand for themselves. */
  readonly sound?: RegExp;
  /** Only in dumps of PDFs: the signs are everyday ones. */
  readonly dumpsOnly?: true;
  /** Where the glyphs are replaced; the whole pattern or its first group is the glyph. */
  readonly where: RegExp;
}

const GREEK = 'αβγδεζηθικλμνξοπρσςτυφχψω';

/** Control pictures and unused code points from U+2423 on, in the order of the Greek alphabet: ␣ is α, ␥ is γ, ␹ is χ. */
const CONTROL_PICTURES = Object.fromEntries([...GREEK].map((letter, i) => [String.fromCharCode(0x2423 + i), letter]));

/** Mathematical Pi's own numbers for its glyphs; α is 9251 and the alphabet follows. */
const PI_NUMBERS = Object.fromEntries([...GREEK].map((letter, i) => [`/H${9251 + i}`, letter]));

export const GLYPH_FAMILIES: readonly GlyphFamily[] = [
  {
    // Mathematical Pi 3 and 5: no article has control pictures.
    name: 'greek-as-control-pictures',
    glyphs: { ...CONTROL_PICTURES, '⌬': 'Δ', '⌺': 'Σ', '⍀': 'Ω' },
    telling: /[\u2423-\u243b](?=[\p{L}\p{N}\s-])/u,
    places: 1,
    where: /[\u2423-\u243b]/gu,
  },
  {
    // Mathematical Pi 1: Coptic and rare Greek letters beside numbers, in a text that is not Coptic.
    name: 'signs-as-coptic-letters',
    glyphs: { Ͻ: '<', Ͼ: '>', ϭ: '=', Ϯ: '±', ϩ: '+', Ϫ: '−', ϫ: '×', Ϭ: '÷' },
    telling: /(?<![\u0370-\u03ff])[\u03e9-\u03ee\u03fd\u03fe](?![\u0370-\u03ff])/u,
    places: 1,
    sound: /[\u03e2-\u03ef\u03fd-\u03ff]{2}/u,
    where: /[\u03e9-\u03ee\u03fd\u03fe]/gu,
  },
  {
    name: 'signs-as-armenian-letters',
    glyphs: { Ն: '≥', Յ: '≤' },
    telling: /(?<![\u0530-\u058f])[ՆՅ] ?\d/u,
    places: 1,
    sound: /[\u0530-\u058f]{2}/u,
    where: /[ՆՅ]/gu,
  },
  {
    name: 'signs-as-arabic-signs',
    glyphs: { '؉': '+', '؊': '−', '؋': '×', '؍': '=', '؎': '±' },
    telling: /[\u0609-\u060b\u060d\u060e] ?\d/u,
    places: 1,
    sound: /[\u0610-\u06ff]/u,
    where: /[\u0609-\u060b\u060d\u060e]/gu,
  },
  {
    // Advanced P4C4E74 and its like in journals set by Elsevier and Springer: `n ¼ 12` but never `2¼` or `¼ of`.
    name: 'equals-as-fraction',
    glyphs: { '¼': '=' },
    telling: /[\p{L})\]] ?¼ ?[-−–]?[\d.]/u,
    places: 2,
    sound: /\d¼|¼ (?:of|to|cup|inch)|[½¾]/u,
    where: /¼/gu,
  },
  {
    // The sister of ¼: `Ca2þ`, `CD4þ`, `a þ b`.
    name: 'plus-as-thorn',
    glyphs: { þ: '+' },
    telling: /[\p{L})\]] ?¼ ?[-−–]?[\d.]/u,
    places: 2,
    sound: /þ\p{Ll}|[ðÐÞ]/u,
    where: /þ/gu,
  },
  {
    // TeX's symbol font moved up by 0xC0, the font of ¼ and þ: `12.3 Æ 0.4`. Æ beside figures alone is no letter.
    name: 'plus-minus-as-ae',
    dumpsOnly: true,
    glyphs: { Æ: '±' },
    telling: /\d[%)]? ?Æ ?\d/u,
    places: 2,
    sound: /Æ\p{L}|\p{L}Æ/u,
    where: /(?<=[\d%)] ?)Æ(?= ?[\d.])/gu,
  },
  {
    // Pi fonts set by Elsevier: `patients ! 65 years`. No exclamation stands before a figure where none stands elsewhere.
    name: 'at-least-as-exclamation',
    dumpsOnly: true,
    glyphs: { '!': '≥' },
    telling: /(?<=[\p{L}\d)] |\()! ?\d/u,
    places: 2,
    sound: /[\p{L}\d)”’"!]!|!(?! ?[\d.])|¡/u,
    where: /(?<=[\p{L}\d)] |\()!(?= ?[\d.])/gu,
  },
  {
    // Advanced fonts without a dash: `1998e2003`, `pp. 211e228`. Where a page writes 2.5e10 or has dashes, e is a letter; `1.02e1.18` is a range.
    name: 'dash-as-e',
    dumpsOnly: true,
    glyphs: { e: '–' },
    telling:
      /(?<![\p{L}\p{N}./_-])(?:1[89]\d\d|20\d\d|[1-9]\d{1,2})e(?:1[89]\d\d|20\d\d|[1-9]\d{1,2})(?![\p{L}\p{N}/_-]|\.\d)/u,
    places: 3,
    sound: /\d–\d|\d\.\d+e\d{1,3}(?![.\d])|\de[-+−]\d|\de0(?!\.)/u,
    where: /(?<=(?<![\p{L}\p{N}./_-])\d{1,4}(?:\.\d{1,4})?)e(?=\d{1,4}(?:\.\d{1,4})?(?![\p{L}\p{N}/_-]|\.\d))/gu,
  },
  {
    // Character codes that the program could not name, of TeX's symbol font: 12.3 /C6 0.4 is ±.
    name: 'tex-symbol-codes',
    glyphs: {
      '/C0': '−',
      '/C1': '·',
      '/C2': '×',
      '/C3': '*',
      '/C6': '±',
      '/C14': '°',
      '/C15': '•',
      '/C20': '≤',
      '/C21': '≥',
      '/C24': '∼',
      '/C25': '≈',
    },
    telling: /(?:\d|[\p{L})] )(?: ?)\/C(?:0|6|2[0145]?|14) ?\d/u,
    places: 2,
    sound: /C\d{1,2}\/C\d/u,
    where: /\/C(?:14|15|2[0145]|[01236])/gu,
  },
  {
    name: 'mathematical-pi-numbers',
    glyphs: {
      ...PI_NUMBERS,
      '/H11001': '+',
      '/H11002': '−',
      '/H11003': '×',
      '/H11005': '=',
      '/H11006': '±',
      '/H11011': '∼',
      '/H11015': '≈',
      '/H11021': '<',
      '/H11022': '>',
      '/H11032': '′',
      '/H11349': '≤',
      '/H11350': '≥',
      '/H9004': 'Δ',
    },
    telling: /\/H(?:9\d{3}|11\d{3})(?!\d)/u,
    places: 1,
    where: /\/H(?:9\d{3}|11\d{3})(?!\d)/gu,
  },
  {
    // 0xAD is an en dash in old encodings of Adobe's; a soft hyphen never stands between numbers.
    name: 'dash-as-soft-hyphen',
    glyphs: { '\u00ad': '–' },
    telling: /\d\u00ad\d/u,
    places: 1,
    where: /\u00ad(?!\s|$)/gu,
  },
];
