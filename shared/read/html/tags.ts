/** What an element means for the text in it. A tag that is not in the table is `inline`, as in browsers. */
export type Role =
  | 'inline'
  | 'block'
  | 'heading'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'caption'
  | 'preformatted'
  | 'break'
  | 'rule'
  | 'link'
  | 'control'
  | 'bold'
  | 'italic'
  | 'raised'
  | 'lowered'
  | 'math'
  | 'script'
  | 'skipped'
  | 'drawing'
  | 'fallback'
  | 'unscripted';

const TAGS: Record<Exclude<Role, 'inline'>, string> = {
  block:
    'address article aside blockquote body center datalist dd details dialog dir div dl dt fieldset figure footer form ' +
    'frameset header hgroup html legend main nav optgroup option p search section select summary tbody textarea ' +
    'tfoot thead',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu',
  item: 'li',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  caption: 'figcaption caption',
  preformatted: 'pre listing xmp',
  break: 'br',
  rule: 'hr',
  link: 'a',
  /** Inline, but set apart by its looks: two of them side by side are two words. */
  control: 'button label time',
  bold: 'b strong',
  italic: 'i em',
  raised: 'sup',
  lowered: 'sub',
  math: 'math',
  script: 'script',
  /** What stands inside is not text of the page. */
  skipped: 'head style template title meta link base',
  /** Labels of axes and icons: text, but not of a paragraph. */
  drawing: 'svg',
  /** Shown only where the browser cannot show the thing itself. */
  fallback: 'audio canvas iframe noembed noframes object video',
  /** Shown only where scripts do not run. */
  unscripted: 'noscript',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(TAGS).flatMap(([role, tags]) => tags.split(' ').map(tag => [tag, role as Role] as const)),
);

/** Roles that begin a line of their own. */
const BLOCK_LEVEL: ReadonlySet<Role> = new Set<Role>([
  'block',
  'heading',
  'list',
  'item',
  'table',
  'row',
  'cell',
  'caption',
  'preformatted',
  'rule',
]);

export function roleOf(tag: string): Role {
  return ROLES.get(tag) ?? 'inline';
}

export function isBlockLevel(role: Role): boolean {
  return BLOCK_LEVEL.has(role);
}
