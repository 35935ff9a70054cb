import { Element, Text } from 'domhandler';
import { contains, descendants, textOf } from './dom';
import { isBlockLevel, roleOf } from './tags';

/**
 * Boxes that a style sheet sets in one line. Some sites put every part of a reference or of a list of authors into a
 * `div`, and what stands between the boxes gives it away, for no line begins with a comma:
 *
 *     <div class="citation"><div class="name">Sato K</div>. <div class="source">J Wood Hist</div> <div>2003</div>;<div>3</div>
 *                                                         ^                                                  ^
 */
const BETWEEN = /^(?:[\s.,;:()[\]'"“”–—-]|&amp;|&ndash;|&nbsp;|\b(?:and|in|pp?|vol|no|eds?|et al)\b)*$/i;
/** Semicolons alone part the entries of a list. */
const JOINT = /[.,:(–]|&ndash;|&amp;/;
/** Longer texts are paragraphs, whatever stands between their boxes. */
const LONGEST = 1500;

/** Whether the boxes in `element` stand in one line. */
export function standsInOneLine(element: Element): boolean {
  let boxes = 0;
  let joints = 0;
  for (const node of element.children) {
    if (node instanceof Element && isBlockLevel(roleOf(node.name))) {
      if (node.name !== 'div') return false;
      boxes++;
    } else if (node instanceof Text) {
      if (!BETWEEN.test(node.data)) return false;
      if (JOINT.test(node.data)) joints++;
    }
  }
  if (boxes < 2 || joints === 0 || textOf(element, LONGEST).length > LONGEST) return false;
  return !contains(element, one => one.name !== 'div' && isBlockLevel(roleOf(one.name)));
}

/** A box of links at the end of such a line (CrossRef, PubMed) stands below it. */
export function isTailOfLinks(box: Element): boolean {
  for (let node = box.next; node !== null; node = node.next) if (/\S/.test(ownText(node))) return false;
  let linked = 0;
  for (const node of descendants(box)) {
    if (!(node instanceof Text) || !/\S/.test(node.data)) continue;
    if (!isInLink(node, box)) return false;
    linked++;
  }
  return linked > 0;
}

const ownText = (node: unknown): string =>
  node instanceof Text ? node.data : node instanceof Element ? textOf(node) : '';

function isInLink(text: Text, within: Element): boolean {
  for (let up = text.parent; up instanceof Element && up !== within; up = up.parent) if (up.name === 'a') return true;
  return false;
}
