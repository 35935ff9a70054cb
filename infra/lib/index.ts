/** What the package offprint-cdk gives. */
export { Catalog, type CatalogProps } from './catalog';
export { DocumentTarget, OnDelete } from './contract';
export { CleaningPipeline } from './pipeline';
export type { CleaningPipelineProps } from './props';
export { SiteMemory, type SiteMemoryProps } from './site-memory';
