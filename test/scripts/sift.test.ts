import { labelsOf } from '../../scripts/sift/align';
import type { Gold } from '../../scripts/sift/corpus';
import { learn } from '../../scripts/sift/learn';
import { alternativesOf, phrasesWithout, type Use } from '../../scripts/sift/left-out';
import { MODEL, type Observation } from '../../shared/sift/model';
import { PHRASES } from '../../shared/sift/phrases';
import { scoreOf } from '../../shared/sift/score';

const SAND = 'The sand of the estuary moves with the spring tides of every single year.';
const SILT = 'We read the marks on the banks by the mill for eleven long years.';

describe('labels from gold', () => {
  const piece = (role: string, text: string, section = 'results') => ({ role, section, text });
  const gold = (content: Gold['content'], boilerplate: readonly string[] = ['Home']): Gold => ({
    id: 'x',
    input: 'x',
    type: 'article',
    content,
    boilerplate,
  });
  const page = gold([
    piece('heading', 'Results'),
    piece('body', SAND),
    piece('heading', 'Methods'),
    piece('body', SILT),
  ]);

  test('what meets the gold is content, the rest is the site’s', () => {
    expect(labelsOf(['Home', 'Results', SAND, 'Login', 'Methods', SILT], page)).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  test('of two equal headings the one over its text is content', () => {
    expect(labelsOf(['Results', 'Methods', 'Home', 'Results', SAND, 'Methods', SILT], page)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  test('a paragraph in two blocks is content twice; a second copy is neither', () => {
    expect(labelsOf(['Results', SAND.slice(0, 35), SAND.slice(36)], page)).toEqual([true, true, true]);
    expect(labelsOf(['Results', SAND, SAND], page)).toEqual([true, true, undefined]);
  });

  test('text that stands in another order is content', () => {
    expect(labelsOf([SILT, 'Results', SAND], page)).toEqual([true, true, true]);
  });

  test('nothing is said of facts at the head, of labels between references, and of the rest beside gold from XML', () => {
    const entries = ['Muster, A. Sand and mud of the estuary. 2001.', 'Beispiel, C. Mud and silt of the bay. 1999.'];
    const listed = gold([piece('meta', 'Volume 3', 'body'), ...entries.map(text => piece('reference', text))]);
    expect(labelsOf(['Volume 3', entries[0]!, 'Open', entries[1]!, 'Login'], listed)).toEqual([
      undefined,
      true,
      undefined,
      true,
      false,
    ]);
    expect(labelsOf(['Login', SAND], gold(page.content, []))).toEqual([undefined, true]);
  });
});

describe('learning', () => {
  const block = (...names: Observation[]) => new Map<Observation, number>(['bias' as const, ...names].map(n => [n, 1]));

  test('moves the weights to the labels, and only those that the pages speak of', () => {
    const observed = [block('prose'), block('prose'), block('hidden'), block('hidden')];
    const { weights } = learn([{ observed, labels: [false, false, true, true] }], MODEL);
    expect(weights.prose).toBeLessThan(MODEL.weights.prose);
    expect(weights.hidden).toBeGreaterThan(MODEL.weights.hidden);
    expect(weights.copy).toBe(MODEL.weights.copy);
  });

  test('without a label nothing moves', () => {
    const { weights, change } = learn([{ observed: [block('prose')], labels: [undefined] }], MODEL);
    expect({ weights, change }).toEqual({ weights: MODEL.weights, change: MODEL.change });
  });

  test('neighbours explain a block: a weak one among content need not weigh more', () => {
    const alone = learn([{ observed: [block('label')], labels: [true] }], MODEL).weights.label;
    const among = learn(
      [{ observed: [block('prose'), block('label'), block('prose')], labels: [true, true, true] }],
      MODEL,
    ).weights.label;
    expect(scoreOf(block('label'), MODEL.weights)).toBeLessThan(0);
    expect(alone).toBeGreaterThan(among);
  });
});

describe('tables without a site', () => {
  test.each([
    ['a|b', ['a', 'b']],
    ['a(?:b|c)|d', ['a(?:b|c)', 'd']],
    ['[|]x|\\|y', ['[|]x', '\\|y']],
    ['\\(a|b', ['\\(a', 'b']],
  ])('%s has its ways', (pattern, ways) => expect(alternativesOf(pattern)).toEqual(ways));

  test('nothing of the tables is lost by parting them', () => {
    for (const { patterns } of PHRASES)
      for (const pattern of patterns) expect(alternativesOf(pattern).join('|')).toBe(pattern);
  });

  test('only what one site alone says is taken out, and only for that site', () => {
    const phrase = PHRASES[0]!;
    const use = (alternative: string, ...sites: string[]): Use => ({ phrase, alternative, sites: new Set(sites) });
    const uses = [use('a', 'x'), use('b', 'x', 'y'), use('c', 'y'), use('d')];
    expect(phrasesWithout('x', uses).map(({ patterns }) => patterns)).toEqual([['b', 'c', 'd']]);
    expect(phrasesWithout('z', uses).map(({ patterns }) => patterns)).toEqual([['a', 'b', 'c', 'd']]);
  });
});
