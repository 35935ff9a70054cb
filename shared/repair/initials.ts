import type { Rule } from '../rules';
import type { Edit } from '../source/edit';
import { classAt, LOWER, SURROGATE, UPPER } from '../text/classes';
import type { RepairStep } from './step';

export const INITIAL_RULES: readonly Rule[] = [
  {
    id: 'spacing.author-initial',
    reason: 'An author whose initials lost the space before them, between two authors who have theirs.',
    example: 'Vogt KA, LundB, Hill CD: Tides. J Tides 4:1–9, 1999',
  },
];

const NAME = "\\p{Lu}[\\p{L}’'-]{0,30}\\p{Ll}";
/** `Vogt KA, LundB, Hill CD:`: no name ends in a capital, and both neighbours print a space. */
const GLUED = new RegExp(
  `(?=\\p{Lu}{1,3}, ${NAME} \\p{Lu}{1,3}[,.:;])(?<=(?<!\\p{L})${NAME} \\p{Lu}{1,3}, ${NAME}\\p{Ll})`,
  'gu',
);

/** `dB, `: a small letter, one to three capitals and a comma, which every place of `GLUED` has. */
function hasGlued(text: string): boolean {
  for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 1)) {
    let i = comma - 1;
    while (i >= comma - 3 && (classAt(text, i) & UPPER) !== 0) i--;
    if (classAt(text, i) === SURROGATE || (i < comma - 1 && (classAt(text, i) & LOWER) !== 0)) return true;
  }
  return false;
}

/** Puts the space back between an author's name and the initials in a list of authors. */
export const mendInitials: RepairStep = blocks => ({
  edits: blocks.map(({ text }) =>
    !hasGlued(text)
      ? []
      : [...text.matchAll(GLUED)].map(({ index }): Edit => ({
          span: [index, index],
          replacement: ' ',
          rule: 'spacing.author-initial',
        })),
  ),
  doubts: [],
});
