import { Element, Text } from 'domhandler';
import { spend } from '../../source/work';
import { contains, foundOnce, lengthOf } from './dom';
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
  if (boxes < 2 || joints === 0 || lengthOf(element) > LONGEST) return false;
  return !holdsOtherBoxes(element);
}

const holdsOtherBoxes = contains(one => one.name !== 'div' && isBlockLevel(roleOf(one.name)));

/** A box of links at the end of such a line (CrossRef, PubMed) stands below it. */
export function isTailOfLinks(box: Element): boolean {
  for (let node = box.next; node !== null; node = node.next) {
    spend();
    if (visibleIn(node) !== 'nothing') return false;
  }
  return visibleBelow(box) === 'links';
}

/** What can be seen in a node: nothing, links and no other text, or text. */
type Visible = 'nothing' | 'links' | 'text';

function visibleIn(node: unknown): Visible {
  if (node instanceof Text) return /\S/.test(node.data) ? 'text' : 'nothing';
  return node instanceof Element ? visibleBelow(node) : 'nothing';
}

const visibleBelow = foundOnce<Visible>((element, of) => {
  const parts = element.children.map((child): Visible => {
    if (!(child instanceof Element)) return visibleIn(child);
    return child.name === 'a' && of(child) === 'text' ? 'links' : of(child);
  });
  return parts.find(part => part === 'text') ?? parts.find(part => part === 'links') ?? 'nothing';
});
