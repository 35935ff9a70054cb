import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a run is: a bar on a terminal, a line for each page elsewhere (logs, pipes, CI). */
export interface Progress {
  /** The page is done; `line` says what came of it, for a log. */
  done(key: string, line: string): void;
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
    stop: () => single.stop(),
  };
}

function lines(total: number, stream: NodeJS.WriteStream): Progress {
  let count = 0;
  return {
    done: (_, line) => void stream.write(`[${++count}/${total}] ${line}\n`),
    stop: () => undefined,
  };
}
