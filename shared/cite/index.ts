export { linkCitations, referenceId } from './citations';
export { cite, type Entry } from './cite';
export { parseReference } from './parse';
export { CITE_RULES, REFERENCE_HEADING } from './rules';
