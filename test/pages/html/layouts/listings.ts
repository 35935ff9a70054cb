import { each, SITE } from './layout';

/** Pages of entries: contents of an issue, results of a search, news. The entries are invented and the same on all. */
export const ENTRIES = [
  { title: 'Wet bark slows the spread of the larch beetle', authors: ['Maria Ortiz', 'Pavel Linde'], date: '9 March 2021', iso: '2021-03-09', url: '/doi/10.5555/jcf.1', teaser: 'Late snow keeps the bark of larch wet, and the beetle waits until the bark is dry again.' },
  { title: 'Lichens tell the height of snow on trunks of pine', authors: ['Aiko Tanabe'], date: '12 March 2021', iso: '2021-03-12', url: '/doi/10.5555/jcf.2', teaser: 'A line of lichens on the trunk marks how high the snow lay in a common winter.' },
  { title: 'How shepherds read the colour of larch in autumn', authors: ['Solveig Haugen', 'Tore Lind'], date: '15 March 2021', iso: '2021-03-15', url: '/doi/10.5555/jcf.3', teaser: 'Twelve shepherds of two valleys were asked what the needles told them about the winter.' },
  { title: 'Roots of rowan on screes and the age of the stones', authors: ['Bola Okafor', 'Rita Weiss'], date: '20 March 2021', iso: '2021-03-20', url: '/doi/10.5555/jcf.4', teaser: 'Rowan roots follow the gaps between the stones, which grow smaller as the scree grows old.' },
  { title: 'Stone pine seeds and the birds that bury them', authors: ['Irina Petrov'], date: '21 March 2021', iso: '2021-03-21', url: '/doi/10.5555/jcf.5', teaser: 'Nutcrackers bury more seeds than they find, and half of the young pines stand in rows.' },
  { title: 'Mites on the wings of moths that cross a pass', authors: ['Carla Moreau', 'Maria Ortiz'], date: '28 March 2021', iso: '2021-03-28', url: '/doi/10.5555/jcf.6', teaser: 'The mites on a moth tell in which of the two valleys it was a caterpillar the year before.' },
] as const;

const frame = (title: string, main: string): string => `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>
<header class="site-header" ${SITE}><a href="/">Valley Press</a><nav class="main-nav"><ul><li><a href="/j">Journals</a></li><li><a href="/b">Books</a></li><li><a href="/about">About the press</a></li></ul></nav></header>
<main id="main">${main}</main>
<footer class="site-footer" ${SITE}><p>© 2021 Valley Press. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer></body></html>`;

export const LISTINGS = [
  {
    name: 'contents of an issue',
    page: frame(
      'Journal of Cold Forests, Volume 27, Issue 3',
      `<h1>Volume 27, Issue 3</h1><div class="toc-content"><h2 class="toc__heading">Research Articles</h2>${each(ENTRIES, e => `<div class="issue-item"><h3 class="issue-item__title"><a href="${e.url}">${e.title}</a></h3><ul class="rlist--inline loa"><li><a href="/a">${e.authors.join('</a></li>, <li><a href="/a">')}</a></li></ul><div class="issue-item__header"><span class="date">First published: ${e.date}</span></div><div class="toc-item__footer" ${SITE}><a href="${e.url}/abs">Abstract</a> <a href="${e.url}/pdf">PDF</a> <a href="/rights">Request permissions</a></div></div>`)}</div>`,
    ),
  },
  {
    name: 'results of a search',
    page: frame(
      'Search results for larch',
      `<h1>Search results</h1><div class="filters" ${SITE}><h2>Refine search</h2><ul><li><a href="/y">2021 (6)</a></li><li><a href="/z">Open access (4)</a></li></ul></div><ol class="search-results">${each(ENTRIES, e => `<li class="result"><a class="result__title" href="${e.url}">${e.title}</a><div class="result__authors">${e.authors.join(', ')}</div><div class="result__date"><time datetime="${e.iso}">${e.date}</time></div><p class="result__teaser">${e.teaser}</p></li>`)}</ol><div class="pagination" ${SITE}><a href="/2">Next page of results</a></div>`,
    ),
  },
  {
    name: 'news',
    page: frame(
      'News of the Upper Valley',
      `<h1>News</h1>${each(ENTRIES, e => `<article class="card"><h2><a href="${e.url}">${e.title}</a></h2><p class="card-meta"><time>${e.date}</time></p><p>${e.teaser}</p></article>`)}`,
    ),
  },
] as const;
