import type { CslItem } from '../document';
import type { Fields } from './fields';

const CUES: readonly (readonly [CslItem['type'], RegExp])[] = [
  ['thesis', /\b(?:thesis|dissertation|ph\.? ?d\.?|master'?s|thèse|tesis|tese|dissertação|habilitation)\b/i],
  ['patent', /\bpatents?\b(?=.*\d{5})/i],
  ['software', /\b(?:R package|software|computer program|version \d)\b/i],
  ['dataset', /\b(?:data ?set|\[data\]|zenodo|dryad|figshare|pangaea)\b/i],
  ['report', /\b(?:technical report|tech\. rep|working paper|research report|memorandum|bericht|rapport)\b/i],
];
const MEETING = /\b(?:proceedings|proc\.|conference|conf\.|symposium|workshop|congress|kongress|tagung|anais|actes)\b/i;

/** What kind of work the reference names. */
export function typeOf(fields: Fields, text: string): CslItem['type'] {
  if (fields.journal !== undefined) return /\barxiv\b/i.test(fields.journal) ? 'article' : 'article-journal';
  const cued = CUES.find(([, cue]) => cue.test(text.slice(fields.title?.length ?? 0)));
  if (fields.container !== undefined) return MEETING.test(fields.container) ? 'paper-conference' : 'chapter';
  if (cued !== undefined) return cued[0];
  if (fields.publisher !== undefined) return 'book';
  if (/\barxiv\b/i.test(text)) return 'article';
  return /https?:\/\/|\bwww\./i.test(text) ? 'webpage' : 'document';
}
