import type { Block } from '../source/block';
import { takeCaptions } from './captions';
import { findCopies } from './copies';
import type { Context, Division } from './division';
import { findHeadings } from './headings';
import { Walk } from './walk';

/**
 * Divides the kept blocks of a page, in reading order and repaired, into front matter, sections, figures, tables,
 * bibliography and footnotes. Every block comes out in exactly one place, or in `duplicates`.
 */
export function divide(blocks: readonly Block[], context: Context): Division {
  const copies = findCopies(blocks);
  const headings = findHeadings(blocks, context.kind);
  const captions = takeCaptions(blocks, headings, new Set(copies.keys()));
  const left = blocks.flatMap((block, i) =>
    copies.has(i) || captions.taken.has(i) ? [] : [{ block, heading: headings.get(i) }],
  );
  const walk = new Walk(left, context);
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
    items: [],
    footnotes: captions.footnotes.map(i => blocks[i]!),
    duplicates: [
      ...[...copies].map(([i, rule]) => ({ rule, at: blocks[i]!.at })),
      ...captions.copies.map(i => ({ rule: 'copy.caption', at: blocks[i]!.at })),
    ],
  };
}
