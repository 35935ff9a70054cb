import { CONTENT_ROLES, MODELS, SITE_ROLES } from '../../shared/label';
import { lookAt } from '../../shared/label/look';
import { predict } from '../../shared/label/predict';
import { leavesOf } from './leaves';

const PAGE = [
  'Home | Journals | About | Log in',
  'Moss on old walls of the north',
  'Ada Muster, Ben Example',
  'The walls were weighed on each day of the year, and the moss on them held the water of all the rains that we measured.',
  'We use cookies to improve your visit.',
];

test.each(['html', 'text', 'pdf'] as const)(
  '%s: shares of the roles sum to 1 for each leaf, also where they were not asked for',
  family => {
    const look = lookAt(leavesOf(...PAGE, ...PAGE, ...PAGE).map(({ block }) => block), { kind: 'text', facts: [] }); // prettier-ignore
    const { content, roles, sites } = predict(look, MODELS[family]);
    expect(content).toHaveLength(3 * PAGE.length);
    content.forEach((chance, row) => {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      for (const [all, size] of [
        [roles, CONTENT_ROLES.length],
        [sites, SITE_ROLES.length],
      ] as const)
        // prettier-ignore
        expect(all.subarray(row * size, (row + 1) * size).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
    });
  },
);
