import { type Leaf, leafOf } from '../../shared/label/leaf';
import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

/** A leaf of a page: its text, or text with hints. */
export type Given = string | readonly [text: string, hints: Partial<Hints>];

export function blocksOf(...given: readonly Given[]): Block[] {
  const pairs = given.map(each => (typeof each === 'string' ? ([each, {}] as const) : each));
  const source = pairs.map(([text]) => text).join('\n');
  let at = 0;
  return pairs.map(([text, hints]) => {
    const start = at;
    at += text.length + 1;
    return new Block(SourceText.copy(source, start, start + text.length), { ...PLAIN, ...hints });
  });
}

export const leavesOf = (...given: readonly Given[]): Leaf[] => blocksOf(...given).map(leafOf);
