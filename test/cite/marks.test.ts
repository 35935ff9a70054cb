import { worksCited } from '../../shared/cite';

test.each<[string, readonly string[], number]>([
  ['numbers that come up in order', ['Sand [1] moves [2, 3].', 'Not so [4–7], but [2].'], 7],
  ['names with years', ['(Lee, 1983) and (Lee and Moss 1999; Vik et al., 2001a)', '(Lee, 1983)'], 2],
  ['Chinese text', ['沙子[1]移动[2,3]。'], 3],
])('%s: cited', (_, texts, count) => expect(worksCited(texts)).toBe(count));

test.each<[string, readonly string[]]>([
  ['numbers from elsewhere', ['Sand [12] moves [13, 14].']],
  ['numbers of equations', ['By (1), (2) and (3).']],
  ['years alone, counts, editors’ marks', ['In spring (2001) of three (3) he [sic] moved [the sand] in [2001].']],
  ['no text', []],
])('%s: nothing cited', (_, texts) => expect(worksCited(texts)).toBe(0));
