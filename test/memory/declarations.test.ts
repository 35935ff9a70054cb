import { DECLARATIONS, isDeclaration } from '../../shared/memory/declarations';

test.each(DECLARATIONS)('$example', ({ example, pattern }) => expect(pattern.test(example)).toBe(true));

test.each([
  'Os autores declaram não haver conflito de interesses.',
  'Die Autoren geben an, dass kein Interessenkonflikt besteht.',
  'All authors have read and approved the final manuscript.',
  'None declared',
  'Edited by: Ada Muster, University of Example, Exampletown',
])('%s', text => expect(isDeclaration(text)).toBe(true));

test.each([
  'Members of the Wharf Society read four papers a month by lamplight.',
  'Get the tide table by post',
  'Your interests: rivers, lamps, tea',
  'Everything for the reading room, now in one place',
  'Choose a licence for your boat',
])('an offer is no declaration: %s', text => expect(isDeclaration(text)).toBe(false));
