import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../../shared/cite/lines';
import { type Piece, piecesOf } from '../../shared/cite/pieces';
import { Block, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';
import { annotated, type Annotated } from '../front/grobid';
import type { GoldPage } from '../front/corpus';

/** A bibliography as blocks, and the offsets in its source at which its entries begin, where people said so. */
export interface List {
  readonly id: string;
  readonly group: string;
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
}

/** How a bibliography of GROBID's set is printed anew. */
export type Print = 'as is' | 'without numbers' | 'an entry a line' | 'wrapped' | 'wrapped without numbers';

const OUTSIDE = /\s/;

/** The blocks of a bibliography of GROBID's set, one for each of its lines. */
export function grobidList({ id, text, spans }: Annotated, print: Print, width = 70): List {
  const entries = spans
    .filter(([, , label]) => label === 'bibl')
    .map(([start, end]) => {
      const label = spans.find(([from, to, name]) => name === 'label' && from >= start && to <= end);
      let from = start;
      if (print.endsWith('without numbers') && label !== undefined) {
        from = label[1];
        while (/[\s.)\]]/.test(text[from] ?? '')) from++;
      }
      const begin = (() => {
        let at = from;
        // "[12] …": the bracket stands before the number's label.
        while (!print.endsWith('without numbers') && at > 0 && /[[(]/.test(text[at - 1]!)) at--;
        return at;
      })();
      return text.slice(begin, end).trim();
    })
    .filter(entry => entry !== '');
  let source = '';
  const starts: number[] = [];
  for (const entry of entries) {
    if (source !== '') source += '\n';
    starts.push(source.length);
    source +=
      print === 'as is' || print === 'without numbers'
        ? entry
        : print === 'an entry a line'
          ? entry.replace(/\s*\n/g, ' ')
          : wrapped(entry, width);
  }
  return { id, group: id, starts, blocks: blocksOf(source) };
}

function wrapped(entry: string, width: number): string {
  let line = 0;
  return entry.replace(/\s*\n/g, ' ').replace(/ (?=(\S*))/g, (space, word: string, at: number) => {
    if (at + word.length - line < width) return space;
    line = at;
    return '\n';
  });
}

function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of source.split('\n')) {
    if (!OUTSIDE.test(line) || line.trim() !== '') {
      if (line.trim() !== '')
        blocks.push(new Block(SourceText.copy(source, at, at + line.length), { ...PLAIN, gap: 0 }));
    }
    at += line.length + 1;
  }
  return blocks;
}

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The bibliographies of the corpus whose gold has a piece for each entry. */
export function corpusLists(shared: string, pages: readonly GoldPage[]): List[] {
  const counts = new Map(
    readdirSync(join(shared, 'corpus', 'gold')).map(name => {
      const gold = JSON.parse(readFileSync(join(shared, 'corpus', 'gold', name), 'utf8')) as {
        id: string;
        references?: { count?: number };
        content: { role: string; text: string }[];
      };
      return [
        gold.id,
        {
          count: gold.references?.count ?? 0,
          entries: gold.content.filter(({ role }) => role === 'reference').map(({ text }) => text),
        },
      ] as const;
    }),
  );
  return pages.flatMap(page => {
    const { count, entries } = counts.get(page.id)!;
    if (count < 3 || entries.length !== count) return [];
    const blocks = page.blocks.filter(block => page.roles.get(block) === 'reference');
    const starts = startsOf(blocks, entries);
    return starts === undefined ? [] : [{ id: page.id, group: page.group, blocks, starts }];
  });
}

/** Where in the source each entry begins; undefined where one in ten is not found. */
function startsOf(blocks: readonly Block[], entries: readonly string[]): number[] | undefined {
  const stream: { char: string; at: number }[] = [];
  for (const block of blocks) {
    const { text } = block;
    for (let i = 0; i < text.length; i++) {
      const own = letters(text[i]!);
      for (const char of own) stream.push({ char, at: block.source.hullOf(i, i + 1)[0] });
    }
  }
  const all = stream.map(({ char }) => char).join('');
  const starts: number[] = [];
  let from = 0;
  for (const entry of entries) {
    const key = letters(entry).slice(0, 24);
    const bare = letters(entry.replace(/^\s*[[(]?\d{1,3}[\].)]?\s+/, '')).slice(0, 24);
    const found = [all.indexOf(key, from), all.indexOf(bare, from)].filter(at => at >= 0 && at < from + 4000);
    if (found.length === 0) continue;
    const at = Math.min(...found);
    starts.push(stream[at]!.at);
    from = at + 10;
  }
  return starts.length < entries.length * 0.9 ? undefined : starts;
}

/** The pieces of a list and which of them begin an entry: one begins where its first letters are an entry's. */
export function labelledPieces({ blocks, starts }: List): { pieces: Piece[]; begins: boolean[] } {
  const pieces = piecesOf(linesOf(blocks).lines);
  let end = -1;
  const begins = pieces.map(({ source }) => {
    const before = end;
    const [start, stop] = source.length === 0 ? [end, end] : source.hullOf(0, source.length);
    end = stop;
    return starts.some(at => at >= before && at <= start + 6);
  });
  return { pieces, begins };
}

export const grobidReferences = (shared: string): Annotated[] => annotated(shared, 'references');
