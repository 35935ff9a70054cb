/** The document in the formats of other tools. Not part of `shared/index.ts`: the functions in the cloud have no use for it. */
export { toBibtex } from './bibtex';
export { toBioc } from './bioc';
export { BUDGET, type Chunk, type ChunkOptions, chunksOf, estimateTokens, type Place } from './chunks';
export { type BibliographyOptions, type CslEntry, cslEntries, type Entries, toCsl } from './csl';
export { toMarkdown } from './markdown';
export { toRis } from './ris';
export { type Form, type Format, FORMATS, type FormOptions, type Target, TARGETS } from './targets';
export { toTei } from './tei';
export { toText } from './text';
