export { observe, type ObserveOptions } from './observe';
export { BadMemory, memoryText, readMemory, SiteMemory } from './site-memory';
export type { MemoryFile, RememberedSite } from './schema';
export { type PageLines, Tally } from './tally';
export { pageMemory, type PageMemory, recurring } from './recurring';
export { MEMORY_RULES } from './rules';
