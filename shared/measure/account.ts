import type { Removal } from '../read/reading';
import type { Rule } from '../rules';
import { type Ground, KIND } from '../source/ground';
import type { Span } from '../source/span';

/** The five shares of the source, by characters, and the spans that broke the law of conservation (none, on a good day). */
export interface Account {
  readonly kept: number;
  readonly repaired: number;
  readonly removed: number;
  readonly markup: number;
  readonly space: number;
  /** Text that is neither in the document nor under a rule. */
  readonly unaccounted: readonly Span[];
}

/** What becomes of text that no part of the document and no rule has claimed: it is reported, never dropped in silence. */
export const UNACCOUNTED: Rule = {
  id: 'ledger.unaccounted',
  reason: 'No step kept this text and no rule removed it: a fault in Offprint, reported with a warning.',
  example: '(never seen on a page that works)',
};

const CLAIM = { none: 0, removed: 1, kept: 2, repaired: 3 } as const;

/**
 * Counts every character of the source once: as white space or markup wherever it is that, else as kept, repaired or
 * removed. What is kept and removed at once counts as kept: `ledgerOf` takes it off the ledger. A repair that leaves
 * nothing (`Â ` alone on its line, once a no-break space) has repaired it all the same.
 */
export function accountOf(
  ground: Ground,
  kept: readonly Span[],
  repaired: readonly Span[],
  removed: readonly Removal[],
): Account {
  const length = ground.text.length;
  const claims = new Uint8Array(length);
  for (const { at } of removed) for (const [start, end] of at) claims.fill(CLAIM.removed, start, end);
  for (const [start, end] of kept) claims.fill(CLAIM.kept, start, end);
  for (const [start, end] of repaired) {
    for (let i = start; i < end; i++) if (claims[i] !== CLAIM.removed) claims[i] = CLAIM.repaired;
  }
  const kinds = new Uint32Array(3);
  const claimed = new Uint32Array(4);
  const unaccounted: [number, number][] = [];
  for (let i = 0; i < length; i++) {
    const kind = ground.kinds[i]!;
    kinds[kind]!++;
    if (kind !== KIND.text) continue;
    const claim = claims[i]!;
    claimed[claim]!++;
    if (claim === CLAIM.none) extend(unaccounted, i);
  }
  const counts = { markup: kinds[KIND.markup]!, space: kinds[KIND.space]!, claimed };
  return { ...sharesOf(counts, length), unaccounted };
}

/** What the steps claimed of the source, before it is settled what counts. For the law's check in tests. */
export interface Claims {
  readonly ground: Ground;
  /** What stands in sections, captions, references, entries and footnotes. */
  readonly parts: readonly Span[];
  /** Where facts stand. A fact may be read from text that is removed, such as a page's citation of itself: it then stays. */
  readonly facts: readonly Span[];
  readonly removed: readonly Removal[];
}

/** Where one step kept text for a part and another removed it, each with the rule: `accountOf` lets the keeper win, in silence. */
export function conflictsOf({ ground, parts, removed }: Omit<Claims, 'facts'>): Removal[] {
  const keeps = new Uint8Array(ground.text.length);
  for (const [start, end] of parts) keeps.fill(1, start, end);
  return removed.flatMap(({ rule, at }) => {
    const both: [number, number][] = [];
    for (const [start, end] of at) {
      for (let i = start; i < end; i++) if (keeps[i] === 1 && ground.kinds[i] === KIND.text) extend(both, i);
    }
    return both.length === 0 ? [] : [{ rule, at: both }];
  });
}

function extend(spans: [number, number][], i: number): void {
  const last = spans[spans.length - 1];
  if (last?.[1] === i) last[1] = i + 1;
  else spans.push([i, i + 1]);
}

interface Counts {
  readonly markup: number;
  readonly space: number;
  /** By `CLAIM`. */
  readonly claimed: Uint32Array;
}

/** Counts to shares of four decimals that add up to exactly 1: the largest takes the rounding. */
function sharesOf({ markup, space, claimed }: Counts, length: number): Omit<Account, 'unaccounted'> {
  const removed = claimed[CLAIM.removed]! + claimed[CLAIM.none]!;
  const counts = { kept: claimed[CLAIM.kept]!, repaired: claimed[CLAIM.repaired]!, removed, markup, space };
  const units = Object.fromEntries(
    Object.entries(counts).map(([name, n]) => [name, Math.round((n / Math.max(1, length)) * SCALE)]),
  );
  const largest = Object.keys(units).reduce((a, b) => (units[b]! > units[a]! ? b : a));
  units[largest]! += SCALE - Object.values(units).reduce((a, b) => a + b, 0);
  const share = (name: keyof typeof counts) => units[name]! / SCALE;
  return {
    kept: share('kept'),
    repaired: share('repaired'),
    removed: share('removed'),
    markup: share('markup'),
    space: share('space'),
  };
}

const SCALE = 10_000;
