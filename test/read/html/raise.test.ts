import { blocks, texts } from './read';

test.each([
  ['Ca<sup>2+</sup> flux', 'Ca²⁺ flux'],
  ['10<sup>-3</sup> m', '10⁻³ m'],
  ['5 cm<sup>&minus;1</sup>', '5 cm⁻¹'],
  ['<sup>13</sup>C', '¹³C'],
  ['x<sup>n+1</sup>', 'xⁿ⁺¹'],
  ['as shown<sup><a href="#r1">1</a>,<a href="#r4">4</a>–<a href="#r6">6</a></sup> before', 'as shown¹,⁴–⁶ before'],
  ['Li Ma<sup>a,*</sup>', 'Li Maᵃ,*'],
  ['10<sup>0.5</sup>', '10^0.5'],
  ['Cu1<sub>2</sub>', 'Cu1₂'],
])('%s is set apart', (markup, text) => {
  expect(texts(`<p>${markup}</p>`)).toEqual([text]);
});

test.each([
  ['CO<sub>2</sub> and LiCoO<sub>2</sub>', 'CO2 and LiCoO2'],
  ['the 4<sup>th</sup> core', 'the 4th core'],
  ['as shown<sup>[3]</sup>', 'as shown[3]'],
  ['Larchware<sup>TM</sup>', 'LarchwareTM'],
  ['p<sub>max</sub>', 'pmax'],
])('%s stays plain', (markup, text) => {
  expect(texts(`<p>${markup}</p>`)).toEqual([text]);
});

test('compatibility folding gives the plain characters back, one for one', () => {
  const [block] = blocks('<p>10<sup>-3</sup> <a href="#r1"><sup>12</sup></a></p>');
  expect(block?.text.normalize('NFKC')).toBe('10−3 12');
  expect(block?.source.spans(3, 4)).toEqual([[11, 12]]);
});
