import { tidy } from './normal';

/** "[version 2; peer review: 2 approved]", "[v2; ref status: indexed]": the state of a version, no part of the title. */
const VERSION = /(?:(?<!\s)\s+)?\[(?:v\d|version\b)[^\]]*\]\s*$/i;
/** Marks that lead to a footnote of the title. */
const FOOTNOTE = /(?:\s|(?<![*∗†‡§¶☆★]))[*∗†‡§¶☆★]+$/;

/** "Title:Two readers": the label that a list of facts has before it. */
const LABEL = /^(?:article title|title|titel|titre|título|titolo)\s*:\s*(?=\p{Lu}|\p{Script=Han})/iu;

/** A title without white space, label, version note and footnote marks around it. Capitals stay as they are. */
export function tidyTitle(text: string): string {
  return tidy(text).replace(LABEL, '').replace(VERSION, '').replace(FOOTNOTE, '').trim();
}

/** What a page title is made of: "Title | Journal", "Title - Journal", "Title [Journal]", "Site :: Title". */
export function titleParts(pageTitle: string): string[] {
  return tidy(pageTitle)
    .split(/(?<!\s)\s+(?:[|–—»·•]|-|::?|\/\/)\s+|\s\[(?=[^\]]*\]$)/u)
    .map(part => part.replace(/\]$/, '').trim())
    .filter(part => part !== '');
}
