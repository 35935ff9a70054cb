import type { FrontLabel } from '../../shared/identify/front/labels';
import { lineOf } from '../../shared/identify/front/observe';
import type { Role } from '../../shared/label/roles';
import { articleOf, type Sources } from './article';
import { layoutOf } from './layouts';
import { bits, chooser, type Labelled } from './page';
import type { Piece } from './pieces';

/** Fronts that nobody printed: facts of many articles in many layouts, the `seed`-th of them. */
export function composed(seed: number, sources: Sources): Labelled[] {
  return printed(seed, sources).map(({ role, pieces }) => labelled(role, pieces));
}

/** The lines of the `seed`-th such front. */
export function printed(seed: number, sources: Sources): Printed[] {
  const choose = chooser(seed * 7 + 3);
  const article = articleOf(sources, choose);
  const lines = layoutOf(article, choose);
  return damaged(lines, choose);
}

export interface Printed {
  readonly role: Role;
  readonly pieces: readonly Piece[];
}

function labelled(role: Role, pieces: readonly Piece[]): Labelled {
  const text = pieces.map(([piece]) => piece).join('');
  const line = lineOf(text, role);
  const ends: { end: number; label: FrontLabel }[] = [];
  for (const [piece, label] of pieces) ends.push({ end: (ends.at(-1)?.end ?? 0) + piece.length, label });
  const begun = new Set<number>();
  const allowed = line.tokens.map(({ start, end, kind }) => {
    const last = kind === 'address' ? end - 1 : start;
    const at = ends.findIndex(piece => piece.end > last);
    const label = ends[at]!.label;
    const isFirst = !begun.has(at);
    begun.add(at);
    if (label === 'given+' || label === 'family+' || label === 'affiliation+') {
      const rest = label.slice(0, -1) as FrontLabel;
      return isFirst ? bits(label) : kind === 'mark' ? bits(rest, 'other') : bits(rest);
    }
    if (kind !== 'mark' || label === 'marker' || label === 'other') return bits(label);
    return bits(label, 'other');
  });
  return { line, allowed };
}

/** Lines joined, cut in two, left out, or given another role, as readers and a labeller do now and then. */
function damaged(lines: readonly Printed[], choose: (n: number) => number): Printed[] {
  const result: Printed[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (choose(25) === 0) continue;
    if (last !== undefined && last.role === line.role && choose(10) === 0) {
      result[result.length - 1] = { role: last.role, pieces: [...last.pieces, [' ', 'other'], ...line.pieces] };
    } else if (line.pieces.length > 3 && choose(12) === 0) {
      const at = 1 + choose(line.pieces.length - 2);
      result.push(
        { role: line.role, pieces: line.pieces.slice(0, at) },
        { role: line.role, pieces: line.pieces.slice(at) },
      );
    } else if (choose(40) === 0)
      result.push({ role: (['meta', 'authors', 'affiliation', 'title'] as const)[choose(4)]!, pieces: line.pieces });
    else result.push(line);
  }
  return result.filter(({ pieces }) => pieces.some(([text]) => text.trim() !== ''));
}
