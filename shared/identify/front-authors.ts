import type { Block } from '../source/block';
import { isInstitution } from './affiliations';
import { isAccessNote } from './article-type';
import { claim, whole, type Claim, type Person } from './claim';
import { findOrcids } from './identifiers';
import { oneOf } from './normal';
import { isGroupName } from './person-name';
import { CONJUNCTIONS } from './tables/byline-noise';
import type { FrontReader } from './front-reader';
import { pushAll } from '../source/lists';

const WINDOW = 16;
/** Blocks between title and byline that are neither notes nor names: a subtitle, a translated title, a button. */
const MOST_BETWEEN = 4;
const LONGEST_GROUP = 200;
const LONGEST_ORCID_LINE = 60;

/** "2 and": a conjunction behind the last name's marks. */
const OPEN_END = new RegExp(`(?:^|\\s)${oneOf(CONJUNCTIONS)}$`, 'iu');

/** What stands in a run of author blocks without being a name: commas, marks, an ORCID, an ellipsis, a button. */
function isFiller(text: string): boolean {
  if (findOrcids(text).length > 0) return text.length < LONGEST_ORCID_LINE;
  const bare = text.replace(OPEN_END, '');
  return text.length < 40 && (!/\p{L}{3}/u.test(bare) || isAccessNote(text));
}

/** The marks in a block of marks: "1,*,", "2 and". */
const marksOf = (text: string): string[] => text.replace(OPEN_END, '').match(/\d{1,2}|[a-z]|[*∗†‡§¶#✉]/gu) ?? [];

/** The last author of the run with what a block that is no name says: an ORCID, or marks where none stand at the name. */
function completeLast({ authors }: Run, text: string): void {
  const last = authors.at(-1);
  if (last === undefined) return;
  const orcid = findOrcids(text)[0];
  const marks = orcid === undefined && last.marks === undefined ? marksOf(text) : [];
  authors.splice(-1, 1, { ...last, ...(orcid && { orcid }), ...(marks.length > 0 && { marks }) });
}

interface Run {
  readonly blocks: Block[];
  readonly authors: Person[];
  partial: boolean;
}

function runFrom(blocks: readonly Block[], from: number, bylines: FrontReader): Run {
  const run: Run = { blocks: [], authors: [], partial: false };
  const names = new Set<string>();
  for (const [i, block] of blocks.slice(from).entries()) {
    const next = blocks[from + i + 1];
    const byline = bylines.of(block);
    if (bylines.isByline(block)) {
      const fresh = byline.authors.filter(author => !names.has(author.name));
      for (const { name } of fresh) names.add(name);
      if (fresh.length === 0 && run.authors.length > 0) break;
      pushAll(run.authors, fresh);
      run.blocks.push(block);
      run.partial ||= byline.incomplete;
    } else if (isFiller(block.text)) {
      completeLast(run, block.text);
      run.blocks.push(block);
      run.partial ||= /…|\.{3}/.test(block.text) || /^\W*$/.test(block.text);
    } else if (!isInstitution(block.text) || next === undefined || !bylines.isByline(next)) break;
  }
  while (run.blocks.length > 0 && isFiller(run.blocks.at(-1)!.text)) run.blocks.pop();
  return run;
}

function authorsClaim(run: Run): Claim {
  return claim('authors', run.authors, 'front', 'front', run.blocks.map(whole), run.partial);
}

/** The byline that follows the title, in one block or one block a name; where none follows, one directly before it. */
export function frontAuthorClaims(blocks: readonly Block[], title: number, bylines: FrontReader): Claim[] {
  let between = 0;
  for (let i = title + 1; i < blocks.length && i <= title + WINDOW && between <= MOST_BETWEEN; i++) {
    const block = blocks[i]!;
    const isNear = between < 2 || bylines.isSureByline(block);
    if (isNear && bylines.isByline(block)) return [authorsClaim(runFrom(blocks, i, bylines))];
    if (between < 2 && block.text.length < LONGEST_GROUP && isGroupName(block.text) && !bylines.isNote(block)) {
      return [claim('authors', [{ name: block.text }], 'front', 'front', [whole(block)])];
    }
    if (!bylines.isNote(block) && !isFiller(block.text)) between++;
  }
  for (let i = title - 1; i >= Math.max(0, title - 2); i--) {
    if (bylines.isSureByline(blocks[i]!)) return [authorsClaim(runFrom(blocks, i, bylines))];
  }
  return [];
}
