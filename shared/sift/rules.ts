import type { Rule } from '../rules';
import { PHRASES } from './phrases';

/** Rules that go by a block's surroundings and looks rather than by its words. */
export const CONTEXT_RULES = {
  menu: {
    id: 'nav.menu',
    reason: 'A short label among others: no sentence, no heading of the article, nothing that states a fact.',
    example: 'Aims and Scope · Editorial Board · Most Read',
  },
  glued: {
    id: 'nav.glued-menu',
    reason: 'Menu entries that the scraper ran together.',
    example: 'HomeJournalsBooksAboutContactLogin',
  },
  related: {
    id: 'related.entry',
    reason: "Stands under a heading for other articles, before the article's own text goes on.",
    example: 'A different study of the same beetle',
  },
  links: {
    id: 'nav.links',
    reason: 'Nothing but links.',
    example: 'Volume 12 Volume 13 Volume 14',
  },
  outside: {
    id: 'site.outside-article',
    reason: 'Text among blocks of the site, with nothing that ties it to the article.',
    example: 'Our editors are happy to help with your questions.',
  },
  outline: {
    id: 'nav.outline',
    reason: "The page's own list of contents: its headings stand over the text as well.",
    example: 'Abstract · Introduction · Methods · Results',
  },
  copy: {
    id: 'copy.reference',
    reason: 'A second printing of an entry of the bibliography, from a pop-up at its citation.',
    example: 'A. Muster: J. Ex. Ecol., 2011, 4, 120–131. View all references',
  },
  styled: {
    id: 'copy.own-citation',
    reason: "The page's own citation once more, under the label of a style to copy it in.",
    example: 'AMA Style / Muster A. Moss on roofs. J Ex. 2011;4(2):120.',
  },
  objectDoi: {
    id: 'figure.doi',
    reason: 'The identifier of a figure or table below its caption: an address, no text.',
    example: 'https://doi.org/10.5555/jcf.g001',
  },
  region: {
    id: 'site.region',
    reason: 'The names of the HTML elements around it say that it is a menu, a widget or another part of the site.',
    example: '<aside class="related-articles">…</aside>',
  },
  hidden: {
    id: 'site.hidden',
    reason: 'Not shown to a reader of the page.',
    example: '<div aria-hidden="true">Loading</div>',
  },
} as const satisfies Record<string, Rule>;

export const SIFT_RULES: readonly Rule[] = [...PHRASES, ...Object.values(CONTEXT_RULES)];
