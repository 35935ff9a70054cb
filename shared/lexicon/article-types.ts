import { listOf } from './list-of';

/** Kinds of articles as journals print them above the title, lower case. A line that is one of these is never a title. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  ...listOf(`
    article | articles | research article | research articles | original article | original articles |
    original research | original research article | original paper | original papers | original investigation |
    original contribution | full length article | full-length article | full article | full paper |
    paper | research-article | review-article | journal article | new results | confirmatory results | contradictory results |
    regular article | regular paper | research paper | research papers | research`),
  ...listOf(`
    review | reviews | review article | review articles | review paper | mini review | mini-review | minireview |
    mini review article | systematic review | scoping review | systematic review and meta-analysis |
    meta-analysis | focused review | focused review article | literature review | narrative review |
    state of the art review | topical review | critical review`),
  ...listOf(`
    letter | letters | letter to the editor | letters to the editor | research letter | correspondence |
    communication | communications | short communication | rapid communication | brief communication |
    brief communications | brief report | short report | short article | report | reports | rapid report | note |
    notes | research note | technical note | technical report | data note | data descriptor | data article |
    data paper | discovery report`),
  ...listOf(`
    editorial | editorials | commentary | comment | perspective | perspectives | viewpoint | opinion |
    opinion article | essay | essays | hypothesis | hypothesis and theory | hypothesis and theory article |
    conceptual analysis | policy forum | policy brief | forum | debate | world view | feature | analysis |
    news & views | news and views | news | research highlight | research highlights | spotlight | insight |
    insights | invited review | invited commentary | invited article | guest editorial | special communication |
    special article | primer | outlook`),
  ...listOf(`
    case report | case reports | case report article | case series | case study | clinical case | clinical trial |
    clinical trial article | clinical study | clinical investigation | clinical research | clinical practice |
    practice guideline | guideline | guidelines | study protocol | protocol | methods | methods article | method |
    method article | methodology | methodology article | software | software article | software tool article |
    tools and resources | resource | resource article | database | tutorial`),
  ...listOf(`
    book review | book reviews | obituary | erratum | corrigendum | correction | retraction | retraction note |
    expression of concern | addendum | reply | response | interview | conference paper | conference report |
    proceedings | proceeding paper | meeting abstract | preprint | working paper | registered report | theory |
    theory article`),
  ...listOf(`
    originalarbeit | originalbeitrag | übersichtsarbeit | übersicht | übersichtsartikel | kurzmitteilung |
    kasuistik | fallbericht | leitthema | beitrag | aufsatz | rezension | forschungsartikel | kommentar`),
  ...listOf(`
    article original | article de recherche | article de synthèse | mise au point | revue générale |
    cas clinique | note de recherche | compte rendu | éditorial | mémoire original`),
  ...listOf(`
    artículo | artículos | artículo original | artículos originales | artículo de investigación |
    artículo de revisión | revisión | caso clínico | carta al editor | comunicación breve | reseña | ensayo`),
  ...listOf(`
    artigo | artigos | artigo original | artigos originais | artigo de pesquisa | artigo de revisão | revisão |
    relato de caso | carta ao editor | comunicação breve | resenha | ensaio | dossiê | temas livres`),
  ...listOf(`
    articolo | articolo originale | rassegna | caso clinico | editoriale | 论文 | 研究论文 | 综述 | 原著 | 原著論文 | 総説 | 論文 |
    症例報告 | 원저 | 종설`),
]);

/** What journals print at the article type and is no type itself. */
export const ACCESS_NOTES: ReadonlySet<string> = new Set([
  'open access',
  'free access',
  'full access',
  'no access',
  'free',
  'open',
  'peer-reviewed',
  'peer reviewed',
  'free article',
  'restricted access',
  'acesso aberto',
  'acceso abierto',
  'libre accès',
  'freier zugang',
  'editor’s choice',
  "editor's choice",
  'featured article',
  'accepted manuscript',
  'version of record',
  'in press',
  'article in press',
  'corrected proof',
]);
