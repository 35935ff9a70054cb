import type { MetaFact } from '../read/reading';
import { claim, type Claim, type Person } from './claim';
import { parseDate } from './dates';
import { parseDoi } from './identifiers';
import { tidy } from './normal';
import { parsePersonName } from './person-name';
import { STATE_KEYS, type StateFact } from './tables/state-keys';

type Node = Readonly<Record<string, unknown>>;

/** How far down an article is looked for, how many objects are looked at, and how many known keys make one. */
const DEEPEST = 5;
const MOST_NODES = 5000;
const FEWEST_KEYS = 3;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The outermost object with a DOI and other facts of an article. */
function articleIn(state: unknown): Node | undefined {
  let level: unknown[] = [state];
  let seen = 0;
  for (let depth = 0; depth <= DEEPEST && seen < MOST_NODES; depth++) {
    const nodes = level.filter(isNode);
    seen += nodes.length;
    const found = nodes.find(isArticle);
    if (found !== undefined) return found;
    level = nodes.flatMap(node => Object.values(node));
  }
  return undefined;
}

const isArticle = (node: Node): boolean =>
  parseDoi(textOf(node['doi']) ?? '') !== undefined &&
  Object.keys(node).filter(key => STATE_KEYS.has(key)).length >= FEWEST_KEYS;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? tidy(value.replace(/<\/?[a-z][^<>]*>/gi, ''))
    : typeof value === 'number'
      ? String(value)
      : undefined;

function personOf(value: unknown): Person[] {
  if (!isNode(value)) return [];
  const given = textOf(value['firstName'] ?? value['givenName'] ?? value['given']);
  const family = textOf(value['lastName'] ?? value['familyName'] ?? value['family'] ?? value['surname']);
  const name = textOf(value['name'] ?? value['preferredName']);
  if (given !== undefined && family !== undefined) return [{ name: name ?? `${given} ${family}`, given, family }];
  return name === undefined ? [] : [parsePersonName(name)];
}

function claimOf(fact: StateFact, key: string, value: unknown): Claim[] {
  const from = `app-state:${key}`;
  const text = textOf(value);
  switch (fact) {
    case 'authors': {
      const people = Array.isArray(value) ? value.flatMap(personOf) : [];
      return people.length === 0 ? [] : [claim('authors', people, 'json-ld', from)];
    }
    case 'doi': {
      const doi = parseDoi(text ?? '');
      return doi === undefined ? [] : [claim('doi', doi, 'json-ld', from)];
    }
    case 'year': {
      const year = /\b(?:1[6-9]|20)\d\d\b/.exec(text ?? '')?.[0];
      return year === undefined ? [] : [claim('year', Number(year), 'json-ld', from)];
    }
    case 'received':
    case 'accepted':
    case 'published': {
      const date = parseDate(text ?? '');
      return date === undefined ? [] : [claim(fact, date, 'json-ld', from)];
    }
    case 'title':
    case 'journal':
    case 'volume':
    case 'issue':
    case 'articleNumber':
      return text === undefined ? [] : [claim(fact, text, 'json-ld', from)];
    case 'firstPage':
    case 'lastPage':
      return [];
  }
}

function factsIn(node: Node): [StateFact, string, unknown][] {
  const dates = isNode(node['dates']) ? Object.entries(node['dates']) : [];
  return [...Object.entries(node), ...dates].flatMap(([key, value]) => {
    const fact = STATE_KEYS.get(key);
    return fact === undefined ? [] : [[fact, key, value] as [StateFact, string, unknown]];
  });
}

function pagesOf(facts: readonly [StateFact, string, unknown][]): Claim[] {
  const [first, last] = (['firstPage', 'lastPage'] as const).map(name =>
    textOf(facts.find(([fact]) => fact === name)?.[2]),
  );
  if (first === undefined || !/^[A-Z]?\d+$/i.test(first)) return [];
  const pages = last === undefined || last === first ? first : `${first}-${last}`;
  return [claim('pages', pages, 'json-ld', 'app-state:pages')];
}

/** What the state of the page's application says of its article. */
export function appStateClaims(facts: readonly MetaFact[]): Claim[] {
  for (const { name, value } of facts) {
    const node = name === 'app-state' ? articleIn(parse(value)) : undefined;
    if (node === undefined) continue;
    const known = factsIn(node);
    return [...known.flatMap(([fact, key, value]) => claimOf(fact, key, value)), ...pagesOf(known)];
  }
  return [];
}
