import { listOf } from '../../lexicon/list-of';

/**
 * Words before the volume, issue, pages and article number of a journal: English, German, French, Spanish, Portuguese,
 * Italian. A full stop may follow each; one letter alone needs it.
 */
export const VOLUME_LABELS = listOf(
  'volume | vol | v | band | bd | jahrgang | jg | tome | t | volumen | tomo | año | ano | annata',
);
export const ISSUE_LABELS = listOf(
  'issue | number | no | iss | num | nos | heft | nr | ausgabe | h | numéro | n° | nº | n | fascicule | fasc | número | núm | fascicolo | numero',
);
export const PAGE_LABELS = listOf(
  'page(s) | pages | page | pp | p | pgs | pg | seiten | seite | s | páginas | página | págs | pág | pagine | pag',
);
export const ARTICLE_LABELS = listOf(
  'article number | article no | article id | article | art no | artikel | artículo | artigo | e-location | elocation id | id',
);

/** Words before the journal's name, with a colon. */
export const JOURNAL_LABELS = listOf(`
  journal | journal reference | journal title | published in | publication | source | in | from the journal |
  bibliographic record | zeitschrift | erschienen in | revue | publié dans | revista | publicado en | publicado em |
  rivista | pubblicato in`);
