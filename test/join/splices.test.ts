import { repairBlocks } from '../../shared/repair/blocks';
import { join, type Printed } from './printed';

const INTRODUCTION =
  'Observers of rain gauges round what they read, and some human observers round more than others do. The habit is old, and every hydrometric station has known it for as long as there have been two readers. ';
const COLUMN = `${INTRODUCTION}Where two of them read the same gauge in turn, the sums of a hydrom`;
const OTHER = 'human readers. All of them were told to write down what they saw and nothing else, and all of them did.';
const ORPHAN =
  'etric year differ by a tenth, which is more than most of the trends that were found in such series so far.';
const CAPTION =
  'FIG. 1. Readings of the gauge in three winters. Each point is the mean of what was written down by some 86 different';

const textsOf = (...columns: readonly Printed[]): string[] => {
  const { blocks } = join(...columns.flatMap(text => [text, '']));
  return repairBlocks(blocks.map(({ block }) => block)).blocks.map(({ text }) => text);
};

describe('columns run together in a divided word', () => {
  it('are parted, and each goes on where it belongs', () => {
    expect(textsOf(COLUMN + OTHER, ['caption', CAPTION], ORPHAN)).toEqual([
      `${COLUMN}${ORPHAN}`,
      `${CAPTION} ${OTHER}`,
    ]);
  });

  it('are parted where nothing on the page waits for the other column', () => {
    expect(textsOf(COLUMN + OTHER, ORPHAN)).toEqual([`${COLUMN}${ORPHAN}`, OTHER]);
  });

  it.each([
    ['the page has no such word', INTRODUCTION.replace('hydrometric', 'good')],
    ['what was written in is no word of the page', INTRODUCTION.replace('human observers', 'observers')],
  ])('stay where %s', (_, introduction) => {
    const spliced = COLUMN.replace(INTRODUCTION, introduction) + OTHER;
    expect(textsOf(spliced, ORPHAN).join(' ')).toContain('hydromhuman');
  });

  it('no compound of the page is cut', () => {
    const text =
      'The raingauge stood on the roof of the hut, beside a gauge for snow, and a gauge for the wind of the hills.';
    expect(
      textsOf(text, 'records of both were kept in the archive of the station for as long as it stood there.')[0],
    ).toContain('raingauge');
  });
});
