import type { Labelled } from '../label';
import { takeCaptions } from './captions';
import { findCopies } from './copies';
import { divideDeclared } from './declared';
import type { Context, Division } from './division';
import { headingOf } from './headings';
import { takeItems } from './listing';
import { Walk } from './walk';

/**
 * Puts the leaves that stay, in reading order and each with its role, into front matter, sections, figures, tables,
 * bibliography, entries and footnotes. Every leaf comes out in exactly one place, or in `duplicates`. What a leaf is was
 * decided before; here only what its role leaves open: types and levels of sections, which caption has which cells.
 */
export function divide(leaves: readonly Labelled[], context: Context): Division {
  if (leaves.some(({ block }) => block.hints.declared !== undefined)) return divideDeclared(leaves.map(({ block }) => block)); // prettier-ignore
  const copies = findCopies(leaves);
  const unique = leaves.filter((_, i) => !copies.has(i));
  const listing = takeItems(unique, context.page);
  const captions = takeCaptions(listing.rest);
  const steps = captions.rest.map(leaf => ({
    ...leaf,
    heading: leaf.role === 'heading' ? headingOf(leaf.block) : undefined,
  }));
  const walk = new Walk(steps, context);
  walk.run();
  return {
    front: walk.front,
    sections: walk.outline.parts,
    figures: captions.figures,
    tables: captions.tables,
    bibliography: {
      ...(walk.referencesHeading !== undefined && { heading: walk.referencesHeading }),
      blocks: walk.entries,
    },
    items: listing.items,
    footnotes: captions.footnotes,
    duplicates: [...copies].map(([i, rule]) => ({ rule, at: leaves[i]!.block.at })),
  };
}
