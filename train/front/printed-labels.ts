import { DATE_LABELS } from '../../shared/identify/tables/date-labels';
import { ARTICLE_TYPES } from '../../shared/lexicon/article-types';
import { KEYWORD_LABELS } from '../../shared/identify/tables/keyword-labels';
import type { Language } from './journals';
import type { Choose } from './pieces';

const p = (list: string): readonly string[] => list.split('|');
const TYPES = [...ARTICLE_TYPES];

/** Which of a table's labels are of the script: Latin ones, or Chinese and Japanese ones. */
const ofScript = (list: readonly string[], language: Language): readonly string[] => {
  const isEast = (text: string) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(text);
  const own = list.filter(text => isEast(text) === (language === 'zh' || language === 'ja'));
  return own.length === 0 ? list : own;
};
const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const WORDS = {
  volume: {
    en: p('Volume |vol. |Vol. |Vol |v. |VOL. |'),
    de: p('Band |Bd. |Jg. |'),
    fr: p('Tome |vol. |Vol. |'),
    es: p('Vol. |Volumen |vol.|'),
    pt: p('v. |Vol. |vol.|v.'),
    it: p('Vol. |Volume |'),
    zh: p('第|卷|Vol.'),
    ja: p('第|Vol. '),
  },
  issue: {
    en: p('Issue |no. |No. |Number |Iss. |issue |'),
    de: p('Heft |Nr. |H. |'),
    fr: p('n° |no |Numéro |'),
    es: p('núm. |no. |Número |nº '),
    pt: p('n. |n.|nº |no. '),
    it: p('n. |Fascicolo |'),
    zh: p('第|No.'),
    ja: p('第|No. '),
  },
  pages: {
    en: p('pp. |pp |pages |Pages |p. |Pages: |'),
    de: p('S. |Seiten |Seite '),
    fr: p('p. |pp. |pages '),
    es: p('pp. |págs. |p. |Páginas '),
    pt: p('p. |p.|pp. '),
    it: p('pp. |p. |pagine '),
    zh: p('|pp.'),
    ja: p('p.|pp.'),
  },
  article: {
    en: p('Article number: |Article |Article ID |Art. No. |Article number |article no. |'),
    de: p('Artikel |Art. |'),
    fr: p('Article |'),
    es: p('Artículo |'),
    pt: p('Artigo |'),
    it: p('Articolo |'),
    zh: p('文章编号：|'),
    ja: p(''),
  },
  cite: {
    en: p(
      'Citation|Cite this article as|How to cite this article|To cite this article|Cite this article|Suggested citation|Please cite this article as|Reference|To cite',
    ),
    de: p('Zitierweise|Zitation|Zitiervorschlag'),
    fr: p('Pour citer cet article|Citation|Référence électronique'),
    es: p('Cómo citar|Cómo citar este artículo|Citar como'),
    pt: p('Como citar|Para citar este artigo|Citação'),
    it: p('Come citare|Citazione'),
    zh: p('引用本文|引用格式'),
    ja: p('引用'),
  },
  editor: {
    en: p('Edited by: |Academic Editor: |Editor: |Reviewed by: |Handling editor: |Communicated by |Guest editor: '),
    de: p('Herausgeber: |Redaktion: '),
    fr: p('Rédacteur : '),
    es: p('Editor: '),
    pt: p('Editor: |Editora: '),
    it: p('A cura di: '),
    zh: p('责任编辑：|编辑：'),
    ja: p('編集：'),
  },
  noise: {
    en: p(
      'Open Access|OPEN ACCESS|Free access|Author information|Show more|Article history|Full text|Peer-reviewed|ISSN 1234-5679|Metrics|Read the full article|Available online|Highlights|These authors contributed equally to this work.|Author notes|Affiliations|Published by the Society|Download citation|Check for updates',
    ),
    de: p('Freier Zugang|Zusammenfassung|Autoren'),
    fr: p('Libre accès|Auteurs|Informations'),
    es: p('Acceso abierto|Autores|Información'),
    pt: p('Acesso aberto|Autores|SciELO'),
    it: p('Autori'),
    zh: p('作者信息|开放获取|基金项目'),
    ja: p('著者情報|オープンアクセス'),
  },
} satisfies Record<string, Readonly<Record<Language, readonly string[]>>>;

/** The words that an article's page in `language` prints beside its facts; one page in six of another language has English ones. */
export function labelsFor(language: Language, choose: Choose) {
  const tongue: Language = choose(6) === 0 ? 'en' : language;
  const dates = (kind: keyof typeof DATE_LABELS) => ofScript(DATE_LABELS[kind], tongue).map(title);
  return {
    received: dates('received'),
    revised: dates('revised'),
    accepted: dates('accepted'),
    published: [...dates('published'), ...dates('online')],
    types: ofScript(TYPES, tongue).map(title),
    keywords: [...KEYWORD_LABELS.filter(({ lang }) => lang === tongue).map(({ label }) => title(label)), 'Keywords'],
    volume: WORDS.volume[tongue],
    issue: WORDS.issue[tongue],
    pages: WORDS.pages[tongue],
    article: WORDS.article[tongue],
    cite: WORDS.cite[tongue],
    editor: WORDS.editor[tongue],
    noise: WORDS.noise[tongue],
  };
}
