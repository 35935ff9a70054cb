import { headingVerdict } from '../divide/heading-type';
import type { HeadingType } from '../lexicon/headings';
import { isReferenceLike } from '../divide/traits';
import { oneOf } from '../identify/normal';
import { DATE_LABELS } from '../identify/tables/date-labels';
import type { Block } from '../source/block';
import { functionWords } from '../lexicon/function-words';
import { type Region, regionsOf } from './html-region';
import { matchPhrase } from './match-phrase';
import type { Model } from './model';
import type { Phrase } from './phrases';

/** What sift looks at, taken once a block. Shares are 0–1. */
export interface Features {
  readonly words: number;
  /** Share of function words of the page's language. */
  readonly stop: number;
  /** Share of words that begin with a small letter. */
  readonly lower: number;
  /** Ends with a sentence's stop. */
  readonly terminal: boolean;
  /** Signs that part the entries of a menu (| • » > /) for each word. */
  readonly separators: number;
  /** Three or more labels with a bar or dot between them: `HOME | HELP | FEEDBACK | SEARCH`. */
  readonly barred: boolean;
  readonly links: number;
  /** How often the same text (letters only) stands on the page. */
  readonly repeats: number;
  readonly prose: boolean;
  /** No paragraph yet, but a sentence: "The authors declare no competing interests." */
  readonly sentence: boolean;
  readonly heading?: HeadingType;
  /** The lexicon has the very heading, not only a word of it. */
  readonly sureHeading: boolean;
  /** Letters in the text. */
  readonly letters: number;
  readonly caption: boolean;
  /** A formula on a line of its own: `E = Σ (r − m) / n (1)`. */
  readonly equation: boolean;
  readonly referenceLike: boolean;
  readonly fact: boolean;
  /** Holds a year, and is no copyright line and no line of dates such as "Accepted: 4 March 2016". */
  readonly year: boolean;
  readonly phrase?: Phrase;
  /** Where on the page, as the names of HTML elements tell. */
  readonly region?: Region;
}

const CAPTION =
  /^(?:extended data |supplementary |online )?(?:fig(?:ure|\.)?|table|tab\.|scheme|box|plate|chart|abb(?:ildung|\.)|tabelle|figura|tabla|cuadro|quadro|tabela|tableau|tabella)\s?[A-Z]?\d+[a-z]?\b.{12,}/iu;

/** Lines of the front and back matter that state a fact: dates, identifiers, citation lines, affiliations, addresses. */
const FACT =
  /^(?:received|revised|accepted|published|first published|issue date|received in revised|eingegangen|recibido|aceptado|recebido|aceito|doi|citation|cite this|how to cite|e-?mail|correspond(?:ence|ing)|address|copyright|editor|edited by|reviewed by|issn|pmid|keywords?|funding|orcid|license|pages?)\b.{0,3}[:\s]|\b10\.\d{4,9}\/\S+|\b(?:universit|institut|department|faculty|hospital|school of|college|laborator|centre|center for|academy|departamento|facultad|klinik)|\S@\S+\.\w{2,}|\b(?:vol(?:ume|\.)|issue|pages?)\s*\d+|(?:creative commons|cc by)|^supplement(?:ary|al) (?:text|figures?|tables?|data|methods?|discussion|files?|materials?|movies?|videos?|notes?)\b|\((?:pdf|docx?|xlsx?|zip|mov|mp4|csv|avi)[,;]? ?[\d.,]+ ?[km]b\)/iu;

const YEAR = /\b(?=[12]\d)(?<!©.{0,12})(?:1[89]|20)\d\d[a-z]?\b/u;
const HISTORY = new RegExp(
  `(?<!\\p{L})(?:${oneOf(Object.values(DATE_LABELS).flat())})\\s*[:：]\\s*(?:\\p{L}{3,10}\\.? )?\\d`,
  'iu',
);
const SENTENCE_END = /[.!?。！？…][\])"”’'»\d,–\s]*$/u;
const BARS = /\s[|•·»]\s/g;
const SEPARATORS = /[|•»›·/>]/g;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}+/gu;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/** Features of all blocks of a page; `language` chooses the function words, `phraseIn` tells the phrases of sites. */
export function featuresOf(
  blocks: readonly Block[],
  language: string | undefined,
  phraseIn: Model['phraseIn'] = matchPhrase,
): Features[] {
  const stop = functionWords(language);
  const letters = blocks.map(block => block.text.toLowerCase().replace(/[^\p{L}]+/gu, ''));
  const counts = new Map<string, number>();
  for (const key of letters) counts.set(key, (counts.get(key) ?? 0) + 1);
  return located(
    blocks,
    blocks.map((block, i) => featuresOfBlock(block, stop, phraseIn, counts.get(letters[i]!) ?? 1)),
  );
}

