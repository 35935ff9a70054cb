/**
 * Labels of the links that publishers and databases print beside an entry of a bibliography. `alone` labels are common
 * words as well: they count only where something else says that they are links (brackets, a link under them, another
 * label beside them, a line of their own). Lower case; a space stands for any white space.
 */
export interface LinkLabel {
  readonly label: string;
  readonly word?: 'common';
}

const distinct = (...labels: string[]): LinkLabel[] => labels.map(label => ({ label }));
const common = (...labels: string[]): LinkLabel[] => labels.map(label => ({ label, word: 'common' }));

export const LINK_LABELS: readonly LinkLabel[] = [
  // Search engines and citation databases
  ...distinct('google scholar', 'view in google scholar', 'search google scholar', 'view at google scholar'),
  ...distinct('google scholar opens in new window', 'search in google scholar', 'google preview', 'google books'),
  ...distinct('view record in scopus', 'view in scopus', 'view at scopus', 'scopus opens in new window', 'scopus (0)'),
  ...distinct(
    'web of science ®',
    'web of science®',
    'web of science',
    'web of science (r)',
    'isi web of science',
    'isi',
  ),
  ...distinct('pubmed/ncbi', 'pubmed', 'pub med', 'view in pubmed', 'pubmed abstract', 'pubmed full text', 'medline'),
  ...distinct('pubmed central', 'pmc free article', 'free pmc article', 'europe pmc', 'pmc', 'ncbi', 'pubmed citation'),
  ...distinct(
    'crossref full text',
    'crossref',
    'crossref opens in new window',
    'view via crossref',
    'pubmed google scholar',
  ),
  ...distinct('mathscinet', 'zentralblatt math', 'view at zentralblatt math', 'mathematical reviews', 'zbl', 'inspire'),
  ...distinct('view at mathscinet', 'search ads', 'nasa ads', 'view at nasa ads', 'chemport', 'scifinder', 'agricola'),
  ...distinct(
    'worldcat',
    'openurl',
    'openurl placeholder text',
    'semantic scholar',
    'dimensions',
    'cas pubmed',
    'infotrieve',
    'order article via infotrieve',
  ),
  ...common('cas', 'ads', 'scopus', 'base', 'dblp', 'gs', 'eric'),
  // The publisher's own pages
  ...distinct('publisher full text', 'abstract/free full text', 'free full text', 'full text pdf', 'full-text pdf'),
  ...distinct(
    'view article',
    'view at publisher',
    'view in article',
    'publisher site',
    'reference source',
    'data source',
  ),
  ...distinct('wiley online library', 'acm digital library', 'springerlink', 'oxford academic', 'ieee xplore'),
  ...distinct('download pdf', 'view pdf', 'article download pdf', 'view abstract', 'view full text', 'order article'),
  ...distinct(
    'first citation in article',
    'view all references',
    'view large',
    'links',
    'texto completo',
    'search pubmed',
    'green version',
    'open access copy',
  ),
  ...distinct('abstract full text', 'abstract full text pdf', 'link to article', 'full article', 'view source'),
  ...common(
    'article',
    'abstract',
    'full text',
    'full-text',
    'pdf',
    'doi',
    'link',
    'html',
    'preview',
    'download',
    'epub',
  ),
  ...common('source', 'external link', 'web', 'cited', 'free', 'open', 'copy', 'view'),
  // Ways back to the text
  ...distinct(
    'cited in article',
    'back to text',
    'back to citation',
    'back to article',
    'return to text',
    'go to reference',
  ),
  ...distinct(
    'show in context',
    'go to citation',
    'jump to citation',
    'cited within',
    '↩',
    '↵',
    '↑',
    'view in context',
    'there is no corresponding record for this reference',
    'there is no corresponding record for this reference.',
  ),
];
