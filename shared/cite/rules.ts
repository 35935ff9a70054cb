import type { Rule } from '../rules';

/** The bibliography's own heading: it stands nowhere in a document, whose `references` say the same. */
export const REFERENCE_HEADING: Rule = {
  id: 'reference.heading',
  reason: 'The heading of the bibliography: the list of references in the document stands for it.',
  example: 'References',
};

/** What may be taken out of a bibliography: the links and counters that a site puts beside each entry, never the entry. */
export const CITE_RULES: readonly Rule[] = [
  {
    id: 'reference.link-label',
    reason:
      'Labels of links that stand behind an entry in its own line: they lead out of the article, they say nothing.',
    example: '12. Moss, A. Tides of the inner sea. J. Tides 4, 1–9 (1999). [CrossRef] [Google Scholar]',
  },
  {
    id: 'reference.link-line',
    reason: 'A line of the bibliography that holds link labels only.',
    example: 'CrossRef View Record in Scopus Google Scholar',
  },
  {
    id: 'reference.counter',
    reason: 'Numbers of readers, citations or mentions that a widget prints below an entry.',
    example: '21',
  },
  {
    id: 'reference.repeated-link',
    reason: "A copy of the entry's own address, printed a second time as the label of a link.",
    example: '» https://doi.org/10.1000/182',
  },
  {
    id: 'reference.before-first',
    reason:
      'Text between the heading of a numbered bibliography and its entry 1: a second heading, a note on the style.',
    example: 'References and notes',
  },
  {
    id: 'reference.after-last',
    reason: 'The label of what follows the bibliography, printed below its last entry.',
    example: 'Figures',
  },
  {
    id: 'reference.loose-numbers',
    reason:
      'Entry numbers that a PDF reader set apart from their entries, as the column of numbers was read on its own.',
    example: '2. 3. 4. 5. 6. 7.',
  },
];
