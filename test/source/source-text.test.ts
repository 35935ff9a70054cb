import fc from 'fast-check';
import { applyEdits, type Edit } from '../../shared/source/edit';
import { SourceText } from '../../shared/source/source-text';

const edit = (start: number, end: number, replacement: string): Edit => ({
  span: [start, end],
  replacement,
  rule: 'test',
});

describe('SourceText', () => {
  const source = '<p>The wind-\n  fall was <i>late</i>.</p>';
  //              0123456789012 3456789012345678901234567890
  const wind = SourceText.copy(source, 3, 11);
  const rest = SourceText.copy(source, 15, 24);

  test('a copy knows its span', () => {
    expect(wind.text).toBe('The wind');
    expect(wind.spans()).toEqual([[3, 11]]);
  });

  test('parts keep their spans when they are put together, and the gap stays a gap', () => {
    const joined = SourceText.concat([wind, rest]);
    expect(joined.text).toBe('The windfall was ');
    expect(joined.spans()).toEqual([[3, 11], [15, 24]]); // prettier-ignore
  });

  test('a replaced line end closes the gap', () => {
    const joined = SourceText.concat([wind, SourceText.replaced('', 11, 15), rest]);
    expect(joined.text).toBe('The windfall was ');
    expect(joined.spans()).toEqual([[3, 24]]);
  });

  test('a slice maps character by character where the text is a copy', () => {
    const joined = SourceText.concat([wind, SourceText.replaced('', 11, 15), rest]);
    expect(joined.slice(4, 12).text).toBe('windfall');
    expect(joined.slice(4, 12).spans()).toEqual([[7, 19]]);
    expect(joined.slice(0, 3).spans()).toEqual([[3, 6]]);
  });

  test('a cut through a replaced run leaves its whole span on both sides', () => {
    const ligature = SourceText.concat([
      SourceText.copy('ﬁnd', 0, 0),
      SourceText.replaced('fi', 0, 1),
      SourceText.copy('ﬁnd', 1, 3),
    ]);
    expect(ligature.slice(0, 1).spans()).toEqual([[0, 1]]);
    expect(ligature.slice(1).spans()).toEqual([[0, 3]]);
  });

  test('what was deleted before an edit stays where it stood', () => {
    const source = 'one-\n[page 7]fifth';
    const text = SourceText.concat([SourceText.copy(source, 0, 5), SourceText.copy(source, 13, 18)]);
    const edited = text
      .apply([{ span: [4, 5], replacement: '', rule: 'a' }])
      .apply([{ span: [4, 5], replacement: 'F', rule: 'b' }]);
    expect(edited.text).toBe('one-Fifth');
    expect(edited.spans()).toEqual([
      [0, 5],
      [13, 18],
    ]);
    expect(edited.hullOf(4, 5)).toEqual([13, 14]);
  });

  test('hullOf an empty stretch is a place, not a span', () => {
    expect(wind.hullOf(4, 4)).toEqual([7, 7]);
    expect(SourceText.EMPTY.hullOf(0, 0)).toEqual([0, 0]);
  });

  test('trim takes the white space off both ends and nothing else', () => {
    const padded = SourceText.copy('  a b ', 0, 6).trim();
    expect(padded.text).toBe('a b');
    expect(padded.spans()).toEqual([[2, 5]]);
    expect(wind.trim()).toBe(wind);
  });

  test('overlapping edits are refused', () => {
    expect(() => wind.apply([edit(0, 4, ''), edit(3, 5, '')])).toThrow(RangeError);
    expect(() => applyEdits('abc', [edit(2, 3, ''), edit(0, 1, '')])).toThrow(RangeError);
  });
});

/** Sorted edits that do not overlap, for a text of the given length. */
const edits = (length: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 6 }).map(list => {
    let done = 0;
    const out: Edit[] = [];
    for (const [at, size, replacement] of list.sort((a, b) => a[0] - b[0])) {
      const start = Math.max(at, done);
      const end = Math.min(length, start + size);
      if (start > length) break;
      out.push(edit(start, end, replacement));
      done = end;
    }
    return out;
  });

const textWithEdits = fc
  .string({ minLength: 1, maxLength: 40 })
  .chain(text => fc.tuple(fc.constant(text), edits(text.length), fc.nat(40), fc.nat(40)));

test('law: editing mapped text gives the text that editing the string gives, and loses no source', () => {
  fc.assert(
    fc.property(textWithEdits, ([text, list]) => {
      const edited = SourceText.copy(text, 0, text.length).apply(list);
      expect(edited.text).toBe(applyEdits(text, list));
      expect(edited.spans()).toEqual([[0, text.length]]);
    }),
  );
});

test('law: two slices that make a whole cover what the whole covers', () => {
  fc.assert(
    fc.property(textWithEdits, ([text, list, cut]) => {
      const whole = SourceText.copy(text, 0, text.length).apply(list);
      const at = Math.min(cut, whole.length);
      const parts = [whole.slice(0, at), whole.slice(at)];
      expect(parts.map(part => part.text).join('')).toBe(whole.text);
      const covered = new Set(
        parts.flatMap(part => part.spans()).flatMap(([s, e]) => Array.from({ length: e - s }, (_, i) => s + i)),
      );
      expect(covered.size).toBe(text.length);
    }),
  );
});

test('law: slicing a slice is slicing once', () => {
  fc.assert(
    fc.property(textWithEdits, ([text, list, a, b]) => {
      const whole = SourceText.copy(text, 0, text.length).apply(list);
      const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)];
      const once = whole.slice(start, end);
      const twice = whole.slice(start).slice(0, end - start);
      expect(twice.text).toBe(once.text);
      expect(twice.text).toBe(whole.text.slice(start, end));
    }),
  );
});

test('a change across a hole answers for both sides of it, and not for what stands in the hole', () => {
  const source = 'tide [picture] table';
  const text = SourceText.concat([SourceText.copy(source, 0, 5), SourceText.copy(source, 14, 20)]);
  const mended = text.apply([{ span: [4, 6], replacement: ' ', rule: 'x' }]);
  expect(mended.text).toBe('tide table');
  expect(mended.spans()).toEqual([[0, 5], [14, 20]]); // prettier-ignore
});

describe('indexAt', () => {
  const source = 'Moss &amp; lime  on walls';
  const text = SourceText.concat([
    SourceText.copy(source, 0, 5),
    SourceText.replaced('&', 5, 10),
    SourceText.copy(source, 10, 15),
    SourceText.replaced(' ', 15, 17),
    SourceText.copy(source, 17, 25),
  ]);

  test.each([
    ['the start', 0, 0],
    ['within a copy', 11, 7],
    ['where a character is replaced', 5, 5],
    ['within what is replaced', 8, 5],
    ['behind it', 10, 6],
    ['the end', 25, 20],
    ['behind the end', 99, 20],
  ])('%s', (_, at, index) => expect(text.indexAt(at)).toBe(index));

  test('where the text has left something out: what comes next', () => {
    const parts = SourceText.concat([SourceText.copy(source, 0, 4), SourceText.copy(source, 20, 25)]);
    expect(parts.text).toBe('Mosswalls');
    expect(parts.indexAt(10)).toBe(4);
    expect(SourceText.EMPTY.indexAt(3)).toBe(0);
  });
});
