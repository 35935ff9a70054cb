import type { Role } from '../../shared/label/roles';

/** A piece of a page that people labelled, in reading order. */
export interface Row {
  readonly role: string;
  readonly text: string;
  /** Where it stands in the decoded text; of text pages alone. */
  readonly at?: readonly [number, number];
}

/** The role of the product that a label of ../shared/corpus stands for. */
export function roleOf(label: string): Role {
  const [name] = label.split(':');
  switch (name) {
    case 'mixed':
      return 'meta';
    case 'x-nav':
      return 'nav';
    case 'x-related':
      return 'related';
    case 'x-ad':
    case 'x-promo':
      return 'promo';
    case 'x-cookie':
    case 'x-legal':
      return 'notice';
    case 'x-artifact':
      return 'artifact';
    default:
      return label.startsWith('x-') ? 'tool' : (name as Role);
  }
}

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The labels of texts that stand in the order of the rows but may be cut otherwise: each by the words that it shares with
 * the rows at its place. Undefined where none are shared.
 */
export function laidBeside(texts: readonly string[], rows: readonly Row[]): (string | undefined)[] {
  const stream = rows.flatMap(({ role, text }) => words(text).map(word => ({ word, role })));
  const index = new Map<string, number[]>();
  stream.forEach((_, i) => {
    for (const n of [1, 2, 4]) {
      if (i + n > stream.length) continue;
      const key = stream
        .slice(i, i + n)
        .map(({ word }) => word)
        .join(' ');
      const list = index.get(key);
      if (list === undefined) index.set(key, [i]);
      else list.push(i);
    }
  });
  let pointer = 0;
  return texts.map(text => {
    const own = words(text);
    if (own.length === 0) return undefined;
    const n = own.length >= 4 ? 4 : own.length >= 2 ? 2 : 1;
    const votes = new Map<string, number>();
    let found: number | undefined;
    for (let i = 0; i + n <= own.length && i < 40; i += 1) {
      const places = index.get(own.slice(i, i + n).join(' ')) ?? [];
      const near = nearest(places, (found ?? pointer) + (found === undefined ? i : 1));
      if (near === undefined) continue;
      if (found === undefined && own.length < 4 && Math.abs(near - pointer) > 300) continue;
      found = near;
      for (let k = 0; k < n; k++) votes.set(stream[near + k]!.role, (votes.get(stream[near + k]!.role) ?? 0) + 1);
    }
    if (found === undefined) return undefined;
    pointer = found + n;
    return [...votes].sort((a, b) => b[1] - a[1])[0]![0];
  });
}

/** The place nearest to `at`; those behind it count as nearer than those before. */
function nearest(places: readonly number[], at: number): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const place of places) {
    const distance = place >= at ? place - at : 2 * (at - place);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

/** The label of the row that covers most of each stretch, where rows have their places. */
export function laidOver(
  stretches: readonly (readonly (readonly [number, number])[])[],
  rows: readonly Row[],
): (string | undefined)[] {
  return stretches.map(spans => {
    const votes = new Map<string, number>();
    for (const [start, end] of spans) {
      for (const { at, role } of rows) {
        const common = at === undefined ? 0 : Math.min(end, at[1]) - Math.max(start, at[0]);
        if (common > 0) votes.set(role, (votes.get(role) ?? 0) + common);
      }
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  });
}
