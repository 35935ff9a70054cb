import { data } from 'franc-min/data.js';
import { expressions } from 'franc-min/expressions.js';
import { largestOf, smallestOf } from '../source/lists';

/** franc's longest sample. */
const SAMPLE = 2048;
/** A trigram that a language has not costs it as much (Cavnar & Trenkle 1994). */
const MOST_AWAY = 300;
/** Room for the letters of a script in a trigram's key. */
const BITS = 10;
/** A trigram's entries: the language's number above so many bits for its rank there. */
const RANK_BITS = 9;

/** The trigrams of the languages of one script, by key: what each is worth to which of them. */
interface Table {
  readonly languages: readonly string[];
  /** A number for each unit that any of the trigrams has; 0 for others. */
  readonly letters: Uint16Array;
  readonly ids: ReadonlyMap<number, number>;
  /** For each trigram the languages that have it, and its rank in each. */
  readonly entries: readonly (readonly number[])[];
}

const TABLES = new Map<string, Table>();

/**
 * The language of a text (ISO 639-3, `und` where there is none), as franc tells it by its trigrams and with its data: the
 * same, but that each trigram of the text is looked up once for all languages.
 */
export function languageCodeOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = isLatin(sample) ? 'Latin' : topScript(sample);
  if (script === undefined) return 'und';
  return script in data ? nearest(sample, tableOf(script)) : script;
}

/** More than half of it are letters of ASCII: no other script can have more. */
function isLatin(sample: string): boolean {
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const small = sample.charCodeAt(i) | 0x20;
    if (small >= 0x61 && small <= 0x7a) letters++;
  }
  return letters * 2 > sample.length;
}

function topScript(sample: string): string | undefined {
  const names = Object.keys(expressions);
  const counts = names.map(name => sample.match(expressions[name]!)?.length ?? 0);
  const most = largestOf(counts);
  return most === 0 ? undefined : names[counts.indexOf(most)];
}

function nearest(sample: string, { languages, letters, ids, entries }: Table): string {
  const clean = ` ${sample
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `;
  const counts = new Map<number, number>();
  let key = 0;
  for (let i = 0; i < clean.length; i++) {
    key = ((key << BITS) | letters[clean.charCodeAt(i)]!) & ((1 << (3 * BITS)) - 1);
    const id = i < 2 ? undefined : ids.get(key);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const distances = new Int32Array(languages.length);
  for (const [id, count] of counts)
    for (const entry of entries[id]!)
      distances[entry >> RANK_BITS]! += Math.abs(count - (entry & ((1 << RANK_BITS) - 1)) - 1) - MOST_AWAY;
  return languages[distances.indexOf(smallestOf(distances))]!;
}

function tableOf(script: string): Table {
  let table = TABLES.get(script);
  if (table === undefined) TABLES.set(script, (table = makeTable(data[script]!)));
  return table;
}

function makeTable(models: Readonly<Record<string, string>>): Table {
  const languages = Object.keys(models);
  const letters = new Uint16Array(0x10000);
  const ids = new Map<number, number>();
  const entries: number[][] = [];
  let known = 0;
  const keyOf = (trigram: string): number => {
    let key = 0;
    for (let i = 0; i < trigram.length; i++) key = (key << BITS) | (letters[trigram.charCodeAt(i)] ||= ++known);
    return key;
  };
  languages.forEach((language, number) => {
    [...new Set(models[language]!.split('|'))].forEach((trigram, rank) => {
      const key = keyOf(trigram);
      let id = ids.get(key);
      if (id === undefined) {
        ids.set(key, (id = entries.length));
        entries.push([]);
      }
      entries[id]!.push((number << RANK_BITS) | rank);
    });
  });
  return { languages, letters, ids, entries };
}
