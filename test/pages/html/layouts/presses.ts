import { ARTICLE as A } from './article';
import { citationTags, each, gridOf, type Layout, nameOf, outlineOf, prose, SITE } from './layout';

const head = (title: string): string => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${citationTags(A)}</head>`;
const authorYear = (n: number): string => {
  const { authors, year } = A.references[n - 1]!;
  return `<a href="#bib${n}">${authors.split(',')[0]}, ${year}</a>`;
};
const listed = (r: (typeof A.references)[number]): string => `${r.authors}: ${r.title}, ${r.journal}, ${r.volume}, ${r.pages}, <a href="https://doi.org/${r.doi}">https://doi.org/${r.doi}</a>, ${r.year}.`;

/** Copernicus: headings without heading tags ("h1" as a class), back matter in boxes, tools for every figure in a list. */
function copernicus(): string {
  const p = (text: string) => `<p id="d1e101">${prose(text, authorYear, ' (', ')', '; ')}</p>`;
  const figure = `<div class="fig" id="Ch1.F1"><a class="figure-link" href="/f01.png"><img alt=""></a><div class="caption"><p class="caption" id="d1e300"><strong class="caption-number">${A.figure.label}</strong><span class="caption-text">${A.figure.caption}</span></p></div><p class="downloads" ${SITE}><a class="fig-link" href="/f01.png">Download</a></p></div>`;
  const table = `<div class="table-wrap" id="Ch1.T1"><div class="caption"><p class="caption"><strong class="caption-number">${A.table.label}</strong><span class="caption-text">${A.table.caption}</span></p></div>${gridOf(A)}<p class="downloads" ${SITE}><a class="table-link" href="/t01.png">Download Print Version</a> | <a class="table-link" href="/t01.xlsx">Download XLSX</a></p></div>`;
  const body = outlineOf(A.sections, p, (s, inner, level, number) =>
    level === 2
      ? `<div class="h1" id="section${number}"><span class="section1-content"><span class="section-number">${number}</span> ${s.heading}</span></div><div class="section1-content show-no-js hide-on-mobile-soft">${inner}${s.type === 'results' ? figure : ''}</div>`
      : `<div id="Ch1.S${number}" class="h2"><span class="section-number">${number}</span> ${s.heading}</div>${inner}${s.heading.startsWith('Trapping') ? table : ''}`,
  );
  return `${head(`JCF - ${A.title}`)}<body class="journal"><div id="page_header_main" ${SITE}><div class="cookie-consent-banner">We use cookies on our website to operate it smoothly and to evaluate its use.</div><nav class="navbar"><ul><li>ARTICLES &amp; PREPRINTS</li><li>SUBMISSION</li><li>POLICIES</li></ul></nav></div>
<div id="page_content_container" class="container"><div class="journal-contentHeaderColor article-tabs" ${SITE}><ul class="tab_navigation"><li><a href="/a">Article</a></li><li><a href="/as">Assets</a></li><li><a href="/pd">Peer review</a></li><li><a href="/m">Metrics</a></li><li><a href="/rl">Related articles</a></li></ul></div>
<article><div class="articleBackLink" ${SITE}><a href="/">Articles</a> | <a href="/v">Volume 27, issue 3</a></div><div class="citation-header"><div class="grid-container"><div class="citation-doi">https://doi.org/${A.doi}</div><div class="creative-commons">© Author(s) 2021. This work is distributed under the Creative Commons Attribution 4.0 License.</div></div></div>
<div class="ms-type row"><div class="ms-type-name">Research article</div> | <div class="published-date">${A.published.text}</div></div><h1 class="article-title">${A.title}</h1><div class="authors-with-affiliations"><span class="authors-full">${each(A.authors, a => `<nobr>${nameOf(a)}<sup>${a.at + 1}</sup></nobr>`, ', ')}</span><ul class="affiliation-list">${each(A.affiliations, (text, i) => `<li><sup>${i + 1}</sup>${text}</li>`)}</ul></div>
<div class="articleDates"><p>Received: ${A.received.text} – Accepted: ${A.accepted.text} – Published: ${A.published.text}</p></div><div class="abstract-content"><div class="abstract sec" id="abstract"><div class="h1">Abstract<span class="pi" ${SITE}><a id="abstract-toggle" class="triangleWhite" href="#"></a></span></div><div class="abstract-content show-no-js"><p id="d1e100">${A.abstract}</p></div></div></div>
<div class="articleDownloads" ${SITE}><ul class="additional_info no-bullets"><li><a href="/pdf">Article (PDF, 1203 KB)</a></li><li>BibTeX</li><li>EndNote</li></ul></div><div class="Ms-container fulltext">${body}
${each(A.back, s => `<div class="sec back"><div class="h1"><span class="backmatter">${s.heading}</span></div><div class="back-content">${each(s.paragraphs, p)}</div></div>`)}
<div class="ref-list sec" id="literature"><div class="h1">References</div><div class="ref-list-content">${each(A.references, (r, i) => `<div class="ref" id="bib1.bib${i + 1}"><p id="d1e9${i}" class="mixed-citation">${listed(r)}</p></div>`)}</div></div></div></article>
<div class="auto-fixed-top-forced" id="right-sidebar" ${SITE}><div class="articleTitle">Wet bark slows the spread</div><div class="widget dark-border"><h2>Short summary</h2><a href="/s">Read more</a></div><div class="widget"><div>Altmetrics</div><div>Final-revised paper</div><div>Preprint</div></div><div class="widget share-one-line"><h2>Share</h2></div></div></div>
<footer class="d-print-none" ${SITE}><p>Valley Publications, the innovative open-access publisher of meadows and woods</p></footer></body></html>`;
}

