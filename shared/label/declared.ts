import type { Block } from '../source/block';
import { ENTRY_ROLES, isSite, type Role } from './roles';

/** Roles that a leaf keeps whatever its markup: what an entry or a bibliography is set in says nothing of it. */
const SET_IN_ANYTHING: ReadonlySet<Role> = new Set<Role>([...ENTRY_ROLES, 'reference', 'title', 'authors', 'affiliation', 'meta']); // prettier-ignore

/** The role of a leaf that stays, where its own markup declares one: a grid of cells, a formula. Whether it stays is the models'. */
export function declaredRole(role: Role, { hints }: Block): Role {
  if (isSite(role) || SET_IN_ANYTHING.has(role)) return role;
  switch (hints.shape) {
    case 'table':
    case 'equation':
    case 'caption':
      return hints.shape;
    case 'heading':
      return 'heading';
    case 'text':
    case 'list-item':
    case 'preformatted':
    case 'image':
      return role;
  }
}
