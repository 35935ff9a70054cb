import { MODELS } from '../../shared/label';
import { lookAt } from '../../shared/label/look';
import type { Prediction } from '../../shared/label/predict';
import { CONTENT_ROLES, type ContentRole, type Role, SITE_ROLES } from '../../shared/label/roles';
import { chooseTitle, likeliestTitle, withOneTitle } from '../../shared/label/title';
import { TITLE_SIGNS, titleSigns, type TitleQuestion } from '../../shared/label/title-signs';
import type { MetaFact } from '../../shared/read/reading';
import { blocksOf, type Given } from './leaves';

/** For each leaf the chance of being content, and of one role; the rest of the roles share what is left. */
type Said = readonly [content: number, role: ContentRole, chance: number];

function told(leaves: readonly Said[]): Prediction {
  const others = CONTENT_ROLES.length - 1;
  return {
    content: Float32Array.from(leaves, ([content]) => content),
    roles: Float32Array.from(
      leaves.flatMap(([, role, chance]) => CONTENT_ROLES.map(name => (name === role ? chance : (1 - chance) / others))),
    ),
    sites: Float32Array.from(leaves.flatMap(() => SITE_ROLES.map(() => 1 / SITE_ROLES.length))),
  };
}

interface Asked {
  readonly listing?: boolean;
  readonly facts?: readonly MetaFact[];
}

function question(
  leaves: readonly Given[],
  said: readonly Said[],
  { listing = false, facts = [] }: Asked = {},
): TitleQuestion {
  const prediction = told(said);
  const look = lookAt(blocksOf(...leaves), { kind: 'html', facts });
  return { look, told: prediction, content: prediction.content, listing, facts };
}

const signOf = (page: TitleQuestion, row: number, name: string): number =>
  titleSigns(page)[row]![TITLE_SIGNS.indexOf(name)]!;
/** One weight, the others 0. */
const only = (name: string, weight: number) => ({ weights: TITLE_SIGNS.map(sign => (sign === name ? weight : 0)) });

const FRONT = ['Home', 'Moss on old walls', 'Ada Fenn, Emil Strand', 'Abstract'];
const SAID: readonly Said[] = [
  [0.1, 'heading', 0.5],
  [0.9, 'title', 0.8],
  [0.9, 'authors', 0.9],
  [0.9, 'heading', 0.9],
];

describe('signs of a title', () => {
  const page = question(FRONT, SAID);

  it('tells what the models say of a leaf and of those around it', () => {
    expect(signOf(page, 1, 'title')).toBeCloseTo(Math.log(0.72), 5);
    expect(signOf(page, 1, 'best')).toBeCloseTo(0, 5);
    expect(signOf(page, 1, 'authors')).toBeCloseTo(0.81, 5);
    expect(signOf(page, 2, 'heading-behind')).toBeCloseTo(0.81, 5);
    expect(signOf(page, 2, 'title-before')).toBeCloseTo(0.72, 5);
  });

  it('compares leaves with the titles of the page’s head, whole, in parts and within', () => {
    const facts = [
      { name: 'html:title', value: 'Moss on old walls | Journal of Walls' },
      { name: 'og:title', value: 'MOSS ON OLD WALLS' },
    ];
    const headed = question([...FRONT, 'old walls', 'Moss on old walls, a study'], [...SAID, ...SAID.slice(0, 2)], {
      facts,
    });
    expect(signOf(headed, 1, 'part')).toBe(1);
    expect(signOf(headed, 1, 'open-graph')).toBe(1);
    expect(signOf(headed, 1, 'in-head')).toBe(1);
    expect(signOf(headed, 4, 'part')).toBe(0);
    expect(signOf(headed, 4, 'in-head')).toBe(1);
    expect(signOf(headed, 5, 'in-head')).toBe(0);
    expect(signOf(headed, 5, 'holds-head')).toBe(1);
    expect(signOf(page, 1, 'in-head')).toBe(0);
  });

  it('asks no names behind a title of a page of entries, whose names are theirs', () => {
    const list = question(FRONT, SAID, { listing: true });
    expect(signOf(list, 1, 'authors')).toBe(0);
    expect(signOf(list, 1, 'list-title')).toBeCloseTo(Math.log(0.72), 5);
    expect(signOf(page, 1, 'list-title')).toBe(0);
  });
});

describe('the choice', () => {
  it('is the leaf with most signs, as sure as the others are far behind', () => {
    const page = question(FRONT, SAID);
    const choice = chooseTitle(page, only('title', 1))!;
    const chances = [0.1 / 28, 0.72, 0.09 / 14];
    expect(choice.row).toBe(1);
    expect(choice.chance).toBeCloseTo(0.72 / chances.reduce((a, b) => a + b), 2);
    expect(chooseTitle(page, only('authors', 1))!.chance).toBeLessThan(0.5);
  });

  it.each(['Abstract', 'ABSTRACT', 'Zusammenfassung', 'Resumen', 'Keywords', '摘要'])('is never %s', heading => {
    expect(chooseTitle(question([heading, 'Moss on old walls'], SAID.slice(0, 2)), MODELS.title)?.row).toBe(1);
    expect(chooseTitle(question([heading], SAID.slice(0, 1)), MODELS.title)).toBeUndefined();
  });

  it('is none where no leaf has words, and never a paragraph', () => {
    expect(chooseTitle(question([], []), MODELS.title)).toBeUndefined();
    expect(chooseTitle(question(['***', '— —'], SAID.slice(0, 2)), MODELS.title)).toBeUndefined();
    const long = 'Moss grows on walls. '.repeat(40);
    expect(chooseTitle(question([long, 'Moss'], [SAID[1]!, SAID[0]!]), only('title', 1))?.row).toBe(1);
  });
});

describe('one title', () => {
  const keys = [1, 2, 3, 2, 5];
  const said = told([[0.9, 'title', 0.5], [0.9, 'title', 0.9], [0.9, 'body', 0.9], [0.9, 'title', 0.8], [0.9, 'title', 0.4]]); // prettier-ignore
  const roles: readonly Role[] = ['body', 'title', 'body', 'title', 'title'];

  it('stays, its copies too; another is what it would be else', () => {
    expect(withOneTitle(roles, said, keys, { row: 1, chance: 0.9 })).toEqual([
      'body',
      'title',
      'body',
      'title',
      'authors',
    ]);
  });

  it('may be a leaf that was taken for something else, with the leaves that go on with it', () => {
    expect(withOneTitle(roles, said, keys, { row: 2, chance: 0.9 })).toEqual([
      'body',
      'title',
      'title',
      'title',
      'title',
    ]);
  });

  it('is none where the choice is not sure', () => {
    expect(withOneTitle(roles, said, keys, { row: 1, chance: 0.2 })).not.toContain('title');
    expect(withOneTitle(roles, said, keys, undefined)).not.toContain('title');
  });

  it('of a dump is the likeliest line', () => {
    expect(likeliestTitle(roles, said)).toEqual({ row: 1, chance: 1, wraps: true });
    const unlikely = told([[0.9, 'body', 1], [0.9, 'body', 1]]); // prettier-ignore
    expect(likeliestTitle(['body', 'body'], unlikely)).toBeUndefined();
  });
});

test('the project’s own model has a weight for each sign', () =>
  expect(MODELS.title.weights).toHaveLength(TITLE_SIGNS.length));
