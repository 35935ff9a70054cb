import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { isDump, NOTHING, type RepairStep } from './step';

const RULE = 'glyphs.symbol-font';

export const SYMBOL_FONT_RULES: readonly Rule[] = [
  {
    id: RULE,
    reason:
      'Windows keeps the signs of symbol fonts at U+F020 to U+F0FF; a PDF that tells no more of them than that loses every Greek letter.',
    example: 'U+F067 for γ, U+F0B4 for ×, U+F0B7 at a line’s beginning for •',
  },
];

/** The codes from 0x20 on, sixteen a row; a space where the font has none. */
const ROWS = [
  ' !∀#∃%&∋()∗+,−./',
  '0123456789:;<=>?',
  '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ',
  'ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  '\u203eαβχδεφγηιϕκλμνο',
  'πθρστυϖωξψζ{|}∼ ',
  '                ',
  '                ',
  ' ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓',
  '°±″≥×∝∂•÷≠≡≈…⏐⎯↵',
  'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉',
  '∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪',
  ' 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ',
];
const [FIRST, NO_BREAK_SPACE] = [0xf020, 0xf0a0];
const SIGNS = [...ROWS.join('')];

/**
 * What the font Symbol has at a code of Windows' private area, by Adobe's encoding of it ("Symbol set" of PDF 1.7, annex D.5);
 * `undefined` where it has nothing.
 */
function signOf(code: number): string | undefined {
  const sign = SIGNS[code - FIRST];
  return sign === ' ' && code !== FIRST && code !== NO_BREAK_SPACE ? undefined : sign;
}

const PRIVATE = /[\uf020-\uf0ff]/g;

/** What Word marks lists with, from Wingdings, which has pictures where Symbol has ¬, ♣, ♦ and a bracket's side. */
const PICTURES: ReadonlySet<string> = new Set('\uf0a7\uf0a8\uf0d8\uf0fc');
/** Other marks of Word's lists, at codes where Symbol has the Greek letters λνοθυϖω, or • itself. */
const MARKS: ReadonlySet<string> = new Set([...PICTURES, ...'\uf06c\uf06e\uf06f\uf071\uf075\uf076\uf077\uf0b7']);

/**
 * Signs of the font Symbol that a dump left at their private code points, `U+F067-glutamyl` to `γ-glutamyl`. Web pages have icons
 * there, each font its own.
 */
export const mendSymbolFont: RepairStep = blocks =>
  isDump(blocks) ? { edits: blocks.map(editsOf), doubts: [] } : NOTHING;

const editsOf = ({ text }: Block): Edit[] =>
  [...text.matchAll(PRIVATE)].flatMap(({ index, 0: sign }): Edit[] => {
    const replacement = isMark(text, index) ? '•' : signOf(sign.charCodeAt(0));
    return replacement === undefined ? [] : [{ span: [index, index + 1], replacement, rule: RULE }];
  });

/** A list's mark stands before a space, where the text begins or, if it is a picture, anywhere behind a space. */
const isMark = (text: string, at: number): boolean =>
  text[at + 1] === ' ' && (at === 0 ? MARKS.has(text[at]!) : text[at - 1] === ' ' && PICTURES.has(text[at]!));
