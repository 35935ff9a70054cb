import { listOf } from '../../lexicon/list-of';

/**
 * Words of widgets and labels that stand among the authors and are no part of any name. Each is taken out of a byline
 * before it is split; most are the accessible labels of buttons that a scraper cannot tell from text.
 */
export const BYLINE_NOISE: readonly string[] = listOf(
  `author links open overlay panel | links open overlay panel | open overlay panel | view orcid profile | view author orcid profile | orcid logo | orcid profile | orcid icon | orcid id | view author publications | view all authors | you can also search for this author in | search for more papers by this author | more articles by this author | more by this author | search for other works by this author on | find articles by | search for this author on this site | find this author on google scholar | find this author on pubmed | author information | author affiliations | author and article information | authors info & affiliations | authors info & claims | email logo | show all authors | show authors | show more | see all authors | see more | view affiliations | view further author information | view author information | view all authors and affiliations | show affiliations | add to favorites | corresponding author at | corresponding authors | corresponding author | correspondence author | contact author | email the corresponding author | e-mail the corresponding author | email author | send email | first author | these authors contributed equally to this work | these authors contributed equally | autor de correspondencia | autor correspondente | korrespondierender autor | auteur correspondant | author profile | opens in new tab | opens in new window | image: orcid logo`,
);

/** Words before the first name, at the start of a line. */
export const BYLINE_LEADS: readonly string[] = listOf(
  `by | authors | author | author(s) | written by | contributors | von | autoren | autor | par | auteurs | auteur | por | autores | autor(es) | autoría | authorship | di | a cura di | autori | communicated by | 作者 | 著者`,
);

/** Conjunctions before the last name of a list. Single letters count only between two names. */
export const CONJUNCTIONS: readonly string[] = listOf(
  'and | und | et | y | e | ed | i | en | og | och | with | mit | avec | con | com',
);
