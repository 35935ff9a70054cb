import { createHash } from 'node:crypto';
import { cite, linkCitations, REFERENCE_HEADING } from './cite';
import { compose, type Parts } from './compose';
import { decode, type Decoded } from './decode';
import { type Context, divide, type Division } from './divide';
import { blocksOfItem } from './divide/listing';
import type { ArticleDocument, Citation, Metadata, Room, Warning } from './document';
import { identify, type Identity } from './identify';
import { accountOf, type Claims, UNACCOUNTED } from './measure/account';
import { ledgerOf } from './measure/ledger';
import { pageMemory, type SiteMemory } from './memory';
import { qualityOf } from './measure/quality';
import { textsOf } from './measure/texts';
import { Net, type NetOptions } from './net';
import { PLAIN_IDENTITY, plainDecoded, plainDivision, plainReading, plainRepair, withoutBibliography } from './plain';
import { kindOf, read } from './read';
import { languageOf } from './read/language';
import type { Reading, Removal } from './read/reading';
import { repairBlocks, type RepairedBlocks } from './repair/blocks';
import { sift, type Sifted } from './sift';
import type { Model } from './sift/model';
import type { Block } from './source/block';
import { Ground } from './source/ground';
import { forgetTexts } from './source/memo';
import { mergeSpans, type Span } from './source/span';
import { budgetFor, withBudget } from './source/work';
import { VERSION } from './version';

/** A step of the pipeline. */
export type Stage = Room;

export interface CleanOptions extends NetOptions {
  /** The name that the page is stored under, written into the document. */
  readonly key: string;
  /** The sender's `Content-Type`; its charset and `text/html` count as declarations. */
  readonly contentType?: string;
  /** Most bytes to take, packed or unpacked. 64 MiB if absent. */
  readonly maxBytes?: number;
  /** What recurs on the pages of each site; the document names it. */
  readonly memory?: SiteMemory;
  /** Called with what was kept and removed before the one takes precedence over the other, for tests of the law. */
  readonly onClaims?: (claims: Claims) => void;
  /** Called at the end of each stage, for those who measure times. */
  readonly onStage?: (stage: Stage) => void;
}

/**
 * The whole hot path: the bytes of one raw journal page in, its article document out. Pure: the same bytes and options
 * always give the same document. Odd text never makes it throw; input that cannot be a page does, with a `Refusal`.
 * A room that fails all the same costs the page that room's findings, and a warning (see `Net`).
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
  const net = new Net(options);
  const decoded = net.guarded('decode', () => decode(bytes, options), () => plainDecoded(bytes)); // prettier-ignore
  options.onStage?.('decode');
  const { result } = withBudget(budgetFor(decoded.text.length), () => divided(decoded, options, net, model));
  const page = { ...result, bytes, options, charset: decoded.charset };
  const warnings = () => [...decoded.warnings, ...net.warnings];
  const document = net.guarded('measure', () => documentFrom(page, warnings()), () => documentFrom(plainPage(page, decoded.text), warnings())); // prettier-ignore
  options.onStage?.('measure');
  return document;
}

/** What the rooms have found, for the document to be made of. */
interface Found {
  readonly text: string;
  readonly reading: Reading;
  readonly repaired: RepairedBlocks;
  readonly language: string | undefined;
  readonly sifted: Pick<Sifted, 'page' | 'removed'>;
  readonly identity: Identity;
  readonly cited: Cited;
}

/** A divided page with the entries of its bibliography, and the citations that lead to them. */
interface Cited {
  readonly division: Division;
  readonly bibliography: ReturnType<typeof cite>;
  readonly citations: ReadonlyMap<Block, readonly Citation[]>;
}

interface Page extends Found {
  readonly bytes: Uint8Array;
  readonly options: CleanOptions;
  readonly charset: Decoded['charset'];
}

/** From the text to the last room that finds something. Each has its fallback: what the earlier rooms found, kept. */
function divided({ text }: Decoded, options: CleanOptions, net: Net, model?: Model): Found {
  const done = (stage: Stage) => options.onStage?.(stage);
  const { contentType, key } = options;
  const reading = net.guarded('read', () => read(text, kindOf(text, contentType)), () => plainReading(text, contentType)); // prettier-ignore
  done('read');
  const repaired = net.guarded('repair', () => repairBlocks(reading.blocks), () => plainRepair(reading.blocks)); // prettier-ignore
  done('repair');
  const language = net.guarded('read', () => languageOf(repaired.blocks, reading.facts), () => undefined); // prettier-ignore
  const sifted = net.guarded('sift', () => siftedOf(reading, repaired, language, options, model), () => unsifted(repaired.blocks)); // prettier-ignore
  done('sift');
  const context: Context = { kind: reading.kind, page: sifted.page.type, ...(language && { language }) };
  const division = net.guarded('divide', () => divideListed(sifted, context), () => plainDivision(sifted.kept)); // prettier-ignore
  done('divide');
  const remembered = new Set(sifted.remembered);
  const identity = net.guarded(
    'identify',
    () =>
      identify({
        facts: reading.facts,
        blocks: remembered.size === 0 ? repaired.blocks : repaired.blocks.filter(block => !remembered.has(block)),
        kept: new Set(sifted.kept),
        division,
        key,
        ...(language && { language }),
      }),
    () => PLAIN_IDENTITY,
  );
  done('identify');
  const cited = net.guarded('cite', () => citedOf(division, repaired.blocks), () => uncited(division)); // prettier-ignore
  done('cite');
  return { text, reading, repaired, language, sifted, identity, cited };
}

