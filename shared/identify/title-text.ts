import type { Block } from '../source/block';
import { withoutArticleType } from './article-type';
import { letters, tidy } from './normal';

/** "[version 2; peer review: 2 approved]", "[v2; ref status: indexed]": the state of a version, no part of the title. */
const VERSION = /(?:(?<!\s)\s+)?\[(?:v\d|version\b)[^[\]]*\]\s*$/i;
/** Marks that lead to a footnote of the title. */
const FOOTNOTES = '*∗†‡§¶☆★';
const FOOTNOTE = /(?:\s|(?<![*∗†‡§¶☆★]))[*∗†‡§¶☆★]+$/;

/** "Title:Two readers": the label that a list of facts has before it. */
const LABEL = /^(?:article title|title|titel|titre|título|titolo)\s*:\s*(?=\p{Lu}|\p{Script=Han})/iu;

/** "… of old walls Running title: Moss on walls": what a manuscript's front has below its title. */
const RUNNING = / \(?(?:running|short) (?:title|head)\s*:.*$/iu;

/** A title without white space, label, version note, short title and footnote marks around it. Capitals stay as they are. */
export function tidyTitle(text: string): string {
  const whole = tidy(text);
  const tidied = whole.includes(':') ? whole.replace(RUNNING, '') : whole;
  const named = tidied.includes(':') ? tidied.replace(LABEL, '') : tidied;
  const unversioned = named.endsWith(']') ? named.replace(VERSION, '') : named;
  return FOOTNOTES.includes(unversioned.slice(-1)) ? unversioned.replace(FOOTNOTE, '').trim() : unversioned.trim();
}

/** The title's text: version notes off, and an article type before it where another witness has the title without. */
export function titleText(block: Block, hints: readonly string[]): string {
  const text = tidyTitle(block.text);
  const bare = withoutArticleType(text);
  return bare !== text && hints.some(hint => hint.startsWith(letters(bare))) ? bare : text;
}
