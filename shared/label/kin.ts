import type { Hints } from '../source/block';

/** Elements that hold others: where a name of these stands in `Hints.names`, the next element begins. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'a address article aside b body center dd details div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header i li main nav ol p section small span strong summary table tbody td th tr ul'.split(' '),
); // prettier-ignore

/** The ways in which leaves of a page are of one kind, see `kinOf`. */
export const KINSHIPS = ['kin', 'near', 'yard', 'page'] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** Elements of which `near` takes the names, and that `yard` leaves out. */
const OWN_ELEMENTS = 2;

/**
 * Which leaves of a page are of one kind, by where they stand in the markup: an entry's title has the same elements and classes
 * around it as the next entry's, a button the same as the next button. Where there is no markup, leaves that look alike are kin.
 *
 * - `kin`: the same elements and classes all the way up
 * - `near`: the same in the two innermost elements
 * - `yard`: the same but for the two innermost elements
 * - `page`: all leaves
 *
 * @param looks what each leaf looks like, a number a look
 * @returns for each kinship the number of each leaf's kind, from 0
 */
export function kinOf(hints: readonly Hints[], looks: readonly number[]): Record<Kinship, Int32Array> {
  const keys = hints.map(({ names, shape, level = 0 }, i) => {
    const look = names === undefined ? `${looks[i]!}` : `${shape}${level}`;
    const own = ownNames(names ?? []);
    const [inner, outer] = [(names ?? []).slice(0, own).join(' '), (names ?? []).slice(own).join(' ')];
    return { kin: `${look} ${inner} ${outer}`, near: `${look} ${inner}`, yard: outer };
  });
  return {
    kin: numbered(keys.map(({ kin }) => kin)),
    near: numbered(keys.map(({ near }) => near)),
    yard: numbered(keys.map(({ yard }) => yard)),
    page: new Int32Array(hints.length),
  };
}

/** How many kinds there are. */
export const kindsIn = (kin: Int32Array): number => kin.reduce((most, id) => Math.max(most, id + 1), 0);

/** How many of the names are those of the innermost elements. */
function ownNames(names: readonly string[]): number {
  for (let i = 0, seen = 0; i < names.length; i++) if (ELEMENTS.has(names[i]!) && seen++ === OWN_ELEMENTS) return i;
  return names.length;
}

function numbered(keys: readonly string[]): Int32Array {
  const ids = new Map<string, number>();
  return Int32Array.from(keys, key => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  });
}
