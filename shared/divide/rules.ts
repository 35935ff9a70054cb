import type { Rule } from '../rules';

/** What dividing takes out: second copies of what stands in the document already. */
export const DIVIDE_RULES = [
  {
    id: 'copy.caption',
    reason:
      'The caption of a figure or table stands a second time: in a gallery of thumbnails, or beside the enlarged picture.',
    example: 'Figure 2',
  },
  {
    id: 'copy.heading',
    reason: 'The same heading stands twice in a row, once for each layout of the page.',
    example: 'Materials and methods',
  },
  {
    id: 'copy.text',
    reason: 'The title, a line of the front matter or a paragraph stands a second time, letter for letter.',
    example: 'Soil moisture under three cover crops',
  },
] as const satisfies readonly Rule[];

export type CopyRule = (typeof DIVIDE_RULES)[number]['id'];
