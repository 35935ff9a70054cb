import { type Claim, surely } from '../../shared/identify/claim';
import { behind, ofThePage } from '../../shared/identify/nearness';
import { Block, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

const TITLE = 'Moss on the north side of old walls';
const blockOf = (text: string): Block => new Block(SourceText.copy(text, 0, text.length), PLAIN);
/** A title and forty lines behind it. */
const PAGE = [blockOf(TITLE), ...Array.from({ length: 40 }, (_, i) => blockOf(`line ${i}`))];
const placed = (block: Block) => [{ block, start: 0, end: block.text.length }];
const title = surely('title', TITLE, 'tagged', placed(PAGE[0]!), 0.9);
const volumeAt = (line: number): Claim => surely('volume', '12', 'tagged', placed(PAGE[line]!), 0.9);
const cited = (text: string): Claim => surely('journal', 'Hill Letters', 'citation-line', placed(blockOf(text)), 0.9);
const namesAt = (line: number): Claim =>
  surely('authors', [{ name: 'Ada Muster' }], 'tagged', placed(PAGE[line]!), 0.9);
const kinds = (claims: readonly Claim[], at: number | undefined = 0) => ofThePage(claims, [], PAGE, at).map(({ kind }) => kind); // prettier-ignore

describe('what the tagger reads of the page itself', () => {
  it('stays as it is near the title', () => {
    expect(kinds([title, volumeAt(1), volumeAt(16)])).toEqual(['tagged', 'tagged', 'tagged']);
  });

  it('is support alone far from it', () => {
    expect(kinds([title, volumeAt(17), volumeAt(40)])).toEqual(['tagged', 'elsewhere', 'elsewhere']);
  });

  it('stays wherever it stands on a page without a title', () => {
    expect(ofThePage([volumeAt(40)], [], PAGE, undefined)).toEqual([volumeAt(40)]);
  });

  it('is a citation that names the page’s title, and none of another', () => {
    expect(kinds([title, cited(`Muster A. ${TITLE}. Hill Letters 12`)])).toEqual(['tagged', 'citation-line']);
    expect(kinds([title, cited('Lund B. Reeds under shade in four ponds. Hill Letters 12')])).toEqual(['tagged', 'elsewhere']); // prettier-ignore
  });

  it('a citation does not speak for itself by a title of its own', () => {
    const other = 'Reeds under shade in four ponds';
    const line = blockOf(`Lund B. ${other}. Hill Letters 12`);
    const claims = [title, surely('title', other, 'citation-line', placed(line), 0.9), surely('journal', 'Hill Letters', 'citation-line', placed(line), 0.9)]; // prettier-ignore
    expect(kinds(claims)).toEqual(['tagged', 'citation-line', 'elsewhere']);
  });

  it('has its names at the end of the text where they stand nowhere else', () => {
    expect(kinds([title, namesAt(40)])).toEqual(['tagged', 'tagged']);
    expect(kinds([title, namesAt(1), namesAt(40)])).toEqual(['tagged', 'tagged', 'elsewhere']);
  });
});

describe('the tagger behind others', () => {
  const other = { ...volumeAt(1), kind: 'imprint', from: 'imprint' } as const;

  it('is silent of what they say', () => {
    expect(behind([title, volumeAt(1)], [other])).toEqual([title]);
  });

  it('speaks where they lend support alone', () => {
    expect(behind([volumeAt(1)], [{ ...other, kind: 'elsewhere' }])).toEqual([volumeAt(1)]);
  });
});
