/** Fewer pages than this say nothing of a site. */
export const FEWEST_PAGES = 3;
/** Share of a site's pages that a line must be seen on. */
export const LINE_SHARE = 1 / 3;
/** A group's papers share a sentence on their statistics; a site's notice is on nearly all pages. */
export const PARAGRAPH_SHARE = 2 / 3;
/** Most lines that are remembered of a site, those seen on most pages first. */
export const MOST_LINES = 1000;
/** Most sites, those with most pages first. */
export const MOST_SITES = 5000;
