import { clean, headingType, parseReference, repair } from '../shared';
import { read } from '../shared/read';

/** Text of one piece over and over, as a broken template or a filler line has it: twice the length, twice the time. */
const SMALL = 40_000;
const TIMES = 4;
/** Between 4 for linear and 16 for quadratic; a collection of garbage may fall into either run. */
const MOST = 9;
const GRAIN_MS = 200;

const bytesOf = (text: string) => new TextEncoder().encode(text);

function processorTime(work: (text: string) => unknown, text: string): number {
  const started = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

it.each<[string, (text: string) => unknown, string]>([
  ['a page of full stops', text => clean(bytesOf(text), { key: 'x' }), '.'],
  ['a page of digits', text => clean(bytesOf(text), { key: 'x' }), '1'],
  ['lines without marks', text => read(text, 'text'), 'Aa\n'],
  ['a heading of one word', headingType, 'the '],
  ['a heading of joiners', headingType, 'moss & '],
  ['a string of mojibake', repair, 'â€“'],
  ['a reference of spaces that do not break', text => parseReference(`${text}.`), '\u00a0'],
])('%s: time grows with the length only', (_, work, piece) => {
  const text = (length: number) => piece.repeat(length / piece.length);
  work(text(1000)); // warm-up
  const small = processorTime(work, text(SMALL));
  expect(processorTime(work, text(TIMES * SMALL))).toBeLessThan(MOST * small + GRAIN_MS);
});
