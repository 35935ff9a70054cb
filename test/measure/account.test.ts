import fc from 'fast-check';
import { accountOf, conflictsOf } from '../../shared/measure/account';
import { ledgerOf } from '../../shared/measure/ledger';
import { Ground } from '../../shared/source/ground';
import { mergeSpans, overlaps, type Span } from '../../shared/source/span';

const text = 'Menu The sand moved. Login';
//            01234567890123456789012345
const ground = new Ground(text, []);

test('kept, removed and space make the whole', () => {
  const account = accountOf(ground, [[5, 20]], [], [{ rule: 'nav.menu', at: [[0, 4], [21, 26]] }]); // prettier-ignore
  expect(account.unaccounted).toEqual([]);
  expect(account.kept + account.repaired + account.removed + account.markup + account.space).toBe(1);
  expect(account.removed).toBeCloseTo(9 / 26, 3);
});

test('text that nobody claimed is told, with its place', () => {
  expect(accountOf(ground, [[5, 20]], [], [{ rule: 'nav.menu', at: [[0, 4]] }]).unaccounted).toEqual([[21, 26]]);
});

test('a repaired part of the kept text is counted apart from it', () => {
  const account = accountOf(ground, [[0, 26]], [[9, 13]], []);
  expect(account.repaired).toBeCloseTo(4 / 26, 3);
  expect(account.kept).toBeCloseTo((26 - 4 - 4) / 26, 3);
});

test('what a part keeps and a step removes is a conflict, but for white space; a fact may be read from removed text', () => {
  const removed = [{ rule: 'nav.menu', at: [[0, 9]] as Span[] }];
  expect(conflictsOf({ ground, parts: [[4, 20]], removed })).toEqual([{ rule: 'nav.menu', at: [[5, 8]] }]);
  expect(conflictsOf({ ground, parts: [[9, 20]], removed })).toEqual([]);
});

test('what is kept stands in no removal of the ledger', () => {
  const ledger = ledgerOf([{ rule: 'nav.menu', at: [[0, 20]] }], [[5, 20]], ground);
  expect(ledger).toEqual([{ rule: 'nav.menu', at: [[0, 5]] }]);
});

test('neighbours under one rule are one entry, with white space between them', () => {
  const removals = [{ rule: 'nav.menu', at: [[0, 4]] as Span[] }, { rule: 'nav.menu', at: [[5, 8]] as Span[] }]; // prettier-ignore
  expect(ledgerOf(removals, [], ground)).toEqual([{ rule: 'nav.menu', at: [[0, 8]] }]);
});

const someSpans = fc.array(
  fc.tuple(fc.nat(26), fc.nat(6)).map(([s, n]): Span => [s, Math.min(26, s + n)]),
  { maxLength: 6 },
);

test('law: the shares add up to 1 whatever is claimed', () => {
  fc.assert(
    fc.property(someSpans, someSpans, someSpans, (kept, repaired, removed) => {
      const account = accountOf(ground, kept, repaired, [{ rule: 'x', at: removed }]);
      const sum = account.kept + account.repaired + account.removed + account.markup + account.space;
      expect(Math.round(sum * 10_000)).toBe(10_000);
    }),
  );
});

test('law: no run of the ledger goes across what a part keeps, were it markup only', () => {
  const marked = new Ground(text, [[4, 12], [20, 23]]); // prettier-ignore
  fc.assert(
    fc.property(someSpans, someSpans, someSpans, (keeps, first, second) => {
      const kept = mergeSpans(keeps);
      const removals = [first, second].map((at, i) => ({ rule: 'nav.menu', at, evidence: String(i) }));
      for (const { at } of ledgerOf(removals, kept, marked))
        for (const span of at) expect(overlaps(span, kept)).toBe(false);
    }),
  );
});
