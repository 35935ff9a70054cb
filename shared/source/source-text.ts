import type { Edit } from './edit';
import type { Span } from './span';
import { spend } from './work';

/** A stretch of the text, starting at `text`, that stands for the source characters `[start, end)`. */
interface Run {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Text with the memory of where it came from: a string, and run by run the source span that each stretch stands for.
 * A run as long as its source is a copy and maps character by character; any other run was replaced and maps whole.
 *
 *     source   … endur-\n   ing protection …
 *     text     … endur ing protection …          runs: copy "endur", replaced "" for "-\n   ", copy "ing protection"
 *
 * Runs are ranges, not an object for each character: an untouched line is one run. Instances do not change.
 */
export class SourceText {
  static readonly EMPTY = new SourceText('', []);

  private constructor(
    readonly text: string,
    private readonly runs: readonly Run[],
  ) {
    spend(1 + runs.length);
  }

  /** `source[start, end)` as it stands. */
  static copy(source: string, start: number, end: number): SourceText {
    return start === end ? SourceText.EMPTY : new SourceText(source.slice(start, end), [{ text: 0, start, end }]);
  }

  /** `text` put where the source has `[start, end)`: a decoded entity, the one space for a line break. */
  static replaced(text: string, start: number, end: number): SourceText {
    return new SourceText(text, [{ text: 0, start, end }]);
  }

  /** The parts one after the other; their source spans need not touch, but should ascend. */
  static concat(parts: readonly SourceText[]): SourceText {
    if (parts.length === 1) return parts[0]!;
    const runs: Run[] = [];
    let text = '';
    for (const part of parts) {
      for (const run of part.runs) runs.push({ text: text.length + run.text, start: run.start, end: run.end });
      text += part.text;
    }
    return new SourceText(text, runs);
  }

  get length(): number {
    return this.text.length;
  }

  /** The part `[start, end)`. A replaced run that the cut goes through stands, with its whole source span, on both sides. */
  slice(start: number, end: number = this.text.length): SourceText {
    if (start <= 0 && end >= this.text.length) return this;
    const runs: Run[] = [];
    for (let i = this.firstRun(start); i < this.runs.length; i++) {
      const run = this.runs[i]!;
      if (run.text >= end && !(end === this.text.length && run.text === end)) break;
      const length = this.runLengthAt(i);
      const from = Math.max(run.text, start);
      const to = Math.min(run.text + length, end);
      if (to < from || (to === from && length > 0)) continue;
      const span = this.sourceOf(run, length, from, to);
      runs.push({ text: from - start, start: span[0], end: span[1] });
    }
    return new SourceText(this.text.slice(start, end), runs);
  }

  /** Without the white space (as `String.prototype.trim` has it) at both ends. */
  trim(): SourceText {
    const lead = this.text.length - this.text.trimStart().length;
    return this.slice(lead, Math.max(lead, this.text.trimEnd().length));
  }

  /** With `edits` (in the coordinates of this text, sorted, not overlapping) carried out. Throws `RangeError` when they overlap. */
  apply(edits: readonly Edit[]): SourceText {
    if (edits.length === 0) return this;
    const parts: SourceText[] = [];
    let done = 0;
    for (const { span, replacement } of edits) {
      if (span[0] < done || span[1] < span[0]) throw new RangeError(`edits overlap at ${span[0]}`);
      if (span[0] > done) parts.push(this.slice(done, span[0]));
      // What stands between two pieces of the replaced text may be somebody else's: each piece answers for its own place.
      const [[start, end], ...others] = this.placesOf(span[0], span[1]);
      parts.push(this.deletedAt(span[0], span[1]), SourceText.replaced(replacement, start, end));
      for (const other of others) parts.push(SourceText.replaced('', ...other));
      done = span[1];
    }
    if (done < this.text.length) parts.push(this.slice(done));
    return SourceText.concat(parts);
  }

  /** The source spans that `[start, end)` of this text stands for: ascending as the runs do, touching ones made one. */
  spans(start = 0, end: number = this.text.length): Span[] {
    const out: [number, number][] = [];
    for (const run of this.slice(start, end).runs) {
      const last = out[out.length - 1];
      if (last !== undefined && last[1] === run.start) last[1] = run.end;
      else if (run.end > run.start) out.push([run.start, run.end]);
    }
    return out;
  }

  /**
   * The one source span from the first to the last character of `[start, end)`; `[p, p]` for an empty stretch. What was
   * deleted right before the first is no part of it: it may stand on another page.
   */
  hullOf(start: number, end: number): Span {
    // No spread: a page may have more runs than a call takes arguments.
    return this.placesOf(start, end).reduce((a, b) => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]);
  }

  /** The pieces of that span, touching ones made one; `[p, p]` for an empty stretch. */
  private placesOf(start: number, end: number): [Span, ...Span[]] {
    const deleted = this.deletedAt(start, end).runs.length;
    const places: [number, number][] = [];
    for (const run of this.slice(start, end).runs.slice(deleted)) {
      const last = places[places.length - 1];
      if (last !== undefined && last[1] === run.start) last[1] = run.end;
      else if (run.end > run.start) places.push([run.start, run.end]);
    }
    const [first, ...others] = places;
    if (first !== undefined) return [first, ...others];
    const at = this.placeOf(start);
    return [[at, at]];
  }

  /**
   * Index of the first character of this text that stands for the source from `at` on; the length where none does. For texts
   * whose runs ascend.
   */
  indexAt(at: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.runs[mid]!.end <= at) low = mid + 1;
      else high = mid;
    }
    const run = this.runs[low];
    if (run === undefined) return this.text.length;
    const isCopy = this.runLengthAt(low) === run.end - run.start;
    return run.text + (isCopy ? Math.max(0, at - run.start) : 0);
  }

  /** The runs without text at `start`, where `[start, end)` has text behind them. */
  private deletedAt(start: number, end: number): SourceText {
    if (end <= start) return SourceText.EMPTY;
    const { runs } = this.slice(start, end);
    const first = runs.findIndex((run, i) => (runs[i + 1]?.text ?? end - start) > run.text);
    return first <= 0 ? SourceText.EMPTY : new SourceText('', runs.slice(0, first));
  }

  /** Where in the source the character at `at` begins; behind the last run for the end of the text. */
  private placeOf(at: number): number {
    const i = this.firstRun(at);
    const run = this.runs[i];
    if (run === undefined) return this.runs.at(-1)?.end ?? 0;
    return this.sourceOf(run, this.runLengthAt(i), Math.max(at, run.text), Math.max(at, run.text))[0];
  }

  private runLengthAt(i: number): number {
    return (this.runs[i + 1]?.text ?? this.text.length) - this.runs[i]!.text;
  }

  /** Index of the first run that ends behind `at` or starts at it. */
  private firstRun(at: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.runs[mid]!.text < at && this.runs[mid]!.text + this.runLengthAt(mid) <= at) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  private sourceOf(run: Run, length: number, from: number, to: number): Span {
    if (length !== run.end - run.start) return [run.start, run.end];
    return [run.start + from - run.text, run.start + to - run.text];
  }
}
