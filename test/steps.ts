import { Session } from 'node:inspector';

/**
 * How much work something is, counted and not timed: how often each block of code runs (V8's own count), and how many
 * characters the regular expressions are given to read. The same on every machine and on a busy day.
 */
export function stepsOf(work: () => unknown): number {
  const read = charactersRead();
  const blocks = blocksRun(work);
  return blocks + read.stop();
}

interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[]; // prettier-ignore
}

/** Blocks of the cleaner's code, and of the libraries that it reads pages with, that run during `work`. */
function blocksRun(work: () => unknown): number {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error !== null) throw error;
      answer = result;
    });
    return answer;
  };
  try {
    post('Profiler.enable');
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    post('Profiler.takePreciseCoverage'); // counts begin anew
    work();
    const { result } = post('Profiler.takePreciseCoverage') as Coverage;
    post('Profiler.stopPreciseCoverage');
    return result
      .filter(({ url }) => COUNTED.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}

const COUNTED = /\/shared\/|\/node_modules\/(?:htmlparser2|domhandler|entities|franc-min|trigram-utils|n-gram)\//;

/**
 * Counts what every regular expression reads until told to stop: up to the end of its match, or all where it has none.
 * That is what one costs that does not go back; those that do, the analyser in the checks finds.
 */
function charactersRead(): { stop: () => number } {
  const original = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')!;
  const exec = RegExp.prototype.exec;
  let characters = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match === null ? (this.sticky ? start : String(text).length) : match.index + match[0].length;
    characters += Math.max(1, end - start);
    return match;
  };
  return {
    stop: () => {
      Object.defineProperty(RegExp.prototype, 'exec', original);
      return characters;
    },
  };
}
