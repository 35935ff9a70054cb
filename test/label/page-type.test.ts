import { type Labelled, pageTypeOf, type Role } from '../../shared/label';
import { blocksOf } from './leaves';

const WORDS = 'The sand of the bank was measured on each day of the year and it moved with the tide. ';
/** Running text of so many words. */
const text = (words: number): string =>
  WORDS.repeat(Math.ceil(words / 18))
    .split(' ')
    .slice(0, words)
    .join(' ');

const typed = (...leaves: readonly (readonly [role: Role, text: string])[]) =>
  pageTypeOf(
    blocksOf(...leaves.map(([, own]) => own)).map((block, i): Labelled => ({ block, role: leaves[i]![0], content: 1 })),
  );

describe('the type of a page', () => {
  test('running text makes an article', () => {
    expect(typed(['title', 'Sand'], ['body', text(600)])).toMatchObject({
      type: 'article',
      evidence: ['has-running-text'],
    });
  });

  test('so do two main headings over less of it', () => {
    const short = [
      ['heading', 'Methods'],
      ['body', text(80)],
      ['heading', 'Results'],
      ['body', text(80)],
    ] as const;
    expect(typed(...short)).toMatchObject({ type: 'article', evidence: ['has-main-sections'] });
    expect(typed(...short.filter(([role]) => role === 'body')).type).toBe('abstract');
  });

  test('an abstract alone, or the first lines of a paywalled article', () => {
    expect(typed(['title', 'Sand'], ['abstract', text(150)])).toMatchObject({
      type: 'abstract',
      evidence: ['has-abstract'],
    });
    expect(typed(['body', text(150)]).type).toBe('abstract');
  });

  test('three entries and more: the label room gives such roles on pages of entries alone', () => {
    const entries = [1, 2, 3].flatMap(
      () =>
        [
          ['item-title', 'Sand moves'],
          ['item-text', text(20)],
        ] as const,
    );
    expect(typed(...entries)).toMatchObject({ type: 'listing', evidence: ['has-entries'] });
    expect(typed(...entries.slice(0, 2)).type).not.toBe('listing');
  });

  test('a note that bars the way, unless an article stands behind it', () => {
    const note = ['notice', 'Please verify that you are a human.'] as const;
    expect(typed(note)).toMatchObject({ type: 'blocked', evidence: ['says-access-refused'] });
    expect(typed(note, ['body', text(600)]).type).toBe('article');
    expect(typed(['body', `Access was denied to the old ford, and ${text(600)}`]).type).toBe('article');
  });

  test('nothing that an article has is unknown', () => {
    expect(typed(['nav', 'Home'], ['meta', '4 May 2019']).type).toBe('unknown');
    expect(typed()).toEqual({ type: 'unknown', confidence: 0.5, evidence: [] });
  });
});

test('more text is more certain, and certainty is a share', () => {
  const [less, more] = [500, 2000].map(words => typed(['body', text(words)]).confidence);
  expect(more!).toBeGreaterThan(less!);
  expect(more!).toBeLessThanOrEqual(1);
});
