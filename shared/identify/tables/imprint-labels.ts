/** Words before the volume, issue, pages and article number of a journal, by language; a full stop may follow each. */
export const VOLUME_LABELS: readonly string[] = [
  ...['volume', 'vol', 'v'],
  ...['band', 'bd', 'jahrgang', 'jg'],
  ...['tome', 't'],
  ...['volumen', 'tomo', 'año'],
  ...['volume', 'ano'],
  ...['annata'],
];
export const ISSUE_LABELS: readonly string[] = [
  ...['issue', 'number', 'no', 'iss', 'num', 'nos'],
  ...['heft', 'nr', 'ausgabe', 'h'],
  ...['numéro', 'n°', 'nº', 'n', 'fascicule', 'fasc'],
  ...['número', 'núm'],
  ...['fascicolo', 'numero'],
];
export const PAGE_LABELS: readonly string[] = [
  ...['pages', 'page', 'pp', 'p', 'pgs', 'pg'],
  ...['seiten', 'seite', 's'],
  ...['páginas', 'página', 'págs', 'pág'],
  ...['pagine', 'pag'],
];
export const ARTICLE_LABELS: readonly string[] = [
  ...[
    'article number',
    'article no',
    'article id',
    'article',
    'art no',
    'artikel',
    'artículo',
    'artigo',
    'e-location',
    'elocation id',
    'id',
  ],
];
