/** Puts `one` to the others that `groups` has under `key`. In place: a copy for each would be quadratic where all have one key. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, one: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}
