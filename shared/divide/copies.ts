import type { Labelled, Role } from '../label';
import { captionLabel, labelKey } from './caption';
import { fold } from './fold';
import type { CopyRule } from './rules';

/** Roles of which a page prints one thing once: a second printing of the same letters says nothing new. */
const ONCE: ReadonlySet<Role> = new Set<Role>([
  'title',
  'authors',
  'affiliation',
  'meta',
  'abstract',
  'body',
  'caption',
]);
/** A shorter line may well stand twice: a name, a label, a cell. */
const LEAST_LETTERS = 12;

/** The leaves that say again what an earlier one of the same role says, letter for letter, by index, with the rule that takes each out. */
export function findCopies(leaves: readonly Labelled[]): ReadonlyMap<number, CopyRule> {
  const copies = new Map<number, CopyRule>();
  const seen = new Set<string>();
  const captions = new Map<string, number>();
  leaves.forEach(({ block, role }, i) => {
    const key = fold(block.text);
    const before = leaves[i - 1];
    if (role === 'heading') {
      const twice =
        before?.role === 'heading' &&
        before.block.text === block.text &&
        before.block.hints.level === block.hints.level;
      if (twice && key.length > 3) copies.set(i, 'copy.heading');
      return;
    }
    if (!ONCE.has(role) || key.length < LEAST_LETTERS) return;
    if (seen.has(`${role} ${key}`)) copies.set(i, role === 'caption' ? 'copy.caption' : 'copy.text');
    seen.add(`${role} ${key}`);
    if (role === 'caption') for (const [k, rule] of shorterCaption(leaves, i, captions)) copies.set(k, rule);
  });
  return copies;
}

/** Of two captions of one figure of which one begins as the other does, the shorter is the copy: a gallery shows the first words. */
function shorterCaption(leaves: readonly Labelled[], i: number, captions: Map<string, number>): [number, CopyRule][] {
  const label = captionLabel(leaves[i]!.block.text);
  if (label === undefined) return [];
  const key = labelKey(label);
  const other = captions.get(key);
  captions.set(key, i);
  if (other === undefined) return [];
  const [a, b] = [fold(leaves[other]!.block.text), fold(leaves[i]!.block.text)];
  if (a.startsWith(b)) {
    captions.set(key, other);
    return [[i, 'copy.caption']];
  }
  return b.startsWith(a) ? [[other, 'copy.caption']] : [];
}
