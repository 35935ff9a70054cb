import type { Role } from '../label';
import type { Layout } from '../read/pdf/layout';
import { type Line, withoutPrefix } from '../read/pdf/lines';
import { bulletOf, endsOpen, endsSentence, startsCaption, startsLower } from '../read/pdf/signs';
import { beginsEntry, entryNumber, type EntryStyle, entryStyle } from './entries';
import type { RoleLine } from './pdf';
import type { Marker, Piece } from './pieces';

/** A line shorter than this share of the column ends its paragraph, when it ends a sentence too. */
const SHORT = 0.86;

interface Draft {
  readonly lines: Line[];
  readonly label: RoleLine['label'];
  readonly fresh: boolean;
  readonly marker?: Marker;
}

/** Lines of one role in a row to pieces: `breaks` are the lines before which a page or something else ended. */
export function segment(lines: readonly RoleLine[], breaks: ReadonlySet<Line>, layout: Layout): Piece[] {
  const style = entryStyle(lines.filter(({ label }) => label.role === 'reference').map(({ line }) => line));
  const drafts: Draft[] = [];
  let entry = 0;
  lines.forEach((each, i) => {
    const { line, label } = each;
    const before = lines[i - 1];
    const open = drafts.at(-1);
    const isBreak = line.gap > 0 || breaks.has(line);
    const goesOn =
      open !== undefined &&
      before?.label.role === label.role &&
      (label.role === 'reference'
        ? !startsEntry(line, before.line, style, entry, layout)
        : continues(label.role, line, before.line, isBreak, layout, open));
    if (label.role === 'reference' && !goesOn) entry = entryNumber(line.text) ?? entry;
    if (goesOn) open.lines.push(line);
    else drafts.push(begin(each, isBreak || !layout.wrapped));
  });
  return drafts.map(({ lines: own, label, fresh, marker }) => ({
    lines: own,
    label,
    fresh,
    ...(marker !== undefined && { marker }),
  }));
}

/** A bullet at the head of running text is a marker, no part of it. */
function begin({ line, label }: RoleLine, fresh: boolean): Draft {
  const bullet = isProseRole(label.role) ? bulletOf(line.text) : undefined;
  if (bullet === undefined || bullet.length >= line.text.length) return { lines: [line], label, fresh };
  const sign = bullet.trim();
  return {
    lines: [bullet === '' ? line : withoutPrefix(line, bullet.length)],
    label,
    fresh,
    ...(sign !== '' && { marker: { text: sign, at: [line.start, line.start + sign.length] } }),
  };
}

const isProseRole = (role: Role): boolean => role === 'body' || role === 'abstract' || role === 'footnote';

/** Whether `line` goes on with what `before`, a line of the same role, belongs to. */
function continues(role: Role, line: Line, before: Line, isBreak: boolean, layout: Layout, open: Draft): boolean {
  switch (role) {
    case 'table':
      return true;
    case 'title':
      return !isBreak;
    case 'caption':
      return !startsCaption(line.text) && (!isBreak || !endsSentence(before.text));
    case 'heading':
      return !isBreak && (startsLower(line.text) || endsOpen(before.text));
    case 'equation':
      return !isBreak;
    case 'authors':
    case 'affiliation':
    case 'meta':
      return (
        !isBreak &&
        layout.wrapped &&
        (startsLower(line.text) || endsOpen(before.text) || before.text.length >= layout.width * SHORT)
      );
    default:
      if (isBreak || bulletOf(line.text) !== undefined) return false;
      return !endsParagraph(line, before, layout, open);
  }
}

function endsParagraph(line: Line, before: Line, layout: Layout, open: Draft): boolean {
  if (!layout.wrapped) return true;
  if (!endsSentence(before.text) || startsLower(line.text)) return false;
  const setIn = line.indent - (open.lines.length > 1 ? before.indent : line.indent);
  return before.text.length < layout.width * SHORT || (setIn >= 2 && setIn <= 8);
}

/** Entries are parted here as far as their lines tell; `cite` has the last word. */
function startsEntry(line: Line, before: Line, style: EntryStyle, entry: number, layout: Layout): boolean {
  return beginsEntry(line, before, style, entry) || (!layout.wrapped && style === 'none');
}
