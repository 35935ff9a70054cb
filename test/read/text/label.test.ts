import { readText } from '../../../shared/read/text';

const texts = (source: string) => readText(source).blocks.map(block => block.text.replace(/\n/g, ' '));

test.each([
  ['Table 1.\n\nWells by site', ['Table 1. Wells by site']],
  ['Fig. 2\nClover in the third year, seen from the hill.', ['Fig. 2 Clover in the third year, seen from the hill.']],
  ['Figure 3:\nClover in the third year', ['Figure 3: Clover in the third year']],
])('a label alone takes its caption: %j', (source, expected) => expect(texts(source)).toEqual(expected));

test.each([
  'Figure 2\n\nClover was seen from the hill in the third year.',
  'Table 1.\nOpen in new tab',
  'Figure 1.\nResults',
  'Figure 1.\nFigure 2.\nFigure 3.',
  'Table of contents\nWells by site and year',
])('unchanged: %j', source => expect(texts(source)).toEqual(source.split(/\n+/)));
