import { type Static, Type } from '@sinclair/typebox';
import { FEWEST_PAGES } from './thresholds';

/**
 * The site memory: what recurs on the pages of each site, as a file that people can read. `npm run schema` writes
 * `schema/memory-1.schema.json` from here; the pipeline itself imports the type alone (see `file.ts` for the reading).
 */

export const RememberedLine = Type.Object(
  {
    pages: Type.Integer({ minimum: FEWEST_PAGES, description: 'on how many pages the line was seen as no part of the article' }), // prettier-ignore
    line: Type.String({
      minLength: 1,
      description: 'the shape of the line: lower case, # for what differs; "a | b" is a label and the line beside it',
    }),
  },
  { additionalProperties: false },
);

export const RememberedSite = Type.Object(
  {
    site: Type.String({ minLength: 1, description: 'a host, doi:<registrant>, or folder:<name>' }),
    pages: Type.Integer({ minimum: FEWEST_PAGES, description: 'on how many pages it was learnt, copies of one article not counted' }), // prettier-ignore
    lines: Type.Array(RememberedLine, { minItems: 1 }),
  },
  { additionalProperties: false },
);

export const MemoryFile = Type.Object(
  { schema: Type.Literal('offprint/memory/1'), sites: Type.Array(RememberedSite) },
  {
    $id: 'https://offprint.dev/schema/memory-1.schema.json',
    title: 'Offprint site memory',
    additionalProperties: false,
  },
);

export type RememberedLine = Static<typeof RememberedLine>;
export type RememberedSite = Static<typeof RememberedSite>;
export type MemoryFile = Static<typeof MemoryFile>;
