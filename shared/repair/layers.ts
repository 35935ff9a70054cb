import { applyEdits, type Edit } from '../source/edit';

/**
 * Two lists of edits made one: `first` turns a text into another, `second` (in the coordinates of that one) into a
 * third; the result turns the first text into the third at once. An edit of `second` takes up the edits of `first`
 * that it touches, and goes by its own rule.
 *
 *     nÃƒÂ©   first: Ãƒ→Ã, Â©→©   nÃ©   second: Ã©→é   né   result: ÃƒÂ©→é
 */
export function chainEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0) return [...second];
  const out: Edit[] = [];
  /** What `second` has added to the lengths so far: text position minus input position, before edit `i` of `first`. */
  let shift = 0;
  let i = 0;
  for (const edit of second) {
    while (i < first.length && middleEnd(first[i]!, shift) <= edit.span[0]) {
      const done = first[i++]!;
      if (middleEnd(done, shift) === edit.span[0] && done.replacement === '' && edit.span[0] === edit.span[1]) {
        i--;
        break;
      }
      out.push(done);
      shift += grown(done);
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
  out.push(...first.slice(i));
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
  const startMiddle = Math.min(edit.span[0], first.span[0] + shift);
  const lastEndMiddle = last.span[1] + inner;
  const head =
    edit.span[0] > first.span[0] + shift ? first.replacement.slice(0, edit.span[0] - (first.span[0] + shift)) : '';
  const tail =
    lastEndMiddle > edit.span[1]
      ? last.replacement.slice(last.replacement.length - (lastEndMiddle - edit.span[1]))
      : '';
  const start = startMiddle - shift;
  const end = Math.max(edit.span[1], lastEndMiddle) - inner;
  return { span: [start, end], replacement: head + edit.replacement + tail, rule: edit.rule };
}

/** Whether `edits` change `text` at all. */
export const changes = (text: string, edits: readonly Edit[]): boolean => applyEdits(text, edits) !== text;
