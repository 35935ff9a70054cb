import { mergeSpans, type Span } from './span';

/** What of a character of the source can be said from the source alone. */
export const KIND = { text: 0, space: 1, markup: 2 } as const;

/**
 * The source as a ground that the document's parts stand on: which of its characters carry text at all, and which are
 * only markup or white space. One byte a character, made once a page.
 */
export class Ground {
  /** One of `KIND` for each character. */
  readonly kinds: Uint8Array;
  /** Characters before index i that are neither markup nor white space. */
  private readonly solidBefore: Uint32Array;

  constructor(
    readonly text: string,
    markup: readonly Span[],
  ) {
    this.kinds = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) this.kinds[i] = KIND_OF[text.charCodeAt(i)]!;
    for (const [start, end] of markup) this.kinds.fill(KIND.markup, start, end);
    this.solidBefore = new Uint32Array(text.length + 1);
    let solid = 0;
    for (let i = 0; i < text.length; i++) {
      if (this.kinds[i] === KIND.text) solid++;
      this.solidBefore[i + 1] = solid;
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
}

/** The pieces of `spans` that are no white space. */
export function solidSpans(text: string, spans: readonly Span[]): Span[] {
  const solid: Span[] = [];
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) solid.push([i, i + 1]);
  }
  return mergeSpans(solid);
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

/** `KIND.space` or `KIND.text` for each UTF-16 unit: every character of a page is asked. */
const KIND_OF = new Uint8Array(0x10000);
for (let code = 0; code < KIND_OF.length; code++) KIND_OF[code] = isSpace(code) ? KIND.space : KIND.text;
