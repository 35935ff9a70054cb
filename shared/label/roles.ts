/** What a leaf of a page is when it belongs to the article (or, on a page of entries, to an entry). A closed set. */
export const CONTENT_ROLES = [
  'title',
  'authors',
  'affiliation',
  'meta',
  'heading',
  'abstract',
  'body',
  'caption',
  'table',
  'equation',
  'reference',
  'footnote',
  'item-title',
  'item-text',
  'item-meta',
] as const;

/** What of these only an entry of a list has. */
export const ENTRY_ROLES = [
  'item-title',
  'item-text',
  'item-meta',
] as const satisfies readonly (typeof CONTENT_ROLES)[number][];

/** What a leaf is when it belongs to the site: the family that names the rule it goes by. */
export const SITE_ROLES = ['nav', 'tool', 'promo', 'related', 'notice', 'artifact'] as const;

export type ContentRole = (typeof CONTENT_ROLES)[number];
export type SiteRole = (typeof SITE_ROLES)[number];
export type Role = ContentRole | SiteRole;

/** All roles; a model's classes are indices into this list. */
export const ROLES: readonly Role[] = [...CONTENT_ROLES, ...SITE_ROLES];

const SITE: ReadonlySet<string> = new Set(SITE_ROLES);

/** Does a leaf of this role belong to the site, so that it goes? */
export const isSite = (role: Role): role is SiteRole => SITE.has(role);
