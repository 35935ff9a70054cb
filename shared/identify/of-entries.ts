import type { Metadata } from '../document';
import { ENTRY_ROLES, type Role } from '../label/roles';
import type { Block } from '../source/block';
import type { IdentifyInput } from './evidence';
import { onlyFacts } from './fill';
import type { Identity } from './index';

/** Roles of the leaves of an entry. */
const ENTRY: ReadonlySet<Role> = new Set<Role>(ENTRY_ROLES);

/** Facts that a list of works has none of: where one is read there, an entry has said it. */
const OF_ONE_WORK: ReadonlySet<string> = new Set<keyof Metadata>(['authors', 'affiliations', 'doi', 'pmid', 'pmcid', 'arxiv', 'articleNumber', 'articleType']); // prettier-ignore

/** The page without its entries: what these say of themselves is no fact of the page, which lists them. */
export function withoutEntries(input: IdentifyInput, roles: ReadonlyMap<Block, Role>): IdentifyInput {
  return { ...input, blocks: input.blocks.filter(block => !ENTRY.has(roles.get(block) ?? 'body')) };
}

/** What is true of a whole list of works: its title, journal, volume, issue, dates; not who wrote one of them. */
export const withoutOneWorks = (identity: Identity): Identity => onlyFacts(identity, fact => !OF_ONE_WORK.has(fact));
