import { CODE_PAGES, LEAD_IN, TRAIL_IN } from './code-pages';
import { type Sequence, sequenceAt } from './sequence';

/** A layer under one that was taken off: `raw`, all of it UTF-8 in `page`, is read as `text`. */
export interface Layer {
  readonly page: number;
  readonly raw: string;
  readonly text: string;
}

/** Layers looked for under the first. Four accidents in a row have been seen, more have not. */
const DEEPEST = 3;
/** Numbers of inner layers, none among them. */
export const DEPTHS = DEEPEST + 1;

/** Points for each layer under the first: that all of a run reads as UTF-8 twice over is hardly ever chance. */
export const LAYER_BONUS = 4;

/**
 * All ways to read `run` (characters beyond ASCII, one layer taken off) as damage again, from end to end, as lists of
 * layers, outermost first; `above` is the page of the layer that is off. A layer that
 * is doubtful alone is sure when another lies under it:
 *
 *     duÃ…Â¼e  →  duÅ¼e  →  duże
 */
export function innerLayers(run: string, above: number, depth = DEEPEST): Layer[][] {
  if (depth === 0 || run.length < 2) return [];
  const chains: Layer[][] = [];
  for (const layer of layersOf(run, above)) {
    chains.push([layer]);
    for (const under of innerLayers(layer.text, layer.page, depth - 1)) chains.push([layer, ...under]);
  }
  return chains;
}

/** One layer under another: of the pages that read `run` alike that of the layer above, or the most usual one. */
function layersOf(run: string, above: number): Layer[] {
  const layers: Layer[] = [];
  const pages = LEAD_IN[run.charCodeAt(0)]! & TRAIL_IN[run.charCodeAt(1)]!;
  for (let page = 0; pages >> page > 0; page++) {
    if (((pages >> page) & 1) === 0) continue;
    const text = readWhole(run, page);
    if (text === undefined) continue;
    const alike = layers.findIndex(layer => layer.text === text);
    if (alike < 0) layers.push({ page, raw: run, text });
    else if (page === above) layers[alike] = { page, raw: run, text };
  }
  return layers;
}

/** `run` read in `page`, undefined where some of it is no UTF-8 there, or has lost bytes. */
function readWhole(run: string, page: number): string | undefined {
  let out = '';
  for (let i = 0; i < run.length;) {
    const sequence = sequenceAt(run, i, CODE_PAGES[page]!);
    if (sequence === undefined || sequence.lost > 0) return undefined;
    out += sequence.text;
    i = sequence.end;
  }
  return out;
}

/** The sequences of the layer in `page` under `outer`, with the places that they have in the text. */
export function innerSequences(outer: readonly Sequence[], page: number): Sequence[] {
  const text = outer.map(sequence => sequence.text).join('');
  /** For each UTF-16 unit of that layer the sequence of `outer` that it comes from. */
  const from = outer.flatMap(sequence => Array.from({ length: sequence.text.length }, () => sequence));
  const out: Sequence[] = [];
  for (let i = 0; i < text.length;) {
    const { end, text: char, lost } = sequenceAt(text, i, CODE_PAGES[page]!)!;
    out.push({ start: from[i]!.start, end: from[end - 1]!.end, text: char, lost });
    i = end;
  }
  return out;
}
