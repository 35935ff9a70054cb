/** Blocks of Unicode, the last code point and what a character of the block costs a decoded text, in points of `COSTS`. */
const BLOCKS: readonly (readonly [last: number, points: number])[] = [
  [0x7f, 0],
  // Control characters: an inner layer of damage is still to be taken off.
  [0x9f, 1],
  [0x17e, 0],
  [0x17f, 6],
  // Latin Extended-B, but for Vietnamese ơ ư, pinyin and Romanian ș ț.
  [0x19f, 4],
  [0x1b0, 1],
  [0x1cc, 4],
  [0x1dc, 2],
  [0x217, 4],
  [0x21b, 0],
  [0x24f, 4],
  [0x2af, 5],
  [0x2ff, 3],
  [0x36f, 1],
  [0x385, 4],
  [0x3ce, 0],
  [0x3d0, 4],
  [0x3d6, 2],
  [0x3ff, 5],
  [0x45f, 0],
  [0x48f, 5],
  [0x491, 0],
  [0x52f, 4],
  [0x58f, 3],
  [0x5cf, 2],
  [0x5ef, 0],
  [0x5ff, 5],
  [0x6ff, 0],
  [0x8ff, 6],
  [0xdff, 1],
  [0xe7f, 0],
  [0x109f, 2],
  [0x10ff, 1],
  [0x11ff, 3],
  [0x1dff, 5],
  [0x1e9f, 3],
  [0x1ef9, 0],
  [0x1fff, 3],
  [0x200f, 1],
  [0x2027, 0],
  [0x202f, 1],
  [0x203d, 0],
  [0x205f, 2],
  [0x206f, 4],
  [0x214f, 0],
  [0x218f, 3],
  [0x22ff, 0],
  [0x24ff, 2],
  [0x25ff, 1],
  [0x27bf, 0],
  [0x27ff, 3],
  // The blank of Braille: spacing that social media do not take away.
  [0x2800, 0],
  [0x2bff, 3],
  [0x2fff, 5],
  [0x30ff, 0],
  [0x4dff, 3],
  [0x9fff, 0],
  [0xabff, 5],
  [0xd7a3, 0],
  [0xf8ff, 6],
  [0xfaff, 3],
  [0xfb06, 0],
  [0xfdff, 3],
  [0xfe0f, 1],
  [0xfefe, 3],
  [0xfeff, 0],
  [0xffef, 1],
  [0xfffc, 3],
  [0xfffd, 0],
  [0xffff, 3],
  [0x1d3ff, 5],
  [0x1d7ff, 1],
  [0x1f1e5, 3],
  [0x1faff, 0],
  [0x10ffff, 5],
];

const NEVER = 12;
const UNASSIGNED = /[\p{Cn}\p{Co}]/u;

/** Points of each UTF-16 unit, one more than they are; 0 where they have not been looked up. */
const KNOWN = new Uint8Array(0x10000);

/** What `code` costs a text; code points that stand for nothing cost so much that no reading with them stands. */
export function rarityOf(code: number): number {
  if (code > 0xffff) return lookUp(code);
  return (KNOWN[code] ||= lookUp(code) + 1) - 1;
}

function lookUp(code: number): number {
  let low = 0;
  let high = BLOCKS.length - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (BLOCKS[mid]![0] < code) low = mid + 1;
    else high = mid;
  }
  const points = BLOCKS[low]![1];
  return points > 0 && UNASSIGNED.test(String.fromCodePoint(code)) ? NEVER : points;
}
