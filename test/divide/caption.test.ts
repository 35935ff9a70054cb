import { captionLabel, isBoxTitle, labelKey, startsWithPanel } from '../../shared/divide/caption';

const CAPTIONS: readonly (readonly [text: string, kind: string, label: string, caption: string])[] = [
  ['Figure 1. Yield by site.', 'figure', 'Figure 1', 'Yield by site.'],
  ['Fig. 2: Yield by site', 'figure', 'Fig. 2', 'Yield by site'],
  ['FIG 3 | Rain', 'figure', 'FIG 3', 'Rain'],
  ['Figure 4', 'figure', 'Figure 4', ''],
  ['Figure 5 (a) Rain and (b) wind', 'figure', 'Figure 5', '(a) Rain and (b) wind'],
  ['Supplementary Figure S2. Maps', 'figure', 'Supplementary Figure S2', 'Maps'],
  ['Extended Data Fig. 3: Maps', 'figure', 'Extended Data Fig. 3', 'Maps'],
  ['Table II. Soils', 'table', 'Table II', 'Soils'],
  ['Table 3—Soils of the plots', 'table', 'Table 3', 'Soils of the plots'],
  ['Scheme 1. The pump', 'figure', 'Scheme 1', 'The pump'],
  ['Abb. 4: Niederschlag', 'figure', 'Abb. 4', 'Niederschlag'],
  ['Tableau 1. Pluies', 'table', 'Tableau 1', 'Pluies'],
  ['Cuadro 2. Lluvias', 'table', 'Cuadro 2', 'Lluvias'],
  ['図1 降水量', 'figure', '図1', '降水量'],
  ['表2．土壌', 'table', '表2', '土壌'],
];

const SENTENCES = [
  'Figure 3a shows the yield of the second year.',
  'Table 1 and Table 2 list the soils.',
  'Fig. 2, where the wells stand dry, is from May.',
  'Figures were drawn by hand.',
  'Table of contents',
  'Abb. folgt',
  'Figura 2 muestra las lluvias.',
  '図1に示す。',
];

test.each(CAPTIONS)('%s', (text, kind, label, caption) => {
  const found = captionLabel(text)!;
  expect([found.kind, found.label, text.slice(found.end)]).toEqual([kind, label, caption]);
});

test.each(SENTENCES)('no caption: %s', text => {
  expect(captionLabel(text)).toBeUndefined();
});

test('the same figure has the same key however its label is printed', () => {
  const keyOf = (text: string) => labelKey(captionLabel(text)!);
  expect(keyOf('FIG. 2. Rain')).toBe(keyOf('Figure 2: Rain'));
  expect(keyOf('Figure S2. Rain')).not.toBe(keyOf('Figure 2. Rain'));
  expect(keyOf('Table 2. Rain')).not.toBe(keyOf('Figure 2. Rain'));
});

test('a legend may start with a panel', () => {
  expect(['a , Rain', '(B) Wind', 'c–e, Both'].map(startsWithPanel)).toEqual([true, true, true]);
  expect(['A rainy day', 'I, for one', 'Rain'].map(startsWithPanel)).toEqual([false, false, false]);
});

test.each([
  'Box 2. How rain is measured',
  'BOX 1 | Wells',
  'Key concept 3. Ground water',
  'Kasten 1: Regen',
  'Encadré 4. La pluie',
])('a box: %s', text => expect([isBoxTitle(text), captionLabel(text)]).toEqual([true, undefined]));
test.each(['Box plots of the rain', 'Boxes 1 and 2 stood in the field', 'Panel data'])('no box: %s', text =>
  expect(isBoxTitle(text)).toBe(false),
);
test('a species is no panel', () => expect(startsWithPanel('C. elegans was kept in the dark.')).toBe(false));
