import { LINE_END_RULES, mendLineEnds } from '../../shared/repair/line-ends';
import { SPACING } from '../../shared/repair/spacing';
import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

/** The texts as blocks of one source, mended, and the choices of each doubt. */
function mend(
  texts: readonly string[],
  hints: Partial<Hints> = {},
): { texts: string[]; rules: string[]; doubts: string[][] } {
  const source = texts.join('\n\n');
  let at = 0;
  const blocks = texts.map(text => {
    const block = new Block(SourceText.copy(source, at, at + text.length), { ...PLAIN, ...hints });
    at += text.length + 2;
    return block;
  });
  const { edits, doubts } = mendLineEnds(blocks);
  return {
    texts: blocks.map((block, i) => block.source.apply(edits[i] ?? []).text),
    rules: [...new Set(edits.flat().map(edit => edit.rule))].filter(rule => rule !== SPACING),
    doubts: doubts.map(doubt => doubt.choices),
  };
}

const one = (text: string) => mend([text]).texts[0];

describe('line ends', () => {
  test.each([
    ['the level\nof the lake', 'the level of the lake'],
    ['the sedi-\nment of the lake', 'the sediment of the lake'],
    ['a well-\nknown lake', 'a well-known lake'],
    ['the Navier-\nStokes equations', 'the Navier-Stokes equations'],
    ['pre-\nand post-war levels', 'pre- and post-war levels'],
    ['from 1990–\n2004', 'from 1990–2004'],
    ['lakes—\nall of them', 'lakes—all of them'],
    ['the sedi\u00AD\nment', 'the sediment'],
    ['the sedi\uFFFE\nment', 'the sediment'],
    ['湖の水位は\n毎朝読まれた', '湖の水位は毎朝読まれた'],
    ['see https://lakes.example.org/\ndata/levels for more', 'see https://lakes.example.org/data/levels for more'],
    ['doi: 10.1000/j.lakes.2009.\n01.004', 'doi: 10.1000/j.lakes.2009.01.004'],
    ['write to vogt@\nlakes.example.org', 'write to vogt@lakes.example.org'],
  ])('%j', (text, mended) => expect(one(text)).toBe(mended));

  test.each([
    ['see https://lakes.example.org\nfor more', 'see https://lakes.example.org for more'],
    ['doi: 10.1000/182.\n2009 was dry', 'doi: 10.1000/182. 2009 was dry'],
    ['levels –\nall of them', 'levels – all of them'],
  ])('keeps the space: %j', (text, mended) => expect(one(text)).toBe(mended));

  test("the page's own words decide", () => {
    expect(mend(['the wave-length of it', 'a long wave-\nlength']).texts[1]).toBe('a long wave-length');
    expect(mend(['the wavelength of it', 'a long wave-\nlength']).texts[1]).toBe('a long wavelength');
  });

  test('tables and preformatted text keep their line feeds', () => {
    expect(mend(['1990\n1991'], { shape: 'table' }).texts[0]).toBe('1990\n1991');
    expect(mend(['for-\nmat'], { shape: 'preformatted' }).texts[0]).toBe('for-\nmat');
  });
});

describe('lost hyphens', () => {
  const lines =
    'The level of the lake \nwas read each morning \nby the keeper of the hut \nwho wrote it in a book \nand took it home \nto the harbour and \nthe town. It is a';

  test('are told by line ends without white space', () => {
    const text = `${lines} backtransformed age of the everrising lake, and the sedi\nment of DNAbased and temperature\nsensitive permea bility was measured in the permeability cell`;
    const { texts, rules, doubts } = mend([text]);
    expect(texts[0]).toContain('the sediment of DNA-based and temperature-sensitive');
    expect(texts[0]).toContain('permeability was measured');
    expect(rules.sort()).toEqual(['hyphen.lost-hyphen', 'hyphen.lost-join']);
    expect(texts[0]).toContain('backtransformed age of the everrising lake');
    expect(doubts).toEqual([['ever-rising', 'everrising']]);
  });

  test('are put back where the page mostly writes the word with one', () => {
    const { texts } = mend(['a dose-response curve,\na dose-response model and one doseresponse plot']);
    expect(texts[0]).toContain('one dose-response plot');
  });

  test.each([
    'the backtransformed ages and\nthe everrising lake',
    'the immuno genicity of\nthe cells',
    'a cooperation is a\nco-operation',
    'DNAbased methods\nare new',
  ])('are left alone on a page that does not lose them: %j', text => expect(one(text)).toBe(text.replace('\n', ' ')));

  test('are not looked for in text that is not wrapped', () => {
    const text = 'a dose-response curve, a dose-response model and one doseresponse plot';
    expect(one(text)).toBe(text);
  });
});

describe('spaced-out words', () => {
  test.each([
    ['A B S T R A C T', 'ABSTRACT'],
    ['a r t i c l e i n f o', 'article info'],
    ['C O N C L U S I O N S', 'CONCLUSIONS'],
    ['DAT A AV AI LAB IL I TY', 'DATA AVAILABILITY'],
    ['T he lake is deep.', 'The lake is deep.'],
  ])('%j', (text, mended) => expect(one(text)).toBe(mended));

  test.each([
    'A lake of its own',
    'X Y Z W V Q',
    'USA UK EU UN WHO',
    'I n t',
    'A 1 B 2 C 3',
    'B. C. D. E. F. Vogt',
    'A priori',
    'A lone wolf',
    'T cells are white.',
    'P values are small.',
  ])('stays: %j', text => expect(one(text)).toBe(text));
});

test('each rule has its reason and example', () => {
  for (const rule of LINE_END_RULES) {
    expect(rule.reason).toMatch(/\.$/);
    expect(rule.example.length).toBeGreaterThan(5);
  }
});
