import type { Metadata } from '../document';
import { ENTRY_ROLES, type Role } from '../label/roles';
import type { IdentifyInput } from './evidence';
import type { Identity } from './index';

/** Roles of the leaves of an entry. */
const ENTRY: ReadonlySet<Role> = new Set<Role>(ENTRY_ROLES);

/** Facts that a list of works has none of: where one is read there, an entry has said it. */
const OF_ONE_WORK: ReadonlySet<string> = new Set<keyof Metadata>(['authors', 'affiliations', 'doi', 'pmid', 'pmcid', 'arxiv', 'articleNumber', 'articleType']); // prettier-ignore

/** The page without its entries: what these say of themselves is no fact of the page, which lists them. */
export function withoutEntries(input: IdentifyInput): IdentifyInput {
  return { ...input, blocks: input.blocks.filter(block => !ENTRY.has(input.roles.get(block) ?? 'body')) };
}

/** What is true of a whole list of works: its title, journal, volume, issue, dates; not who wrote one of them. */
export const withoutOneWorks = (identity: Identity): Identity => onlyFacts(identity, fact => !OF_ONE_WORK.has(fact));

/** Parts of the metadata that speak of the others, fact by fact. */
const ABOUT: readonly string[] = ['from', 'confidence', 'at'] satisfies readonly (keyof Metadata)[];

/** Those facts of `identity` that are of `wanted`, with what speaks of them. Dates are one fact. */
function onlyFacts({ metadata, witnesses }: Identity, wanted: (fact: string) => boolean): Identity {
  const parts = Object.entries(metadata).flatMap(([key, value]): [string, unknown][] => {
    if (!ABOUT.includes(key)) return wanted(key) ? [[key, value]] : [];
    const left = Object.entries(value as object).filter(([fact]) => wanted(fact));
    return left.length === 0 ? [] : [[key, Object.fromEntries(left)]];
  });
  return { metadata: Object.fromEntries(parts), witnesses: new Map([...witnesses].filter(([, fact]) => wanted(fact))) };
}
