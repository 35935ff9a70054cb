import { listOf } from '../../lexicon/list-of';

/** Lines that stand where a title could stand and never are one, lower case: headings of sections and of widgets. */
export const NOT_TITLES: ReadonlySet<string> = new Set([
  ...listOf(`
    abstract | summary | introduction | background | methods | materials and methods | results | discussion |
    conclusion | conclusions | references | bibliography | keywords | highlights | graphical abstract |
    acknowledgements | acknowledgments | contents | outline | in this article | on this page | article contents |
    table of contents | main | main text | full text`),
  ...listOf(`
    zusammenfassung | einleitung | schlüsselwörter | inhalt | literatur | résumé | introduction | mots-clés |
    sommaire | resumen | introducción | palabras clave | resumo | introdução | palavras-chave | riassunto |
    sumário | 摘要 | 关键词 | 要旨 | 抄録 | 초록`),
  ...listOf(`
    authors | author | affiliations | author information | author affiliations | author notes |
    authors and affiliations | article information | article info | about this article | about this journal |
    cite this article | how to cite | rights and permissions | permissions | metrics | article metrics |
    citations | supplementary material | supporting information | additional information | copyright |
    publication history | history | authorship`),
  ...listOf(`
    related articles | related content | recommended | recommended articles | similar articles |
    similar content being viewed by others | people also read | users also read | most read | most cited |
    trending | latest | latest articles | current issue | you may also like | more like this | explore more`),
  ...listOf(`
    main navigation | main menu | user menu | navigation | menu | search | search form | search results |
    breadcrumb | breadcrumbs | you are here | tools | share | share this article | links | quick links | footer |
    header | site navigation | account | sign in | log in | login | register | download | download pdf |
    advertisement | cookies | cookie notification | warning | notice | access keys | subscribe | newsletter |
    follow us | contact us | help | home | journals | journal list menu | browse journal | special issue |
    information | type | article type | publication type | referee status | open peer review | views | discuss this article | peer review`),
]);

/** Openings and contents that give a line away as no title: notices, buttons, rights. */
export const NOT_TITLE_PATTERNS: readonly RegExp[] = [
  /^(?:skip to|jump to|back to|go to|click here|thank you for|please |we use cookies|this (?:site|website) uses|sign (?:in|up)|log in|logged in|subscribe|download|view |show |add to |search |share |cite this|get access|buy |rent |purchase)/i,
  /(?:cookies?|javascript|browser|©|\(c\) \d{4}|all rights reserved|https?:\/\/|www\.|@[\w-]+\.\w)/i,
  /^(?:first published|published online|affiliations?:|(?:author|view) affiliations|original article:|copyright|correspond|e-?mail|received|accepted|published|edited by|reviewed by|editor:|doi|issn|isbn|pmid|volume|vol\.)\b/i,
  /^(?:\*\s*)?authors? to whom|should be addressed\.?$/i,
  /\blicen[cs]ed under\b|\bpublished (?:online )?by\b|^from the journal\b/i,
  /^\(?this (?:open[- ]access )?(?:article|paper|study|preprint|work|content|version|page|journal)\b/i,
  /^(?:fig(?:ure|\.)?|abb(?:ildung|\.)?|table|tabelle|figura|tabla|tabela|box|scheme|chart|supplement\p{L}*)\s*(?:\.\s*)?[S\d]/iu,
  /[,:;&]$/,
];
