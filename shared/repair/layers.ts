import type { Edit } from '../source/edit';
import { pushAll } from '../source/lists';

/**
 * Two lists of edits made one: `first` turns a text into another, `second` (in the coordinates of that one) into a
 * third; the result turns the first text into the third at once. An edit of `second` takes up the edits of `first`
 * that it touches, and goes by its own rule. No two edits of `second` may touch the same replacement of `first`
 * (a replacement is one character, and no layer of damage goes through the middle of one).
 *
 *     nÃƒÂ©   first: Ãƒ→Ã, Â©→©   nÃ©   second: Ã©→é   né   result: ÃƒÂ©→é
 */
export function chainEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0) return [...second];
  const out: Edit[] = [];
  /** Position in the middle text minus position in the first one, before edit `i` of `first`. */
  let shift = 0;
  let i = 0;
  for (const edit of second) {
    while (i < first.length && middleEnd(first[i]!, shift) <= edit.span[0]) {
      shift += grown(first[i]!);
      out.push(first[i++]!);
    }
    const taken: Edit[] = [];
    let inner = shift;
    while (i < first.length && first[i]!.span[0] + inner < edit.span[1]) {
      taken.push(first[i]!);
      inner += grown(first[i]!);
      i++;
    }
    out.push(joined(edit, taken, shift, inner));
    shift = inner;
  }
  pushAll(out, first.slice(i));
  return out;
}

const grown = ({ span, replacement }: Edit): number => replacement.length - (span[1] - span[0]);
const middleEnd = ({ span, replacement }: Edit, shift: number): number => span[0] + shift + replacement.length;

/** `edit` in the coordinates of the first text, with what of the replacements of `taken` it leaves standing. */
function joined(edit: Edit, taken: readonly Edit[], shift: number, inner: number): Edit {
  const first = taken[0];
  const last = taken.at(-1);
  if (first === undefined || last === undefined) {
    return { ...edit, span: [edit.span[0] - shift, edit.span[1] - shift] };
  }
  const takenStart = first.span[0] + shift;
  const takenEnd = last.span[1] + inner;
  const head = first.replacement.slice(0, Math.max(0, edit.span[0] - takenStart));
  const tail = last.replacement.slice(last.replacement.length - Math.max(0, takenEnd - edit.span[1]));
  const start = Math.min(edit.span[0], takenStart) - shift;
  const end = Math.max(edit.span[1], takenEnd) - inner;
  return { span: [start, end], replacement: head + edit.replacement + tail, rule: edit.rule };
}
