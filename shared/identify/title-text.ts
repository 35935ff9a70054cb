import { tidy } from './normal';

/** "[version 2; peer review: 2 approved]", "[v2; ref status: indexed]": the state of a version, no part of the title. */
const VERSION = /(?:(?<!\s)\s+)?\[(?:v\d|version\b)[^[\]]*\]\s*$/i;
/** Marks that lead to a footnote of the title. */
const FOOTNOTES = '*∗†‡§¶☆★';
const FOOTNOTE = /(?:\s|(?<![*∗†‡§¶☆★]))[*∗†‡§¶☆★]+$/;

/** "Title:Two readers": the label that a list of facts has before it. */
const LABEL = /^(?:article title|title|titel|titre|título|titolo)\s*:\s*(?=\p{Lu}|\p{Script=Han})/iu;

/** A title without white space, label, version note and footnote marks around it. Capitals stay as they are. */
export function tidyTitle(text: string): string {
  const tidied = tidy(text);
  const named = tidied.includes(':') ? tidied.replace(LABEL, '') : tidied;
  const unversioned = named.endsWith(']') ? named.replace(VERSION, '') : named;
  return FOOTNOTES.includes(unversioned.slice(-1)) ? unversioned.replace(FOOTNOTE, '').trim() : unversioned.trim();
}

/** What a page title is made of: "Title | Journal", "Title - Journal", "Title [Journal]", "Site :: Title". */
export function titleParts(pageTitle: string): string[] {
  const text = tidy(pageTitle);
  // Brackets part it only where they are the last of it: "Title [Journal]", but "On [2Fe-2S] clusters".
  const closed = text.endsWith(']') ? text.lastIndexOf(']', text.length - 2) : text.length;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/ (?:[|–—»·•]|-|::?|\/\/) | \[/gu)) {
    if (mark === ' [' && index <= closed) continue;
    parts.push(text.slice(from, index));
    from = index + mark.length;
  }
  return [...parts, text.slice(from)].map(part => part.replace(/\]$/, '').trim()).filter(part => part !== '');
}
