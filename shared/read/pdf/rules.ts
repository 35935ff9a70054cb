import type { Rule } from '../../rules';

/** What the reader of PDF text takes out of a page: what the printer put round the text. */
export const PDF_RULES: readonly Rule[] = [
  {
    id: 'pdf.running-head',
    reason:
      'A line that comes back at the top or foot of the pages, the same or with other numbers: journal, short title, authors.',
    example: 'J. Tidal Res. 12 (2009) 45–61',
  },
  {
    id: 'pdf.page-number',
    reason: 'A number that stands alone and grows by one from page to page, or says "Page 3 of 12".',
    example: '7 / 19',
  },
  {
    id: 'pdf.download-stamp',
    reason: 'The line that a publisher’s server prints on each copy: who loaded it, when, and on which terms.',
    example: 'Downloaded from journals.example.org by guest on May 3, 2011',
  },
  {
    id: 'pdf.line-number',
    reason: 'Numbers of the manuscript’s lines, printed for the referees in the margin.',
    example: '241 242 243 244 245',
  },
  {
    id: 'pdf.ornament',
    reason: 'A row of one repeated sign, drawn as a rule or standing for a logo whose font has no letters.',
    example: '●●●●●●●●●●●●',
  },
  {
    id: 'pdf.continued',
    reason: 'A note that a table or its caption goes on over the page; the caption itself stands on the page before.',
    example: 'Table 2. (Continued)',
  },
  {
    id: 'pdf.detached-number',
    reason: 'The numbers of a reference list that the dump wrote as a column of their own, away from their entries.',
    example: '14. 15. 16. 17.',
  },
];

export type PdfRuleId =
  | 'pdf.running-head'
  | 'pdf.page-number'
  | 'pdf.download-stamp'
  | 'pdf.line-number'
  | 'pdf.ornament'
  | 'pdf.continued'
  | 'pdf.detached-number';