const MAIN_PARTS: ReadonlySet<string> = new Set(['introduction', 'methods', 'results', 'discussion', 'conclusions']);

/** With the region that each block's names put it in, as the whole page bears it out. */
function located(blocks: readonly Block[], features: readonly Features[]): Features[] {
  const regions = regionsOf(
    features.map(({ prose, words, sureHeading, heading, links }, i) => ({
      names: blocks[i]!.hints.names,
      proseWords: prose && links < 0.5 ? words : 0,
      isMainHeading: sureHeading && MAIN_PARTS.has(heading ?? '') && links < 0.5,
    })),
  );
  return features.map((one, i) => (regions[i] === undefined ? one : { ...one, region: regions[i] }));
}

function featuresOfBlock(
  block: Block,
  stop: ReadonlySet<string>,
  phraseIn: Model['phraseIn'],
  repeats: number,
): Features {
  const { text, hints } = block;
  const found = text.match(WORD) ?? [];
  const cjk = text.match(CJK)?.length ?? 0;
  const words = Math.max(found.length, Math.round(cjk / 2));
  const terminal = SENTENCE_END.test(text);
  const stopShare = share(found, word => stop.has(word.toLowerCase()));
  const lower = share(found, word => /^\p{Ll}/u.test(word));
  const verdict = words <= 12 && !terminal ? headingVerdict(text) : undefined;
  const heading = verdict?.type ?? 'body';
  const phrase = phraseIn(text, words);
  return {
    words,
    stop: cjk > words / 2 ? 0.3 : stopShare,
    lower: cjk > words / 2 ? 1 : lower,
    terminal,
    separators: (text.match(SEPARATORS)?.length ?? 0) / Math.max(1, words),
    barred: words <= 60 && (text.match(BARS)?.length ?? 0) >= 3,
    links: hints.linkShare,
    repeats,
    prose: isSentence(words, stopShare, lower, terminal) || (cjk > 30 && terminal),
    sentence: words >= 4 && terminal && stopShare >= 0.1 && lower >= 0.3,
    sureHeading: verdict !== undefined && verdict.evidence !== 'cue' && heading !== 'body',
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    caption: hints.shape === 'caption' || CAPTION.test(text),
    equation: hints.shape === 'equation' || isFormula(text),
    referenceLike: isReferenceLike(text),
    year: YEAR.test(text) && !HISTORY.test(text),
    fact: words <= 60 && FACT.test(text),
    ...(heading === 'body' ? {} : { heading }),
    ...(phrase === undefined ? {} : { phrase }),
  };
}

const LONGEST_FORMULA = 160;

/** Something on both sides of a sign of relation, of letters and signs rather than words. */
const isFormula = (text: string): boolean =>
  text.length <= LONGEST_FORMULA &&
  /[=≈≡≤≥∝≠≃≅]/u.test(text) &&
  /[\p{L}\d)\]|]\s*[=≈≡≤≥∝≠≃≅]\s*[^\s=]/u.test(text) &&
  !/https?:|www\.|\?\w+=/u.test(text) &&
  (text.match(/\p{L}{4,}/gu)?.length ?? 0) <= 2;

const share = (words: readonly string[], test: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(test).length / words.length;

/** Long enough for a sentence, with a language's glue in it; a wrapped-off sentence may lack its stop when it is long. */
function isSentence(words: number, stop: number, lower: number, terminal: boolean): boolean {
  return words >= 10 && stop >= 0.15 && lower >= 0.4 && (terminal || words >= 25);
}
