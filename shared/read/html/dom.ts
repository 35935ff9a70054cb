import { type AnyNode, Element, type ParentNode, Text } from 'domhandler';
import { spend } from '../../source/work';

/**
 * All nodes below `root` in document order. Not recursive: broken markup nests thousands of elements deep. Who asks this of
 * every element looks through the page as often as it is deep, so each node is a step of the page's budget.
 */
export function* descendants(root: ParentNode): Generator<AnyNode> {
  let node: AnyNode | null = root.firstChild;
  while (node !== null) {
    spend();
    yield node;
    const child: AnyNode | null = 'children' in node ? (node.children[0] ?? null) : null;
    node = child ?? following(node, root);
  }
}

/**
 * Visits the nodes below `root` in document order, without recursion. `enter` says of each whether what is below it is visited
 * too; `ended` is told of each when all of it has been.
 */
export function traverse(root: ParentNode, enter: (node: AnyNode) => boolean, ended: (node: AnyNode) => void): void {
  let node: AnyNode | null = root.firstChild;
  while (node !== null) {
    const child: AnyNode | null = enter(node) && 'children' in node ? (node.children[0] ?? null) : null;
    node = child ?? following(node, root, ended);
  }
}

/** The node after all of `node`'s own, within `root`. */
function following(node: AnyNode, root: ParentNode, ended?: (node: AnyNode) => void): AnyNode | null {
  let at: AnyNode = node;
  for (;;) {
    ended?.(at);
    if (at.next !== null) return at.next;
    if (at.parent === null || at.parent === root) return null;
    at = at.parent;
  }
}

/** Text below `root`, entities as written. */
export function textOf(root: ParentNode): string {
  let text = '';
  for (const node of descendants(root)) if (node instanceof Text) text += node.data;
  return text;
}

/**
 * A fact of an element that follows from its children's. It is found once for each element, from the innermost outwards:
 * markup nests thousands of elements deep, and to look through all that is below each would be quadratic.
 */
export function foundOnce<T extends NonNullable<unknown>>(
  find: (element: Element, of: (child: Element) => T) => T,
): (element: Element) => T {
  const known = new WeakMap<Element, T>();
  const of = (element: Element): T => known.get(element)!;
  return root => {
    if (known.has(root)) return of(root);
    const elements = [root];
    for (let i = 0; i < elements.length; i++) {
      spend();
      for (const child of elements[i]!.children)
        if (child instanceof Element && !known.has(child)) elements.push(child);
    }
    for (const element of elements.reverse()) known.set(element, find(element, of));
    return of(root);
  };
}

/** Whether there is an element below that `isOne` says. */
export const contains = (isOne: (element: Element) => boolean): ((element: Element) => boolean) =>
  foundOnce<boolean>((element, of) => element.children.some(child => child instanceof Element && (isOne(child) || of(child)))); // prettier-ignore

/** How many characters of text stand below. */
export const lengthOf = foundOnce<number>((element, of) =>
  element.children.reduce((sum, child) => sum + (child instanceof Text ? child.data.length : child instanceof Element ? of(child) : 0), 0)); // prettier-ignore

export const HEAD = 100;

/** The first hundred characters of the text below, entities as written. */
export const headOf = foundOnce<string>((element, of) => {
  let head = '';
  for (const child of element.children) {
    if (child instanceof Text) head += child.data.slice(0, HEAD);
    else if (child instanceof Element) head += of(child);
    if (head.length >= HEAD) break;
  }
  return head.slice(0, HEAD);
});

/** The element before `element` among its siblings; undefined where text that can be seen stands between. */
export function elementBefore(element: Element): Element | undefined {
  for (let node = element.prev; node !== null; node = node.prev) {
    spend();
    if (node instanceof Element) return node;
    if (node instanceof Text && /\S/.test(node.data)) return undefined;
  }
  return undefined;
}
