import { asFloors, falls, type Floors, raised } from '../../scripts/floors';

const floors = (f1: number, leak: number, units = 90): Floors => ({
  text: { f1, leak },
  html: {},
  'pdf-text': {},
  units: { hyphens: units },
});

test('means are rounded to the side on which a second run holds them', () => {
  const pages = [
    { id: 'a', kind: 'text', f1: 0.91239, leak: 0.0101 },
    { id: 'b', kind: 'text', f1: 0.91239 },
  ] as const;
  expect(asFloors(pages, {}).text).toEqual({ f1: 91.2, leak: 1.1 });
});

test('a figure on its floor holds', () => expect(falls(floors(90, 5), floors(90, 5))).toEqual([]));
test('a lower f1 falls', () => expect(falls(floors(90, 5), floors(89.9, 5))).toHaveLength(1));
test('a higher leak falls', () => expect(falls(floors(90, 5), floors(90, 5.1))).toHaveLength(1));
test('a lower leak holds', () => expect(falls(floors(90, 5), floors(90, 4))).toEqual([]));
test('a figure that is gone falls', () => {
  const now = { ...floors(90, 5), units: {} };
  expect(falls(floors(90, 5), now)).toEqual([{ what: 'units hyphens', floor: 90, now: undefined }]);
});

test('raising takes the better of both, figure by figure', () => {
  expect(raised(floors(90, 5, 90), floors(92, 6, 80))).toEqual(floors(92, 5, 90));
});
