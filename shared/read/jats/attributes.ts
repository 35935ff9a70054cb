import type { Element } from 'domhandler';
import { decodeHTML } from 'entities';

/** An attribute's value without white space around it; nothing where it is not there. */
export const attribute = (element: Element | undefined, name: string): string =>
  decodeHTML(element?.attribs[name] ?? '').trim();

/** The identifiers that an attribute names, parted by spaces. */
export const idsIn = (element: Element, name: string): string[] =>
  attribute(element, name).split(/\s+/).filter(id => id !== ''); // prettier-ignore

/** Language of an element (BCP 47) as it says itself, its primary subtag in lower case. */
export function languageIn(element: Element | undefined): string | undefined {
  const [primary, ...rest] = attribute(element, 'xml:lang').split(/[-_]/);
  return primary === undefined || !/^[a-z]{2,3}$/i.test(primary) ? undefined : [primary.toLowerCase(), ...rest].join('-'); // prettier-ignore
}

/** Whether two languages are one, whatever country or script they name. */
export const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];
