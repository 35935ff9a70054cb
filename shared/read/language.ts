import type { Block } from '../source/block';
import type { MetaFact } from './reading';
import { languageCodeOf } from './trigrams';

/** ISO 639-3, as franc has it, to the two-letter codes of BCP 47 that a journal's language is likely to be. */
const CODES: Readonly<Record<string, string>> = {
  eng: 'en', deu: 'de', fra: 'fr', spa: 'es', por: 'pt', ita: 'it', nld: 'nl', swe: 'sv', dan: 'da', nob: 'no', nno: 'no', fin: 'fi',
  pol: 'pl', ces: 'cs', slk: 'sk', hun: 'hu', ron: 'ro', bul: 'bg', rus: 'ru', ukr: 'uk', srp: 'sr', hrv: 'hr', bos: 'bs', ell: 'el',
  tur: 'tr', arb: 'ar', heb: 'he', pes: 'fa', hin: 'hi', cmn: 'zh', jpn: 'ja', kor: 'ko', vie: 'vi', ind: 'id', cat: 'ca', lit: 'lt', lav: 'lv', est: 'et',
}; // prettier-ignore

/** Only text of sentences tells a language; menus mix several. */
const SENTENCE_CHARS = 120;
const SAMPLE_CHARS = 2000;
/** franc takes short texts for anything; below this it is not asked. */
const FEWEST_CHARS = 60;

/**
 * The main language of a page (BCP 47, primary subtag) from its longer blocks by franc, or, where they are too few, from
 * what the page declares. Undefined where neither tells. The text comes first: journal sites in many languages declare "en".
 */
export function languageOf(blocks: readonly Block[], facts: readonly MetaFact[]): string | undefined {
  const declared = facts
    .find(fact => fact.name === 'html:lang' || fact.name === 'citation_language')
    ?.value.trim()
    .toLowerCase()
    .split(/[-_]/)[0];
  const known = declared !== undefined && /^[a-z]{2}$/.test(declared) ? declared : undefined;
  const sample = sampleOf(blocks.filter(isOwnText));
  if (sample.length < FEWEST_CHARS) return known;
  return CODES[languageCodeOf(sample)] ?? known;
}

/** Where the source declares what a block is, only the article's text counts: licences are in English, abstracts in several. */
const isOwnText = ({ hints: { declared } }: Block): boolean =>
  declared === undefined ||
  ((declared.role === 'body' || declared.role === 'abstract') &&
    declared.section?.language === undefined &&
    declared.section?.isPrintedLast !== true);

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const { text } of blocks) {
    if (text.length < SENTENCE_CHARS) continue;
    sample += `${text.slice(0, 600)} `;
    if (sample.length > SAMPLE_CHARS) break;
  }
  return sample;
}
