/**
 * What pages of any size need of lists. `list.push(...others)` and `Math.max(...numbers)` hand each entry over as an argument,
 * and above some hundred thousand there is no room for more: "Maximum call stack size exceeded".
 */

/** Puts `others` behind what `list` has. */
export function pushAll<T>(list: T[], others: Iterable<T>): void {
  for (const one of others) list.push(one);
}

/** Puts `one` to the others that `groups` has under `key`. In place: a copy for each would be quadratic where all have one key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, one: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}

/** The largest of `numbers`; `-Infinity` of none. */
export const largestOf = (numbers: ArrayLike<number>): number =>
  extreme(numbers, (one, other) => one > other, -Infinity);

/** The smallest of `numbers`; `Infinity` of none. */
export const smallestOf = (numbers: ArrayLike<number>): number =>
  extreme(numbers, (one, other) => one < other, Infinity);

function extreme(numbers: ArrayLike<number>, beats: (one: number, other: number) => boolean, start: number): number {
  let best = start;
  for (let i = 0; i < numbers.length; i++) if (beats(numbers[i]!, best)) best = numbers[i]!;
  return best;
}
