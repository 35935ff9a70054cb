/** A list of whole numbers alone, or of such lists, as `JSON.stringify` lays it out over several lines. */
const NUMBERS = /\[\n\s+-?\d+(?:,\n\s+-?\d+)*\n\s*\]/g;
// eslint-disable-next-line regexp/no-super-linear-backtracking -- reads what JSON.stringify has laid out, whose indents are short
const SPANS = /\[\n\s+(?:\[[-\d, ]+\](?:,\n\s+)?)+\n\s*\]/g;

/**
 * `value` as JSON to be read by people: indented by one, but a list of spans on one line.
 *
 *     "at": [[120, 960], [1010, 1400]]
 *
 * The replaced line breaks are never inside a string: JSON writes those as `\n`.
 */
export function readableJson(value: unknown): string {
  const onOneLine = (list: string): string => list.replace(/\n\s*/g, ' ').replace(/\[ /g, '[').replace(/ \]/g, ']');
  return `${JSON.stringify(value, null, 1).replace(NUMBERS, onOneLine).replace(SPANS, onOneLine)}\n`;
}
