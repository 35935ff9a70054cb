import { captionLabel, labelKey } from '../divide/caption';
import type { Block } from '../source/block';
import type { Features } from './features';

/** A caption that no button of a figure viewer follows is believed up to this length: longer text may be the article's own. */
const LONGEST_BARE = 60;
const FEWEST_WORDS = 3;
/** Alternative texts and repeated labels ("figure1") that stand between label and caption. */
const MOST_ECHOES = 2;
/** So near to the caption a figure viewer's buttons stand. */
const REACH = 3;

/**
 * The blocks of captions whose label stands on a line of its own, as many sites print them; a label alone would be
 * the name of a thumbnail.
 *
 *     Fig. 1                                   ← label
 *     figure1                                  ← echo
 *     Readings of both observers               ← caption
 *     Full size image                          ← button
 */
export function loneCaptions(blocks: readonly Block[], features: readonly Features[]): boolean[] {
  const inside = new Array<boolean>(blocks.length).fill(false);
  const captioned = keysWithCaption(blocks);
  for (let i = 0; i < blocks.length; i++) {
    const key = loneLabel(blocks[i]!);
    if (key === undefined || captioned.has(key)) continue;
    const at = captionBehind(blocks, features, i, key);
    if (at === undefined) continue;
    captioned.add(key);
    inside[i] = inside[at] = true;
  }
  return inside;
}

/** The figure or table that the block names, if it does nothing else. */
function loneLabel({ text }: Block): string | undefined {
  const label = text.length > 40 ? undefined : captionLabel(text);
  return label !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(label.end)) ? labelKey(label) : undefined;
}

/** Figures and tables whose caption stands behind their label on the same line. */
function keysWithCaption(blocks: readonly Block[]): Set<string> {
  const keys = new Set<string>();
  for (const { text } of blocks) {
    const label = captionLabel(text);
    if (label !== undefined && text.length - label.end > 12) keys.add(labelKey(label));
  }
  return keys;
}

function captionBehind(
  blocks: readonly Block[],
  features: readonly Features[],
  label: number,
  key: string,
): number | undefined {
  let at = label + 1;
  while (at <= label + MOST_ECHOES && at < blocks.length && isEcho(blocks[at]!, features[at]!, key)) at++;
  const f = features[at];
  if (f === undefined || f.phrase !== undefined || f.heading !== undefined || f.words < FEWEST_WORDS) return undefined;
  if (captionLabel(blocks[at]!.text) !== undefined || blocks[at]!.hints.shape === 'heading') return undefined;
  if (f.words > LONGEST_BARE && !features.slice(at + 1, at + 1 + REACH).some(isViewer)) return undefined;
  return at;
}

const isEcho = (block: Block, f: Features, key: string): boolean => loneLabel(block) === key || isViewer(f);

const isViewer = (f: Features): boolean => f.phrase?.id === 'figure.debris' || f.phrase?.id === 'tool.download';
