import type { FactName } from '../claim';
import { JOURNAL_LABELS } from './imprint-labels';
import { listOf } from '../../lexicon/list-of';

/** Labels of facts in lists of facts ("Article type: Review", or the label above its value), lower case. */
export const FACT_LABELS: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  articleType: listOf(`
    article type | type | type of article | manuscript type | publication type | document type | section | category |
    artikeltyp | rubrik | type d’article | type d'article | rubrique | tipo de artículo | tipo de artigo | seção | sección |
    tipo di articolo | sezione | 文章类型 | 論文種別`),
  journal: JOURNAL_LABELS.filter(label => label.length > 2),
  pmid: listOf('pubmed | pubmed id | pmid'),
};
