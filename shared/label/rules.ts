import type { Rule } from '../rules';
import type { SiteRole } from './roles';

/** The rule that a leaf goes by, for each family of the site's text. What spoke loudest is in the ledger's `evidence`. */
export const SITE_RULES = {
  nav: {
    id: 'site.nav',
    reason: 'Ways through the site: menus, breadcrumbs, search and login, tables of contents of the page.',
    example: 'Home | Journals | About | Log in',
  },
  tool: {
    id: 'site.tool',
    reason: 'Tools beside the text: share, save, cite, metrics, the labels of links behind references and figures.',
    example: 'Download PDF  Export citation',
  },
  promo: {
    id: 'site.promo',
    reason: 'Advertisements and offers: subscriptions, newsletters, access, calls for papers.',
    example: 'Sign up for alerts and never miss an issue',
  },
  related: {
    id: 'site.related',
    reason: 'Other pages: similar, recommended, citing and most-read articles.',
    example: 'More articles like this',
  },
  notice: {
    id: 'site.notice',
    reason:
      'What the site says of itself and of the law: cookies, terms, copyright of the site, addresses of the publisher.',
    example: 'We use cookies to improve your visit.',
  },
  artifact: {
    id: 'site.artifact',
    reason: 'Debris: running heads, page numbers, names of pictures, what a scraper or a converter left.',
    example: 'Page 3 of 12',
  },
} as const satisfies Record<SiteRole, Rule>;
