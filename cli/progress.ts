import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a run is: a bar on a terminal, a line for each page elsewhere (logs, pipes, CI). */
export interface Progress {
  /** The page is done; `line` says what came of it, for a log. */
  done(key: string, line: string): void;
  /** There are `count` more pages than was thought. */
  expect(count: number): void;
  stop(): void;
}

/** `doing` is what is done to `total` pages: "cleaning". */
export function startProgress(doing: string, total: number, stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bar(doing, total, stream) : lines(total, stream);
}

function bar(doing: string, total: number, stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar(
    { format: `${doing} {bar} {value}/{total}  {page}`, stream, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  single.start(total, 0, { page: '' });
  return {
    done: key => single.increment({ page: key }),
    expect: count => single.setTotal(single.getTotal() + count),
    stop: () => single.stop(),
  };
}

function lines(total: number, stream: NodeJS.WriteStream): Progress {
  let count = 0;
  let all = total;
  return {
    done: (_, line) => void stream.write(`[${++count}/${all}] ${line}\n`),
    expect: count => void (all += count),
    stop: () => undefined,
  };
}

/** Tells nothing. */
export const SILENT: Progress = { done: () => undefined, expect: () => undefined, stop: () => undefined };
