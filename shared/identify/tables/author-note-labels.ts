import { listOf } from '../../lexicon/list-of';

/** Headings over lists of authors with their affiliations at the end of a page, lower case. */
export const AUTHOR_NOTE_HEADINGS: ReadonlySet<string> = new Set([
  ...listOf(`
    author information | authors and affiliations | author affiliations | affiliations | author details |
    authors’ affiliations | authors' affiliations | author notes | authors | authors info & affiliations |
    information & authors | about the authors | author(s) | contributor information | authorship`),
  ...listOf(`
    autoren und affiliationen | autoreninformationen | angaben zu den autoren | auteurs et affiliations |
    informations sur les auteurs | información de los autores | información del autor | afiliaciones |
    informações dos autores | autoria | 作者信息 | 著者情報`),
]);

/** Openings of what follows such a list. */
export const AUTHOR_NOTE_ENDS =
  /^(?:contributions?|author contributions?|corresponding author|correspondence|ethics|competing|conflicts? of|additional info|rights|about this article|references|acknowledg|funding|supplementary|abstract|cite this|keywords|search|metrics)/i;
