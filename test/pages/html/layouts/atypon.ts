import { ARTICLE as A } from './article';
import { citationTags, each, gridOf, type Layout, nameOf, outlineOf, prose, SITE } from './layout';

const head = (site: string): string =>
  `<!DOCTYPE html><html lang="en" class="pb-page"><head><title>${A.title} - Ortiz - 2021 - ${A.journal} - ${site}</title>${citationTags(A)}</head>`;

const superscript = (n: number): string => `<a href="#bib${n}" data-tab="pane-pcw-references" class="bibLink tab-link">${n}</a>`;

/** Wiley Online Library: accordions, boxes of tools between title and text, each entry with a box of "getFTR" links. */
function onlineLibrary(): string {
  const p = (text: string) => `<p>${prose(text, superscript, '<span><sup>', '</sup></span>')}</p>`;
  const figure = `<section class="article-section__inline-figure"><figure class="figure" id="fig-0001"><a href="/cms/asset/f1.jpg"><picture><img src="f1.jpg" alt="Details are in the caption following the image"></picture></a>
<figcaption class="figure__caption"><div class="figure__caption__header"><strong class="figure__title">${A.figure.label}</strong><div class="figure-extra" ${SITE}><a href="#" class="open-figure-link">Open in figure viewer</a><a href="/ppt" class="ppt-figure-link"><i class="icon-file"></i><span>PowerPoint</span></a></div></div><div class="figure__caption figure__caption-text">${A.figure.caption}</div></figcaption></figure></section>`;
  const table = `<div class="article-table-content" id="tbl-0001"><header class="article-table-caption"><span class="table-caption__label">${A.table.label}. </span>${A.table.caption}</header><div class="article-table-content-wrapper" tabindex="0">${gridOf(A, ' class="table article-section__table"')}</div></div>`;
  const body = outlineOf(A.sections, p, (s, inner, level) =>
    level === 2
      ? `<section class="article-section__content" id="sec-${s.type}"><h2 class="article-section__title section__title section1">${s.heading.toUpperCase()}</h2>${inner}${s.type === 'results' ? figure : ''}</section>`
      : `<section class="article-section__sub-content"><h3 class="article-section__sub-title section2">${s.heading}</h3>${inner}${s.heading.startsWith('Trapping') ? table : ''}</section>`,
  );
  const reference = (r: (typeof A.references)[number], i: number) =>
    `<li data-bib-id="bib${i + 1}"><span class="bullet">${i + 1}</span><span class="author">${r.authors}</span> <span class="articleTitle">${r.title}</span>. <i>${r.journal}</i> <span class="pubYear">${r.year}</span>; <span class="vol">${r.volume}</span>: <span class="pageFirst">${r.pages.split('–')[0]}</span>–<span class="pageLast">${r.pages.split('–')[1]}</span>.<div class="extra-links getFTR" ${SITE}><div class="hidden data-doi">${r.doi}</div><a href="/x" class="getFTR__btn" href="/ftr"><span>View</span></a><a href="/servlet/linkout?dbid=16" class="visitable accessionId">CAS</a><a href="/servlet/linkout?dbid=8">PubMed</a><a href="/servlet/linkout?dbid=128">Web of Science®</a><a href="/gs" class="visitable google-scholar">Google Scholar</a></div></li>`;
  return `${head('Valley Online Library')}<body class="pb-ui">
<div id="pb-page-content"><div class="page-top-banner" ${SITE}><div class="skip-links"><a href="#main-content">Skip to Article Content</a><a href="#article-infos">Skip to Article Information</a></div></div>
<header class="header" ${SITE}><div class="quick-search"><form action="/search"><label>Search within</label><select><option>This Journal</option><option>Anywhere</option></select></form></div><div class="loginBar"><a href="/login">Login / Register</a></div></header>
<main id="main-content"><div class="journal-banner" ${SITE}><a href="/journal">Journal of Cold Forests</a><nav class="tabs-nav"><a href="/early">Early View</a><a href="/about">About</a></nav></div>
<article data-references="/action/ajaxShow"><div class="article-header__references-container article-header__no-access"><div class="citation"><div class="article-citation__header"><span class="primary-heading">Original Article</span><div class="doi-access-container clearfix"><div class="doi-access doi-access--oa">Open Access</div></div></div><h1 class="citation__title">${A.title}</h1>
<div class="loa-wrapper loa-authors hidden-xs desktop-authors"><div class="accordion-tabbed"><div class="loa comma">${each(A.authors, a => `<span class="accordion-tabbed__tab-mobile accordion__closed"><a href="/action/doSearch" class="author-name accordion-tabbed__control"><span>${nameOf(a)}</span><i class="icon-section_arrow_d"></i></a><div class="author-info accordion-tabbed__content"><p class="author-name">${nameOf(a)}</p><p>${A.affiliations[a.at]}</p><div class="bottom-info"><p><a href="/more" class="moreInfoLink">Search for more papers by this author</a></p></div></div></span>`, ', ')}</div></div></div>
<div class="epub-section"><span class="epub-state">First published: </span><span class="epub-date">${A.published.text}</span></div><div class="epub-section"><a href="https://doi.org/${A.doi}" class="epub-doi">https://doi.org/${A.doi}</a></div>
<div class="epub-section cited-by-count" ${SITE}><span>Citations: </span><a href="#citedby-section">7</a></div></div>
<div class="coolBar" ${SITE}><a href="/pdf" class="coolBar__ctrl pdf-download"><span>PDF</span></a><div class="coolBar__section"><a href="/x" class="coolBar__ctrl">Tools</a><ul class="rlist"><li><a href="/x">Request permission</a></li><li><a href="/x">Export citation</a></li><li><a href="/x">Add to favorites</a></li><li><a href="/x">Track citation</a></li></ul></div><div class="coolBar__section coolBar--share"><a href="/x">Share</a><div class="share__block dropBlock__holder"><p>Give access</p><p>Share full-text access</p><div>Please review our Terms and Conditions of Use and check box below to share full-text version of article.</div></div></div></div></div>
<div class="article__content"><div class="article__body"><article><div class="abstract-group"><section class="article-section article-section__abstract" lang="en"><h2 class="article-section__header section__title main">Abstract</h2><div class="article-section__content en main"><p>${A.abstract}</p></div></section></div>
<section class="article-section article-section__full">${body}
${each(A.back, s => `<div class="header-note-content"><h2 class="article-section__title section__title">${s.heading.toUpperCase()}</h2>${each(s.paragraphs, p)}</div>`)}
<section class="article-section article-section__references" id="references-section"><div class="accordion"><div class="article-section__header accordion__control"><span class="section__title">References</span></div><div class="accordion__content"><ul class="rlist separator">${each(A.references, reference)}</ul></div></div></section></section></article></div>
<div class="article-row-right" ${SITE}><div class="extra-info-wrapper"><section id="citedby-section" class="cited-by"><h3>Citing Literature</h3><ul class="rlist cited-by-list"><li class="citedByEntry"><span class="author">Brekke O.</span>, Wet moss and dry moss on roofs, <span class="series">Roof Letters</span>, 2023.</li></ul></section><div class="figures-tab"><h4>Figures</h4></div><section class="related"><h3>Recommended</h3><ul><li class="creative-work"><a href="/r1">How pine weevils find a clearing: a study of scent and wind</a><ul class="meta__authors"><li>Haugen S.</li></ul></li></ul></section></div></div></div></article></main>
<footer ${SITE}><div class="footer-top"><h3>About Valley Online Library</h3><ul><li><a href="/x">Privacy Policy</a></li><li><a href="/x">Terms of Use</a></li><li><a href="/x">Manage Cookies</a></li></ul></div><div class="copyright">Copyright © 1999-2021 Valley Press, Inc. All rights reserved</div></footer>
<div class="pb-dropzone cookie-consent" id="onetrust-consent-sdk" ${SITE}><p>We use cookies to improve your browsing experience. By clicking accept you agree to the storing of cookies on your device.</p></div></div></body></html>`;
}

