import { repairBlocks } from '../../shared/repair/blocks';
import { readText } from '../../shared/read/text';
import { sift } from '../../shared/sift';

const PARAGRAPH =
  'The sand of the estuary moves with the spring tides, and the banks near the old mill have grown by four centimetres a year since the first marks were set. We read the marks every week for eleven years and found no other cause for the growth.';
const BUTTONS = ['Download PDF', 'Share on Facebook', 'Sign in', 'Browse issues'];

const keptOf = (...lines: string[]): string[] =>
  sift(repairBlocks(readText(lines.join('\n\n')).blocks).blocks, { kind: 'text', language: 'en' }).kept.map(
    ({ text }) => text,
  );
const TERMS = ['estuary', 'sand banks', 'spring tide'];
const AFFILIATIONS = [
  'Department of Sand, University of Example, Exampletown',
  'Anna Muster & Bert Beispiel',
  'Mud Works Limited, Example Harbour',
  'Carla Ejemplo',
  'Institute of Mud, Beispielstadt, Germany',
  'Dora Esempio',
];

describe('a list that its heading names and whose lines are of its kind is kept between buttons', () => {
  test.each(['Keywords', 'Subject Areas'])('%s', heading => {
    const kept = keptOf('Abstract', PARAGRAPH, ...BUTTONS, heading, ...TERMS, ...BUTTONS);
    expect(kept).toEqual(expect.arrayContaining([heading, ...TERMS]));
    for (const button of BUTTONS) expect(kept).not.toContain(button);
  });

  test('affiliations, with the names of those who work there between them', () => {
    const byline = ['Anna Muster', 'Bert Beispiel', 'Carla Ejemplo', 'Dora Esempio'];
    const list = ['Author information', 'Affiliations', ...AFFILIATIONS];
    const kept = keptOf(...byline, 'Abstract', PARAGRAPH, ...BUTTONS, ...list, ...BUTTONS);
    expect(kept).toEqual(expect.arrayContaining(list));
  });

  test('terms with a question and a thank-you behind each', () => {
    const asked = TERMS.flatMap(term => [term, 'Is this information correct?', 'Was this page helpful?']);
    const kept = keptOf('Abstract', PARAGRAPH, ...BUTTONS, 'Keywords', ...asked, ...BUTTONS);
    expect(kept).toEqual(expect.arrayContaining(['Keywords', ...TERMS]));
    expect(kept).not.toContain('Was this page helpful?');
  });
});

describe('what only looks like one goes', () => {
  const SUBJECTS = ['Geography', 'Geology', 'Botany', 'Zoology', 'Medicine', 'Physics'];

  test('a menu of subjects before any text', () => {
    const kept = keptOf(...BUTTONS, 'Subjects', ...SUBJECTS, ...BUTTONS, 'Abstract', PARAGRAPH);
    for (const subject of ['Subjects', ...SUBJECTS]) expect(kept).not.toContain(subject);
  });

  test('a menu longer than any list of keywords', () => {
    const many = Array.from({ length: 30 }, (_, i) => `${SUBJECTS[i % 6]} of region ${String.fromCharCode(65 + i)}`);
    const kept = keptOf('Abstract', PARAGRAPH, ...BUTTONS, 'Subjects', ...many, ...BUTTONS);
    expect(kept).not.toContain(many[12]);
  });

  test('labels under a heading for authors, none of which is an address', () => {
    const labels = ['Track a paper', 'Figures and files', 'Fees', 'Waivers'];
    const kept = keptOf('Abstract', PARAGRAPH, ...BUTTONS, 'Author information', ...labels, ...BUTTONS);
    expect(kept).not.toContain('Waivers');
  });
});

describe('outlines', () => {
  test('three headings in a row that all stand over text behind are one', () => {
    const kept = keptOf('Abstract', 'Methods', 'Results', 'Sand', 'Abstract', PARAGRAPH, 'Methods', PARAGRAPH.replace('sand', 'mud'), 'Results', PARAGRAPH.replace('sand', 'silt')); // prettier-ignore
    for (const heading of ['Abstract', 'Methods', 'Results'])
      expect(kept.filter(text => text === heading)).toHaveLength(1);
  });

  test('a heading over its part and its text is none', () => {
    const kept = keptOf('Introduction', PARAGRAPH.replace('sand', 'silt'), 'Methods', 'Study area', PARAGRAPH, 'Results', PARAGRAPH.replace('sand', 'mud')); // prettier-ignore
    expect(kept).toEqual(expect.arrayContaining(['Methods', 'Study area', 'Results']));
  });
});
