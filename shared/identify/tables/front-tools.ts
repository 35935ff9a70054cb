import { letters } from '../normal';
import { listOf } from '../../lexicon/list-of';

/** Buttons and labels between title and byline, as letters alone: they do not part the two. */
export const FRONT_TOOLS: ReadonlySet<string> = new Set(
  listOf(`
    pdf | html | xml | epub | pdf/epub | full text | download | download pdf | view pdf | cite | cite this | cite article |
    share | share on | print | save | abstract | article | references | related content | metrics | responses | peer review |
    authors | author | author(s) | authors: | list of authors | by | all authors | figures | export citation |
    check for updates | autoren | auteurs | autores | autori | 作者`).map(letters),
);
