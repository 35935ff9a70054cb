import fc from 'fast-check';
import { readableJson } from '../../cli/json';

test('lists of spans stand on one line, all else is indented', () => {
  const value = { text: 'a', at: [[1, 2], [3, 4]], paragraphs: [{ at: [[5, 6]], citations: [] }], rows: [['1', '2']] }; // prettier-ignore
  expect(readableJson(value)).toBe(
    [
      '{',
      ' "text": "a",',
      ' "at": [[1, 2], [3, 4]],',
      ' "paragraphs": [',
      '  {',
      '   "at": [[5, 6]],',
      '   "citations": []',
      '  }',
      ' ],',
      ' "rows": [',
      '  [',
      '   "1",',
      '   "2"',
      '  ]',
      ' ]',
      '}',
      '',
    ].join('\n'),
  );
});

test.each(['[\n 1,\n 2\n]', '[ [1, 2] ]', 'a\n  [1,\n 2]'])('text that looks like a list stays as it is: %j', text => {
  expect(JSON.parse(readableJson({ text }))).toEqual({ text });
});

test('what is read back is what was written', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(JSON.stringify(JSON.parse(readableJson(value)))).toBe(JSON.stringify(value));
    }),
  );
});
