import fc from 'fast-check';
import { readJats } from '../../../shared/read/jats';
import { auditReading } from '../audit';
import { damaged, SAMPLE, soup, tree } from './damage';

const audit = (source: string) => auditReading(source, readJats(source));

describe('every character is in one block, markup or removal, or white space', () => {
  test('the sample', () => audit(SAMPLE));
  test('trees of its elements', () =>
    fc.assert(fc.property(fc.array(tree, { maxLength: 5 }).map(parts => `<article><front/>${parts.join('')}</article>`), audit), { numRuns: 700 })); // prettier-ignore
  test('tag soup', () => fc.assert(fc.property(soup, audit), { numRuns: 1500 }));
  test('the sample, damaged', () => fc.assert(fc.property(damaged, audit), { numRuns: 400 }));
  test('any text', () => fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), audit), { numRuns: 200 })); // prettier-ignore
});

test.each([
  '<ref><label>1.<label>2</label><p>moss</p>',
  '<ref>a<label>1</label><ref><label>2</label>moss</ref></ref>',
  '<ref><label><ref><label>1</label></ref></label>moss</ref>',
  '<ref><label>1</label><fn><p>moss</p></fn></ref>',
  '<table><tr><td><label>a</label><table><tr><td>moss</table>',
  '<sec><label>1</label><fig><label>2</label></fig>moss</sec>',
])('broken markup that was found to lose text: %s', source =>
  audit(`<article><front/><body>${source}</body></article>`),
);
