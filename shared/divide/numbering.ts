import { remembered } from '../source/memo';

/** How the headings of a page are counted: 2.1, IV, A or B.2, (3), 一. */
export type NumberStyle = 'decimal' | 'roman' | 'letter' | 'cjk';

export interface Numbering {
  readonly style: NumberStyle;
  /** As printed, without the stop or bracket behind it: "2.1", "IV", "A". */
  readonly number: string;
  /** How deep the number itself says that the heading is: 1 for "2", 2 for "2.1" and "B.1". Letters and Roman numerals alone say 1. */
  readonly depth: number;
  /** Where the heading's own text starts. */
  readonly end: number;
}

/** A number needs a mark behind it ("IV." "A)" "1 |") or, in decimals, only a space: "2 Methods" but not "I methods". */
const PATTERNS: readonly { style: NumberStyle; pattern: RegExp }[] = [
  {
    style: 'decimal',
    pattern:
      /^(?:§\s?|section\s|chapter\s)?\(?(\d{1,2}(?:\.\s?\d{1,2}){0,4})(?:\s?[.):|]|\s?[–—-](?=\s)|\.?(?=\s)|(?=[\u3000-\u9fff]))\s*(?=\D)/iu,
  },
  {
    style: 'roman',
    pattern: /^\(?((?:X{0,3})(?:IX|IV|V?I{1,3}|V|X))(?:\s?[.):|]|\s?[–—-](?=\s)|\s(?=\p{Lu}{2}))\s*(?=\S)/u,
  },
  { style: 'letter', pattern: /^([A-Z](?:\.\d{1,2}){1,3})\.?\s+(?=\p{L})/u },
  { style: 'letter', pattern: /^\(?([A-Z])[.)]\s+(?=\p{L})/u },
  { style: 'letter', pattern: /^\(([a-z])\)\s+(?=\p{Lu})/u },
  {
    style: 'cjk',
    pattern: /^(?:第\s?)?[(（]?([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[)）]?(?:[、．.章節节]|\s)\s*(?=\S)/u,
  },
];

/** The number before a heading's text, if it has one: "2.1 Methods", "IV. RESULTS", "A. Proof", "3. 1. Yield", "一、引言". */
export const numbering = remembered((heading): Numbering | undefined => {
  for (const { style, pattern } of PATTERNS) {
    const match = pattern.exec(heading);
    if (match === null) continue;
    const number = match[1]!.replace(/\s/g, '');
    return {
      style,
      number,
      depth: style === 'decimal' || style === 'letter' ? number.split('.').length : 1,
      end: match[0].length,
    };
  }
  return undefined;
});

/** The heading without its number. A heading that is nothing but a number ("II") stays as it is. */
export function unnumbered(heading: string): string {
  const found = numbering(heading);
  return found === undefined || found.end >= heading.length ? heading : heading.slice(found.end);
}