/** Cambridge Core on Vue: numbers and entries in rows of a grid, a hidden mobile copy of the contents, related content below. */
function core(): string {
  const cite = (n: number) => `<a href="#ref${n}" class="xref bibr"><span class="show-for-sr">Reference ${A.references[n - 1]!.authors.split(',')[0]}</span><sup>${n}</sup></a>`;
  const p = (text: string) => `<p class="p">${prose(text, cite, ' ', '', '<sup>, </sup>')}</p>`;
  const figure = `<section><div class="fig" data-magellan-destination="fig01" id="fig01"><div class="figure-thumb"><img src="data:," data-zoomable="false"></div><div class="caption"><p><span class="label">${A.figure.label}.</span> ${A.figure.caption}</p></div></div></section>`;
  const table = `<section><div class="table-wrap" id="tab01"><div class="caption"><p class="p"><span class="label">${A.table.label}.</span> ${A.table.caption}</p></div><span>${gridOf(A)}</span></div></section>`;
  const body = outlineOf(A.sections, p, (s, inner, level, number) =>
    level === 2
      ? `<div class="sec ${s.type}" data-magellan-destination="s${number}" id="s${number}"><h2 class="A"><span class="label">${number}.</span> ${s.heading}</h2>${inner}${s.type === 'results' ? figure : ''}</div>`
      : `<div class="sec" id="s${number}"><h3 class="B"><span class="label">${number}.</span> <b>${s.heading}</b></h3>${inner}${s.heading.startsWith('Trapping') ? table : ''}</div>`,
  );
  const reference = (r: (typeof A.references)[number], i: number) =>
    `<div id="ref${i + 1}" class="circle-list__item" data-test-ref-id="ref${i + 1}"><div class="circle-list__item__number"><span>${i + 1}</span></div><div class="circle-list__item__grouped"><div aria-flowto="r" class="circle-list__item__indicator"><span>${r.authors}</span> <span>${r.year}.</span> <span>${r.title}.</span> <i>${r.journal}</i> <span>${r.volume}</span>, <span>${r.pages}.</span><a target="_blank" href="https://doi.org/${r.doi}" class="app-link app-link__text app-link--accent" ${SITE}><span class="app-link__text">CrossRef</span></a><a href="/gs" class="app-link" ${SITE}><span class="app-link__text">Google Scholar</span></a><a href="/pm" class="app-link" ${SITE}><span>PubMed</span></a></div></div></div>`;
  return `${head(`${A.title} | ${A.journal} | Valley Core`)}<body><div id="__app"><div class="cookie-message" ${SITE}>We use cookies to distinguish you from other users and to provide you with a better experience on our websites. Close this message to accept cookies.</div><header class="row" ${SITE}><ul class="navigation-large"><li>Discover Content</li><li>Products and Services</li><li>Register</li><li>Log In</li></ul></header>
<div id="maincontent"><div class="small-12 medium-12 large-12"><div data-v-1><ul class="breadcrumbs" ${SITE}><li>Home</li><li>&gt;Journals</li><li>&gt;Journal of Cold Forests</li></ul><div class="column__main"><div class="column__main__left" ${SITE}><div class="accordion-section"><h2>Article contents</h2><ul class="table-of-content"><li><a href="#a">Abstract</a></li><li><a href="#1">Introduction</a></li><li><a href="#2">Materials and methods</a></li><li><a href="#r">References</a></li></ul></div></div>
<div class="column__main__right"><hgroup><h1 data-v-2>${A.title}</h1></hgroup><p class="published-date">Published online by Valley University Press: <strong>${A.published.text}</strong></p><div class="contributors-details"><div class="row author"><dt class="col title">${each(A.authors, a => `<a class="app-link app-link__text more-by-this-author" href="/search?a"><span>${nameOf(a)}</span></a>`, ', ').replace(/, (?!.*, )/, ' and ')}</dt></div><div class="toggle-details" ${SITE}><a href="#">Show author details</a></div><div class="author-details hidden" style="display:none">${each(A.authors, a => `<div class="row author"><dt>${nameOf(a)}</dt><dd><div class="d-sm-flex"><div class="title">Affiliation:</div><div class="content"><span class="affiliation">${A.affiliations[a.at]}</span></div></div></dd></div>`)}</div></div>
<ul class="actions" ${SITE}><li>Article</li><li>Figures</li><li>Metrics</li><li>Save PDF</li><li>Share</li><li>Cite</li><li>Rights &amp; Permissions</li></ul><div class="html-body"><div id="content-container"><div class="abstract-content"><div class="abstract" data-abstract-type="normal"><h2 class="abstract-title">Abstract</h2><p>${A.abstract}</p></div></div><dl class="article-details"><div class="row"><dt class="title">Type</dt><dd class="content">Research Article</dd></div><div class="row"><dt>Information</dt><dd><span><a href="/j">${A.journal}</a>, <a href="/i">Volume ${A.volume}, Issue ${A.issue}</a>, March ${A.year}, pp. ${A.pages.replace('-', ' - ')}</span></dd></div><div class="row"><dt>DOI:</dt><dd><a href="https://doi.org/${A.doi}">https://doi.org/${A.doi}</a></dd></div></dl>
<div class="article research-article NLM"><div class="body">${body}</div><div class="back">${each(A.back, s => `<div class="ack"><h2>${s.heading}</h2>${each(s.paragraphs, p)}</div>`)}</div></div></div><div id="references-list"><div class="row"><h2>References</h2></div><div class="circle-list references-list">${each(A.references, reference)}</div></div></div></div></div>
<div class="cited-by-container" ${SITE}><div class="cited-by-wrapper"><p>1</p><p>Cited by</p><a href="/c">Loading...</a></div></div><section class="related-content-wrapper" ${SITE}><h2>Related content</h2><p>AI-generated results: by UNSILO</p><div class="related-content"><div class="related-content__item"><a href="/r">How shepherds read the colour of larch in autumn: notes from two valleys</a><div class="bold">Type Article</div></div></div></section></div></div></div>
<footer ${SITE}><div class="footer-row"><ul><li>Accessibility</li><li>Our Site</li><li>Librarians</li></ul></div><p>Your email address will be used in order to notify you when your comment has been reviewed by the moderator.</p></footer></div></body></html>`;
}

