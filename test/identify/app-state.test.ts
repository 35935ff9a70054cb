import { appStateClaims } from '../../shared/identify/app-state';

const claims = (state: unknown) =>
  Object.fromEntries(
    appStateClaims([{ name: 'app-state', value: JSON.stringify(state) }]).map(({ fact, value }) => [fact, value]),
  );

test('the outermost object with a DOI and other facts is the article', () => {
  expect(
    claims({
      user: { name: 'Guest' },
      article: {
        doi: '10.5555/jcf.1',
        srctitle: 'Journal of Cold Forests',
        'vol-first': '27',
        'first-fp': '211',
        'last-lp': '224',
        dates: { Received: '3 November 2020', Accepted: '18 February 2021', 'Available online': '1 March 2021' },
      },
      references: [{ doi: '10.5555/other', title: 'The slow larch', volume: '3', startPage: '1' }],
    }),
  ).toEqual({
    doi: '10.5555/jcf.1',
    journal: 'Journal of Cold Forests',
    volume: '27',
    pages: '211-224',
    received: '2020-11-03',
    accepted: '2021-02-18',
  });
});

test('authors by their names or by their parts', () => {
  const state = {
    doi: '10.5555/1',
    title: 'Larch',
    volume: '1',
    authors: [{ firstName: 'Maria', lastName: 'Ortiz' }, { name: 'Pavel Linde' }],
  };
  expect(claims(state)['authors']).toEqual([
    { name: 'Maria Ortiz', given: 'Maria', family: 'Ortiz' },
    expect.objectContaining({ given: 'Pavel', family: 'Linde' }),
  ]);
});

test.each([
  ['no JSON', '{doi:'],
  ['an object that names a DOI only', '{"link": {"doi": "10.5555/1", "label": "x"}}'],
  ['no object', '[1, null, "doi"]'],
])('%s: nothing', (_, value) => expect(appStateClaims([{ name: 'app-state', value }])).toEqual([]));
