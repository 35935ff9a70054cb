import type { Reading } from '../../shared/read/reading';
import type { Span } from '../../shared/source/span';

/** Counts how often a reading accounts for each character of its source; throws the first one that is not, or twice. */
export function auditReading(source: string, reading: Reading): void {
  const seen = new Uint8Array(source.length);
  const spans: Span[] = [
    ...reading.markup,
    ...reading.removed.flatMap(r => r.at),
    ...reading.blocks.flatMap(b => b.at),
  ];
  for (const [start, end] of spans) for (let i = start; i < end; i++) seen[i]!++;
  for (let i = 0; i < source.length; i++) {
    const isLost = seen[i] === 0 && /\S/.test(source[i]!);
    if (isLost || seen[i]! > 1)
      throw new Error(`${isLost ? 'lost' : 'twice'} at ${i}: ${JSON.stringify(source.slice(i, i + 20))}`);
  }
}
