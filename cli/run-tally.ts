import { EXIT, type ExitCode } from './exit-codes';
import type { Outcome, Trouble } from './outcome';

const STATUSES = ['cleaned', 'unchanged', 'refused', 'failed'] as const satisfies readonly Outcome['status'][];
export type Counts = Readonly<Record<Outcome['status'], number>>;

/** What came of the pages of a run: counts, all that went wrong, and the first pages, as many as a table may show. */
export class RunTally {
  readonly counts: Record<Outcome['status'], number> = { cleaned: 0, unchanged: 0, refused: 0, failed: 0 };
  readonly troubles: Trouble[] = [];
  readonly first: Outcome[] = [];

  /** There were more pages, and the run was stopped before them. */
  stopped = false;

  constructor(private readonly room: number) {}

  add(outcome: Outcome): void {
    this.counts[outcome.status]++;
    if (outcome.status === 'refused' || outcome.status === 'failed') this.troubles.push(outcome);
    if (this.first.length < this.room) this.first.push(outcome);
  }

  get pages(): number {
    return STATUSES.reduce((sum, status) => sum + this.counts[status], 0);
  }

  /** The code of the worst that happened; troubles of `expected` pages are none. */
  exitCode(expected: (trouble: Trouble) => boolean): ExitCode {
    if (this.stopped) return EXIT.interrupted;
    const troubles = this.troubles.filter(trouble => !expected(trouble));
    if (troubles.some(({ status }) => status === 'failed')) return EXIT.failed;
    return troubles.length > 0 ? EXIT.refused : EXIT.fine;
  }
}
