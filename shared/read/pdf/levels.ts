import { textOf } from './chunks';
import { isKnownHeading } from './headings';
import type { Piece } from './pieces';

const ABSTRACT = /^(?:structured )?(?:abstract|summary|zusammenfassung|résumé|resumen|resumo)\b/iu;
const INTRODUCTION = /^(?:\d{1,2}\.?\s+)?(?:introduction|einleitung|introducción|introdução)\b/iu;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3})\.\s/;

/**
 * Levels of the headings. Type sizes are not in the text, but names and cases are: below `Methods` the headings of the
 * page's own subjects are one level down, unless both are in capitals; the parts of a structured abstract are so too.
 */
export function levelsOf(pieces: readonly Piece[]): Map<Piece, number> {
  const headings = pieces
    .filter(piece => piece.shape === 'heading')
    .map(piece => ({ piece, text: textOf(piece.lines) }));
  const known = headings.filter(({ text }) => isKnownHeading(text));
  const capitals = known.length > 0 && known.filter(({ text }) => isCapitals(text)).length * 2 > known.length;
  const abstract = headings.findIndex(({ text }) => ABSTRACT.test(text));
  const introduction = headings.findIndex(({ text }) => INTRODUCTION.test(text));
  const roman = headings.filter(({ text }) => ROMAN.test(text)).length >= 2;
  const levels = new Map<Piece, number>();
  let main = false;
  headings.forEach(({ piece, text }, i) => {
    const inAbstract = abstract !== -1 && i > abstract && i < introduction;
    const top = isKnownHeading(text) || (capitals && isCapitals(text));
    levels.set(piece, numberedLevel(text, roman) ?? (inAbstract || (main && !top) ? 2 : 1));
    main ||= isKnownHeading(text) && !inAbstract;
  });
  return levels;
}

/** "2.1 Study area": the second level. "B. Study area" as well, on a page that has "II. METHODS". */
function numberedLevel(text: string, roman: boolean): number | undefined {
  if (roman && ROMAN.test(text)) return 1;
  if (roman && /^[A-HJ-U]\.\s/.test(text)) return 2;
  const number = /^\d{1,2}(?:\.\d{1,2}){0,3}(?=\.?\s)/.exec(text)?.[0];
  return number?.split('.').length;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
