import type { Block } from '../source/block';
import { claim, type Claim, type Person } from './claim';
import { letters, tidy } from './normal';
import { AUTHOR_NOTE_ENDS, AUTHOR_NOTE_HEADINGS } from './tables/author-note-labels';
import type { FrontReader } from './front-reader';
import { withoutEnd } from '../text/edges';

const LONGEST_LIST = 250;
/** Blocks in a row without a name, after which the list is over. */
const MOST_OTHERS = 4;

const isHeading = (text: string): boolean =>
  text.length < 60 && AUTHOR_NOTE_HEADINGS.has(withoutEnd(tidy(text).toLowerCase(), /[\s:.]/));

/** "Authors Dahu Chen": a heading word that a scraper put into the line of the first name. */
const withoutHeading = (text: string): string => text.replace(/^Authors?\s+(?=\p{Lu})/u, '');

/**
 * The authors as the notes at the end of a page list them, each affiliation with its people below it:
 *
 *     Department of Statistics, Example University, Sampleton
 *     Ada Lovelace, Grace Hopper & Emmy Noether
 */
export function authorNoteClaims(blocks: readonly Block[], bylines: FrontReader): Claim[] {
  const start = blocks.findIndex(block => isHeading(block.text));
  if (start < 0) return [];
  const people = new Map<string, Person>();
  let affiliation: string | undefined;
  let others = 0;
  for (const block of blocks.slice(start + 1, start + LONGEST_LIST)) {
    if (AUTHOR_NOTE_ENDS.test(block.text) && block.text.length < 60) break;
    const stripped = withoutHeading(block.text);
    const source = stripped === block.text ? block : block.part(block.text.length - stripped.length);
    if (!bylines.isByline(source)) {
      others++;
      if (others > MOST_OTHERS) break;
      affiliation = /,/.test(block.text) && block.text.length < 300 ? block.text : undefined;
      continue;
    }
    others = 0;
    for (const author of bylines.of(source).authors) {
      const key = letters(author.name);
      const known = people.get(key) ?? author;
      const affiliations =
        affiliation === undefined ? known.affiliations : [...(known.affiliations ?? []), affiliation];
      people.set(key, { ...known, ...(affiliations && { affiliations }) });
    }
  }
  return people.size < 1 ? [] : [claim('authors', [...people.values()], 'author-notes', 'author-notes')];
}
