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
  /** The formats that were written beside the document, with commas. */
  formats?: string | undefined;
}

const HEADER = {
  version: 'source-version',
  sequencer: 'source-sequencer',
  sha256: 'source-sha256',
  cleaner: 'cleaner',
  memory: 'memory',
  formats: 'formats',
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
    formats: metadata[HEADER.formats],
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
 * Orders two versions of the cleaner (`0.9.0` before `0.10.0`, `1.0.0-beta` before `1.0.0`): negative where `a` is the older.
 * A mark without one, or with one that is no version, is older than any.
 */
export function compareVersions(a: string | undefined, b: string | undefined): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `1.2.3` → 1, 2, 3, 0; of a pre-release the last is -1, and of no version the first. */
function partsOf(version: string | undefined): number[] {
  const match = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(-)?/.exec(version ?? '');
  if (match === null) return [-1];
  const [, major, minor = 0, patch = 0, dash] = match;
  return [Number(major), Number(minor), Number(patch), dash === undefined ? 0 : -1];
}

/**
 * Whether the page behind `mine` has its document: `stored` was made from the same bytes, and by a newer cleaner, or by the same
 * with the same memory, in all formats that are asked for. While versions are being changed both run side by side, and the older must not undo the newer's work.
 */
export function isDone(mine: Mark, stored: Mark): boolean {
  if (!sameSource(mine, stored)) return false;
  const order = compareVersions(stored.cleaner, mine.cleaner);
  return order > 0 || (order === 0 && stored.memory === mine.memory && hasFormats(mine, stored));
}

const formatsOf = ({ formats }: Mark): string[] => formats?.split(',') ?? [];
const hasFormats = (mine: Mark, stored: Mark): boolean => {
  const there = formatsOf(stored);
  return formatsOf(mine).every(format => there.includes(format));
};

/**
 * What a writer does about the object that is there already: replace it, leave it since it is the same or newer, or ask the source
 * bucket which version is the current one, because one of the two was written without an event and has no place in their order.
 */
export function decide(mine: Mark, stored: Mark): 'write' | 'unchanged' | 'stale' | 'ask' {
  // An event that comes twice is no reason to write again with a memory that was learnt since: the backfill does that.
  if (sameSource(mine, stored)) return isDone({ ...mine, memory: stored.memory }, stored) ? 'unchanged' : 'write';
  if (mine.sequencer === undefined || stored.sequencer === undefined) return 'ask';
  return compareSequencers(mine.sequencer, stored.sequencer) < 0 ? 'stale' : 'write';
}

/** The same for a writer that has been told to clean again: what is not as it would write it is written. */
export const decideAgain = (mine: Mark, stored: Mark): ReturnType<typeof decide> =>
  sameSource(mine, stored) ? (isDone(mine, stored) ? 'unchanged' : 'write') : decide(mine, stored);
