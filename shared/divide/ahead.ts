import type { HeadingType } from './lexicon';
import { isMain } from './kinds';
import { runIn } from './run-in';
import { isProse } from './traits';
import type { Step } from './walk';

/**
 * What lies ahead on the page, looked for once: each step of the opening asks it anew, and the rest of the page is long.
 * Questions come in reading order.
 */
export class Ahead {
  private readonly abstracts: number;
  private readonly mains: number;
  /** For each step, the index of the heading of a bibliography at it or next behind it. */
  private readonly references: readonly number[];
  private prose: number | undefined;
  /** The answer for all steps of `[from, to)`. */
  private next: { readonly from: number; readonly to: number; readonly type: HeadingType | undefined } = { from: 0, to: 0, type: undefined }; // prettier-ignore

  constructor(private readonly steps: readonly Step[]) {
    this.abstracts = steps.findLastIndex(({ heading }) => heading?.verdict?.type === 'abstract');
    this.mains = steps.findLastIndex(({ heading }) => isMain(heading?.verdict?.type ?? 'body'));
    this.references = referencesFrom(steps);
  }

  /** The type of the next heading behind step `i`, or run-in one: what it opens says what stands before it. */
  nextType(i: number): HeadingType | undefined {
    if (i < this.next.from || i >= this.next.to) this.next = this.lookFrom(i);
    return this.next.type;
  }

  /** An abstract's heading stands at step `i` or behind it. */
  hasAbstract(i: number): boolean {
    return this.abstracts >= i;
  }

  /** A main heading stands behind step `i`. */
  hasMain(i: number): boolean {
    return this.mains > i;
  }

  /** Running text stands behind step `i`. */
  hasProse(i: number): boolean {
    this.prose ??= this.steps.findLastIndex(({ block }) => isProse(block));
    return this.prose > i;
  }

  /** The last step before the next heading of a bibliography behind step `i`. */
  endOfReferences(i: number): number {
    return (this.references[i + 1] ?? this.steps.length) - 1;
  }

  private lookFrom(from: number): Ahead['next'] {
    for (let i = from + 1; i < this.steps.length; i++) {
      const type = openerOf(this.steps[i]!);
      if (type !== undefined) return { from, to: i, type };
    }
    return { from, to: this.steps.length, type: undefined };
  }
}

const isReferences = (heading: Step['heading']): boolean =>
  heading?.verdict?.type === 'references' && heading.verdict.evidence !== 'cue';

function referencesFrom(steps: readonly Step[]): number[] {
  const from: number[] = [];
  let next = steps.length;
  for (let i = steps.length - 1; i >= 0; i--) from[i] = next = isReferences(steps[i]!.heading) ? i : next;
  return from;
}

function openerOf({ heading, block }: Step): HeadingType | undefined {
  if (heading !== undefined) return heading.verdict?.evidence === 'cue' ? 'body' : (heading.verdict?.type ?? 'body');
  const type = runIn(block.text)?.type;
  return type !== undefined && (isMain(type) || type === 'keywords') ? type : undefined;
}
