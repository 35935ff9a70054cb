import { cite } from '../../shared/cite';
import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

export type Line = string | readonly [text: string, hints: Partial<Hints>];

/** The blocks of a source that has one of the lines a row. */
export function blocksOf(...lines: readonly Line[]): Block[] {
  let at = 0;
  const texts = lines.map(line => (typeof line === 'string' ? line : line[0]));
  const source = texts.join('\n');
  return lines.map((line, i) => {
    const start = at;
    at += texts[i]!.length + 1;
    const hints = typeof line === 'string' ? {} : line[1];
    return new Block(SourceText.copy(source, start, start + texts[i]!.length), { ...PLAIN, ...hints });
  });
}

/** The entries as "number|text", and what was removed as "rule|text". */
export function split(...lines: readonly Line[]): { entries: string[]; removed: string[] } {
  const source = lines.map(line => (typeof line === 'string' ? line : line[0])).join('\n');
  const { entries, removed } = cite(blocksOf(...lines));
  return {
    entries: entries.map(entry => `${entry.number ?? ''}|${entry.source.text}`),
    removed: removed.map(
      ({ rule, at }) => `${rule}|${at.map(([start, end]) => source.slice(start, end).trim()).join(' ')}`,
    ),
  };
}
