import type { Words } from './languages';

/**
 * Single words that sites say of themselves. Evidence, never a verdict: each of them stands in articles too, and the models
 * of the label room say what a count of them is worth.
 */
export const SITE_WORDS = {
  menu: {
    en: 'home menu search contents archive archives about issues submit skip navigation main browse login log sign help contact faq sitemap journals topics sections categories advanced current previous next back top toggle close open explore account register cart my information librarians authors reviewers guidelines instructions board aims scope',
    de: 'startseite menü suche inhalt archiv über anmelden hilfe kontakt themen navigation zurück weiter',
    fr: 'accueil menu recherche sommaire archives connexion aide contact rubriques navigation retour suivant précédent',
    es: 'inicio menú buscar búsqueda contenido archivo ayuda contacto secciones navegación siguiente anterior ingresar',
    pt: 'início menu buscar busca conteúdo arquivo ajuda contato seções navegação próximo anterior entrar',
    it: 'home menu cerca ricerca indice archivio aiuto contatti sezioni accedi successivo precedente',
    zh: '首页 菜单 搜索 登录 注册 帮助 导航 返回',
    ja: '検索 目次 一覧 登録 案内 次へ',
  },
  tool: {
    en: 'share download downloads export print pdf save permissions reprints twitter facebook linkedin mendeley reddit whatsapp tweet bookmark endnote bibtex ris zotero citeulike xml html epub powerpoint slide full-text viewer crossref pubmed scholar cas metrics views altmetric cited tools alert rss feed link copy embed enlarge',
    de: 'teilen herunterladen drucken speichern merken',
    fr: 'partager télécharger imprimer enregistrer exporter',
    es: 'compartir descargar imprimir guardar exportar',
    pt: 'compartilhar baixar imprimir salvar exportar',
    it: 'condividi scarica stampa salva esporta',
    zh: '分享 下载 打印 导出 引用',
    ja: '共有 印刷 保存',
  },
  promo: {
    en: 'subscribe subscription subscriptions newsletter newsletters buy purchase rent advertisement advert sponsored sponsor alerts offer free trial join member members membership donate support app sale price deal checkout institutional access unlock upgrade premium event events webinar jobs careers',
    de: 'abonnieren abonnement newsletter kaufen anzeige werbung jetzt kostenlos spenden',
    fr: 'abonnez abonnement newsletter acheter publicité gratuit inscrivez soutenez',
    es: 'suscríbete suscripción boletín comprar publicidad gratis únete',
    pt: 'assine assinatura newsletter comprar publicidade grátis',
    it: 'abbonati abbonamento newsletter acquista pubblicità gratis',
    zh: '订阅 广告 购买',
    ja: '購読 広告 購入',
  },
  related: {
    en: 'related recommended similar popular latest trending more read most featured other also recent stories story news top editor picks comments comment reply recommendations',
    de: 'verwandte ähnliche mehr meistgelesen aktuell lesen auch kommentare',
    fr: 'associés similaires lire aussi plus lus récents commentaires',
    es: 'relacionados similares más leer también recientes leídos comentarios',
    pt: 'relacionados semelhantes leia também mais lidos recentes comentários',
    it: 'correlati simili leggi anche più letti recenti commenti',
    zh: '相关 推荐 热门 更多 最新',
    ja: '関連 人気 最新',
  },
  notice: {
    en: 'cookie cookies privacy terms conditions rights reserved accessibility policy policies consent disclaimer trademark trademarks browser javascript settings preferences accept agree gdpr legal imprint powered registered charity',
    de: 'datenschutz impressum nutzungsbedingungen rechte vorbehalten zustimmen einstellungen agb',
    fr: 'confidentialité mentions légales conditions droits réservés accepter paramètres',
    es: 'privacidad aviso legal términos condiciones derechos reservados aceptar',
    pt: 'privacidade termos condições direitos reservados aceitar',
    it: 'privacy note legali termini condizioni diritti riservati accetta',
    zh: '隐私 条款 版权 备案',
    ja: '利用 規約 著作',
  },
} as const satisfies Readonly<Record<string, Words>>;
