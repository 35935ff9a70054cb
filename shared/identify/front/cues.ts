import { COUNTRIES } from '../tables/countries';
import { MONTHS } from '../tables/months';

/** What a word of the front can hint at. A word may hint at several. */
export type Cue =
  | 'month'
  | 'received'
  | 'revised'
  | 'accepted'
  | 'published'
  | 'online'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'article'
  | 'journal'
  | 'cite'
  | 'keywords'
  | 'licence'
  | 'copyright'
  | 'correspondence'
  | 'email'
  | 'editor'
  | 'institution'
  | 'department'
  | 'country'
  | 'and'
  | 'particle'
  | 'degree'
  | 'press'
  | 'doi'
  | 'issn'
  | 'function'
  | 'note';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Lower case, without full stops; `…` at the end stands for any ending. English, German, French, Spanish, Portuguese, Italian, Chinese, Japanese. */
export const CUES: Readonly<Record<Cue, readonly string[]>> = {
  month: MONTHS.flat(),
  received: words(`received submitted submission eingegangen eingereicht eingang reçu soumis réception recibido recibida
    recepción recebido submetido submissão ricevuto 收稿日期 收到日期 收稿 受付日 受付 投稿日 원고접수일 접수일`),
  revised:
    words(`revised revision resubmitted überarbeitet revidiert révisé révision revisado revisión revisto revisionato
    修回日期 修回 改訂日 수정일`),
  accepted: words(`accepted acceptance approved angenommen akzeptiert annahme accepté acceptation aceptado aceptación
    aprobado aceito aceite aprovado accettato 接受日期 录用日期 接受 采用日期 受理日 受理 採択日 採録日 게재확정일`),
  published: words(`published publication posted issued veröffentlicht publiziert erschienen publikationsdatum
    erscheinungsdatum publié publiée parution publicado publicada publicación publicação pubblicato pubblicata 出版日期
    发布日期 刊出日期 公開日 発行日 掲載日 게재일`),
  online: words(`online epub ahead first early view ligne línea 网络出版日期 在线出版日期 早期公開日 web electronic`),
  volume: words('volume vol vols v band bd jahrgang jg tome t volumen tomo año ano annata 卷 第 巻'),
  issue:
    words(`issue number no iss num nos heft nr ausgabe h numéro n° nº fascicule fasc número núm fascicolo numero 期 号
    号 suppl supplement special`),
  pages: words('pages page pp p pgs pg seiten seite s páginas página págs pág pagine pag 页 页码 頁'),
  article: words('article art id elocation locator artikel artículo artigo e'),
  journal:
    words(`journal journals zeitschrift archiv annalen revue annales bulletin cahiers revista boletín boletim anais
    rivista annali annals archives acta proceedings transactions letters review reviews reports advances frontiers
    international european american 学报 杂志 学会誌 雑誌 magazine quarterly in source`),
  cite: words(`cite cited citation zitierweise zitiervorschlag zitieren citer citar citação come citare 引用本文 引用格式
    引用`),
  keywords: words(`keywords keyword key index terms schlüsselwörter schlagwörter stichwörter mots clés palabras clave
    palavras chave descritores descriptores parole chiave unitermos 关键词 關鍵詞 キーワード subjects subject topics`),
  licence: words(`licence license licensed creative commons attribution cc by nc nd sa lizenz licencia licença licenza
    unrestricted permits noncommercial`),
  copyright: words('© copyright rights reserved crown'),
  correspondence: words(`correspondence corresponding correspond reprint requests korrespondenz korrespondierender
    correspondance correspondencia correspondência corrispondenza 通讯作者 通信作者 連絡先 address`),
  email: words('email e-mail mail correo courriel correio 邮箱'),
  editor: words(`editor editors edited reviewed reviewer herausgeber redaktion éditeur rédacteur editores organizador
    curatore academic handling associate guest communicated`),
  institution: words(`universit… universid… college school institut… istituto hospital… hôpital ospedale clinic… klinik…
    center centre centro zentrum akademie academ… académie minist… foundation fundación fundação stiftung museum cnrs inserm
    hochschule observator… laborator… laboratoire company corporation inc ltd gmbh agency council bureau 大学 研究所 医院
    学院 大學 病院 polytechni… politecnico escola escuela école eth mit`),
  department:
    words(`department dept departamento département dipartimento faculty facult… fakultät abteilung division unit
    group section lehrstuhl seminar chair program programme service graduate 学系 学部 研究科 系`),
  country: COUNTRIES,
  and: words('and & und et y e och og 和 与 及'),
  particle: words('van von de der den du la le di da dos do del della el al bin ibn ter ten zu af st mc jr sr ii iii'),
  degree: words(`phd md msc bsc ma ba dr prof professor mph rn frcp frcs mbbs bs ms pharmd dvm dds rd facc fesc dipl ing
    habil mba jd scd drph fmedsci mrcp`),
  press:
    words(`press publisher publishers publishing verlag springer elsevier wiley blackwell routledge taylor francis sage
    society editora éditions editorial informa hindawi mdpi nature`),
  doi: words('doi doi: handle urn arxiv pmid pmcid url http https'),
  issn: words('issn eissn isbn e-issn coden'),
  function:
    words(`the a an of on for to from by with at as or is are its how what why do does using through between into
    under over das des ein eine für zur zum über auf mit les un une pour sur dans par aux los las por con sobre o os as em
    um uma no na il lo gli della dei delle nel nella i`),
  note: words(`these authors contributed equally present contact full list author information available end additional
    supplementary abbreviations conflict funding acknowledgements downloaded views citations open access`),
};

const EXACT = new Map<string, Cue[]>();
const PREFIX: [string, Cue][] = [];
for (const [cue, list] of Object.entries(CUES) as [Cue, readonly string[]][]) {
  for (const word of list) {
    if (word.endsWith('…')) PREFIX.push([word.slice(0, -1), cue]);
    else EXACT.set(word, [...(EXACT.get(word) ?? []), cue]);
  }
}

const NONE: readonly Cue[] = [];

/** What `word` (lower case) hints at. */
export function cuesOf(word: string): readonly Cue[] {
  const exact = EXACT.get(word);
  const found = PREFIX.find(([start]) => word.startsWith(start));
  return found === undefined ? (exact ?? NONE) : [...(exact ?? NONE), found[1]];
}
