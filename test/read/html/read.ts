import { readHtml } from '../../../shared/read/html';
import type { Block } from '../../../shared/source/block';

/** Helpers of the tests in this folder. */
export const blocks = (markup: string): readonly Block[] => readHtml(markup).blocks;
export const texts = (markup: string): string[] => blocks(markup).map(block => block.text);
export const outline = (markup: string): string[] => blocks(markup).map(({ hints, text }) => `${hints.shape}: ${text}`);
/** What the reader took out: rule and text, in the order of the rules. */
export const removed = (markup: string): [string, string][] =>
  readHtml(markup).removed.flatMap(({ rule, at }) => at.map(([s, e]): [string, string] => [rule, markup.slice(s, e)]));
