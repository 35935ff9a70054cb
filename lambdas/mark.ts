/**
 * What a stored object says about the source it was made from. It travels in the object's metadata, so that one request tells a
 * writer whether its own page is newer, and no table is needed to be idempotent.
 */
export interface Mark {
  /** Version id of the source, where its bucket has versions. */
  version?: string | undefined;
  /** Hexadecimal; absent where no event told it (a backfill). */
  sequencer?: string | undefined;
  sha256?: string | undefined;
  /** Version of the cleaner. */
  cleaner?: string | undefined;
  /** The site memory that it used, by its sha256. */
  memory?: string | undefined;
}

const HEADER = {
  version: 'source-version',
  sequencer: 'source-sequencer',
  sha256: 'source-sha256',
  cleaner: 'cleaner',
  memory: 'memory',
} as const satisfies Record<keyof Mark, string>;

/** User metadata of an object, without the keys that have no value. */
export function toMetadata(mark: Mark, facts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const own = Object.entries(HEADER).map(([field, header]) => [header, mark[field as keyof Mark]] as const);
  return Object.fromEntries(
    [...own, ...Object.entries(facts)].filter((entry): entry is [string, string] => !!entry[1]),
  );
}

export function fromMetadata(metadata: Readonly<Record<string, string>> = {}): Mark {
  return {
    version: metadata[HEADER.version],
    sequencer: metadata[HEADER.sequencer],
    sha256: metadata[HEADER.sha256],
    cleaner: metadata[HEADER.cleaner],
    memory: metadata[HEADER.memory],
  };
}

/** Whether both were made from the same bytes: the same version, or without versions the same content. */
export function sameSource(a: Mark, b: Mark): boolean {
  return a.version !== undefined || b.version !== undefined
    ? a.version === b.version
    : a.sha256 !== undefined && a.sha256 === b.sha256;
}

/**
 * Orders two events of one key: negative where `a` came first. Sequencers are hexadecimal numbers of differing length, and the shorter
 * is to be padded on the left: as plain strings `9` would come after `10`.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function compareSequencers(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const [left, right] = [a, b].map(sequencer => sequencer.toLowerCase().padStart(length, '0')) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * What a writer does about the object that is there already: replace it, leave it since it is the same or newer, or ask the source
 * bucket which version is the current one, because one of the two was written without an event and has no place in their order.
 */
export function decide(mine: Mark, stored: Mark): 'write' | 'unchanged' | 'stale' | 'ask' {
  if (sameSource(mine, stored)) return mine.cleaner === stored.cleaner ? 'unchanged' : 'write';
  if (mine.sequencer === undefined || stored.sequencer === undefined) return 'ask';
  return compareSequencers(mine.sequencer, stored.sequencer) < 0 ? 'stale' : 'write';
}
