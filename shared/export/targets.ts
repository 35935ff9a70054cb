import type { ArticleDocument } from '../document';
import { BIOC_COLLECTION, biocPart, toBioc } from './bioc';
import { toBibtex } from './bibtex';
import { type ChunkOptions, chunksOf } from './chunks';
import { type BibliographyOptions, cslEntries, toCsl } from './csl';
import { toMarkdown } from './markdown';
import { toRis } from './ris';
import { TEI_CORPUS, teiCorpusPart, toTei } from './tei';
import { toText } from './text';

/** The formats in which a document can be had. */
export const TARGETS = ['json', 'jsonl', 'markdown', 'text', 'tei', 'bioc', 'csl', 'bibtex', 'ris'] as const;
export type Target = (typeof TARGETS)[number];

/** The formats, and the chunks that `offprint chunks` writes. */
export type Form = Target | 'chunks';

/** What formats can be told; each takes what concerns it. */
export type FormOptions = BibliographyOptions & Pick<ChunkOptions, 'budget'>;

/** How documents are written in one format: each as a file of its own, or many of them into one stream. */
export interface Format {
  /** What the name of a file ends with, without the full stop. */
  readonly extension: string;
  readonly file: (document: ArticleDocument, options: FormOptions) => string;
  /** What a stream begins with, has between its parts, and ends with. */
  readonly stream: { readonly open: string; readonly between: string; readonly close: string };
  /** A document's part of a stream; empty where it adds nothing. */
  readonly part: (document: ArticleDocument, options: FormOptions) => string;
}

const line = (document: ArticleDocument): string => `${JSON.stringify(document)}\n`;
const chunkLines = (document: ArticleDocument, options: FormOptions): string =>
  chunksOf(document, options).map(chunk => `${JSON.stringify(chunk)}\n`).join(''); // prettier-ignore
const plain = (between: string): Format['stream'] => ({ open: '', between, close: '' });
const LIST = { open: '[\n', between: ',\n', close: '\n]\n' } as const;

export const FORMATS: Readonly<Record<Form, Format>> = {
  json: { extension: 'json', file: line, stream: LIST, part: document => JSON.stringify(document) },
  jsonl: { extension: 'jsonl', file: line, stream: plain(''), part: line },
  markdown: { extension: 'md', file: toMarkdown, stream: plain('\n***\n\n'), part: toMarkdown },
  text: { extension: 'txt', file: toText, stream: plain('\f'), part: toText },
  tei: { extension: 'tei.xml', file: toTei, stream: { ...TEI_CORPUS, between: '' }, part: teiCorpusPart },
  bioc: { extension: 'bioc.xml', file: toBioc, stream: { ...BIOC_COLLECTION, between: '' }, part: biocPart },
  csl: {
    extension: 'csl.json',
    file: toCsl,
    stream: LIST,
    part: (document, options) => cslEntries(document, options).map(entry => JSON.stringify(entry)).join(',\n'), // prettier-ignore
  },
  bibtex: { extension: 'bib', file: toBibtex, stream: plain('\n'), part: toBibtex },
  chunks: { extension: 'chunks.jsonl', file: chunkLines, stream: plain(''), part: chunkLines },
  ris: { extension: 'ris', file: toRis, stream: plain('\n'), part: toRis },
};
