import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { CLASS_OF, SPACE } from '../text/classes';
import type { RepairStep } from './step';

/** The rule of edits that change white space into white space; they do not go into the ledger. */
export const SPACING = 'spacing';

const RUN = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\x85]+/g;
const RUN_IN_CELL = /[^\S\t\n]+|(?<=[\t\n]) +|(?<! ) +(?=[\t\n])/g;

/** White space of every kind to single spaces, none at the ends. In tables tabs and line feeds part the cells; preformatted text stays. */
export const mendSpacing: RepairStep = blocks => ({ edits: blocks.map(editsOf), doubts: [] });

function editsOf({ text, hints }: Block): Edit[] {
  if (hints.shape === 'preformatted') return [];
  if (hints.shape !== 'table' && !hasOddSpace(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: run, index } of text.matchAll(hints.shape === 'table' ? RUN_IN_CELL : RUN)) {
    const end = index + run.length;
    const replacement = index === 0 || end === text.length || besideCell(text, index, end, hints.shape) ? '' : ' ';
    if (run !== replacement) edits.push({ span: [index, end], replacement, rule: SPACING });
  }
  return edits;
}

/** Any white space that is no single space between two characters. */
function hasOddSpace(text: string): boolean {
  let before = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isSpace = (CLASS_OF[unit]! & SPACE) !== 0 || unit === 0x85;
    if (isSpace && (before || unit !== 0x20)) return true;
    before = isSpace;
  }
  return before;
}

const besideCell = (text: string, start: number, end: number, shape: string): boolean =>
  shape === 'table' && (/[\t\n]/.test(text[start - 1] ?? '') || /[\t\n]/.test(text[end] ?? ''));
