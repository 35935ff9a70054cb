import { lawBreaks } from '../../scripts/law';
import type { ArticleDocument } from '../../shared';

//            0         1
//            0123456789012345
const TEXT = 'kept menu <b> ok';

const document = (changes: Partial<ArticleDocument> = {}): ArticleDocument => ({
  schema: 'offprint/article/1',
  id: '0'.repeat(64),
  source: { key: 'k', bytes: TEXT.length, kind: 'html', charset: { used: 'utf-8', evidence: 'ascii' } },
  page: { type: 'unknown', confidence: 0, evidence: [] },
  metadata: { title: 'ok', at: { title: [[14, 16]] } },
  sections: [{ id: 's1', type: 'body', level: 1, paragraphs: [{ text: 'kept', at: [[0, 4]] }] }],
  ledger: { removed: [{ rule: 'nav.menu', at: [[5, 9]] }], repairs: [], doubts: [] },
  quality: { kept: 0.375, repaired: 0, removed: 0.25, markup: 0.1875, space: 0.1875, score: 1, warnings: [] },
  cleaner: { name: 'offprint', version: '0' },
  ...changes,
});

test('a document that accounts for every character keeps the law', () => {
  expect(lawBreaks(document(), TEXT)).toEqual([]);
});

test('text without a place breaks it', () => {
  expect(lawBreaks(document({ metadata: { title: 'ok' } }), TEXT)).toEqual(['neither kept nor removed nor markup: "<b>ok"']); // prettier-ignore
});

test('what a repair took away or made white space stands in the ledger, what it only changed must still have a place', () => {
  const repair = { rule: 'spacing.stray', before: 'ok', count: 1, at: [[14, 16] as [number, number]] };
  const lawOf = (after: string) =>
    lawBreaks(document({ metadata: {}, ledger: { ...document().ledger, repairs: [{ ...repair, after }] } }), TEXT);
  expect(lawOf('')).toEqual([]);
  expect(lawOf(' ')).toEqual([]);
  expect(lawOf('OK')).toHaveLength(1);
});

test('text that is kept and removed breaks it', () => {
  const ledger = { removed: [{ rule: 'nav.menu', at: [[3, 9] as [number, number]] }], repairs: [], doubts: [] };
  expect(lawBreaks(document({ ledger }), TEXT)).toEqual(['both kept and removed: "t"']);
});

test('text removed for want of a rule, and shares that do not add up, break it', () => {
  const ledger = {
    removed: [{ rule: 'ledger.unaccounted', at: [[5, 9] as [number, number]] }],
    repairs: [],
    doubts: [],
  };
  expect(lawBreaks(document({ ledger }), TEXT)).toEqual(['no rule for: "menu"']);
  const quality = { ...document().quality, space: 0.5 };
  expect(lawBreaks(document({ quality }), TEXT)).toEqual(['the shares add up to 1.3125']);
});

test('pairs of numbers that are no spans do not count as kept', () => {
  const authors = [{ name: 'A', affiliations: [14, 16] }];
  expect(lawBreaks(document({ metadata: { authors } }), TEXT)).toHaveLength(1);
});

test('the largest share may be off by the rounding of the others, and by no more', () => {
  const lawOf = (off: number) => lawBreaks(document({ quality: { ...document().quality, markup: 0.1875 - off, space: 0.1875 + off } }), TEXT); // prettier-ignore
  expect(lawOf(0.0002)).toEqual([]);
  expect(lawOf(0.0004)).toHaveLength(1);
});
