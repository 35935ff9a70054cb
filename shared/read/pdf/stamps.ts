import type { PdfRuleId } from './rules';

interface Stamp {
  readonly rule: PdfRuleId;
  readonly pattern: RegExp;
  /** Why a whole line of this form is never the authors' text. */
  readonly reason: string;
}

/** Lines that tell by their own form that the printer or the server wrote them. Each pattern is for one whole line. */
const STAMPS: readonly Stamp[] = [
  {
    rule: 'pdf.page-number',
    pattern: /^(?:page|seite|página|pagina|p\.)\s*\d{1,5}\s*(?:of|von|sur|de|di|\/)\s*\d{1,5}$/i,
    reason: 'a page and the number of pages',
  },
  {
    rule: 'pdf.download-stamp',
    pattern: /^(?:this content (?:was )?)?downloaded (?:from|by|on|via)\b.{0,200}$/i,
    reason: 'who loaded the copy, from where and when',
  },
  {
    rule: 'pdf.download-stamp',
    pattern:
      /^(?:all use subject to|authorized licensed use limited to|this article is protected by copyright|for personal use only)\b.{0,200}$/i,
    reason: 'the terms that JSTOR, IEEE and Wiley stamp on each page',
  },
  {
    rule: 'pdf.download-stamp',
    pattern: /^(?:see the terms and conditions|see https?:\/\/\S+ for (?:rights|reuse))\b.{0,200}$/i,
    reason: 'the continuation of such a stamp',
  },
  {
    rule: 'pdf.download-stamp',
    pattern: /^\S{3,20} preprint (?:first posted online|doi\b).{0,200}$/i,
    reason: 'a preprint server’s watermark: which preprint, and when it was posted',
  },
  {
    rule: 'pdf.download-stamp',
    pattern:
      /^(?:\(?which|this (?:article|preprint|version)) was not (?:certified by peer review|peer[- ]reviewed)\b.{0,220}$/i,
    reason: 'its second line: that nobody has reviewed it, and who owns it',
  },
  {
    rule: 'pdf.download-stamp',
    pattern: /^(?:it is )?(?:made )?available under an? ?CC[- ]BY\S*(?: \d\.\d)?(?: international)? licen[sc]e\.?$/i,
    reason: 'its last line: the licence',
  },
  {
    rule: 'pdf.continued',
    pattern:
      /^(?:(?:table|figure|fig\.?|tabelle|tabla|tableau)\s{0,8}[\dIVXS]+\s{0,8}(?:[.:]\s{0,8})?[-–—]?\s{0,8})?\(?\s{0,8}(?:continued|cont(?:inue)?d?\.?|fortsetzung|continuación|suite)(?: (?:on|from) (?:the )?(?:next|previous|following) page)?\s{0,8}\)?\.?$/i,
    reason: 'a table goes on over the page',
  },
  {
    rule: 'pdf.ornament',
    pattern: /^([^\p{L}\p{N}\s])(?:\s?\1){4,}$/u,
    reason: 'one sign, five times or more',
  },
  {
    rule: 'pdf.ornament',
    pattern: /^(?:(\p{L}?)(\p{N})\2{6,}(?:\s|$))+$/u,
    reason: 'a logo from a font without letters: a1111111111',
  },
];

/** The rule that takes out a line of this text, whatever stands around it. */
export function stampRule(text: string): PdfRuleId | undefined {
  if (text.length > 240) return undefined;
  return STAMPS.find(stamp => stamp.pattern.test(text))?.rule;
}
