import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds for which size and time of change must stay the same. */
  readonly quiet: number;
  /** How to wait; a timer if absent. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Waits until nobody writes to the file at `path` any more: its size and time of change stay the same for
 * `quiet` milliseconds. A file last changed longer ago than that is taken at once. Returns false when it is gone.
 */
export async function settled(path: string, { quiet, pause = sleep }: Patience): Promise<boolean> {
  let earlier = await stat(path).catch(() => undefined);
  if (earlier !== undefined && Date.now() - earlier.mtimeMs > 10 * quiet) return true;
  while (earlier !== undefined) {
    await pause(quiet);
    const now = await stat(path).catch(() => undefined);
    if (now !== undefined && now.size === earlier.size && now.mtimeMs === earlier.mtimeMs) return true;
    earlier = now;
  }
  return false;
}
