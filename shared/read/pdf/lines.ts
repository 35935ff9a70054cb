/** A line of the dump that is not blank: the source span of its text without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** From 1; a form feed begins the next one. */
  readonly page: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** White space stands at the line's end, or where the next line begins: a dump that writes it between all words leaves it out in a divided one. */
  readonly spaced: boolean;
}

/** The lines of `text`, blank ones left out. Line ends are LF, CR, CRLF and form feed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let gap = 0;
  // eslint-disable-next-line regexp/no-super-linear-move -- matches wherever it begins
  for (const match of text.matchAll(/([^\n\r\f]*)(\r\n|[\n\r\f]|$)/g)) {
    const [whole, body, ending] = match as unknown as [string, string, string];
    if (whole === '') break;
    const trimmed = trimmedLine(body);
    if (trimmed === '') gap++;
    else {
      const indent = body.indexOf(trimmed[0]!);
      const start = match.index + indent;
      const end = start + trimmed.length;
      const spaced = indent + trimmed.length < body.length || /[ \t]/.test(text[match.index + whole.length] ?? '');
      lines.push({ start, end, text: trimmed, page, gap, indent, spaced });
      gap = 0;
    }
    if (ending === '\f') page++;
  }
  return lines;
}

/** Without the blanks at both ends. A pattern for those at the end would start at every blank inside of the line. */
function trimmedLine(body: string): string {
  let [start, end] = [0, body.length];
  while (start < end && BLANKS.includes(body[start]!)) start++;
  while (end > start && BLANKS.includes(body[end - 1]!)) end--;
  return body.slice(start, end);
}

const BLANKS = ' \t\v';

/** `line` without its first `length` characters and the white space behind them. */
export function withoutPrefix(line: Line, length: number): Line {
  const rest = line.text.slice(length);
  const text = rest.trimStart();
  return { ...line, text, start: line.start + length + rest.length - text.length };
}

export function linesByPage(lines: readonly Line[]): Map<number, Line[]> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  return pages;
}
