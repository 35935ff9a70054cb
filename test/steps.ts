import { withBudget } from '../shared/source/work';

/** How much work something is, counted and not timed: the same on every machine and on a busy day. */
export interface Steps {
  /**
   * Characters that regular expressions were given to read, each up to the end of its match, or all where it has none.
   * That is what one costs that does not go back; those that do, the analyser in the checks finds.
   */
  readonly characters: number;
  /** What the work took of the page's budget: coarser, so that a loop over the page's blocks is seen among them. */
  readonly spent: number;
}

export function stepsOf(work: () => unknown): Steps {
  const native = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')!;
  let characters = 0;
  const exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = (native.value as typeof exec).call(this, text);
    const end = match === null ? (this.sticky ? start : String(text).length) : match.index + match[0].length;
    characters += Math.max(1, end - start);
    return match;
  };
  try {
    Object.defineProperty(RegExp.prototype, 'exec', { ...native, value: exec });
    const { spent } = withBudget(Number.MAX_SAFE_INTEGER, work);
    return { characters, spent };
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', native);
  }
}
