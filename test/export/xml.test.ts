import fc from 'fast-check';
import { toBioc, toTei } from '../../shared/export';
import { FORMATS, type Target } from '../../shared/export/targets';
import { oddDocument, sampleDocuments, SMALL } from './documents';
import { xmlErrors } from './lint';

const odd = fc.sample(oddDocument, { seed: 12, numRuns: 40 }).map((document, i) => ({
  ...document,
  id: String(i).padStart(4, '0').padEnd(64, 'e'),
}));
const documents = [SMALL, ...sampleDocuments(), ...odd];
const stream = (target: Target): string => {
  const { stream, part } = FORMATS[target];
  return stream.open + documents.map(document => part(document, {})).join(stream.between) + stream.close;
};

test('every document is valid TEI P5, alone and in a corpus', async () => {
  expect(await xmlErrors('tei-offprint.rng', [...documents.map(toTei), stream('tei')])).toEqual([]);
}, 60_000);

test('what is no TEI is told', async () => {
  const broken = toTei(SMALL).replace('<body>', '<body><quote/>');
  expect(await xmlErrors('tei-offprint.rng', [broken])).not.toEqual([]);
}, 60_000);

test('every document is valid BioC, alone and in a collection', async () => {
  expect(await xmlErrors('bioc.rng', [...documents.map(toBioc), stream('bioc')])).toEqual([]);
}, 60_000);

test('what is no BioC is told', async () => {
  expect(await xmlErrors('bioc.rng', [toBioc(SMALL).replace(/<offset>\d+<\/offset>/, '')])).not.toEqual([]);
}, 60_000);

describe('TEI', () => {
  const tei = toTei(SMALL);

  test.each([
    ['the abstract in the header', '<abstract><p>Moss holds water 𝕏 long <ref type="bibr" target="#r1">[1]</ref>.</p></abstract>'], // prettier-ignore
    ['a citation of two entries', '<ref type="bibr" target="#r1 #r2">[1, 2]</ref>'],
    ['a subsection inside its section', '</p><div xml:id="s3" type="body"><head n="2.1">2.1 Scales</head>'],
    ['an author with affiliation', '<affiliation>Institute of Walls</affiliation>'],
    ['a table', '<row><cell>day</cell><cell>g | mg</cell></row>'],
    ['an entry as printed', '<note type="raw_reference">Muster, A. Walls. J. Walls 1, 1–4 (2001).</note>'],
    ['where the page was', '<idno type="url">https://example.org/a b</idno>'],
  ])('has %s', (_, piece) => {
    expect(tei).toContain(piece);
  });

  test('the headings of a structured abstract stand before their text', () => {
    const sections = SMALL.sections!.map(section => (section.id === 's3' ? { ...section, parent: 's1' } : section));
    expect(toTei({ ...SMALL, sections })).toContain(
      '<p><label>2.1 Scales</label> Two scales were used.</p></abstract>',
    );
  });
});

describe('BioC', () => {
  test('offsets are those of the passages laid one after the other, in code points', () => {
    for (const document of [SMALL, ...sampleDocuments()]) {
      const passages = [
        ...toBioc(document).matchAll(/<passage>.*?<offset>(\d+)<\/offset>(?:<text>([^]*?)<\/text>)?/gs),
      ];
      let expected = 0;
      for (const [, offset, text = ''] of passages) {
        expect(Number(offset)).toBe(expected);
        expected += [...plain(text)].length + 1;
      }
    }
  });

  test('an annotation is where its citation stands', () => {
    expect(toBioc(SMALL)).toMatch(
      /<offset>23<\/offset><text>Moss holds.*?<location offset="47" length="3"\/><text>\[1\]</s,
    );
  });
});

const plain = (xml: string) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
