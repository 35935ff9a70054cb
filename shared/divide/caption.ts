import { remembered } from '../source/memo';
import { isCjk } from './fold';

export interface CaptionLabel {
  readonly kind: 'figure' | 'table';
  /** As printed, without the stop behind it: "Fig. 2", "Table S1", "図1". */
  readonly label: string;
  /** Where the caption's own text starts. */
  readonly end: number;
}

/** The words that open a caption, by language. A scheme, a chart, a plate count as figures; a box is text. */
const WORDS: readonly { kind: CaptionLabel['kind']; words: string }[] = [
  {
    kind: 'figure',
    words: 'figures?|figs?\\.?|scheme|chart|plate|map|exhibit|illustration',
  },
  {
    kind: 'figure',
    words:
      'abbildung|abb\\.?|grafik|schema|figura|fig\\.ª|gráfico|gráfica|quadro|esquema|imagen|imagem|grafico|graphique|carte',
  },
  { kind: 'table', words: 'tables?|tab\\.?|tabelle|tableau|tabla|cuadro|tabela|tabella' },
];
const PREFIX =
  '(?:(?:supplementa(?:ry|l)|supporting|extended data|appendix|additional|online|web)\\s+)?(?:e(?=fig|tab))?';
const NUMBER = '(?:[A-Z]{0,2}[.-]?\\d{1,3}(?:[.-]\\d{1,3})?|[IVX]{1,5}|[A-Z](?=[.:|]))[a-z]?';
const LABELS = WORDS.map(({ kind, words }) => ({
  kind,
  pattern: new RegExp(`^${PREFIX}(?:${words})\\s?(?:no\\.?\\s?|n[º°]\\s?)?${NUMBER}(?![\\p{L}\\d])`, 'iu'),
}));
const CJK_LABELS: readonly { kind: CaptionLabel['kind']; pattern: RegExp }[] = [
  { kind: 'figure', pattern: /^[付补補附]?[図图圖]\s?[A-Z]?\d{1,3}(?:[-‐–.]\d{1,3})?/u },
  { kind: 'table', pattern: /^[付补補附]?表\s?[A-Z]?\d{1,3}(?:[-‐–.]\d{1,3})?/u },
];

/**
 * What a sentence says of a figure: "Figure 3a *shows* …", "Table 1 *and* Table 2", "Fig. 2, *where*". Behind a label
 * without a stop these words make a sentence of the text; a caption names its figure in a noun.
 */
const SENTENCE =
  /^\s*(?:[a-z]\b[\s,–-]*(?:(?:and\s[a-z]\b)\s*)?)?(?:[,;)\]]|(?:also|further|thus|clearly|below|above|show|present|illustrat|depict|summari|list|giv|display|report|provid|demonstrat|compar|describ|indicat|contain|reveal|suggest|outlin|plot|highlight|include|represent|is|are|was|were|has|have|can|and|or|to|in|of|from|for|we|where|which|that|it|zeigt|gibt|enthält|und|ist|sind|montre|présente|illustre|et|est|indique|résume|muestra|presenta|y|es|son|indica|recoge|resume|mostra|apresenta|ilustra|traz|riporta|illustra|ed?)[\p{Ll}]*(?![\p{L}]))/u;
const CJK_SENTENCE = /^[\s,，、]*(?:に|は|を|で|の|と|から|より|示|所示|为|為|中|可|显示|顯示|和|及)/u;

/**
 * The label at the start of a caption. `undefined` where the text does not start with one, or goes on as a sentence about
 * the figure does.
 *
 *     "Figure 2. Yield by site."  →  figure, "Figure 2", caption from "Yield"        "Figure 2 shows the yield."  →  none
 */
export const captionLabel = remembered((text): CaptionLabel | undefined => {
  for (const { kind, pattern } of isCjk(text.slice(0, 3)) ? CJK_LABELS : LABELS) {
    const label = pattern.exec(text)?.[0];
    if (label === undefined) continue;
    const rest = text.slice(label.length);
    const mark = /^\s*(?:[.:|．：]|[—–-](?!\d)|\((?=continued|cont))\s*/iu.exec(rest)?.[0];
    if (mark === undefined && (CJK_SENTENCE.test(rest) || SENTENCE.test(rest) || /^\s*\p{Ll}/u.test(rest))) continue;
    return { kind, label: label.trim(), end: label.length + (mark?.length ?? /^\s*/.exec(rest)![0].length) };
  }
  return undefined;
});

const BOX =
  /^(?:(?:text\s?|info\s?)?box|key concept|panel|kasten|infokasten|encadré|encart|recuadro|caixa|riquadro)\s?\d{1,2}(?:\s?[.:|–—-]|\s+\p{Lu}|$)/iu;

/** The title of a box, "Box 2 | Sampling under ice": text beside the text, that stays in the section in which it stands. */
export const isBoxTitle = (text: string): boolean => BOX.test(text);

/** A label as a key: "FIG. 2", "Fig 2:" and "Figure 2" are the same figure. */
export function labelKey({ kind, label }: Pick<CaptionLabel, 'kind' | 'label'>): string {
  const supplementary = /^\s*(?:suppl|supp|extended|appendix|e(?=fig|tab))/i.test(label) ? 's' : '';
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- reads a label, a few words at most
  return `${kind} ${supplementary}${label.replace(/^.*?(?=[A-Z]{0,2}[.-]?\d|[IVX]+$)/u, '').toLowerCase()}`;
}

/** A panel's letter at the start of a caption's further paragraph: "a , The array", "(B) Detail", "c–e, As in b"; not "C. elegans was". */
export const startsWithPanel = (text: string): boolean =>
  /^\(?[A-Ha-h](?:\s?[-–,]\s?[A-Ha-h])?\)?\s?[,.:)]\s/u.test(text) && !/^[A-H]\.\s\p{Ll}/u.test(text);
