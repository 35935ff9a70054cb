import { mendInitials } from '../../shared/repair/initials';
import { applyEdits } from '../../shared/source/edit';
import { blocksOf as page } from '../label/leaves';

function mended(text: string): string {
  return applyEdits(text, mendInitials(page(text)).edits[0]!);
}

test.each([
  ['Vogt KA, LundB, Hill CD: Tides of the inner sea. J Tides 4:1–9, 1999', 'Vogt KA, Lund B, Hill CD:'],
  ['12. Arden P, Sørensen-DahlMJ, Fenn E, Moss A. Ice. 2001', 'Arden P, Sørensen-Dahl MJ, Fenn E,'],
])('gives the initials between two authors their space: %s', (text, authors) => {
  expect(mended(text)).toContain(authors);
});

test.each([
  'Vogt KA, DeLund B, Hill CD: Tides of the inner sea.',
  'The genes Abc D, TubA, Sox E were read.',
  'Vogt KA, LundB: Tides of the inner sea.',
  'Measured with FeedMAX, LakeDB, and TideC, all of them free.',
  'Vogt KA, LundB, and Hill CD wrote it.',
])('leaves what is no author between two: %s', text => {
  expect(mended(text)).toBe(text);
});
