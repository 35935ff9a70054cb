import { listOf } from './list-of';

/**
 * Small words that stand in titles of articles and hardly ever in names of journals, which make do with "of", "in", "and",
 * "for" and "on" and their like.
 */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...listOf(`
    a | an | at | is | are | was | were | with | from | by | how | what | why | its | their | not | or | between | during |
    among | using | after | before | into | as | can | does | do | than | under | versus | via | through | against`),
  ...listOf(`
    ein | eine | einem | einen | einer | ist | sind | bei | mit | nach | vom | auf | am | im | wie | was | durch | zwischen |
    über | gegen | ohne | unter | als`),
  ...listOf(`
    un | una | con | por | como | entre | su | sus | desde | hacia | según | sobre | al | uma | num | numa | ao | aos | seu |
    sua | pelo | pela`),
  ...listOf(`
    une | avec | par | comme | aux | dans | chez | est | son | ses | leur | tra | fra | nel | nella | dal | dalla | come |
    sono | per`),
]);
