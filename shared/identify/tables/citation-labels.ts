import { listOf } from '../../lexicon/list-of';

/** Words before a page's citation of itself, lower case, by language. */
export const CITATION_LABELS: readonly string[] = [
  ...listOf(`
    cite this article | cite this article as | cite this paper as | cite this | cite as | how to cite |
    how to cite this article | how to cite this paper | how to cite this article as | to cite this article |
    to cite this paper | please cite this article as | please cite as | please cite this paper as`),
  ...listOf(`
    citation | citation for published version | suggested citation | recommended citation | preferred citation |
    reference this article | article citation | for citation | citation information`),
  ...listOf(`
    zitierweise | zitiervorschlag | zitation | zitieren als | diesen artikel zitieren | pour citer cet article |
    pour citer ce document | référence électronique | comment citer`),
  ...listOf(`
    cómo citar | cómo citar este artículo | citar como | para citar este artículo | como citar |
    como citar este artigo | para citar este artigo | citação | come citare | per citare questo articolo`),
  ...listOf('引用本文 | 引用格式 | 本文引用格式 | 引用'),
];
