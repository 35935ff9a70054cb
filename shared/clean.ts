import { createHash } from 'node:crypto';
import { cite, linkCitations, REFERENCE_HEADING } from './cite';
import { compose, type Parts } from './compose';
import { decode } from './decode';
import { type Context, divide, type Division } from './divide';
import { blocksOfItem } from './divide/listing';
import type { ArticleDocument, Citation, Metadata } from './document';
import { identify, type Identity } from './identify';
import { accountOf, UNACCOUNTED } from './measure/account';
import { ledgerOf } from './measure/ledger';
import { pageMemory, type SiteMemory } from './memory';
import { qualityOf } from './measure/quality';
import { textsOf } from './measure/texts';
import { kindOf, read } from './read';
import { languageOf } from './read/language';
import type { Removal } from './read/reading';
import { repairBlocks } from './repair/blocks';
import { sift, type Sifted } from './sift';
import type { Model } from './sift/model';
import type { Block } from './source/block';
import { Ground } from './source/ground';
import { forgetTexts } from './source/memo';
import { mergeSpans, type Span } from './source/span';
import { VERSION } from './version';

/** The steps of the pipeline, in their order. */
export type Stage = 'decode' | 'read' | 'repair' | 'sift' | 'divide' | 'identify' | 'cite' | 'measure';

export interface CleanOptions {
  /** The name that the page is stored under, written into the document. */
  readonly key: string;
  /** The sender's `Content-Type`; its charset and `text/html` count as declarations. */
  readonly contentType?: string;
  /** Most bytes to take, packed or unpacked. 64 MiB if absent. */
  readonly maxBytes?: number;
  /** Where the page was fetched, written into the document. */
  readonly url?: string;
  /** When it was fetched, written into the document as it is. */
  readonly fetched?: string;
  /** What recurs on the pages of each site; the document names it. */
  readonly memory?: SiteMemory;
  /** Called at the end of each stage, for those who measure times. */
  readonly onStage?: (stage: Stage) => void;
}

/**
 * The whole hot path: the bytes of one raw journal page in, its article document out. Pure: the same bytes and options
 * always give the same document. Odd text never makes it throw; input that cannot be a page does, with a `Refusal`.
 * `model` is for those who measure other models of sift than its own.
 */
export function clean(bytes: Uint8Array, options: CleanOptions, model?: Model): ArticleDocument {
  try {
    return documentOf(bytes, options, model);
  } finally {
    forgetTexts();
  }
}

