import { decode } from '../shared/decode';
import { label, type Labelled } from '../shared/label';
import type { Labeller } from '../shared/tell';
import { align } from './align';
import { type LabelledPage, roleOf } from './gold';

/** What the hand labels say of each leaf; where they are silent, what the project's own models say. */
export function handLabels({ pieces, bytes }: LabelledPage): Labeller {
  const { text } = decode(bytes, {});
  return (leaves, context) => {
    const told = align(leaves, pieces!, text);
    return label(leaves, context).map((own, i): Labelled => {
      const role = told[i] === undefined ? undefined : roleOf(told[i]);
      return role === undefined ? own : { ...own, role, content: 1 };
    });
  };
}
