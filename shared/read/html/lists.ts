import type { Element } from 'domhandler';
import type { Taken } from './inline-run';

/** The numbers of a list's items, or undefined `next` where it has bullets. */
export interface Counter {
  next: number | undefined;
  readonly step: 1 | -1;
  readonly style: string;
}

/** A list item while its blocks are read. */
export interface Item {
  readonly marker?: string;
  /** The first block has been made; only it has the marker. */
  used: boolean;
  /** A bare number before the first block, which may turn out to be the marker: `<li><span>1</span><div>Li, M. …`. */
  label?: { readonly taken: Taken; readonly container: Element | undefined };
}

const LABEL = /^(?:[[(]?(?:\d{1,4}|[a-zA-Z*†‡§¶])[\])]?[.:)]?|[•·▪◦‣●○■□–—-])$/;

/** Whether `text` may be the number or bullet of a list item, written out by hand. */
export function isItemLabel(text: string): boolean {
  return text.length <= 7 && LABEL.test(text.normalize('NFKC'));
}

export function counterOf(list: Element): Counter {
  const { attribs } = list;
  const step = 'reversed' in attribs ? -1 : 1;
  return {
    next: list.name === 'ol' ? (integer(attribs['start']) ?? 1) : undefined,
    step,
    style: attribs['type'] ?? '1',
  };
}

/** The marker that browsers put before `item`: "•", "3.", "c."; the counter moves on. */
export function markerOf(item: Element, counter: Counter | undefined): string {
  if (counter?.next === undefined) return '•';
  const number = integer(item.attribs['value']) ?? counter.next;
  counter.next = number + counter.step;
  return `${numeral(number, counter.style)}.`;
}

function numeral(number: number, style: string): string {
  if (number < 1) return String(number);
  switch (style) {
    case 'a':
      return letters(number).toLowerCase();
    case 'A':
      return letters(number);
    case 'i':
      return roman(number).toLowerCase();
    case 'I':
      return roman(number);
    default:
      return String(number);
  }
}

/** 1 → A, 26 → Z, 27 → AA. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numerals end at 3999, as in browsers. */
function roman(number: number): string {
  if (number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

function integer(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : undefined;
}
