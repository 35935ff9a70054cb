import type { Room, Warning } from './document';
import { Refusal } from './errors';
import { OverBudget } from './source/work';

/** What the net is told by the caller of `clean`. */
export interface NetOptions {
  /** `false`: a room that throws ends the page, as tests and fuzzing want it to be seen. On if absent. */
  readonly net?: boolean;
  /** Told of each room that failed, with what it threw: documents name the room only, logs want the stack. */
  readonly onFault?: (room: Room, error: unknown) => void;
}

/**
 * Under the rooms of the pipeline: where one throws, the page goes on with what the earlier rooms found, and a warning
 * names the room. It is for the unexpected; on no page that anybody knows of does it catch anything. A `Refusal` is meant,
 * and passes.
 */
export class Net {
  readonly warnings: Warning[] = [];
  private spent = false;

  constructor(private readonly options: NetOptions) {}

  /**
   * What `work` gives, or where it throws what `fallback` gives, which must lose nothing that `work` was given. Once a room
   * has used up the page's budget of work the later ones are not tried, but for the last, which only counts.
   */
  guarded<T>(room: Room, work: () => T, fallback: () => T): T {
    if (this.options.net === false) return work();
    if (this.spent && room !== 'measure') return fallback();
    try {
      return work();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      this.spent ||= error instanceof OverBudget;
      this.warnings.push(warningOf(room, error));
      this.options.onFault?.(room, error);
      return fallback();
    }
  }
}

/** No message of the error: it may hold what differs from machine to machine, and documents must not. */
function warningOf(room: Room, error: unknown): Warning {
  if (error instanceof OverBudget) {
    return {
      code: 'over-budget',
      room,
      text: `Room ${room} used up the page's budget of work; what was left is plain text.`,
    };
  }
  const name = error instanceof Error ? error.name : typeof error;
  return { code: 'room-failed', room, text: `Room ${room} failed (${name}); the page was finished without it.` };
}
