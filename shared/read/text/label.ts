import { captionLabel } from '../../divide/caption';
import { knownHeading } from '../../divide/heading-type';
import type { Line } from './lines';

/** A caption has so many words at least; a button under a picture ("Open in new tab") is no sentence and starts small or short. */
const FEWEST_WORDS = 3;
const BUTTON =
  /^(?:open|view|download|show|enlarge|full|see|click|zoom|figure|fig\.|table|(?:öffnen|ouvrir|abrir|ver|voir|télécharger|descargar|baixar))\b/iu;

/**
 * Whether line `i` is a caption's label alone, and the line under it the caption: a label with its stop ("Table 2.") over
 * text, or one without directly over it. A label that stands by itself names a thumbnail.
 */
export function labels(text: string, lines: readonly Line[], i: number): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]];
  if (next === undefined || line.end - line.start > 40) return false;
  const own = text.slice(line.start, line.end);
  const found = captionLabel(own);
  if (found === undefined || found.end < own.length || !/\d/.test(own)) return false;
  if (next.gap > (/[.:]$/.test(own) ? 2 : 0)) return false;
  const caption = text.slice(next.start, next.end);
  return (
    /^[\p{Lu}\d("“]/u.test(caption) &&
    caption.split(/\s+/).length >= FEWEST_WORDS &&
    !BUTTON.test(caption) &&
    knownHeading(caption) === undefined &&
    captionLabel(caption) === undefined
  );
}
