import type { Reading } from '../reading';
import { pdfLeaves } from './leaves';

export { looksLikePdfText } from './detect';
export { PDF_RULES } from './rules';

/**
 * Reads the text of a PDF as pdftotext and its kin write it: a leaf for each printed line, with its page. What a line is
 * told later, and what belongs together after that (`join`).
 */
export function readPdfText(text: string): Reading {
  const { lines, blocks, removed } = pdfLeaves(text);
  return { kind: 'pdf-text', blocks, lines, markup: [], removed, facts: [] };
}
