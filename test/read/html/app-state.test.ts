import { appStateOf } from '../../../shared/read/html/app-state';

test('the first object with a DOI in it, braces within strings aside', () => {
  expect(
    appStateOf(
      'var a = {"n": 1}; window.__STATE__ = {"title": "A } in \\" it", "article": {"doi": "10.5555/1"}}; b = {}',
    ),
  ).toBe('{"title": "A } in \\" it", "article": {"doi": "10.5555/1"}}');
});

test.each([
  ['no DOI', 'window.a = {"title": "x"}'],
  ['an object cut off', 'window.a = {"doi": "10.5555/1"'],
  ['a DOI outside of any object', 'track("doi", "10.5555/1"); var x = "\\"doi\\""'],
])('%s: nothing', (_, script) => expect(appStateOf(script)).toBeUndefined());
