import { Element, Text } from 'domhandler';
import type { Block } from '../../source/block';
import { spend } from '../../source/work';
import { contains, elementBefore, lengthOf } from './dom';
import { holdsMath } from './equations';
import { hidingOf } from './hidden';
import { namedThings, splitWords } from './names';
import { type Role, isBlockLevel, roleOf } from './tags';

/**
 * What stands in the markup of a sentence without being part of it:
 *
 *     … in batteries.<span class="ref"><a href="#r3">3</a><span class="dropDown">3. Li M, Ortiz P. … [CrossRef]</span></span> However, …
 *                                                        └── opens when one points at the 3
 */
export type Aside =
  /** A label for screen readers: "Figure", "opens in new tab". */
  | 'label'
  /** A box that opens over the page: a copy of a reference, an author's card. */
  | 'popup';

/** Words of class and role for boxes that open on demand. */
const POPUP_WORDS: ReadonlySet<string> = new Set(
  (
    'popup popover poptip tooltip tooltiptext tooltipcontent qtip tippy dropdown overlay flyout modal lightbox balloon ' +
    'bubble hovercard infocard closed collapsed dialog'
  ).split(' '),
);
/** Words for the thing that one points at to open such a box; it is part of the sentence. */
const TRIGGER_WORDS: ReadonlySet<string> = new Set([
  'toggle',
  'trigger',
  'label',
  'button',
  'link',
  'opener',
  'target',
]);
/** Longest hidden text that can be a label only. */
const LONGEST_LABEL = 100;

/** Tells whether `element`, met in the middle of inline text or not, stands aside from it. */
export function asideOf(element: Element, role: Role, parentRole: Role, isMidText: boolean): Aside | undefined {
  if (hidingOf(element) === 'hidden' || role === 'unscripted') return hiddenAside(element, role, parentRole, isMidText);
  if (isBlockLevel(parentRole) || !isMidText) return undefined;
  const mark = elementBefore(element);
  if (mark === undefined) return undefined;
  const opens = isBlockLevel(role) ? isReferenceMark(mark) || isPopupByName(element) : isPopupByName(element);
  return opens ? 'popup' : undefined;
}

const holdsBlocks = contains(one => isBlockLevel(roleOf(one.name)));

function hiddenAside(element: Element, role: Role, parentRole: Role, isMidText: boolean): Aside | undefined {
  if (holdsMath(element)) return undefined;
  const isLineOver = isBlockLevel(parentRole) && isBlockNext(element);
  if (!isMidText && isLineOver) return undefined;
  const isBox = isBlockLevel(role) || holdsBlocks(element);
  if (!isBox && lengthOf(element) <= LONGEST_LABEL) return 'label';
  return isMidText && !isLineOver ? 'popup' : undefined;
}

/** Whether no more of the line comes after `element`. A heading for screen readers alone in its line is one still. */
function isBlockNext(element: Element): boolean {
  for (let node = element.next; node !== null; node = node.next) {
    spend();
    if (node instanceof Element) return isBlockLevel(roleOf(node.name));
    if (node instanceof Text && /\S/.test(node.data)) return false;
  }
  return true;
}

function isPopupByName(element: Element): boolean {
  const words = splitWords(`${element.attribs['class'] ?? ''} ${element.attribs['role'] ?? ''}`);
  let named = false;
  for (const thing of namedThings(words)) {
    if (TRIGGER_WORDS.has(thing)) return false;
    named ||= POPUP_WORDS.has(thing);
  }
  return named;
}

/** A superscript or a link within the page, as citations are. */
function isReferenceMark(element: Element): boolean {
  return element.name === 'sup' || element.attribs['href']?.startsWith('#') === true;
}

/** Letters that two texts must share at their beginnings to be copies of each other. */
const PROBE = 40;
const SHORTEST_PROBE = 8;

/** Share of link text from which a block in a pop-up is a button. */
const BUTTON = 0.9;

/**
 * Parts the blocks of pop-ups into copies of text that stands elsewhere on the page, with their buttons, and what stands
 * nowhere else: a footnote that only its pop-up has, an author's affiliation. Of two pop-ups with one text the first stays.
 */
export function findCopies(popups: ReadonlySet<Block>, blocks: readonly Block[]): ReadonlySet<Block> {
  const copies = new Set<Block>();
  if (popups.size === 0) return copies;
  const page = blocks.map(block => (popups.has(block) ? '' : letters(block.text))).join('\n');
  const kept = new Set<string>();
  for (const block of popups) {
    const probe = letters(block.text).replace(/^\d+/, '').slice(0, PROBE);
    if (block.hints.linkShare >= BUTTON || probe.length < SHORTEST_PROBE || kept.has(probe) || page.includes(probe))
      copies.add(block);
    else kept.add(probe);
  }
  return copies;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
