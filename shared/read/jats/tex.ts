import { type Element, Text } from 'domhandler';
import { descendants } from '../html/dom';

/** A stretch of the source, and whether it is the document that TeX wants around an equation. */
export interface TexPart {
  readonly start: number;
  readonly end: number;
  readonly isFrame: boolean;
}

const BEGIN = '\\begin{document}';
const END = '\\end{document}';

/** The text of a `tex-math`, parted into equation and frame. */
export function texOf(element: Element): TexPart[] {
  const texts = [...descendants(element)].filter(node => node instanceof Text);
  return texts.flatMap(({ data, startIndex }) => {
    const begin = data.indexOf(BEGIN);
    const end = data.lastIndexOf(END);
    const from = begin < 0 ? 0 : begin + BEGIN.length;
    const to = end < from ? data.length : end;
    const parts = [
      { start: 0, end: from, isFrame: true },
      { start: from, end: to, isFrame: false },
      { start: to, end: data.length, isFrame: true },
    ];
    return parts
      .filter(part => part.end > part.start)
      .map(part => ({ ...part, start: part.start + startIndex!, end: part.end + startIndex! }));
  });
}
