/**
 * What came of a container. `unpacked`: read to its end. `unchanged`: the same was unpacked before. `broken`: it cannot be read further;
 * the pages before that stand. `gone`: it is not there any more, or another one is.
 */
export type ContainerOutcome = 'unpacked' | 'unchanged' | 'broken' | 'gone';

/** Pages of a container, counted. */
export interface Counts {
  /** New, or replaced since the container has other ones now. */
  readonly written: number;
  readonly unchanged: number;
  /** Entries that are no page, by code. */
  readonly refused: Readonly<Record<string, number>>;
}

/** One line of the backfill's report. */
export interface ContainerLine extends Counts {
  readonly key: string;
  readonly outcome: ContainerOutcome;
  /** Why it is broken. */
  readonly code?: 'unreadable' | 'too-long';
  readonly reason?: string;
}

export const NONE: Counts = { written: 0, unchanged: 0, refused: {} };

/** The counts with one more under a code: `written`, `unchanged`, or why an entry is no page. */
export function count({ written, unchanged, refused }: Counts, code: string): Counts {
  if (code === 'written') return { written: written + 1, unchanged, refused };
  if (code === 'unchanged') return { written, unchanged: unchanged + 1, refused };
  return { written, unchanged, refused: { ...refused, [code]: (refused[code] ?? 0) + 1 } };
}
