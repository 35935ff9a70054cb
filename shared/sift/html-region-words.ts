/** What a stretch of an HTML page is for, as far as its tag and class names say. */
export type RegionName =
  | 'body'
  | 'front'
  | 'abstract'
  | 'references'
  | 'figure'
  | 'table'
  | 'footnotes'
  | 'supplementary'
  | 'author-info'
  | 'peer-review'
  | 'navigation'
  | 'header'
  | 'footer'
  | 'sidebar'
  | 'notice'
  | 'advertisement'
  | 'related'
  | 'share'
  | 'metrics'
  | 'comments'
  | 'toolbar'
  | 'form'
  | 'account'
  | 'popup';

/** `root`: the article as a whole stands in it. `sure` words mean the region wherever they stand; `hint` words may not. */
export type Strength = 'root' | 'sure' | 'hint';

export interface RegionWords {
  readonly region: RegionName;
  readonly side: 'article' | 'site';
  readonly strength: Strength;
  /** Single words, and neighbours written as one: `article-body`, `articleBody` and `articlebody` are `articlebody`. */
  readonly words: string;
  readonly reason: string;
}

/** Names of regions, taken from the class names, roles and HTML elements that journal platforms and frameworks use. */
export const REGION_WORDS: readonly RegionWords[] = [
  {
    region: 'body',
    side: 'article',
    strength: 'root',
    words:
      'articlebody articletext articlecontent articlefulltext fulltext fulltextview ' +
      'bodymatter bodycontent entrycontent postcontent storybody maincontent maintext nlmbody nlmsec sectionbody ' +
      'hlfldfulltext contenttext ltxdocument pagetext texto textocompleto corpoartigo cuerpo volltext',
    reason: 'Wrapper of the running text alone: what goes on outside of it says nothing of what stands inside.',
  },
  {
    region: 'body',
    side: 'article',
    strength: 'root',
    words: 'main',
    reason: 'HTML’s element and ARIA’s role for what the page is about.',
  },
  {
    region: 'body',
    side: 'article',
    strength: 'hint',
    words:
      'sec section sections tocsection para paragraph content introduction methods results discussion conclusion conclusions ' +
      'acknowledgements acknowledgments ack funding fundinginfo fundingstatement grantinformation competinginterests ' +
      'conflictofinterest conflictsofinterest declarations additionalinformation authorcontributions',
    reason:
      'Sections and paragraphs, mostly of the article; sites use the words for their own boxes too. A plain section is anything.',
  },
  {
    region: 'abstract',
    side: 'article',
    strength: 'sure',
    words: 'abstract abstracts summary resumo resumen highlights graphicalabstract keywords keyword kwd',
    reason: 'The article in short.',
  },
  {
    region: 'references',
    side: 'article',
    strength: 'sure',
    words:
      'references reflist referencelist bibliography biblist bibliographic bibreference citationlist literaturecited ' +
      'refs bibl biblio ltxbibliography listofreferences referencessection literatur referencias refbody',
    reason: 'The bibliography.',
  },
  {
    region: 'figure',
    side: 'article',
    strength: 'sure',
    words:
      'figure figcaption fig figures figcontent figlegend objhead twxbox figurecaption caption scheme imagecaption figwrap figurewrap legend shortlegend',
    reason: 'Figures with their captions.',
  },
  {
    region: 'table',
    side: 'article',
    strength: 'sure',
    words: 'tablewrap tablecaption tablefootnote tblcaption tablewrapper datatable tablecontent',
    reason: 'Tables with captions and notes; the element alone may be layout.',
  },
  {
    region: 'footnotes',
    side: 'article',
    strength: 'sure',
    words: 'footnote footnotes endnote endnotes fngroup fnlist fn notas',
    reason: 'Notes of the article.',
  },
  {
    region: 'supplementary',
    side: 'article',
    strength: 'hint',
    words:
      'supplementary supplemental supplement supplements supportinginformation supportinginfo appendix appendices dataavailability',
    reason: 'Material beside the article, named in it.',
  },
  {
    region: 'author-info',
    side: 'article',
    strength: 'hint',
    words:
      'authors author contributors contrib contribgroup affiliation affiliations aff authorinfo authorinformation authornotes correspondence byline',
    reason: 'Who wrote the article and where.',
  },
  {
    region: 'peer-review',
    side: 'article',
    strength: 'root',
    words:
      'refereereport refereereports refereeresponse reviewerreport reviewreport reviewreports peerreview openpeerreview decisionletter authorresponse',
    reason: 'Published reports, which journals with open review print among the comments.',
  },
  {
    region: 'front',
    side: 'article',
    strength: 'hint',
    words:
      'articletitle articleheader articlemeta articleinfo frontmatter ameta articlehistory publicationhistory contenttitle citationtitle documenttitle ltxtitle',
    reason: 'Head of the article: title, dates, identifiers.',
  },

  {
    region: 'navigation',
    side: 'site',
    strength: 'sure',
    words:
      'nav navbar navigation navlist navlinks menu menus submenu menubar megamenu topmenu mainmenu menuitem sitemap ' +
      'breadcrumb breadcrumbs crumbs crumb pager pagination paginator prevnext nextprev sitenav globalnav skiplink ' +
      'skiplinks skip skipto skipnav toc tableofcontents tocnav outline jumpto jumplinks jumplist jumpsection sectionjump ' +
      'quicklinks scrollspy tablist topbar menubutton',
    reason: 'Ways to other pages, or to places on this one.',
  },
  {
    region: 'header',
    side: 'site',
    strength: 'hint',
    words: 'header masthead siteheader globalheader pageheader branding logo topheader banner',
    reason: 'Head of the site; within an article the word means the article’s own head.',
  },
  {
    region: 'footer',
    side: 'site',
    strength: 'hint',
    words: 'footer ft',
    reason: 'Foot of the site; within an article its notes and references may stand in one.',
  },
  {
    region: 'footer',
    side: 'site',
    strength: 'sure',
    words:
      'sitefooter pagefooter courtesynote globalfooter contentinfo footerlinks footermenu footernav colophon copyrightnotice disclaimer disclaimers',
    reason: 'Foot of the site, and nothing else.',
  },
  {
    region: 'sidebar',
    side: 'site',
    strength: 'hint',
    words:
      'aside sidebar sidebars rail complementary secondary sidecolumn rightcolumn leftcolumn rightcol leftcol sidecontent extras pullout',
    reason: 'Column beside the text; authors’ boxes are set as asides too.',
  },
  {
    region: 'notice',
    side: 'site',
    strength: 'sure',
    words:
      'cookie cookies cookiebanner consent gdpr onetrust ccpa alert alerts alertbar announcement notification ' +
      'notifications usabanner sitemessage browserupgrade outdatedbrowser ie6 unsupported newsletter newsletters subscribe ' +
      'subscription infobar surveymonkey promo promobox promotion callout help helptext getapp mobileapp',
    reason: 'Messages of the site to its visitors: consent, browser warnings, campaigns.',
  },
  {
    region: 'advertisement',
    side: 'site',
    strength: 'sure',
    words:
      'ad ads advert adverts advertisement advertising advertorial adbox adslot adunit sponsor sponsored sponsors doubleclick leaderboard skyscraper jobs',
    reason: 'Paid for, not written for the article.',
  },
  {
    region: 'related',
    side: 'site',
    strength: 'sure',
    words:
      'related relatedarticles relatedcontent relatedlinks recommended recommendation recommendations recommender suggested ' +
      'similar seealso alsoread alsoviewed readnext mostread mostviewed mostcited mostpopular mostrecent latestarticles ' +
      'trending popular citedby citing citingarticles morefrom morelike trendmd furtherreading recentarticles looked looksimilar teaser teasers',
    reason: 'Other articles.',
  },
  {
    region: 'related',
    side: 'site',
    strength: 'hint',
    words: 'citations',
    reason: 'Articles that cite this one, and their count; in a bibliography the word means its entries.',
  },
  {
    region: 'share',
    side: 'site',
    strength: 'sure',
    words:
      'share shares sharing sharebar shareicons social socialmedia socialshare socialbar bookmarks addthis addtoany sharethis follow twitter facebook linkedin mendeley tweet permalink recommend',
    reason: 'Buttons that send the page elsewhere.',
  },
  {
    region: 'metrics',
    side: 'site',
    strength: 'sure',
    words:
      'metrics articlemetrics altmetric altmetrics plumx dimensions crossmark statistics usage viewcount contextualdata counter countbox impactfactor',
    reason: 'Counts of views and citations.',
  },
  {
    region: 'comments',
    side: 'site',
    strength: 'sure',
    words:
      'commentlist commentform commentsection comments disqus respond annotations annotation hypothesis rating ratings feedback questions',
    reason: 'What readers say, and where they say it.',
  },
  {
    region: 'toolbar',
    side: 'site',
    strength: 'sure',
    words:
      'toolbar tools toolbox tool articletools actionbar actions actionmenu buttons button btn btngroup downloads download ' +
      'downloadpdf pdflink figurelink pptlink exportcitation citationtools citationexport citationdisplay citationformats citethis howtocite exports export rightslink permissions reprints ' +
      'reprint getaccess accessoptions accessbar accessbox paywall purchase buybox printbutton fontsize textsize utilities utility options',
    reason: 'Things to do with the page: download, cite, print, buy.',
  },
  {
    region: 'toolbar',
    side: 'site',
    strength: 'sure',
    words:
      'externalreferences internalreferences referencelinks referenceslinks reflinks citationlinks extlinks linkresolver ' +
      'externallinks extralinks refxlink corexlink getftr casrecord citationextra citextra',
    reason: 'Links behind each entry of a bibliography: CrossRef, PubMed, a library’s resolver.',
  },
  {
    region: 'form',
    side: 'site',
    strength: 'sure',
    words:
      'search searchbox searchform searchbar quicksearch advancedsearch fieldset select option textarea formcontrol',
    reason: 'Where the visitor types or chooses.',
  },
  {
    region: 'form',
    side: 'site',
    strength: 'hint',
    words: 'form',
    reason: 'Some systems wrap the whole page in a form.',
  },
  {
    region: 'account',
    side: 'site',
    strength: 'sure',
    words:
      'login signin signup logout register registration password forgot useraccount myaccount account institutionallogin institutionlogin institutionalaccess institutionaccess accessinstitution cart shoppingcart basket wishlist personalmenu userinfo authentication shibboleth welcome',
    reason: 'Signing in, carts, institutions.',
  },
  {
    region: 'popup',
    side: 'site',
    strength: 'hint',
    words: 'modal popup popover tooltip dropdown flyout hovercard',
    reason: 'Boxes that open on demand; some systems keep figures and tables in them.',
  },
  {
    region: 'popup',
    side: 'site',
    strength: 'sure',
    words: 'dialog overlay lightbox drawer offcanvas',
    reason: 'Layers over the page.',
  },
];