/** De Gruyter, Emerald, World Scientific: Bootstrap columns, all sections of one level in plain `section`s, "Search in Google Scholar". */
function bootstrap(): string {
  const cite = (n: number) => `<a href="#ref${n}" class="link link-bibr">${n}</a>`;
  const p = (text: string) => `<p>${prose(text, cite, ' [', ']', ', ')}</p>`;
  const figure = `<figure class="figure w-100" id="fig1"><div class="figure-img"><a href="x" class="figure-link"><img alt=""></a></div><figcaption class="figure-caption text-center"><span class="label">${A.figure.label}</span><div class="title"><p>${A.figure.caption}</p></div></figcaption></figure>`;
  const table = `<div class="table-responsive"><figure class="tbl"><figcaption class="table-caption"><span class="label">${A.table.label}</span><p class="p">${A.table.caption}</p></figcaption>${gridOf(A, ' class="table table-bordered"')}</figure></div>`;
  const body = outlineOf(A.sections, p, (s, inner, level, number) =>
    `<section id="j_jcf_s_${number}"><h${level + 1} class="subheading">${number} ${s.heading}</h${level + 1}>${inner}${s.type === 'results' ? figure : ''}${s.heading.startsWith('Trapping') ? table : ''}</section>`,
  );
  const reference = (r: (typeof A.references)[number], i: number) =>
    `<div class="ref" id="ref${i + 1}"><p class="citation">[${i + 1}] ${r.authors} ${r.title}. <span class="italic">${r.journal}</span>. ${r.year};${r.volume}:${r.pages}.<a class="ref-doi" href="https://doi.org/${r.doi}">${r.doi}</a><a class="google-scholar-link" href="/gs" target="_blank">Search in Google Scholar</a> <a href="/pm">PubMed</a></p></div>`;
  return `${head(`${A.title}`)}<body data-bs-spy="scroll"><div class="container-fluid" ${SITE}><nav class="navbar navbar-expand-xl"><a class="navbar-brand" href="/">Valley Brill</a><ul class="navbar-nav"><li>Subjects</li><li>For Authors</li><li>Publications</li></ul><form class="d-flex"><input placeholder="Search"><button>Search</button></form></nav></div>
<div class="container-xxl page-section journal-page"><div class="row"><div class="col-12 col-lg-3 order-2" ${SITE}><div class="card"><h2>From the journal</h2><a href="/j"><span>Journal of Cold Forests</span></a><p>Volume 27 Issue 3</p><a href="/s">Submit manuscript</a></div><div class="card"><h2>Articles in the same Issue</h2><ul><li><a href="/f1">Frontmatter</a></li><li><a href="/f2">The seeds of stone pine and the birds that bury them</a></li></ul></div></div>
<div class="col-12 col-lg-6 content-column"><div class="metadata-badges"><span class="badge">Article</span> <span class="badge accessOpen">Open Access</span></div><h1>${A.title}</h1><div class="contributors metadata-authors">${each(A.authors, a => `<span class="contributor-popdown" data-bs-content="x"><span class="contributor">${nameOf(a)}</span></span>`, ', ').replace(/, (?!.*, )/, ' and ')}</div><div class="published">Published/Copyright: <span class="publishDate">March 9, 2021</span></div>
<div class="dropdown tools-menu" ${SITE}><button class="btn">Cite this</button><button class="btn">Share</button><div class="modal" id="citationsModal"><h5>Cite this article</h5><p>MLA</p><p>APA</p><p>Harvard</p><button>Copy to clipboard</button></div></div>
<div class="article-body" id="text-container"><section class="abstract" id="abstract"><h3>Abstract</h3><p>${A.abstract}</p></section><div class="keywords"><p><strong>Keywords: </strong>${A.keywords.join('; ')}</p></div>${body}${each(A.back, s => `<section class="ack"><h3 class="subheading">${s.heading}</h3>${each(s.paragraphs, p)}</section>`)}
<section class="ref-list"><h3 class="subheading">References</h3>${each(A.references, reference)}</section><div class="history"><div>Received: 2020-11-03</div><div>Accepted: 2021-02-18</div><div>Published Online: 2021-03-09</div></div><p class="copyright">© 2021 Maria Ortiz et al., published by Upper Valley Press</p></div></div></div></div>
<div class="overlay-cookie" role="dialog" ${SITE}><h4>Your purchase has been completed. Your documents are now available to view.</h4></div><footer class="container-fluid footer" ${SITE}><div><a href="/rp">Rights &amp; Permissions</a> <a href="/imp">Legal Notice and Imprint</a></div><p>© Valley Brill GmbH 2021</p></footer></body></html>`;
}

export const PRESSES: readonly Layout[] = [
  { platform: 'Copernicus', page: copernicus() },
  { platform: 'Vue (Cambridge Core)', page: core() },
  { platform: 'Bootstrap (De Gruyter, Emerald)', page: bootstrap() },
];