/** SAGE, Science, PNAS, ACM: no paragraphs but `div role="paragraph"`, entries as `role="listitem"`, authors as RDFa with collaterals. */
function rdfa(): string {
  const cite = (n: number) => `<a href="#bibr${n}" id="body-ref-bibr${n}" role="doc-biblioref" data-xml-rid="bibr${n}"><sup>${n}</sup></a>`;
  const p = (text: string) => `<div role="paragraph">${prose(text, cite)}</div>`;
  const figure = `<div class="figure-wrap"><figure id="fig1" class="graphic"><img src="f1.jpg" alt=""><figcaption><div class="heading">${A.figure.label}.</div><div class="caption"><div role="paragraph">${A.figure.caption}</div></div></figcaption></figure><div class="actions" ${SITE}><a href="/x">Open in viewer</a></div></div>`;
  const table = `<div class="figure-wrap"><figure id="table1" class="table"><figcaption><div class="caption"><span class="heading">${A.table.label}.</span> ${A.table.caption}</div></figcaption><div class="table-wrap">${gridOf(A)}</div></figure><div class="actions" ${SITE}><button>Expand for more</button><a href="/x">Open in viewer</a></div></div>`;
  const body = outlineOf(A.sections, p, (s, inner, level, number) =>
    level === 2
      ? `<section id="sec-${number}"><h2>${s.heading}</h2>${inner}${s.type === 'results' ? figure : ''}</section>`
      : `<section id="sec-${number}"><h3>${s.heading}</h3>${inner}${s.heading.startsWith('Trapping') ? table : ''}</section>`,
  );
  const reference = (r: (typeof A.references)[number], i: number) =>
    `<div role="listitem" data-has="label"><div class="label">${i + 1}.</div><div class="citations"><div class="citation" id="bibr${i + 1}"><div class="citation-content">${r.authors} ${r.title}. <em>${r.journal}</em> ${r.year}; ${r.volume}: ${r.pages}.</div><div class="external-links" ${SITE}><div class="core-xlink-crossref"><a href="/x"><span class="icon">Crossref</span></a></div><div class="core-xlink-pubmed"><a href="/x">PubMed</a></div><div class="core-xlink-isi"><a href="/x">Web of Science</a></div><div class="core-xlink-google-scholar"><a href="/x">Google Scholar</a></div></div></div></div></div>`;
  const author = (a: (typeof A.authors)[number]) =>
    `<span property="author" typeof="Person" role="listitem"><a href="#con" data-id="con"><span property="givenName">${a.given}</span> <span property="familyName">${a.family}</span></a>${a.email ? ` <a href="mailto:${a.email}" property="email"><span>${a.email}</span></a>` : ''}</span>`;
  return `${head('Sage Valley Journals')}<body><div data-widget-def="UX3HTMLWidget" class="banner" ${SITE}><p>Your browser is out of date. Browse access is better with a newer one.</p></div>
<div class="header__content" ${SITE}><a href="/x">Skip to main content</a><div class="dropdown institution"><span>Intended for healthcare professionals</span></div><ul class="menubar"><li><a href="/x">Browse by discipline</a></li><li><a href="/x">Information for</a></li></ul></div>
<main class="content" id="content"><article data-design="pb" data-type="research-article" vocab="http://schema.org/" prefix="sage: http://x" typeof="ScholarlyArticle"><header data-extent="frontmatter"><div class="core-container"><div class="meta-panel"><div class="meta-panel__left-content"><div class="meta-panel__access meta-panel__access--full">Open access</div><div class="meta-panel__type"><span>Research article</span></div><div class="meta-panel__onlineDate">First published online ${A.published.text}</div></div><div class="meta-panel__crossmark" ${SITE}><a href="/x">Request permissions</a></div></div>
<h1 property="name">${A.title}</h1><div class="contributors"><span class="authors"><span role="list">${each(A.authors, author, ', and ')}</span></span><span class="comma" ${SITE}><a href="#tab-contributors">View all authors and affiliations</a></span></div>
<div class="self-citation"><div property="isPartOf" typeof="PublicationIssue"><span property="isPartOf" typeof="Periodical"><span property="name">${A.journal}</span></span> <span>Volume ${A.volume}, Issue ${A.issue}</span></div><div class="doi"><a href="https://doi.org/${A.doi}" property="sameAs">https://doi.org/${A.doi}</a></div></div></div></header>
<nav data-core-nav="article" class="core-nav-wrapper" ${SITE}><ul><li><a href="#abstract">Abstract</a></li><li><a href="#sec-1">Introduction</a></li><li><a href="#sec-3">Results</a></li><li><a href="#bibliography">References</a></li></ul></nav>
<div id="abstracts"><div class="core-container"><section id="abstract" property="abstract" typeof="Text" role="doc-abstract"><h2 property="name">Abstract</h2><div role="paragraph">${A.abstract}</div></section></div></div>
<section id="bodymatter" data-extent="bodymatter" property="articleBody" typeof="Text"><div class="core-container">${body}</div></section>
<div id="backmatter" data-extent="backmatter"><div class="core-container">${each(A.back, (s, i) => `<section id="ack${i}" role="${s.type === 'acknowledgements' ? 'doc-acknowledgments' : 'region'}"><h2>${s.heading}</h2>${each(s.paragraphs, p)}</section>`)}
<section id="bibliography" role="doc-bibliography" data-extent="backmatter"><h2>References</h2><div role="list">${each(A.references, reference)}</div></section></div></div></article>
<div class="core-collateral" ${SITE}><section id="tab-metrics-inner" class="core-metrics"><h2>Metrics and citations</h2><h3>Journals metrics</h3><p>This article was published in Journal of Cold Forests.</p><a href="/x">View All Journal Metrics</a><h3>Publication usage*</h3><p>Total views and downloads: 1413</p><p>*Publication usage tracking started in December 2016</p></section><section class="similar-articles"><h2>Similar articles:</h2><ul><li><div class="card-title"><a href="/x">Where woodpeckers look first: an exchange of views on dead wood</a></div><span>Show details</span></li></ul></section><section class="get-access"><h2>View options</h2><a href="/x">View PDF/EPUB</a></section></div></main>
<footer ${SITE}><p>Also from Sage Valley</p><a href="/x">Become a reviewer</a><div>© 2021 Sage Valley Publications</div></footer></body></html>`;
}

