import type { Line } from './lines';

/** Lines that follow each other without a blank line, a page's edge or something taken out between them. */
export interface Chunk {
  readonly lines: readonly Line[];
  /** A page begins with it, or something was taken out before it. */
  readonly broken: boolean;
}

export function chunksOf(lines: readonly Line[], breaks: ReadonlySet<number>): Chunk[] {
  const chunks: { lines: Line[]; broken: boolean }[] = [];
  lines.forEach((line, i) => {
    const last = chunks[chunks.length - 1];
    if (last === undefined || line.gap > 0 || breaks.has(i)) chunks.push({ lines: [line], broken: breaks.has(i) });
    else last.lines.push(line);
  });
  return chunks;
}

export function textOf(lines: readonly Line[]): string {
  return lines.map(line => line.text).join(' ');
}
