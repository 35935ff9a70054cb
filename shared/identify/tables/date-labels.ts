import { listOf } from '../../lexicon/list-of';

/** What a date is the date of. `online` is the first appearance on a site, which counts less than a date of publication. */
export type DateRole = 'received' | 'revised' | 'accepted' | 'published' | 'online';

/** Words directly before a date in an article's history, by role, in the languages of the month table. */
export const DATE_LABELS: Readonly<Record<DateRole, readonly string[]>> = {
  received: [
    ...listOf(`
    received | received for publication | received in original form | received date | date received |
    manuscript received | submitted | submission date | date of submission | first received`),
    ...listOf(`
    eingegangen | eingegangen am | eingereicht | eingereicht am | eingang | reçu | reçu le | soumis le |
    date de réception`),
    ...listOf(`
    recibido | recibido el | fecha de recepción | recebido | recebido em | data de submissão | submetido em |
    ricevuto | ricevuto il | 收稿日期 | 收到日期 | 受付日 | 受理日 | 접수일`),
  ],
  revised: [
    ...listOf(`
    revised | received in revised form | revision received | received after revision | in revised form |
    final version received | revised date | date revised | last revised | revised version received`),
    ...listOf(`
    überarbeitet | revidiert | revision eingegangen | révisé | révisé le | version révisée | revisado |
    revisado em | versión revisada | revisto | reformulado | revisionato | 修回日期 | 改訂日`),
  ],
  accepted: [
    ...listOf(`
    accepted | accepted for publication | accepted in revised form | accepted after revision | accepted date |
    date accepted | acceptance date | date of acceptance | approved | accepted in final form`),
    ...listOf(`
    angenommen | angenommen am | akzeptiert | akzeptiert am | annahme | accepté | accepté le |
    date d'acceptation`),
    ...listOf(`
    aceptado | aceptado el | aprobado | fecha de aceptación | aceito | aceito em | aceite | aprovado |
    aprovado em | data de aceite | accettato | accettato il | 接受日期 | 录用日期 | 採択日 | 採録日 | 게재확정일`),
  ],
  published: [
    ...listOf(`
    published | first published | first published online | published online | posted | published in print |
    published first | published date | date published | publication date | date of publication |
    publication history published | originally published | originally published online | online publication date |
    electronic publication | date of web publication | web publication date | print publication | published online on`),
    ...listOf(`
    veröffentlicht | veröffentlicht am | publikationsdatum | erscheinungsdatum | online publiziert am | publiziert | online publiziert | online veröffentlicht | erschienen |
    erschienen am | publié | publié le | publié en ligne | mis en ligne | mis en ligne le | date de publication`),
    ...listOf(`
    publicado | publicado el | publicado en línea | fecha de publicación | publicado em | publicação |
    data de publicação | publicação nesta coleção | pubblicato | pubblicato il | pubblicato online | 出版日期 | 发布日期 |
    公開日 | 発行日 | 게재일`),
  ],
  online: [
    ...listOf(`
    available online | version of record | version of record online | epub | epub ahead of print |
    online first | early view | online ahead of print | first online | posted online |
    article first published online | online date`),
    ...listOf(`
    disponible en ligne | disponible en línea | disponível online | online verfügbar | 网络出版日期 | 早期公開日`),
  ],
};

/** Small words between the label and its date. */
export const DATE_LINKS: readonly string[] = [
  'on',
  'in',
  'am',
  'le',
  'el',
  'em',
  'il',
  'date',
  'for publication',
  'as doi',
  'the',
];
