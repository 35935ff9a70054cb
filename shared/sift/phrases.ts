import type { Rule } from '../rules';

/**
 * Phrases that sites put around articles. `line`: the whole block is the phrase. `start`: the block begins with it.
 * `part`: it stands anywhere in a block of at most PART_WORDS words (longer ones may quote it). Patterns are matched
 * without regard to case, with runs of white space as one.
 */
export interface Phrase extends Rule {
  readonly where: 'line' | 'start' | 'part';
  readonly patterns: readonly string[];
}

/** A cookie notice is rarely longer; a paragraph of an article about cookies usually is. */
export const PART_WORDS = 70;

export const PHRASES: readonly Phrase[] = [
  {
    id: 'nav.skip-link',
    reason: 'Links for screen readers that jump to the content.',
    example: 'Skip to main content',
    where: 'start',
    patterns: ['skip to (?:main |page |article )?(?:content|navigation|article|main|footer|search|information)', 'jump to (?:main )?(?:content|navigation|section)', 'zum (?:haupt)?inhalt springen', 'aller au contenu', 'saltar al contenido', 'ir para o conteúdo', 'back to top', 'return to top', 'nach oben', 'go to top', '\\[skip to'],
  },
  {
    id: 'nav.entry',
    reason: 'Entries of the menus that every journal site has.',
    example: 'Browse issues',
    where: 'line',
    patterns: [
      'home(?: ?page)?|main menu|user menu|menu|navigation|search(?: .{0,40})?|advanced search|browse(?: .{0,40})?|archive|archives|contact(?: us)?|about(?: us| this journal| the journal| .{2,30})?|help(?: & support)?|faqs?|site ?map|login|log ?in|log ?out|sign ?in|sign ?up|sign ?out|register|subscribe|my account|create (?:an )?account|login / register|journals?(?: a-z)?|journals & books|all journals|view all journals|books|articles|issues?|current issue|all issues|list of issues|table of contents|next(?: article)?|previous(?: article)?|previous next|more|less|see all|view all|show (?:more|less|all|details)|read more|learn more|close|back|toggle.{0,30}|open (?:the )?menu|expand.{0,20}|collapse.{0,20}|loading\\.*|settings|outline|contents|sections?|submit(?: .{0,30})?|for (?:authors|reviewers|librarians|advertisers|referees|editors)|librarians?|authors & editors|editorial board|aims (?:and|&) scope|instructions (?:for|to) authors|guide (?:to|for) authors|author guidelines|submission guidelines|information for .{3,20}|explore content|publish with us|about the authors?|follow us|connect with .{2,30}|quick links|tools|share|cite|export|options|resources|services|products|shortlist|cart|mobile|institutions?|societies|advertis(?:ing|ers?|e)|press(?: room)?|news|jobs|careers|blog|events|podcasts?|videos?|apps?|newsletters?|rss(?: feeds?)?|alerts?|e-?alerts?|email alerts|feedback|sponsors?|policies|privacy(?: policy)?|cookies?|terms(?: (?:of|and|&) .{3,25})?|accessibility(?: statement)?|legal notices?|imprint|impressum|datenschutz|kontakt|startseite|suche|anmelden|accueil|rechercher|connexion|inicio|buscar|contacto|início|sobre|pesquisar|entrar|cadastro',
    ],
  },
  {
    id: 'site.notice',
    reason: 'Notices about browsers, scripts and the site as a whole.',
    example: 'You are using a browser version with limited support for CSS.',
    where: 'part',
    patterns: ['javascript is (?:disabled|not enabled|required)', 'enable javascript', 'browser version with limited support', 'works best with javascript', 'your browser (?:does not|doesn.t|is not)', 'an official website of the united states', 'official websites use \\.gov', 'the \\.gov means', 'secure \\.gov websites', 'the site is secure', 'share sensitive information only', 'before sharing sensitive information', 'federal government websites', 'we have detected that', 'this page requires', 'cookies are (?:disabled|required)'],
  },
  {
    id: 'site.cookie-notice',
    reason: 'Cookie and privacy notices.',
    example: 'We use cookies to give you the best experience on our site.',
    where: 'part',
    patterns: ['(?:we|site|website|page) (?:and our partners )?uses? (?:of )?cookies', 'use of cookies', 'cookie (?:policy|settings|preferences|notice|consent|declaration)', 'cookies notification', 'manage (?:cookies|preferences)', 'accept (?:all )?cookies', 'your privacy choices', 'privacy (?:policy|notice|statement|rights)', 'utilizamos cookies', 'nous utilisons des cookies', 'diese (?:website|seite) verwendet cookies', 'verwenden cookies', 'este s[ií]t[ie]o utiliza cookies', 'this site uses cookies'],
  },
  {
    id: 'site.copyright',
    reason: "The publisher's copyright line at the foot of the site.",
    example: '© 2024 Example Press Limited. All rights reserved.',
    where: 'part',
    patterns: ['all rights reserved', '^(?:copyright )?©(?: ?copyright)? ?(?:\\d{4}(?:[-–]\\d{4})?)? ?[^.]{0,60}(?:limited|ltd|inc|llc|gmbh|group|press|publishing|nature|elsevier|wiley|association|society|university|b\\.v)\\b', 'is a registered trademark', 'registered (?:in|office)', 'except certain content provided by third parties', 'issn[: ]+\\d{4}-\\d{3}[\\dx] \\((?:online|print|electronic)\\)', 'powered by', 'terms (?:and|&) conditions', 'terms of (?:use|service)', 'member of (?:cope|crossref|counter)'],
  },
  {
    id: 'access.account',
    reason: 'Log-in forms and account menus.',
    example: 'Log in through your institution',
    where: 'part',
    patterns: ['(?:log|sign) ?in (?:to|with|via|using|through|here)', '(?:access|login) through your (?:institution|organi[sz]ation)', 'forgot(?:ten)? (?:your )?password', 'remember me', 'create (?:a|an|your) (?:free )?(?:personal )?account', 'your user name and password', 'not a (?:member|subscriber)\\?', 'already a (?:member|subscriber)', 'individual sign in', 'institutional (?:sign|log) ?in', 'logged in as', 'shibboleth', 'openathens', 'keep me (?:logged|signed) in', 'sign ?up for'],
  },
  {
    id: 'access.offer',
    reason: 'Offers to buy or rent what the page does not show.',
    example: 'Rent this article for 48 hours',
    where: 'part',
    patterns: ['(?:rent|buy|purchase)(?: or (?:rent|buy|subscribe))?(?: this| an?| single)? (?:article|pdf|issue|chapter|access|subscription)', 'buy (?:now|or subscribe|this)', 'access options', 'get (?:full |immediate |instant )?access', 'get rights and content', 'access (?:nature|the full|this article|to this|provided by)', 'subscribe to (?:this|the|our) (?:journal|newsletter)', 'subscription (?:content|options)', 'this is a preview of', 'instant access', 'prices (?:may be|vary|include)', 'cancel any ?time', 'only \\$?€?[\\d.,]+ per (?:issue|year|month)', '[\\d.,]+ ?[€$£] / ', 'additional access options', 'learn about institutional', 'read our faqs', 'contact customer support', 'tax calculation', 'check access', 'you do not (?:currently )?have access', 'full text access', 'view full (?:text|article) (?:on|at|in)', 'available to (?:subscribers|members)', 'recommend (?:this )?(?:journal )?to (?:your )?librar'],
  },
  {
    id: 'tool.download',
    reason: 'Buttons that fetch the article in another form.',
    example: 'Download PDF',
    where: 'part',
    patterns: ['^(?:download|view|get|open|print)(?: the| as| this| article| full[- ]text| full issue| citation| powerpoint| references| pdf)*(?: \\([\\d.]+ ?[kmg]b\\))?$', '^(?:full )?(?:article |text )?pdf(?: ?\\([\\d.]+ ?[kmg]b\\))?(?: pdf)?$', 'download (?:pdf|citation|as powerpoint|references|article|full|high-res|original|issue|all|citations|asset|chapter|powerpoint)', 'view (?:pdf|in article|large|larger|article|full size|metrics|figure|references?|all references|record|related|on scopus|table|abstract)', 'full[- ]size (?:image|table)', 'first[- ]page (?:preview|pdf)', 'open (?:figure|image|in (?:figure )?viewer|in a? ?new (?:tab|window))', 'powerpoint (?:slide|friendly)', 'click (?:here|to|on)', 'ris \\(zotero\\)', '\\bendnote\\b.*\\bbibtex\\b', 'bibtex|refworks|reference manager|medlars|procite|papers2', 'read(?:cube| in readcube| online)', 'epub|xml version', 'export citation', 'citation (?:tools|manager|file|alerts?)', 'add to (?:mendeley|favou?rites|citation|my|saved|cart|library)', 'save to (?:mendeley|library)', 'get (?:pdf|xml|citation|permissions?)', 'request permissions?', 'reprints? (?:and|&) permissions?', '^permissions$', 'article (?:tools|menu|navigation|contents|outline)', 'print this', 'email (?:this|to a friend|article)', 'copy (?:citation|link|to clipboard|shareable link)', 'cite this(?: article)?$', 'how to cite$', 'figure viewer', 'high[- ]res(?:olution)? image', 'new tab', 'return to (?:figure|table|article|ref)', '^\\s*view all\\b', 'in this (?:article|issue|page|window)$', 'on this page$'],
  },
  {
    id: 'share.buttons',
    reason: 'Social networks and sharing widgets.',
    example: 'Share on Facebook',
    where: 'part',
    patterns: ['^(?:share|tweet|like|follow)(?: (?:this|on|us|via|with|the|article|page).{0,40})?:?$', '(?:share|follow us|find us) on', '^(?:[a-z]* ?(?:facebook|twitter|linkedin|reddit|weibo|wechat|whatsapp|mendeley|citeulike|delicious|digg|google\\+|pinterest|youtube|instagram|bluesky|mastodon|flickr|e-?mail|x|rss|logo|icon|share|print|more|bookmark|stumbleupon|researchgate|tumblr)[,\\s|•/]*){1,}$', 'share this (?:article|page|link|content)', 'anyone you share the following link with', 'provided by the springer nature sharedit', 'sorry, a shareable link', 'shareable link', 'recommend this (?:article|page)', 'add to social'],
  },
  {
    id: 'metrics.counter',
    reason: 'Counters of views, citations and attention.',
    example: '12k Accesses',
    where: 'part',
    patterns: ['^[\\d.,]+ ?[km]? (?:accesses|citations?|altmetric|downloads?|views?|reads?|shares?|visitors|comments?|likes?|mentions?|readers|bookmarks?|saves?)', '^(?:accesses|citations?|altmetric(?: score)?|downloads?|views?|visitors|metrics(?: details)?|article metrics|times cited|cited by|crossref|web of science|scopus|total (?:views|downloads)|info (?:&|and) metrics|questions|links)[: ]*[\\d.,]*[km]?$', 'metrics details', 'total mendeley and citeulike', 'paper.s citation count', 'views and downloads', 'sum of facebook', 'view all metrics', 'altmetric attention', 'plumx', 'impact factor:?', 'citescore', 'received the following', 'most (?:read|cited|viewed|popular|downloaded|shared)(?: .{0,25})?$', 'article metrics are', 'citation impact', 'citing articles?$', 'article usage', 'usage statistics', 'supporting, mentioning'],
  },
  {
    id: 'related.heading',
    reason: 'Headings of blocks that list other articles.',
    example: 'Similar content being viewed by others',
    where: 'line',
    patterns: ['(?:similar content|content|others?) being viewed by others|similar (?:articles?|content|papers)(?: in .{2,20})?|related (?:articles?|content|papers|information|links|topics|stories|publications|resources|collections?|reading|research|objects?|posts)|recommended(?: (?:for you|articles?|content|reading|by))?.{0,30}|you may also (?:like|be interested in)|others also (?:liked|viewed)|people also (?:read|viewed)|readers also (?:read|liked)|more (?:from|like this|on this topic|in this).{0,40}|(?:this article is )?(?:cited|referenced) by.{0,30}|citing (?:literature|articles?)|cited[- ]by.{0,12}|see (?:also|more)|latest (?:articles?|news|from|issue|content).{0,30}|trending.{0,30}|popular.{0,30}|advertisement|sponsored(?: content)?|ad|promoted|what to read next|also of interest|from the (?:archive|blog)|associated content|subjects?|nature careers|explore (?:more|further|related)|articles? citing this|ähnliche artikel|articles similaires|artículos (?:similares|relacionados)|artigos relacionados|articoli correlati'],
  },
  {
    id: 'ad.label',
    reason: 'Advertisements and newsletter offers.',
    example: 'Sign up for our weekly newsletter',
    where: 'part',
    patterns: ['^advertisements?(?: advertisement)?$', '^advertising$', '^anzeige$', '^publicidad(?:e)?$', '^publicité$', 'sign up (?:for|to) (?:the|our|receive|get|nature)', 'get (?:the most important|what matters|our|notified|email)', 'free to your inbox', 'newsletter', 'i agree my information will be processed', 'email address', 'subscribe (?:now|today|here)', 'receive (?:an )?(?:email )?alerts?', 'now accepting submissions', 'call for papers', 'find (?:a job|cardiology jobs|your|jobs)', 'learning store', 'continuing medical education', 'submit (?:your|a|an) (?:manuscript|article|paper|next)', 'article processing charge', 'publish(?:ing)? (?:with|in) (?:us|our|this journal)', 'new content (?:email )?alert', 'table of contents alert', 'content email alert', 'register(?:ed)? (?:now|for free|your)', 'thank you for (?:visiting|your feedback|subscribing)', 'customer service', 'help us improve', 'tell us what you think', 'take (?:our|the) survey', 'give feedback', 'is this information (?:correct|useful)', 'was this (?:page|article) helpful', 'are these keywords', 'keywords may be updated', 'added by machine and not by the authors'],
  },
  {
    id: 'ad.promotion',
    reason: 'What a journal says of itself and its offers, in the imperative.',
    example: 'Check out our collection on coastal ecology.',
    where: 'part',
    patterns: ['^(?:check out|view webcasts|watch|explore|discover|browse|visit|join us|meet the|learn (?:more )?about|find out|read our|see our|follow our|submit to|choose|introducing)\\b.{0,200}', 'is a transformative journal', 'open access option', 'accepts submissions', 'article requirements', 'publish using the', 'is also provided on'],
  },
  {
    id: 'people.finder',
    reason: 'Links that look up an author elsewhere.',
    example: 'Find this author on Google Scholar',
    where: 'part',
    patterns: ['(?:find|search for|view|see) (?:articles|this author|more (?:articles|papers)|author publications|all (?:articles|papers)|orcid|publications)', 'search author on', 'you can also search for this author', 'author links open', 'show (?:all )?authors', 'authors? (?:info|information)? ?(?:and affiliations? )?(?:▾|▼|\\+)', 'view (?:the )?(?:orcid|author|profile)', 'google scholar$', '^pubmed(?: ?(?:central|google scholar))*$', 'search for more papers', 'see all authors', 'contributed equally\\.? ?$^', 'author (?:biograph|publications)', 'orcid\\.org/?$', 'articles by (?:this author|[A-Z])'],
  },
  {
    id: 'widget.comment',
    reason: 'Comment forms and question widgets.',
    example: 'Be the first to comment on this article',
    where: 'part',
    patterns: ['(?:leave|post|add|write|submit|view|read|no|discuss|reader) (?:a |this |an )?(?:comments?|response|reply|article$)', 'be the first to', 'comments? (?:are closed|\\(\\d+\\)|policy|on this article)', 'ask a question about', 'learn more about q&a', 'report (?:this|a|an) (?:problem|issue|error|comment)', 'if you find something abusive', 'by submitting a comment', 'respond to this', 'what would you like to', 'all fields are required', 'send (?:email|message|to a friend)', 'captcha', 'please (?:fill in|enter|select|wait|note:? if|log ?in|sign)', 'this field is required', 'select your interests'],
  },
  {
    id: 'figure.debris',
    reason: 'Captions of viewer buttons, and labels without a caption.',
    example: 'Full size image',
    where: 'line',
    patterns: ['fig(?:ure|\\.)?s? ?\\d*[.:]?|tables? ?\\d*[.:]?|figures (?:&|and) (?:tables|data)|full size (?:image|table)|view larger version|figure options|tables? \\(\\d+\\)|figures? \\(\\d+\\)|show (?:all )?figures?|thumbnail|enlarge(?: image)?|zoom|image|graphic|supplementary (?:files?|material) ?\\(\\d+\\)|larger image|source data|table options|close modal|display full size|next figure|prev(?:ious)? figure'],
  },
];

/** Headings of this family open a block about other articles: what follows goes with it, up to the article's next own heading. */
export const RELATED = 'related.heading';
