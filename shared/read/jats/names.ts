import type { Element } from 'domhandler';
import { attribute } from './attributes';
import { childOf, plain } from './dom';

/** A name as its elements have it. A group, and a name that is not taken apart, has only `name`. */
export interface ElementName {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
}

/** Elements that are a name. */
export const NAMES = ['name', 'string-name', 'collab'] as const;

/** Written without a space between family and given name. */
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・]+$/u;

/** The name in a `name` or `string-name`; undefined where it has no text. */
export function nameIn(element: Element): ElementName | undefined {
  if (element.name === 'collab') return groupIn(element);
  const family = plain(childOf(element, 'surname'));
  const given = [childOf(element, 'given-names'), childOf(element, 'suffix')]
    .map(plain)
    .filter(part => part !== '')
    .join(' ');
  if (family === '' || given === '') return named(family || given || plain(element));
  const isFamilyFirst = attribute(element, 'name-style') === 'eastern' || CJK.test(family + given);
  const space = CJK.test(family + given) ? '' : ' ';
  return { name: isFamilyFirst ? family + space + given : `${given} ${family}`, given, family };
}

const named = (name: string): ElementName | undefined => (name === '' ? undefined : { name });

/** A group's own name, without those of its members. */
function groupIn(collab: Element): ElementName | undefined {
  const institution = childOf(collab, 'institution') ?? childOf(collab, 'collab-name');
  if (childOf(collab, 'contrib-group') === undefined) return named(plain(collab));
  const own = collab.children.flatMap(child => ('data' in child ? [child.data] : [])).join(' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
  return named(plain(institution) || own);
}

/** Of a name in several scripts that in the language of the article, else the first. */
export function preferredName(alternatives: Element, language: string | undefined): Element | undefined {
  const names = alternatives.children.filter((child): child is Element => 'name' in child && (NAMES as readonly string[]).includes(child.name)); // prettier-ignore
  return names.find(name => attribute(name, 'xml:lang').split('-')[0] === language?.split('-')[0]) ?? names[0];
}
