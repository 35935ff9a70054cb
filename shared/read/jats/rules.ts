import type { Rule } from '../../rules';

/** What the reader of JATS takes out itself. All other text stays: the elements say what it is. */
export const JATS_RULES = [
  {
    id: 'jats.record',
    reason:
      'Bookkeeping for catalogues and archives, of which no fact of the document is made: other identifiers, abbreviated titles, dates of deposit.',
    example: '<journal-id journal-id-type="nlm-ta">J Peat Sci</journal-id>',
  },
  {
    id: 'jats.envelope',
    reason: 'What a server wrote around the article that it sent: when it was asked, and for what.',
    example: '<responseDate>2021-05-04T10:00:00Z</responseDate>',
  },
  {
    id: 'jats.short-title',
    reason: 'A shorter form of the title, made for the heads of pages.',
    example: '<alt-title alt-title-type="running-head">Moss on walls</alt-title>',
  },
  {
    id: 'jats.note-mark',
    reason: 'The mark of a footnote behind the title; it is no part of it.',
    example: '<article-title>Moss on walls<xref ref-type="fn" rid="fn1">*</xref></article-title>',
  },
  {
    id: 'jats.alt-text',
    reason:
      'A description of a picture for those who cannot see it: it stands in the place of the picture, not of text.',
    example: '<alt-text>A wall with moss</alt-text>',
  },
  {
    id: 'jats.index-term',
    reason: 'A term for the index of a volume, which stands within the text and is not printed there.',
    example: '<index-term><term>moss, on walls</term></index-term>',
  },
  {
    id: 'jats.equation-copy',
    reason: 'A second form of an equation that is kept: TeX beside MathML.',
    example: '<alternatives><mml:math>…</mml:math><tex-math>x^2</tex-math></alternatives>',
  },
  {
    id: 'jats.tex-frame',
    reason: 'The document that TeX wants around an equation, the same around all of them.',
    example: '\\documentclass[12pt]{minimal} \\usepackage{amsmath} \\begin{document}',
  },
  {
    id: 'jats.copy',
    reason:
      'A second form of what is kept: a reference in other markup, a name in another script, the parts of a copyright line.',
    example: '<citation-alternatives><mixed-citation>…</mixed-citation><element-citation>…</element-citation>',
  },
  {
    id: 'jats.reference-heading',
    reason: 'The heading of a bibliography: the list of references in the document stands for it.',
    example: '<ref-list><title>References</title>',
  },
] as const satisfies readonly Rule[];

export type JatsRuleId = (typeof JATS_RULES)[number]['id'];