/** ACS: entries with the abstract service's record behind each, a citation export in every entry, "Cited By" as a section. */
function chemistry(): string {
  const cite = (n: number) => `<a onclick="showRef(event, 'ref${n}')" href="javascript:void(0);" class="ref ref${n}">(${n})</a>`;
  const p = (text: string) => `<div class="NLM_p">${prose(text, cite, '<sup class="NLM_sup">', '</sup>')}</div>`;
  const figure = `<figure id="fig1" data-id="fig1" class="article__inlineFigure"><div class="dummy-ctr"></div><h2 class="fig-label">${A.figure.label}</h2><div class="fig-img"><img alt=""></div><figcaption class="article__inlineFigure__caption"><p class="first last">${A.figure.caption}</p></figcaption><div class="article__inlineFigure__links" ${SITE}><a href="/x">High Resolution Image</a><a href="/x">Download MS PowerPoint Slide</a></div></figure>`;
  const table = `<div class="NLM_table-wrap" id="tbl1"><div class="NLM_caption"><a href="/x" class="tabHeading">${A.table.label}. </a>${A.table.caption}</div>${gridOf(A)}</div>`;
  const body = outlineOf(A.sections, p, (s, inner, level, number) =>
    level === 2
      ? `<div id="sec${number}" class="NLM_sec NLM_sec_level_1"><div class="article_content-header"><h2 class="article-section__title" id="_i${number}">${s.heading}</h2></div>${inner}${s.type === 'results' ? figure : ''}</div>`
      : `<div id="sec${number.replace('.', '_')}" class="NLM_sec NLM_sec_level_2"><h3 class="article-section__title">${s.heading}</h3>${inner}${s.heading.startsWith('Trapping') ? table : ''}</div>`,
  );
  const reference = (r: (typeof A.references)[number], i: number) =>
    `<li id="ref${i + 1}"><span class="refLabel">${i + 1}</span><div class="NLM_citation" id="rightTab-ref${i + 1}"><span class="NLM_contrib-group">${r.authors}</span> <span class="NLM_article-title">${r.title}</span>. <i>${r.journal}</i> <span class="NLM_year">${r.year}</span>, <i>${r.volume}</i>, ${r.pages.replace('–', '−')},  <span class="refDoi"> DOI: ${r.doi}</span></div><div class="citationLinks" ${SITE}>[<a href="/x">Crossref</a>], [<a href="/x">PubMed</a>], [<a href="/x">CAS</a>], <a href="/x">Google Scholar</a></div><div class="casRecord" ${SITE}><a href="/x" class="casIcon">There is no corresponding record for this reference.</a></div></li>`;
  return `${head('ValleyACS')}<body class="pb-ui"><div class="header-top" ${SITE}><ul><li><a href="/x">ACS</a></li><li><a href="/x">Pair a device</a></li><li><a href="/x">My Activity</a></li><li><a href="/x">Publications</a></li></ul></div>
<article><div class="article_header"><div class="article_header-left"><ol class="breadcrumbs" ${SITE}><li><a href="/x">RETURN TO ISSUE</a></li><li><a href="/x">PREV</a></li><li><a href="/x">Article</a></li><li><a href="/x">NEXT</a></li></ol><h1 class="article_header-title"><span class="hlFld-Title">${A.title}</span></h1>
<ul class="loa">${each(A.authors, a => `<li><span class="hlFld-ContribAuthor">${nameOf(a)}</span><div class="loa-info"><div class="loa-info-name">${nameOf(a)}</div><div class="loa-info-affiliations"><div class="loa-info-affiliations-info">${A.affiliations[a.at]}</div></div><a href="/more" ${SITE}>More by ${nameOf(a)}</a></div></li>`)}</ul>
<div class="article_header-citenumdiv"><b>Cite this: </b><span class="cit-title">J. Cold For.</span> <span class="cit-year-info">${A.year}</span>, <span class="cit-volume">${A.volume}</span>, <span class="cit-issue">${A.issue}</span>, <span class="cit-fg-pageRange">${A.pages}</span></div><div class="article_header-epubdate"><b>Publication Date</b>: <span class="pub-date-value">${A.published.text}</span></div><div class="article_header-doiurl"><a href="/x">https://doi.org/${A.doi}</a></div></div>
<div class="article_header-right" ${SITE}><div class="articleMetrics"><h5>Article Views</h5><div>2041</div><h5>Altmetric</h5><div>-</div><h5>Citations</h5><div>3</div></div><div class="articleMetrics_popup"><p>Article Views are the COUNTER-compliant sum of full text article downloads since November 2008 (both PDF and HTML) across all institutions and individuals. These metrics are regularly updated to reflect usage leading up to the last few days.</p></div><div class="share-tools"><h5>Share</h5><ul><li>Facebook</li><li>X</li><li>WeChat</li></ul></div></div></div>
<div class="article_content" ><div class="article_content-left"><div class="article_abstract"><div class="article_abstract-title"><h2 id="Abstract">Abstract</h2></div><div id="abstractBox" class="article_abstract-content"><p class="articleBody_abstractText">${A.abstract}</p></div></div>
<div class="article_content-title" ${SITE}><ul class="rlist article-note"><li>This publication is licensed under the terms of your institutional subscription. <a href="/x">Request reuse permissions</a>.</li></ul></div>
<div class="hlFld-Fulltext">${body}</div>
<div class="NLM_back">${each(A.back, s => `<div class="ack"><h2 class="article-section__title">${s.heading}</h2>${each(s.paragraphs, p)}</div>`)}
<div id="references"><h2 class="article-section__title">References</h2><hr class="article-hr"><div class="refs-note">This article references ${A.references.length} other publications.</div><ol class="citation-list" id="references-list">${each(A.references, reference)}</ol></div></div>
<div class="cited-by_tab" ${SITE}><h2 class="article-section__title">Cited By</h2><div class="citedByEntry"><p>This article is cited by 3 publications.</p><ol><li>Olga Brekke. Wet moss and dry moss on roofs. <i>Roof Letters</i> <b>2023</b>, <i>4</i>, 11–19.</li></ol></div></div></div></div></article>
<footer ${SITE}><p>1155 Upper Street N.W. Larchwald</p><a href="/x">Copyright © 2021 Valley Chemical Society</a></footer></body></html>`;
}

export const ATYPON: readonly Layout[] = [
  { platform: 'Atypon, accordions (Wiley)', page: onlineLibrary() },
  { platform: 'Atypon, RDFa (SAGE, Science, PNAS, ACM)', page: rdfa() },
  { platform: 'Atypon, chemistry (ACS)', page: chemistry() },
];
