import { createHash } from 'node:crypto';
import { OffprintError } from '../errors';
import type { MemoryFile, RememberedLine, RememberedSite } from './schema';
import { FEWEST_PAGES } from './thresholds';

/** The bytes are no site memory that this version can use; nothing was cleaned with a part of it. */
export class BadMemory extends OffprintError<
  'memory-too-large' | 'memory-not-json' | 'memory-other-schema' | 'memory-malformed'
> {
  // prettier-ignore
  override readonly name = 'BadMemory';
}

/** A hundred sites with a thousand lines each have about 6 MB. */
export const MOST_MEMORY_BYTES = 32 * 1024 * 1024;
const SCHEMA: MemoryFile['schema'] = 'offprint/memory/1';

/** A site memory in use. Its `id` is the sha256 of the file, and stands in each document that was cleaned with it. */
export class SiteMemory {
  private readonly lines: ReadonlyMap<string, ReadonlySet<string>>;

  private constructor(
    readonly id: string,
    sites: readonly RememberedSite[],
  ) {
    this.lines = new Map(sites.map(({ site, lines }) => [site, new Set(lines.map(({ line }) => line))]));
  }

  /** Reads a memory file. Throws `BadMemory`. */
  static read(bytes: Uint8Array): SiteMemory {
    return new SiteMemory(createHash('sha256').update(bytes).digest('hex'), readMemory(bytes).sites);
  }

  /** Tells of a key (see `lineKeys`) whether it recurs on any of `sites`. */
  knownOn(sites: readonly string[]): (key: string) => boolean {
    const sets = sites.flatMap(site => this.lines.get(site) ?? []);
    return key => sets.some(set => set.has(key));
  }
}

/** The content of a memory file, checked against `MemoryFile`. Throws `BadMemory`. */
export function readMemory(bytes: Uint8Array): MemoryFile {
  if (bytes.length > MOST_MEMORY_BYTES)
    throw new BadMemory('memory-too-large', `The site memory has ${bytes.length} bytes, the limit is ${MOST_MEMORY_BYTES}.`); // prettier-ignore
  const value = parsed(new TextDecoder().decode(bytes));
  if (!isRecord(value) || typeof value['schema'] !== 'string')
    throw new BadMemory('memory-malformed', 'The file is no site memory: it names no schema.');
  if (value['schema'] !== SCHEMA)
    throw new BadMemory('memory-other-schema', `The site memory is of schema ${value['schema'].slice(0, 80)}; this version reads ${SCHEMA}.`); // prettier-ignore
  if (!isMemory(value))
    throw new BadMemory('memory-malformed', `The site memory does not have the shape of ${SCHEMA}.`);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadMemory('memory-not-json', 'The site memory is not JSON.');
  }
}

/** As `MemoryFile` has it; written out since a schema library would be a third of the function's code. */
const isMemory = (value: Fields): value is MemoryFile => hasOnly(value, ['schema', 'sites']) && isListOf(value['sites'], isSite); // prettier-ignore

const isSite = (value: unknown): value is RememberedSite =>
  isRecord(value) &&
  hasOnly(value, ['site', 'pages', 'lines']) &&
  isName(value['site']) &&
  isCount(value['pages']) &&
  isListOf(value['lines'], isLine) &&
  value['lines'].length > 0;

const isLine = (value: unknown): value is RememberedLine =>
  isRecord(value) && hasOnly(value, ['pages', 'line']) && isCount(value['pages']) && isName(value['line']);

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasOnly = (value: Fields, names: readonly string[]): boolean => Object.keys(value).every(name => names.includes(name)); // prettier-ignore
const isListOf = <T>(value: unknown, is: (entry: unknown) => entry is T): value is T[] => Array.isArray(value) && value.every(is); // prettier-ignore
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= FEWEST_PAGES;

/** `memory` as its file has it: one line of the file for each line that is remembered, so that a diff shows what was learnt. */
export function memoryText({ schema, sites }: MemoryFile): string {
  const text = sites.map(({ site, pages, lines }) => {
    const own = lines.map(({ pages, line }) => `  { "pages": ${pages}, "line": ${JSON.stringify(line)} }`);
    return ` { "site": ${JSON.stringify(site)}, "pages": ${pages}, "lines": [\n${own.join(',\n')}\n ] }`;
  });
  return `{ "schema": ${JSON.stringify(schema)}, "sites": [${text.length === 0 ? '' : `\n${text.join(',\n')}\n`}] }\n`;
}