function documentOf(bytes: Uint8Array, options: CleanOptions, model?: Model): ArticleDocument {
  const done = (stage: Stage) => options.onStage?.(stage);
  const { text, charset, warnings } = decode(bytes, options);
  done('decode');
  const reading = read(text, kindOf(text, options.contentType));
  done('read');
  const repaired = repairBlocks(reading.blocks);
  done('repair');
  const language = languageOf(repaired.blocks, reading.facts);
  const known = options.memory && pageMemory(options.memory, { key: options.key, facts: reading.facts, blocks: repaired.blocks }); // prettier-ignore
  const sifted = sift(repaired.blocks, {
    kind: reading.kind,
    ...(language && { language }),
    ...(known && { memory: known }),
    ...(model && { model }),
  });
  done('sift');
  const division = divideListed(sifted, { kind: reading.kind, page: sifted.page.type, ...(language && { language }) });
  done('divide');
  const remembered = new Set(sifted.remembered);
  const identity = identify({
    facts: reading.facts,
    blocks: remembered.size === 0 ? repaired.blocks : repaired.blocks.filter(block => !remembered.has(block)),
    kept: new Set(sifted.kept),
    division,
    key: options.key,
    ...(language && { language }),
  });
  done('identify');
  const bibliography = cite(
    division.bibliography.blocks,
    repaired.blocks.flatMap(block => block.hints.links ?? []),
  );
  const citations = citationsOf(
    division.sections.flatMap(section => section.paragraphs),
    bibliography.entries,
  );
  done('cite');
  const ground = new Ground(text, reading.markup);
  const front = division.front.filter(block => !identity.witnesses.has(block));
  const parts = compose({ division, entries: bibliography.entries, citations, front, ground });
  const metadata = withWitnesses(identity, ground);
  const kept = keptSpans(parts, metadata);
  const removed = [
    ...reading.removed,
    ...sifted.removed,
    ...division.duplicates,
    ...headingOf(division.bibliography),
    ...bibliography.removed,
  ];
  const account = accountOf(ground, kept, repaired.touched, removed);
  const body = {
    schema: 'offprint/article/1' as const,
    id: createHash('sha256').update(bytes).digest('hex'),
    source: {
      key: options.key,
      bytes: bytes.length,
      kind: reading.kind,
      charset,
      ...(options.url && { url: options.url }),
      ...(options.fetched && { fetched: options.fetched }),
    },
    page: { ...sifted.page, evidence: [...sifted.page.evidence] },
    ...(language && { language }),
    metadata,
    ...parts,
  };
  const unaccounted: Removal[] =
    account.unaccounted.length === 0 ? [] : [{ rule: UNACCOUNTED.id, at: account.unaccounted }];
  const document: ArticleDocument = {
    ...body,
    ledger: {
      removed: ledgerOf([...removed, ...unaccounted], kept, ground),
      repairs: repaired.repairs,
      doubts: repaired.doubts,
    },
    quality: qualityOf(account, body, textsOf(parts), warnings),
    cleaner: { name: 'offprint', version: VERSION, ...(options.memory && { memory: options.memory.id }) },
  };
  done('measure');
  return document;
}

/** The entries of a listing are divided already; the rest of the kept blocks goes the way of any page's. */
function divideListed({ kept, items }: Sifted, context: Context): Division {
  if (items.length === 0) return divide(kept, context);
  const taken = new Set(items.flatMap(blocksOfItem).map(block => block.at[0]?.[0]));
  return {
    ...divide(
      kept.filter(block => !taken.has(block.at[0]?.[0])),
      context,
    ),
    items,
  };
}

function citationsOf(
  paragraphs: readonly Block[],
  entries: ReturnType<typeof cite>['entries'],
): Map<Block, readonly Citation[]> {
  const found = linkCitations(paragraphs, entries);
  return new Map(paragraphs.map((block, i) => [block, found[i] ?? []]));
}

/** The facts, with the whole of each block that gave one as the place where it stands. */
function withWitnesses({ metadata, witnesses }: Identity, ground: Ground): Metadata {
  const at: Record<string, Span[]> = Object.fromEntries(
    Object.entries(metadata.at ?? {}).map(([fact, spans]) => [fact, spans.map(([s, e]): Span => [s, e])]),
  );
  for (const [block, fact] of witnesses) (at[fact] ??= []).push(...block.at);
  const tidy = Object.entries(at).map(([fact, spans]) => [fact, ground.tidy(spans)] as const);
  return tidy.length === 0 ? metadata : { ...metadata, at: Object.fromEntries(tidy) };
}

function headingOf({ heading }: Division['bibliography']): Removal[] {
  return heading === undefined ? [] : [{ rule: REFERENCE_HEADING.id, at: heading.at }];
}

/** Everything that stands in the document. */
function keptSpans(parts: Parts, metadata: Metadata): Span[] {
  const holders = [
    ...(parts.sections ?? []).flatMap(section => [
      ...(section.at === undefined ? [] : [{ at: section.at }]),
      ...section.paragraphs,
    ]),
    ...(parts.figures ?? []),
    ...(parts.tables ?? []),
    ...(parts.references ?? []),
    ...(parts.items ?? []),
    ...(parts.footnotes ?? []),
  ];
  const facts = Object.values(metadata.at ?? {}).flat();
  const spans = [...holders.flatMap(({ at }) => at), ...facts].map(([start, end]): Span => [start, end]);
  return mergeSpans(spans);
}