function siftedOf(
  { kind, facts }: Reading,
  { blocks }: RepairedBlocks,
  language: string | undefined,
  { memory, key }: CleanOptions,
  model: Model | undefined,
): Sifted {
  const known = memory && pageMemory(memory, { key, facts, blocks });
  return sift(blocks, {
    kind,
    ...(language && { language }),
    ...(known && { memory: known }),
    ...(model && { model }),
  });
}

const unsifted = (kept: readonly Block[]): Sifted => ({
  page: { type: 'unknown', confidence: 0, evidence: [] },
  kept,
  removed: [],
  items: [],
  remembered: [],
});

function citedOf(division: Division, blocks: readonly Block[]): Cited {
  const bibliography = cite(
    division.bibliography.blocks,
    blocks.flatMap(block => block.hints.links ?? []),
  );
  const paragraphs = division.sections.flatMap(section => section.paragraphs);
  return { division, bibliography, citations: citationsOf(paragraphs, bibliography.entries) };
}

const uncited = (division: Division): Cited => ({
  division: withoutBibliography(division),
  bibliography: { entries: [], removed: [] },
  citations: new Map(),
});

/** The page as if no room had found anything: what is left where the document cannot be made of what they found. */
function plainPage(page: Page, text: string): Page {
  const reading = plainReading(text, page.options.contentType);
  return {
    ...page,
    reading,
    repaired: plainRepair(reading.blocks),
    sifted: unsifted(reading.blocks),
    identity: PLAIN_IDENTITY,
    cited: uncited(plainDivision(reading.blocks)),
  };
}

function documentFrom(page: Page, warnings: readonly Warning[]): ArticleDocument {
  const { bytes, options, text, reading, repaired, language, sifted, identity } = page;
  const { division, bibliography, citations } = page.cited;
  const ground = new Ground(text, reading.markup);
  const front = division.front.filter(block => !identity.witnesses.has(block));
  const parts = compose({ division, entries: bibliography.entries, citations, front, ground });
  const metadata = withWitnesses(identity, ground);
  const claims = { parts: partSpans(parts), facts: factSpans(metadata) };
  const kept = mergeSpans([...claims.parts, ...claims.facts]);
  const removed = [
    ...reading.removed,
    ...sifted.removed,
    ...division.duplicates,
    ...headingOf(division.bibliography),
    ...bibliography.removed,
  ];
  options.onClaims?.({ ...claims, ground, removed });
  const account = accountOf(ground, kept, repaired.touched, removed);
  const body = {
    schema: 'offprint/article/1' as const,
    id: createHash('sha256').update(bytes).digest('hex'),
    source: { key: options.key, bytes: bytes.length, kind: reading.kind, charset: page.charset },
    page: { ...sifted.page, evidence: [...sifted.page.evidence] },
    ...(language && { language }),
    metadata,
    ...parts,
  };
  const unaccounted: Removal[] =
    account.unaccounted.length === 0 ? [] : [{ rule: UNACCOUNTED.id, at: account.unaccounted }];
  return {
    ...body,
    ledger: {
      removed: ledgerOf([...removed, ...unaccounted], kept, ground),
      repairs: repaired.repairs,
      doubts: repaired.doubts,
    },
    quality: qualityOf(account, body, textsOf(parts), warnings),
    cleaner: { name: 'offprint', version: VERSION, ...(options.memory && { memory: options.memory.id }) },
  };
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
  for (const [block, fact] of witnesses) for (const span of block.at) (at[fact] ??= []).push(span);
  const tidy = Object.entries(at).map(([fact, spans]) => [fact, ground.tidy(spans)] as const);
  return tidy.length === 0 ? metadata : { ...metadata, at: Object.fromEntries(tidy) };
}

function headingOf({ heading }: Division['bibliography']): Removal[] {
  return heading === undefined ? [] : [{ rule: REFERENCE_HEADING.id, at: heading.at }];
}

/** Where the parts of the document stand. */
function partSpans(parts: Parts): Span[] {
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
  return holders.flatMap(({ at }) => at.map(([start, end]): Span => [start, end]));
}

const factSpans = ({ at = {} }: Metadata): Span[] =>
  Object.values(at).flatMap(spans => spans.map(([start, end]): Span => [start, end]));
