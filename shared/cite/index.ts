export { linkCitations, referenceId } from './citations';
export { cite, type Entry } from './cite';
export { worksCited } from './marks';
export { parseReference } from './parse';
export { CITE_RULES, REFERENCE_HEADING } from './rules';
