import { type AnyNode, Element, type ParentNode, Text } from 'domhandler';

/** All nodes below `root` in document order. Not recursive: broken markup nests thousands of elements deep. */
export function* descendants(root: ParentNode): Generator<AnyNode> {
  let node: AnyNode | null = root.firstChild;
  while (node !== null) {
    yield node;
    const child: AnyNode | null = 'children' in node ? (node.children[0] ?? null) : null;
    node = child ?? following(node, root);
  }
}

/** The node after all of `node`'s own, within `root`. */
function following(node: AnyNode, root: ParentNode): AnyNode | null {
  let at: AnyNode = node;
  while (at.next === null) {
    if (at.parent === null || at.parent === root) return null;
    at = at.parent;
  }
  return at.next;
}

/** Text below `root`, entities as written; no more than some `limit` characters of it. */
export function textOf(root: ParentNode, limit = Infinity): string {
  let text = '';
  for (const node of descendants(root)) {
    if (node instanceof Text) text += node.data;
    if (text.length > limit) break;
  }
  return text;
}

/** Whether an element below `root` is one of `tags`. */
export function contains(root: ParentNode, isOne: (element: Element) => boolean): boolean {
  for (const node of descendants(root)) if (node instanceof Element && isOne(node)) return true;
  return false;
}

/** The element before `element` among its siblings; undefined where text that can be seen stands between. */
export function elementBefore(element: Element): Element | undefined {
  for (let node = element.prev; node !== null; node = node.prev) {
    if (node instanceof Element) return node;
    if (node instanceof Text && /\S/.test(node.data)) return undefined;
  }
  return undefined;
}
