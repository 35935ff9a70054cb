import fc from 'fast-check';
import { matcherOf, stemsOf } from '../../shared/text/stems';

const PHRASES = ['in revised form', 'received', 'recibido', 'mis en ligne', 'pdf', 'ask (0)', '受付日'];
const PATTERN =
  /(?<!\p{L})(?:in\s+revised\s+form|received|recibido|mis\s+en\s+ligne|pdf|ask\s+\(0\)|受付日)(?!\p{L})\s*/giu;
const matchesIn = matcherOf(PHRASES, PATTERN);

const places = (matches: Iterable<RegExpExecArray>) => [...matches].map(match => [match.index, match[0]]);

test.each([
  'Received 3 March 2012; in  revised form 9 July',
  'unreceived received, RECEIVED receivedreceived',
  'mis\nen ligne le 2 mai; recirecibido',
  'PDFpdf pdf 受付日 2012',
  'in revi\u017fed form, a\u017fk (0), as\u212a (0)',
])('finds what the pattern finds: %j', text => expect(places(matchesIn(text))).toEqual(places(text.matchAll(PATTERN))));

test('of any text made of pieces of phrases too', () => {
  const pieces = fc.constantFrom(...PHRASES, 'in ', 'rece', 'ived', 'pd', 'f', ' ', '\n', 'mis en', 'K', '\u212a', 'ſ', 'x', '(0)');
  fc.assert(
    fc.property(fc.array(pieces), parts => {
      const text = parts.join('');
      expect(places(matchesIn(text))).toEqual(places(text.matchAll(PATTERN)));
    }),
  );
}); // prettier-ignore

test('a stem is how a phrase begins, with any white space for a space', () => {
  const stems = stemsOf(PHRASES);
  expect(['On Receipt', 'in\trevolt', 'mischief', 'a pdf'].every(text => stems.test(text))).toBe(true);
  expect(['nothing', 'inreal', 'rec'].some(text => stems.test(text))).toBe(false);
});
