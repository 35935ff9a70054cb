/** A line of the source: its span without the line end and without ASCII white space at both ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the first character; a tab counts as 4. */
  readonly indent: number;
  /** Blank lines before this one. */
  readonly gap: number;
  /** Length of the first word, for telling a wrapped line. */
  readonly firstWord: number;
}

const TAB_COLUMNS = 4;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/**
 * The lines of `text` that hold anything but ASCII white space. U+00A0 and its kind stay: they may be the other half of
 * damaged text, and are the repair's business. A form feed ends a line and counts as a blank one.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let from = 0; from <= text.length;) {
    const to = endOfLine(text, from);
    const line = trimmed(text, from, to, gap);
    if (line === undefined) gap++;
    else {
      lines.push(line);
      gap = 0;
    }
    if (text[to] === '\f') gap++;
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12) return i;
  }
  return text.length;
}

function trimmed(text: string, from: number, to: number, gap: number): Line | undefined {
  let start = from;
  let indent = 0;
  for (; start < to && isBlank(text.charCodeAt(start)); start++) indent += text[start] === '\t' ? TAB_COLUMNS : 1;
  if (start === to) return undefined;
  let end = to;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  let word = start;
  while (word < end && !isBlank(text.charCodeAt(word))) word++;
  return { start, end, indent, gap, firstWord: word - start };
}
