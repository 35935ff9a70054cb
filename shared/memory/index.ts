export { observe, type ObserveOptions } from './observe';
export { BadMemory, memoryText, readMemory, SiteMemory } from './site-memory';
export type { MemoryFile, RememberedSite } from './schema';
export { type PageLines, Tally } from './tally';
export { pageMemory, type PageMemory } from './recurring';
