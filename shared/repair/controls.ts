import type { Rule } from '../rules';
import type { Edit } from '../source/edit';
import type { RepairStep } from './step';

export const CONTROL_RULES: readonly Rule[] = [
  {
    id: 'controls.windows-1252',
    reason: 'The control characters 0x80–0x9F are printing characters of windows-1252 that were taken for Latin-1.',
    example: 'the authors\x92 data',
  },
  {
    id: 'controls.mac-roman',
    reason: 'A control character 0x80–0x9F inside a word, where windows-1252 has a sign, is a letter of Mac Roman.',
    example: 'Coatl\x87n',
  },
  {
    id: 'controls.stray',
    reason: 'Control characters print nothing and mean nothing in an article.',
    example: 'p\x00value',
  },
];

/** Control characters 0x80–0x9F that a page cannot mean: bytes of windows-1252, now and then of Mac Roman, kept as Latin-1. */
const C1 = /[\x80-\x9f]/g;

/** windows-1252, 0x80–0x9F; a space for a byte that stands for nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Mac Roman, 0x80–0x9F. */
const MAC = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü';

const LETTER_BEFORE = /[A-Za-zÀ-ɏ]$/;
/** What an apostrophe parts off a word, in English, French and Italian. */
const CLITIC = /^(?:s|t|d|m|n|ll|re|ve|em|er|en|clock|all)(?![A-Za-zÀ-ɏ])/i;
const CONSONANT = /[b-df-hj-np-tv-xz]/i;

/**
 * Edits that turn the control characters 0x80–0x9F into what they stood for. They are windows-1252, unless the text
 * has one where only a letter can stand, which they are in Mac Roman: `Coatl\x87n` is Coatlán.
 */
export function findControls(text: string): Edit[] {
  const found = [...text.matchAll(C1)];
  if (found.length === 0) return [];
  const mac = found.some(match => mustBeLetter(text, match.index));
  const edits: Edit[] = [];
  for (const match of found) {
    const i = match.index;
    const code = text.charCodeAt(i) - 0x80;
    const asLetter =
      mac && LETTER_BEFORE.test(text.slice(Math.max(0, i - 1), i)) && /^[a-zà-ɏ]/.test(text.slice(i + 1, i + 2));
    const replacement = asLetter ? MAC[code]! : WINDOWS[code]!;
    if (replacement === ' ') continue;
    const rule = asLetter ? 'controls.mac-roman' : 'controls.windows-1252';
    edits.push({ span: [i, i + 1], replacement, rule });
  }
  return edits;
}

/** Between two letters, where windows-1252 has a sign that parts words or an apostrophe in a place that cannot have one. */
function mustBeLetter(text: string, i: number): boolean {
  const before = text.slice(Math.max(0, i - 1), i);
  const after = text.slice(i + 1, i + 7);
  if (!/^[a-z]$/.test(before) || !/^[a-z]/.test(after)) return false;
  const windows = WINDOWS[text.charCodeAt(i) - 0x80]!;
  if (windows === '’') return CONSONANT.test(before) && CONSONANT.test(after[0]!) && !CLITIC.test(after);
  return '‚ƒ„†‡ˆ‰‹˜™'.includes(windows);
}

/** What no finder above could read: NULs, bells, bytes that stand for nothing. Tab, line feeds and form feed are white space. */
const STRAY = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/** Takes out the control characters that stand for nothing. */
export const dropControls: RepairStep = blocks => ({
  edits: blocks.map(({ text }) =>
    text.search(STRAY) < 0
      ? []
      : Array.from(text.matchAll(STRAY), ({ index }) => ({
          span: [index, index + 1],
          replacement: '',
          rule: 'controls.stray',
        })),
  ),
  doubts: [],
});
