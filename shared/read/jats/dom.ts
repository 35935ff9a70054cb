import { type ChildNode, Element, type ParentNode, Text } from 'domhandler';
import { decodeHTML } from 'entities';
import { descendants } from '../html/dom';

/** The elements right below `parent`, those of the given names where there are any. */
export function childrenOf(parent: ParentNode | undefined, ...names: readonly string[]): Element[] {
  const children = (parent?.children ?? []).filter(child => child instanceof Element);
  return names.length === 0 ? children : children.filter(({ name }) => names.includes(name));
}

/** The first element right below `parent` that has the name. */
export const childOf = (parent: ParentNode | undefined, name: string): Element | undefined =>
  parent?.children.find((child): child is Element => child instanceof Element && child.name === name);

/** The first element that stands below `parent` under the names, one below the other. */
export const below = (parent: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => (at === undefined ? undefined : childOf(at, name)), parent);

/** The elements below `root` that have one of the names, in order; not those within another one of them. */
export function outermost(root: ParentNode | undefined, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  let node: ChildNode | null = root?.firstChild ?? null;
  while (node !== null) {
    let child: ChildNode | null = null;
    if (node instanceof Element && names.includes(node.name)) found.push(node);
    else if (node instanceof Element) child = node.firstChild;
    node = child ?? following(node, root!);
  }
  return found;
}

/** The node behind `node` and all that is in it, below `root`. */
export function following(node: ChildNode, root: ParentNode): ChildNode | null {
  let at: ChildNode = node;
  while (at.next === null) {
    if (at.parent === null || at.parent === root) return null;
    at = at.parent;
  }
  return at.next;
}

/** The text of an element as one line, its entities decoded; nothing for none. */
export const plain = (element: Element | undefined): string =>
  element === undefined ? '' : line([...descendants(element)].map(node => (node instanceof Text ? node.data : '')).join('')); // prettier-ignore

export const line = (text: string): string => decodeHTML(text).replace(/\s+/g, ' ').trim();

/** Whether nothing but elements stands right below: then white space between them is the typist's. */
export const hasElementsOnly = (parent: ParentNode): boolean =>
  parent.children.every(child => !(child instanceof Text) || !/\S/.test(child.data)) &&
  parent.children.some(child => child instanceof Element);

/** The name of the element around. */
export const parentName = ({ parent }: Element): string => (parent instanceof Element ? parent.name : '');

const NAMES_BELOW = new WeakMap<ParentNode, ReadonlySet<string>>();

/** Whether an element of the name stands beside `element`. */
export function hasSibling({ parent }: Element, name: string): boolean {
  if (parent === null) return false;
  let names = NAMES_BELOW.get(parent);
  if (names === undefined) NAMES_BELOW.set(parent, (names = new Set(childrenOf(parent).map(child => child.name))));
  return names.has(name);
}

/** How many characters and nodes a short text is looked for in. */
const HEAD = 40;

/** The first characters of an element's text, entities as they are: a mark or an exponent is no longer. */
export function headOf(element: Element): string {
  let [text, nodes] = ['', 0];
  for (const node of descendants(element)) {
    if (node instanceof Text) text += node.data;
    if (text.length > HEAD || ++nodes > HEAD) break;
  }
  return text;
}
