import { Presets, SingleBar } from 'cli-progress';
import type { Outcome } from './outcome';
import { pageLine } from './report';

/** Tells how far a run is: a bar on a terminal, a line for each page elsewhere (logs, pipes, CI). */
export interface Progress {
  done(outcome: Outcome): void;
  stop(): void;
}

export function startProgress(total: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(total, stream) : lines(total, stream);
}

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar(
    { format: 'cleaning {bar} {value}/{total}  {page}', stream, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  single.start(total, 0, { page: '' });
  return {
    done: outcome => single.increment({ page: outcome.key }),
    stop: () => single.stop(),
  };
}

function lines(total: number, stream: NodeJS.WriteStream): Progress {
  let count = 0;
  return {
    done: outcome => void stream.write(`[${++count}/${total}] ${pageLine(outcome)}\n`),
    stop: () => undefined,
  };
}
