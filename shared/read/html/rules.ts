import type { Rule } from '../../rules';

/** What the HTML reader takes out itself. All else that can be seen becomes a block, and the label room decides. */
export const HTML_RULES = [
  {
    id: 'html.inline-popup',
    reason:
      'A box inside a sentence that opens on demand and repeats text that stands elsewhere on the page: the reference behind a citation mark, the name on an author card.',
    example:
      '… as shown before.<span class="ref"><a href="#r3">3</a><span class="popup">3. Li M. J Wood Sci 2011.</span></span>',
  },
  {
    id: 'html.inline-hidden',
    reason: 'A short label inside a line that is not shown, put there for screen readers or scripts.',
    example: 'Fig. 2 <span class="sr-only">opens in new tab</span>',
  },
  {
    id: 'html.equation-copy',
    reason:
      'A second form of an equation that is kept: TeX beside MathML, the drawn glyphs beside either, a preview or an error message.',
    example: '<math>…<annotation encoding="application/x-tex">x^2</annotation></math>',
  },
  {
    id: 'html.separator',
    reason: 'A mark that stands alone between two boxes to part them, as a line break does in text.',
    example: '<div class="keyword">Larch</div>;<div class="keyword">Growth rings</div>',
  },
  {
    id: 'html.drawing-text',
    reason:
      'Words inside an SVG drawing: labels of axes, titles of icons. They are part of a picture, not of the text.',
    example: '<svg><title>Download icon</title><text>0.5</text></svg>',
  },
  {
    id: 'html.fallback',
    reason: 'Text that is only shown where the browser cannot play or draw the thing itself.',
    example: '<video>Your browser does not play videos.</video>',
  },
] as const satisfies readonly Rule[];

export type HtmlRuleId = (typeof HTML_RULES)[number]['id'];
