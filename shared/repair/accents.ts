import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import type { RepairStep } from './step';

export const ACCENT_RULES: readonly Rule[] = [
  {
    id: 'accents.detached',
    reason:
      'PDF fonts without accented letters print the accent as a sign of its own; letter and accent become one again.',
    example: 'Kesa¨niemi, franc¸ais, G¨odel',
  },
  {
    id: 'accents.combining',
    reason: 'A letter and a combining accent are the same text as the accented letter, but no search finds them.',
    example: 'Ostojic\u0301',
  },
];

/** Accents that stand alone, and the combining ones that Unicode composes with a letter. */
const COMBINING: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '˛': '\u0328',
  '˝': '\u030b',
  '¯': '\u0304',
};

/** A letter (dotless ı included), an accent, and, past a lone capital's blank, a letter: `o¨r`, `C¸ i`, `G¨o`, `´ı`. */
const DETACHED = /(\p{L}?)([¨´`ˆ˜¸˚ˇ˘˙˛˝¯])(?: ?(\p{L}))?/gu;
const DECOMPOSED = /\p{L}\p{M}+/gu;

/** TeX puts accents over ı and ȷ, not over i: `Garc´ıa`. */
const DOTLESS = 'ı';
/** The end of Latin Extended-B: ỹ and its like stand in no name that is printed in old fonts. */
const BEYOND_NAMES = '\u0250';

/** Where the accent stands for the letter that it belongs to: programs print it behind the letter, TeX before it. */
type Side = 'behind' | 'before';

interface Found {
  readonly match: RegExpExecArray;
  /** The readings that give an accented letter of Unicode. */
  readonly sides: readonly Side[];
}

/**
 * Letters and accents that a PDF has side by side, made one. An accent inside a word is sure; one at a word's end, or one
 * that fits the letters on both sides, is decided by the sure ones of the page, and stays where there are none.
 */
export const mendAccents: RepairStep = blocks => {
  const found = blocks.map(({ text }) => (HAS_ACCENT.test(text) ? findDetached(text) : []));
  const sure = found.flat().filter(isSure);
  const behind = sure.filter(({ sides }) => sides[0] === 'behind').length;
  const house: Side | undefined = sure.length === 0 ? undefined : 2 * behind >= sure.length ? 'behind' : 'before';
  const edits = blocks.map((block, i) => [...detachedEdits(found[i]!, house), ...combiningEdits(block)]);
  return { edits: edits.map(list => list.sort((a, b) => a.span[0] - b.span[0])), doubts: [] };
};

const HAS_ACCENT = /[¨´`ˆ˜¸˚ˇ˘˙˛˝¯]/;

function findDetached(text: string): Found[] {
  const out: Found[] = [];
  for (const match of text.matchAll(DETACHED)) {
    const sides = (['behind', 'before'] as const).filter(side => composed(match, side) !== undefined);
    if (sides.length > 0 && !doubled(text, match)) out.push({ match, sides });
  }
  return out;
}

/** Two accents in a row are quotation marks: ``so''. */
const doubled = (text: string, { index, 1: letter }: RegExpExecArray): boolean => {
  const at = index + letter!.length;
  return HAS_ACCENT.test(text[at - 1] ?? '') || HAS_ACCENT.test(text[at + 1] ?? '');
};

function composed([, left, accent, right]: RegExpExecArray, side: Side): string | undefined {
  const letter = side === 'behind' ? left : right;
  const other = side === 'behind' ? right : left;
  if (!letter || other === DOTLESS) return undefined;
  const one = ((letter === DOTLESS ? 'i' : letter) + COMBINING[accent!]!).normalize('NFC');
  return one.length === 1 && one < BEYOND_NAMES ? one : undefined;
}

/** Letters on both sides, one of which can bear the accent; ASCII's grave accent only between small letters. */
function isSure({ match, sides }: Found): boolean {
  const [whole, left, accent, right] = match;
  if (!left || !right || whole.includes(' ') || sides.length !== 1) return false;
  return accent !== '`' || /^\p{Ll}.\p{Ll}$/u.test(whole);
}

function detachedEdits(found: readonly Found[], house: Side | undefined): Edit[] {
  const edits: Edit[] = [];
  for (const one of found) {
    const side = isSure(one) ? one.sides[0] : house && one.sides.find(each => each === house);
    if (side === undefined) continue;
    const span = spanOf(one.match, side);
    if (span !== undefined) edits.push({ span, replacement: composed(one.match, side)!, rule: 'accents.detached' });
  }
  return edits;
}

/** Letter and accent, and the blank that the accent's own width left inside the word: `C¸ iftc¸i`, `Kesa ¨niemi`. */
function spanOf({ index, 0: whole, 1: left, 3: right }: RegExpExecArray, side: Side): [number, number] | undefined {
  if (side === 'before')
    return whole.includes(' ') && left === '' ? undefined : [index + left!.length, index + whole.length];
  const blank = whole.includes(' ') && /\p{Lu}/u.test(left!) && /\p{Ll}/u.test(right!) ? 1 : 0;
  return [index, index + left!.length + 1 + blank];
}

function combiningEdits({ text }: Block): Edit[] {
  const edits: Edit[] = [];
  if (!/[\u0300-\u036f]/.test(text)) return edits;
  for (const { 0: whole, index } of text.matchAll(DECOMPOSED)) {
    const replacement = whole.normalize('NFC');
    if (replacement !== whole)
      edits.push({ span: [index, index + whole.length], replacement, rule: 'accents.combining' });
  }
  return edits;
}
