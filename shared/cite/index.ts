import type { CslItem } from '../document';
import type { Removal } from '../read/reading';
import type { Block, Link } from '../source/block';
import type { SourceText } from '../source/source-text';
import { entriesOf } from './entries';
import { type Identifiers, identifiersOfHref } from './identifiers';
import { linesOf } from './lines';
import { parseReference } from './parse';

export { linkCitations, referenceId } from './citations';
export { CITE_RULES } from './rules';
export { parseReference } from './parse';

/** An entry of the bibliography: its text without marker and link labels, and what it says. */
export interface Entry {
  /** The printed number, where the bibliography is numbered. */
  readonly number?: number;
  readonly source: SourceText;
  readonly csl: CslItem;
}

/**
 * The entries of a bibliography, from its repaired blocks. All text of the blocks is in the source of an entry or in a
 * removal (see `CITE_RULES`). Identifiers that only a link's address carries are in the entry's `csl`.
 */
export function cite(blocks: readonly Block[]): { entries: Entry[]; removed: Removal[] } {
  const { lines, links, removed } = linesOf(blocks);
  const raw = entriesOf(lines);
  const linked = identifiersByEntry(
    raw.entries.map(({ source }) => source),
    links,
  );
  const entries = raw.entries.map((entry, i) => ({
    ...entry,
    csl: { ...linked[i], ...parseReference(entry.source.text) },
  }));
  return { entries, removed: [...removed, ...raw.removed] };
}

/** A link belongs to the last entry that starts at it or before it; of two links with a DOI the first counts. */
function identifiersByEntry(entries: readonly SourceText[], links: readonly Link[]): Identifiers[] {
  const starts = entries.map(source => source.hullOf(0, source.length)[0]);
  const found: Identifiers[] = entries.map(() => ({}));
  for (const { at, href } of links) {
    const entry = starts.findLastIndex(start => start <= at[0]);
    if (entry >= 0) found[entry] = { ...identifiersOfHref(href), ...found[entry] };
  }
  return found;
}
