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
    id: 'copy.contents',
    reason: "A run of short lines repeats headings that stand further down: the page's table of contents.",
    example: 'Introduction / Methods / Results',
  },
  {
    id: 'copy.title',
    reason: "The article's title, byline or another line of its front matter stands a second time before the text.",
    example: 'Soil moisture under three cover crops',
  },
] as const satisfies readonly Rule[];

export type CopyRule = (typeof DIVIDE_RULES)[number]['id'];
