import { type ChildNode, Element, Text } from 'domhandler';
import { elementBefore } from '../html/dom';
import { line, following } from './dom';

/** What of an affiliation's element is none of its text: its mark, identifiers, ways to write there. */
const NO_TEXT: ReadonlySet<string> = new Set(['label', 'institution-id', 'email', 'ext-link', 'fax', 'phone', 'xref']);
/** Parts that stand side by side without a mark between them. */
const PARTS: ReadonlySet<string> = new Set(['institution', 'institution-wrap', 'addr-line', 'city', 'state', 'postal-code', 'country', 'named-content']); // prettier-ignore

/** An affiliation as one line: "Institute of Samples, Example University, France". Of several forms the first. */
export function affiliationText(element: Element): string {
  const root = element.name === 'aff-alternatives' ? (element.children.find(child => child instanceof Element) ?? element) : element; // prettier-ignore
  let text = '';
  /** The last text that is more than white space. */
  let last = '';
  let node = root.firstChild;
  while (node !== null) {
    let child: ChildNode | null = null;
    if (node instanceof Text) {
      text += node.data;
      last = node.data.trimEnd() || last;
    } else if (node instanceof Element && !NO_TEXT.has(node.name) && !standsAlone(node)) {
      if (PARTS.has(node.name) && elementBefore(node) !== undefined && /[^,;:(]$/.test(last)) text += ', ';
      child = node.firstChild;
    }
    node = child ?? following(node, root);
  }
  return line(text).replace(/ (?=[,;.])/g, '').replace(/(?:[,;:]|[,;]? and)$/, ''); // prettier-ignore
}

/** The mark of an affiliation without a label is set as a superscript before it. */
const standsAlone = (element: Element): boolean =>
  element.name === 'sup' && (element.prev === null || (element.prev instanceof Text && !/\S/.test(element.prev.data)));
