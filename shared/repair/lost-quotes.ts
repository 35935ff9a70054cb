import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import type { RepairStep } from './step';

export const LOST_QUOTE_RULES: readonly Rule[] = [
  {
    id: 'lost.closing-quote',
    reason:
      'The last byte of ” stands for nothing in windows-1252 and is the one that gets lost; a quotation that “ opened is closed by the U+FFFD that it left.',
    example: 'the “new\ufffd data',
  },
];

/** What opened stays open for so many characters at most. */
const QUOTE = /“[^“”\ufffd]{1,400}?(?:(?<=[\p{L}\p{N}.,!?])(\ufffd)(?=[\s.,;:!?)\]]|$))/gu;

/** Closing quotation marks that came out of decoding as U+FFFD. */
export const mendLostQuotes: RepairStep = blocks => ({ edits: blocks.map(editsOf), doubts: [] });

function editsOf({ text }: Block): Edit[] {
  if (!text.includes('\ufffd')) return [];
  return Array.from(text.matchAll(QUOTE), ({ 0: quote, index }) => {
    const end = index + quote.length;
    return { span: [end - 1, end], replacement: '”', rule: 'lost.closing-quote' };
  });
}
