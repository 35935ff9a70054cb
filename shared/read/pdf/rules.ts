import type { Rule } from '../../rules';

/** What the reader of PDF text takes out: numbers that count on through the dump. All else is told by its look (`label`). */
export const PDF_RULES: readonly Rule[] = [
  {
    id: 'pdf.page-number',
    reason: 'A number that stands alone and grows by one from page to page, or says "Page 3 of 12".',
    example: '7 / 19',
  },
  {
    id: 'pdf.line-number',
    reason: 'Numbers of the manuscript’s lines, printed for the referees in the margin.',
    example: '241 242 243 244 245',
  },
];
