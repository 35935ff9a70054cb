import { laterParts, runIn } from '../../shared/divide/run-in';
import { prose } from './blocks';

const labelled = (text: string) => {
  const found = runIn(text);
  return found === undefined
    ? undefined
    : [found.type, text.slice(...found.heading), text.slice(found.body, found.body + 3)];
};

test.each([
  ['Background: Earlier work', 'background', 'Background'],
  ['OBJECTIVE — To find', 'background', 'OBJECTIVE'],
  ['Abstract | The soil', 'abstract', 'Abstract'],
  ['Methods. We dug', 'methods', 'Methods'],
  ['Keywords: rain, soil', 'keywords', 'Keywords'],
  ['Data Availability Statement: All of it', 'data-availability', 'Data Availability Statement'],
  ['【目的】土壌を', 'background', '目的'],
  ['Palabras clave: lluvia', 'keywords', 'Palabras clave'],
])('%s', (text, type, label) => {
  expect(labelled(text)?.slice(0, 2)).toEqual([type, label]);
});

test('capitals and a bibliography may be glued to what follows', () => {
  expect(labelled(`RESULTS We found more. ${prose('rain')}`)).toEqual(['results', 'RESULTS', ' We']);
  expect(labelled(`MATERIALS AND METHODS DNA was drawn. ${prose('rain')}`)?.slice(0, 2)).toEqual([
    'methods',
    'MATERIALS AND METHODS',
  ]);
  expect(labelled(`References 1. Arden P. Rain and the ground it falls on. J. Soil Obs. 1984.`)?.[0]).toBe(
    'references',
  );
});

test.each([
  'Results were mixed: some plots dried out.',
  'Methods matter.',
  `References to rain are many. ${prose('rain')}`,
  `RAIN FELL on all plots. ${prose('rain')}`,
  'Time: noon',
  'Table 1: Soils',
])('no run-in heading: %s', text => {
  expect(runIn(text)).toBeUndefined();
});

test('further parts of an abstract in one paragraph', () => {
  const text = 'BACKGROUND: Rain varies. METHODS: We dug. RESULTS — It rained. NOTE: none.';
  expect(laterParts(text).map(start => text.slice(start, start + 7))).toEqual(['METHODS', 'RESULTS']);
  expect(laterParts('Rain varies. The methods: we dug.')).toEqual([]);
});
