import type { ArticleDocument, Section } from '../document';
import { addTo } from '../source/lists';

/** A section with the ones that stand in it. */
export interface SectionNode {
  readonly section: Section;
  readonly children: readonly SectionNode[];
}

/** The sections of a document as trees, in reading order; a parent that is not there counts as none. */
export function sectionTrees({ sections = [] }: ArticleDocument): SectionNode[] {
  const known = new Set<string>();
  const below = new Map<string, Section[]>();
  for (const section of sections) {
    const parent = section.parent !== undefined && known.has(section.parent) ? section.parent : ROOT;
    addTo(below, parent, section);
    known.add(section.id);
  }
  const treesAt = (id: string): SectionNode[] =>
    (below.get(id) ?? []).map(section => ({ section, children: treesAt(section.id) }));
  return treesAt(ROOT);
}

/** No section has an empty id. */
const ROOT = '';

/** A section's heading as printed, with its number; undefined where it has none. */
export function headingOf({ heading, number }: Section): string | undefined {
  if (heading === undefined || number === undefined || heading.startsWith(number)) return heading;
  return `${number} ${heading}`;
}

/** Headings from the top down to each section, by the section's id. Sections without a heading add nothing. */
export function headingPaths(document: ArticleDocument): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const walk = (nodes: readonly SectionNode[], above: readonly string[]): void => {
    for (const { section, children } of nodes) {
      const heading = headingOf(section);
      const path = heading === undefined ? above : [...above, heading];
      paths.set(section.id, path);
      walk(children, path);
    }
  };
  walk(sectionTrees(document), []);
  return paths;
}
