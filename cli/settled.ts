import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds for which size and time of change must stay the same. */
  readonly quiet: number;
  /** How to wait; a timer if absent. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Waits until nobody writes to the file at `path` any more: its size and time of change stay the same for `quiet`
 * milliseconds. Its time of change alone says nothing: a copy may keep that of its source from the first byte on. Returns
 * false when it is gone.
 */
export async function settled(path: string, { quiet, pause = sleep }: Patience): Promise<boolean> {
  let earlier = await stat(path).catch(() => undefined);
  while (earlier !== undefined) {
    await pause(quiet);
    const now = await stat(path).catch(() => undefined);
    if (now !== undefined && now.size === earlier.size && now.mtimeMs === earlier.mtimeMs) return true;
    earlier = now;
  }
  return false;
}
