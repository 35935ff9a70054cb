import { Element } from 'domhandler';
import { contains, elementBefore, headOf, textOf } from './dom';
import { type Setting, settingOfSuperscript } from './raise';

/**
 * MathML as one line of text: fractions with a stroke, roots with their sign, exponents like superscripts.
 *
 *     <mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>      (a+b)/2
 */
export interface Setout {
  readonly before: string;
  readonly after: string;
  readonly setting?: Setting;
}

/** Elements that only hold others together. */
const GROUPS: ReadonlySet<string> = new Set(['mrow', 'mstyle', 'mpadded']);

const AS_IT_STANDS: Setout = { before: '', after: '' };

/** What to write around a MathML element, and how to set its characters. */
export function setoutOf(element: Element): Setout {
  const parent = element.parent instanceof Element ? element.parent.name : '';
  const index = indexAmong(element);
  switch (parent) {
    case 'mfrac':
      return fenced(element, index === 1 ? '/' : '');
    case 'msup':
      return index === 1 ? exponent(element) : AS_IT_STANDS;
    case 'msubsup':
      return index === 2 ? exponent(element) : AS_IT_STANDS;
    case 'mroot':
    case 'msqrt':
      return index === 0 ? fenced(element, '√') : AS_IT_STANDS;
    case 'mtr':
    case 'mtable':
      return index > 0 ? { before: ' ', after: '' } : AS_IT_STANDS;
    default:
      return AS_IT_STANDS;
  }
}

function exponent(element: Element): Setout {
  const setting = settingOfSuperscript(headOf(element).replace(/\s+/g, ''), '');
  return setting === 'raised' ? { ...AS_IT_STANDS, setting } : fenced(element, '^');
}

function fenced(element: Element, before: string): Setout {
  const compound = GROUPS.has(element.name) && element.children.filter(child => child instanceof Element).length > 1;
  return compound ? { before: `${before}(`, after: ')' } : { before, after: '' };
}

/** Place among the elements of the parent, from 0; 3 for all that come later. */
function indexAmong(element: Element): number {
  let index = 0;
  for (let node = element.prev; node !== null && index < 3; node = node.prev) if (node instanceof Element) index++;
  return index;
}

/** Class words of what MathJax shows before or instead of an equation. */
const STAND_IN = /(?:^|\s)(?:MathJax_(?:Preview|Error)|MJX_Assistive_Error|mathjax-preview)(?:\s|$)/i;
/** Class words of an equation as drawn by a script: MathJax 2 and 3, KaTeX. */
const RENDERED = /(?:^|\s)(?:MathJax\w*|mjx-\w+|MJXc?-\w+|katex(?:-display|-html)?)(?:\s|$)/i;

/**
 * Whether `element` says once more what stands beside it as an equation: the TeX inside MathML, the drawn copy beside the
 * MathML for screen readers, the preview and the error message of a script that draws equations.
 */
export function isEquationCopy(element: Element): boolean {
  if (element.name === 'annotation' || element.name === 'annotation-xml') return true;
  const classes = element.attribs['class'] ?? '';
  if (STAND_IN.test(classes)) return true;
  const isDrawn = element.attribs['aria-hidden'] === 'true' || RENDERED.test(classes);
  if (!isDrawn || element.name === 'math') return false;
  const before = elementBefore(element);
  return before !== undefined && holdsMath(before);
}

const isMath = (element: Element): boolean => element.name === 'math';
const mathBelow = contains(isMath);

/** Whether `element` is or holds MathML. */
export const holdsMath = (element: Element): boolean => isMath(element) || mathBelow(element);

/** What a script of type `math/tex` or `math/mml` holds: an equation, or a copy of the one drawn before it. */
export function equationInScript(script: Element): 'equation' | 'copy' | undefined {
  if (!/^math\/(?:tex|mml)/i.test(script.attribs['type'] ?? '')) return undefined;
  for (let node = elementBefore(script); node !== undefined; node = elementBefore(node)) {
    if (node.name === 'script') break;
    const classes = node.attribs['class'] ?? '';
    if (STAND_IN.test(classes) || !(RENDERED.test(classes) || holdsMath(node))) continue;
    if (/\S/.test(textOf(node).replace(/\[Math Processing Error\]/g, ''))) return 'copy';
  }
  return 'equation';
}
