import type { Element } from 'domhandler';
import { elementBefore } from '../html/dom';
import { attribute } from './attributes';
import type { Context } from './context';
import { childOf, hasSibling, parentName, plain } from './dom';
import { ruleOf } from './elements';
import type { JatsRuleId } from './rules';

/** The rule by which the text of `element` goes, where it is no part of the document. */
export function removalOf(element: Element, context: Context): JatsRuleId | undefined {
  const rule = ruleOf(element.name, context.isInFront);
  if (rule !== undefined) return rule;
  if (isCopy(element, context)) return 'jats.copy';
  switch (element.name) {
    case 'xref':
      return context.fact === 'title' && NOTE.test(attribute(element, 'ref-type')) ? 'jats.note-mark' : undefined;
    case 'tex-math':
    case 'textual-form':
      return parentName(element) === 'alternatives' && hasSibling(element, 'math') ? 'jats.equation-copy' : undefined;
    case 'title':
      return parentName(element) === 'ref-list' && !context.isEntry ? 'jats.reference-heading' : undefined;
    case 'custom-meta':
      return context.isInFront && !hasStatement(element) ? 'jats.record' : undefined;
    case 'journal-meta':
      return context.isPart ? 'jats.record' : undefined;
    default:
      return undefined;
  }
}

/** Marks of notes behind a title. */
const NOTE = /^(?:fn|author-notes|corresp|aff|other)$/;

/** Whether the element's text stands in another form beside it, which is kept. */
function isCopy(element: Element, { isEntry }: Context): boolean {
  switch (parentName(element)) {
    case 'ref':
    case 'citation-alternatives':
      return CITATION.test(element.name) && element.name !== 'mixed-citation' && hasSibling(element, 'mixed-citation');
    case 'permissions':
      return /^copyright-(?:year|holder)$/.test(element.name) && hasSibling(element, 'copyright-statement');
    case 'name-alternatives':
      return isEntry && elementBefore(element) !== undefined;
    default:
      return false;
  }
}

const CITATION = /^(?:mixed|element|nlm)-citation$/;

/** Fewest characters of a value that is a statement for readers ("All data are …"), no entry of an archive's record. */
const STATEMENT = 40;

/** Some publishers put the statement on the availability of data there. */
const hasStatement = (meta: Element): boolean => plain(childOf(meta, 'meta-value')).length >= STATEMENT;
