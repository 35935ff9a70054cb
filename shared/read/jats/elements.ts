import type { JatsRuleId } from './rules';

/**
 * What an element of JATS means for the text in it (https://jats.nlm.nih.gov/archiving/tag-library/). An element that is in
 * no table is `inline`: a stretch of the line that it stands in.
 */
export type Kind =
  | 'inline'
  /** A line of its own. */
  | 'block'
  /** A line of its own, and all that stands in it is one with it. */
  | 'line'
  /** Part of a line with what stands beside it: the year and the holder of a copyright. */
  | 'piece'
  | 'section'
  | 'title'
  | 'label'
  | 'figure'
  | 'tablebox'
  | 'table'
  | 'row'
  | 'cell'
  /** Notes below a table or behind the names of the authors. */
  | 'foot'
  | 'list'
  | 'item'
  | 'equation'
  | 'references'
  | 'reference'
  | 'note'
  /** A file that goes with the article, with its label and caption. */
  | 'file'
  | 'link'
  | 'bold'
  | 'italic'
  | 'raised'
  | 'lowered'
  | 'math'
  | 'tex'
  | 'preformatted'
  | 'break'
  /** "et al." */
  | 'others'
  /** Metadata: of what stands in it facts are made. */
  | 'front'
  | 'journal';

const KINDS: Readonly<Record<Exclude<Kind, 'inline'>, string>> = {
  block:
    'address answer array attrib body back caption copyright-statement corresp disp-formula-group disp-quote explanation floats-group ' +
    'funding-statement license license-p option p product question related-article related-object sig sig-block statement subtitle textual-form trans-title trans-subtitle',
  line: 'award-group def-item meta-value speech verse-group',
  piece: 'copyright-holder copyright-year speaker verse-line',
  section:
    'abstract ack app bio boxed-text custom-meta fn-group funding-group glossary kwd-group notes permissions response sec sub-article trans-abstract unstructured-kwd-group',
  title: 'meta-name title',
  label: 'label',
  figure: 'fig fig-group chem-struct-wrap',
  tablebox: 'table-wrap table-wrap-group',
  table: 'table tgroup',
  row: 'tr row',
  cell: 'td th entry',
  foot: 'author-notes table-wrap-foot',
  list: 'list def-list',
  item: 'list-item',
  equation: 'disp-formula',
  references: 'ref-list',
  reference: 'ref',
  note: 'fn',
  file: 'media supplementary-material',
  link: 'email ext-link uri xref',
  bold: 'bold b',
  italic: 'italic i',
  raised: 'sup',
  lowered: 'sub',
  math: 'math',
  tex: 'tex-math',
  preformatted: 'code preformat',
  break: 'break',
  others: 'etal',
  front: 'article-meta front-stub',
  journal: 'journal-meta',
};

/** Elements whose text is no part of the document, with the rule that takes it out. */
const REMOVED: Readonly<Partial<Record<JatsRuleId, string>>> = {
  'jats.record': 'glyph-data institution-id object-id processing-meta sec-meta',
  'jats.alt-text': 'alt-text long-desc',
  'jats.equation-copy': 'annotation annotation-xml',
  'jats.index-term': 'index-term',
};

/** The same for elements of the metadata that no fact is made of. Elsewhere, as in a reference, they are text. */
const REMOVED_FROM_FRONT: Readonly<Partial<Record<JatsRuleId, string>>> = {
  'jats.record':
    'article-id article-version article-version-alternatives conf-acronym counts date elocation-id fpage isbn issn issue issue-id ' +
    'journal-id lpage page-range pub-date pub-history self-uri volume volume-id volume-issue-group',
  'jats.short-title': 'alt-title',
};

/** Elements of the metadata that only hold others. */
const HOLDERS: ReadonlySet<string> = new Set(
  'aff-alternatives article-categories contrib-group custom-meta-group history publisher title-group trans-title-group'.split(' '),
); // prettier-ignore

const namesOf = <T extends string>(table: Readonly<Partial<Record<T, string>>>): ReadonlyMap<string, T> =>
  new Map(
    Object.entries<string | undefined>(table).flatMap(([key, names]) =>
      names!.split(' ').map(name => [name, key as T] as const),
    ),
  );

const KIND = namesOf(KINDS);
const RULE = namesOf(REMOVED);
const RULE_IN_FRONT = namesOf(REMOVED_FROM_FRONT);

/** What the element means; right within metadata, what is nothing special is a line of its own. */
export function kindOf(name: string, isInFront: boolean): Kind {
  const kind = KIND.get(name);
  if (kind !== undefined) return kind;
  return isInFront && !HOLDERS.has(name) ? 'line' : 'inline';
}

/** The rule by which the element's text goes, where it does. */
export const ruleOf = (name: string, isInFront: boolean): JatsRuleId | undefined =>
  RULE.get(name) ?? (isInFront ? RULE_IN_FRONT.get(name) : undefined);
