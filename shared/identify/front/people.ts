import type { Affiliation } from '../affiliations';
import type { Person, Place } from '../claim';
import { tidy } from '../normal';
import { parsePersonName } from '../person-name';
import { authorKey } from '../reconcile';
import type { FrontLabel } from './labels';
import type { TaggedLine } from './stretches';
import { withoutEnd, withoutEnds } from '../../text/edges';
import { pushAll } from '../../source/lists';

/** A person whom the tagger read, with the place and how sure it is. */
export interface ReadPerson {
  readonly person: Person;
  readonly place: Place;
  readonly sure: number;
}

/** Below, what may be a name is passed over. */
const LEAST_SURE = 0.5;

const NAME: ReadonlySet<FrontLabel> = new Set<FrontLabel>(['given+', 'given', 'family+', 'family']);

/** The people of a line in their order. Marks behind a name go with it: "Ada Lund 1,*". */
export function peopleIn(of: TaggedLine): ReadPerson[] {
  const { tags, line } = of;
  const found: ReadPerson[] = [];
  for (let i = 0; i < tags.length;) {
    if (!NAME.has(tags[i]!.label)) {
      i++;
      continue;
    }
    let last = i;
    for (let next = nextOf(of, last); next !== undefined; next = nextOf(of, last)) last = next;
    if (
      line.tokens[last + 1]?.text === '.' &&
      line.tokens[last + 1]!.gap === 'none' &&
      isInitial(line.tokens[last]!.text)
    )
      last++;
    while (last > i && line.tokens[last]!.kind === 'mark' && line.tokens[last]!.text !== '.') last--;
    const person = personOf(of, i, last);
    let next = last + 1;
    const marks: string[] = [];
    for (; next < tags.length && (tags[next]!.label === 'marker' || line.tokens[next]!.kind === 'mark'); next++) {
      if (tags[next]!.label === 'marker') pushAll(marks, marksIn(line.tokens[next]!.text));
    }
    const place = { block: of.block, start: line.tokens[i]!.start, end: line.tokens[last]!.end };
    const sure = meanSure(of, i, last);
    if (person !== undefined && sure >= LEAST_SURE)
      found.push({ person: { ...person, ...(marks.length > 0 && { marks }) }, place, sure });
    i = Math.max(next, last + 1);
  }
  return found;
}

/** The next token of the same name: marks between two words of it may have any label. */
function nextOf({ tags, line }: TaggedLine, at: number): number | undefined {
  for (let i = at + 1; i < tags.length && i <= at + 3; i++) {
    if (continues(tags[i]!.label)) return i;
    if (line.tokens[i]!.kind !== 'mark' || tags[i]!.label === 'marker' || NAME.has(tags[i]!.label)) return undefined;
  }
  return undefined;
}

const continues = (label: FrontLabel): boolean => label === 'given' || label === 'family';

function meanSure({ tags, line }: TaggedLine, first: number, last: number): number {
  let sum = 0;
  let count = 0;
  for (let i = first; i <= last; i++) {
    if (line.tokens[i]!.kind === 'mark') continue;
    sum += tags[i]!.sure;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

const isInitial = (text: string): boolean => /^\p{Lu}{1,2}$|^[JS]r$/u.test(text);

const marksIn = (text: string): string[] => text.normalize('NFKC').match(/\d+|[a-z]|[^\s\p{L}\d.,;()[\]]/gu) ?? [];

const trimmed = (name: string): string => withoutEnds(tidy(name), /[\s,;.]/, /[\s,;]/);

/** Given and family name by their labels; a name of one token, or all of one label, as names are parted otherwise. */
function personOf({ line, tags }: TaggedLine, first: number, last: number): Person | undefined {
  const { tokens, text } = line;
  const name = trimmed(text.slice(tokens[first]!.start, tokens[last]!.end));
  if (!/\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(name)) return undefined;
  const runs: { family: boolean; start: number; end: number }[] = [];
  for (let i = first; i <= last; i++) {
    const { start, end, kind } = tokens[i]!;
    const family = tags[i]!.label.startsWith('family');
    const run = runs.at(-1);
    if (run !== undefined && (run.family === family || kind === 'mark')) run.end = end;
    else runs.push({ family, start, end });
  }
  const part = (isFamily: boolean) =>
    trimmed(
      runs
        .filter(run => run.family === isFamily)
        .map(run => text.slice(run.start, run.end))
        .join(' '),
    );
  const given = part(false);
  const family = part(true);
  // "Ada M. Lund" with its first word taken for a family name: the print's own order counts.
  const isTorn = runs.length > 2 && runs[0]!.family && runs.at(-1)!.family && !name.includes(',');
  if (given === '' || family === '' || isTorn) {
    const parsed = parsePersonName(name);
    return parsed.name === '' ? undefined : parsed;
  }
  return { name: name.includes(',') ? `${given} ${family}` : name, given, family };
}

/** People of several lines, each once: a list that is printed twice adds nobody. */
export function distinct(people: readonly ReadPerson[]): ReadPerson[] {
  const known = new Map<string, ReadPerson>();
  for (const read of people) {
    const key = authorKey(read.person);
    const same = known.get(key);
    if (same === undefined) known.set(key, read);
    else if (same.person.marks === undefined && read.person.marks !== undefined) {
      known.set(key, { ...same, person: { ...same.person, marks: read.person.marks } });
    }
  }
  const all = [...known.values()];
  const families = new Set(all.flatMap(({ person }) => (person.given === undefined ? [] : [person.family])));
  // A family name alone, where another of the list has it with more.
  return all.filter(({ person }) => person.given !== undefined || !families.has(person.family ?? person.name));
}

/** The affiliations of the lines, each with the mark before it; one goes on in the next line where no other begins. */
export function affiliationsIn(lines: readonly TaggedLine[]): Affiliation[] {
  const found: { mark?: string; text: string; place: Place; owners?: string[] }[] = [];
  let owners: string[] = [];
  let isNew = true;
  for (const of of lines) {
    const names = peopleIn(of).map(({ person }) => authorKey(person));
    if (names.length > 0) {
      owners = isNew ? [...owners, ...names] : names;
      isNew = true;
    }
    let mark: string | undefined;
    let open = true;
    for (let i = 0; i < of.tags.length; i++) {
      const { label } = of.tags[i]!;
      const token = of.line.tokens[i]!;
      if (label === 'marker') mark = marksIn(token.text)[0] ?? mark;
      if (label !== 'affiliation' && label !== 'affiliation+') {
        if (token.kind !== 'mark' && label !== 'marker') open = false;
        continue;
      }
      let last = i;
      while (of.tags[last + 1]?.label === 'affiliation') last++;
      const place = { block: of.block, start: token.start, end: of.line.tokens[last]!.end };
      const text = withoutEnd(of.line.text.slice(place.start, place.end), /[\s,;:]/);
      const before = found.at(-1);
      if (label === 'affiliation' && open && before !== undefined && mark === undefined) before.text += ` ${text}`;
      else if (/\p{L}{3}/u.test(text)) {
        found.push({ ...(mark !== undefined ? { mark } : owners.length > 0 ? { owners } : {}), text, place });
      }
      isNew = false;
      mark = undefined;
      open = true;
      i = last;
    }
  }
  return found.map(affiliation => ({ ...affiliation, text: tidy(affiliation.text) }));
}
