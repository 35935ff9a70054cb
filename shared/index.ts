/** The pure library: one page's bytes to one article document, and its single functions. */
export { clean, type CleanOptions, type Stage } from './clean';
export { decode, MAX_BYTES, type Decoded, type DecodeOptions } from './decode';
export { repair } from './repair';
export { replay } from './repair/replay';
export { joinsAtHyphen } from './repair/hyphens';
export { headingType, type HeadingType } from './divide';
export { parseReference } from './cite';
export {
  BadMemory,
  type MemoryFile,
  memoryText,
  observe,
  type PageLines,
  readMemory,
  SiteMemory,
  Tally,
} from './memory';
export { OffprintError, Refusal, type RefusalCode } from './errors';
export type { Rule } from './rules';
export type { ArticleDocument, CslItem, Metadata, PageType, SectionType, SourceKind, Warning } from './document';
export { VERSION } from './version';
