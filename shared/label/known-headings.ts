import { classOf, CLASS, lowerOf } from '../text/kinds';
import { hashStart, hashStep } from '../text/hash';
import { type HeadingType, LEXICONS, phrasesOf } from '../lexicon/headings';

/** What the models ask of a heading that the lexicon has: which part of a page it opens. */
export const HEADING_GROUPS = ['abstract', 'main', 'references', 'back', 'front', 'other'] as const;
export type HeadingGroup = (typeof HEADING_GROUPS)[number];

/** The group of each type, by its place in `HEADING_GROUPS`. */
export function groupOf(type: HeadingType): HeadingGroup {
  switch (type) {
    case 'abstract':
    case 'highlights':
      return 'abstract';
    case 'introduction':
    case 'background':
    case 'methods':
    case 'results':
    case 'results-discussion':
    case 'discussion':
    case 'conclusions':
    case 'case':
      return 'main';
    case 'references':
      return 'references';
    case 'supplementary':
    case 'acknowledgements':
    case 'funding':
    case 'competing-interests':
    case 'author-contributions':
    case 'ethics':
    case 'data-availability':
    case 'code-availability':
    case 'abbreviations':
    case 'appendix':
    case 'notes':
      return 'back';
    case 'keywords':
    case 'author-info':
    case 'article-info':
    case 'rights':
      return 'front';
    case 'peer-review':
    case 'additional-info':
    case 'body':
      return 'other';
  }
}

const KNOWN = table();

/** The type of the heading whose letters have this key (`Scan.letterKey`): numbers, case and signs do not matter. */
export const knownType = (letterKey: number): HeadingType | undefined => KNOWN.get(letterKey);

/** The group of that heading. */
export function knownGroup(letterKey: number): HeadingGroup | undefined {
  const type = knownType(letterKey);
  return type && groupOf(type);
}

function table(): Map<number, HeadingType> {
  const found = new Map<number, HeadingType>();
  for (const { phrases } of LEXICONS) {
    for (const [type, list] of Object.entries(phrases)) {
      for (const phrase of phrasesOf(list)) {
        for (const form of [phrase, plain(phrase)]) found.set(keyOf(form), type as HeadingType);
      }
    }
  }
  return found;
}

/** Without accents: "RESUME" for "Résumé". */
function plain(phrase: string): string {
  return phrase.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

/** As `scan` makes it. */
function keyOf(phrase: string): number {
  let hash = hashStart();
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    const kind = classOf(code);
    const isLetter = kind === CLASS.upper || kind === CLASS.lower || kind === CLASS.letter || kind === CLASS.mark;
    if (isLetter || kind === CLASS.cjk) hash = hashStep(hash, lowerOf(code));
  }
  return hash;
}
