import type { Line } from './lines';

/** Lines that follow each other without a blank line, a page's edge or something taken out between them. */
export interface Chunk {
  readonly lines: readonly Line[];
  /** A page begins with it, or something was taken out before it. */
  readonly broken: boolean;
  /** It stands under the note that a table goes on from the page before. */
  readonly continued: boolean;
}

/** `continued` are the source offsets at which such a note ended. */
export function chunksOf(lines: readonly Line[], breaks: ReadonlySet<number>, continued: readonly number[]): Chunk[] {
  const chunks: { lines: Line[]; broken: boolean; continued: boolean }[] = [];
  lines.forEach((line, i) => {
    const last = chunks[chunks.length - 1];
    if (last !== undefined && line.gap === 0 && !breaks.has(i)) return void last.lines.push(line);
    const before = lines[i - 1]?.end ?? 0;
    chunks.push({
      lines: [line],
      broken: breaks.has(i),
      continued: continued.some(at => at > before && at <= line.start),
    });
  });
  return chunks;
}

export function textOf(lines: readonly Line[]): string {
  return lines.map(line => line.text).join(' ');
}
