import { applyEdits, type Edit } from '../source/edit';
import { findControls } from './controls';
import { findEntities } from './entities';
import { chainEdits } from './layers';
import { findMojibake } from './mojibake';
import { findGbk } from './mojibake/gbk';

type Finder = (text: string) => readonly Edit[];

/** Kinds of damage to the encoding, in the order in which each layer is looked for. */
const finders = (entities: 'xml' | 'html'): readonly Finder[] => [
  text => findMojibake(text).edits,
  findGbk,
  text => findEntities(text, entities),
  findControls,
];

const IN_STRING = finders('xml');
const ON_PAGE = finders('html');

/** ASCII without `&` cannot be damaged. */
const SOUND = /^[\t\n\r -%'-~]*$/;

export interface Repaired {
  readonly text: string;
  /** What was changed, in the coordinates of the input. */
  readonly edits: readonly Edit[];
}

/**
 * `text` as its authors wrote it: mojibake, left-over entities and control characters of Windows code pages undone,
 * layer by layer until nothing is left to undo. Repairing the result again changes nothing; sound text comes back as
 * it is.
 */
export const repair = (text: string): Repaired => repairLayers(text, IN_STRING);

/** The same for the text of a whole page, where every entity of HTML is a left-over. */
export const repairPage = (text: string): Repaired => repairLayers(text, ON_PAGE);

/** Every change shortens the text or rids it of a control character, so that the layers come to an end. */
function repairLayers(text: string, findAll: readonly Finder[]): Repaired {
  if (SOUND.test(text)) return { text, edits: [] };
  let edits: readonly Edit[] = [];
  let current = text;
  for (;;) {
    const found = firstFound(current, findAll);
    if (found.length === 0) return { text: current, edits };
    edits = chainEdits(edits, found);
    current = applyEdits(current, found);
  }
}

/** One layer of the outermost kind of damage. */
function firstFound(text: string, findAll: readonly Finder[]): readonly Edit[] {
  for (const find of findAll) {
    const edits = find(text);
    if (edits.length > 0) return edits;
  }
  return [];
}
