import { mergeSpans, type Span } from './span';

/**
 * The source as a ground that the document's parts stand on: which of its characters carry text at all, and which are
 * only markup or white space. One byte a character, made once a page.
 */
export class Ground {
  /** Characters before index i that are neither markup nor white space. */
  private readonly solidBefore: Uint32Array;
  private readonly isMarkup: Uint8Array;

  constructor(
    readonly text: string,
    markup: readonly Span[],
  ) {
    this.isMarkup = new Uint8Array(text.length);
    for (const [start, end] of markup) this.isMarkup.fill(1, start, end);
    this.solidBefore = new Uint32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
      this.solidBefore[i + 1] = this.solidBefore[i]! + (this.isMarkup[i] === 1 || isSpace(text.charCodeAt(i)) ? 0 : 1);
    }
  }

  /** Does `[start, end)` hold nothing but markup and white space? */
  isBare(start: number, end: number): boolean {
    return this.solidBefore[start] === this.solidBefore[end];
  }

  /** `spans` sorted, and those made one that only markup or white space parts: a paragraph's inner tags are not worth a range. */
  tidy(spans: readonly Span[]): [number, number][] {
    const out: [number, number][] = [];
    for (const [start, end] of mergeSpans(spans)) {
      const last = out[out.length - 1];
      if (last !== undefined && this.isBare(last[1], start)) last[1] = end;
      else out.push([start, end]);
    }
    return out;
  }

  /** What of the character at `i` can be said from the source alone. */
  kindAt(i: number): 'markup' | 'space' | 'text' {
    if (this.isMarkup[i] === 1) return 'markup';
    return isSpace(this.text.charCodeAt(i)) ? 'space' : 'text';
  }
}

/** White space as `\s` has it, zero-width spaces and the C1 line end included: nothing that anyone reads. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return code === 0x85 || code === 0x7f;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
