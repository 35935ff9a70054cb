import { withoutEnd, withoutEnds, withoutLooseEnd } from '../../shared/text/edges';

const BRACKETS = { ')': '(', ']': '[' };

test.each([
  ['tide.,;', 'tide'],
  ['tide', 'tide'],
  ['ti.de', 'ti.de'],
  ['.,;', ''],
  ['', ''],
])('marks at the end go: %j', (text, bare) => expect(withoutEnd(text, /[.,;]/)).toBe(bare));

test.each([
  ['; tide (', 'tide'],
  ['(tide;', '(tide;'],
  [';:(', ''],
])('each end has its own marks: %j', (text, bare) => expect(withoutEnds(text, /[;: ]/, /[ (]/)).toBe(bare));

test.each([
  ['10.1000/tide(99)', '10.1000/tide(99)'],
  ['10.1000/tide).', '10.1000/tide'],
  ['10.1000/tide(99)).)', '10.1000/tide(99)'],
  ['10.1000/tide].', '10.1000/tide'],
  ['10.1000/tide(', '10.1000/tide('],
  ['))', ''],
])('closing brackets that nothing opens go: %j', (text, bare) =>
  expect(withoutLooseEnd(text, /[.,]/, BRACKETS)).toBe(bare),
);
