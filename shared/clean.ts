import { createHash } from 'node:crypto';
import { cite, linkCitations, REFERENCE_HEADING } from './cite';
import { compose, type Parts } from './compose';
import { decode, type Decoded } from './decode';
import { type Context, divide, type Division } from './divide';
import type { ArticleDocument, Citation, Metadata, Room, Warning } from './document';
import { identify, type Identity } from './identify';
import type { Labelled } from './label';
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
import type { Chain } from './model/chain';
import { isRepairedFirst, joinLeaves, type Labeller, tell, type Told } from './tell';
import type { Block } from './source/block';
import { Ground, solidSpans } from './source/ground';
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
  /** Where the page was fetched, written into the document. */
  readonly url?: string;
  /** When it was fetched, written into the document as it is. */
  readonly fetched?: string;
  /** What recurs on the pages of each site; the document names it. */
  readonly memory?: SiteMemory;
  /** Called with what was kept and removed before the one takes precedence over the other, for tests of the law. */
  readonly onClaims?: (claims: Claims) => void;
  /** Called at the end of each stage, for those who measure times. */
  readonly onStage?: (stage: Stage) => void;
}

/** Other models than the rooms' own. */
export interface Trial {
  readonly labeller?: Labeller;
  /** The tagger of fronts. */
  readonly front?: Chain;
}

/**
 * The whole hot path: the bytes of one raw journal page in, its article document out. Pure: the same bytes and options
 * always give the same document. Odd text never makes it throw; input that cannot be a page does, with a `Refusal`.
 * A room that fails all the same costs the page that room's findings, and a warning (see `Net`).
 * `trial` is for those who measure.
 */
export function clean(bytes: Uint8Array, options: CleanOptions, trial: Trial = {}): ArticleDocument {
  try {
    return documentOf(bytes, options, trial);
  } finally {
    forgetTexts();
  }
}

function documentOf(bytes: Uint8Array, options: CleanOptions, trial: Trial): ArticleDocument {
  const net = new Net(options);
  const decoded = net.guarded('decode', () => decode(bytes, options), () => plainDecoded(bytes)); // prettier-ignore
  options.onStage?.('decode');
  const { result } = withBudget(budgetFor(decoded.text.length), () => divided(decoded, options, net, trial));
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
  readonly told: Pick<Told, 'page' | 'removed' | 'doubts' | 'expected'>;
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
function divided({ text }: Decoded, options: CleanOptions, net: Net, trial: Trial): Found {
  const done = (stage: Stage) => options.onStage?.(stage);
  const { contentType, key } = options;
  const reading = net.guarded('read', () => read(text, kindOf(text, contentType)), () => plainReading(text, contentType)); // prettier-ignore
  done('read');
  const first = net.guarded('repair', () => leavesOf(reading), () => plainRepair(reading.blocks)); // prettier-ignore
  done('repair');
  const told = net.guarded('label', () => tell(reading, first.blocks, contextFor(reading, first, options, trial)), () => untold(reading, first.blocks)); // prettier-ignore
  done('label');
  const { kept, repaired, markup } = net.guarded('join', () => joinLeaves(text, reading, told, first), () => ({ kept: told.kept, repaired: first, markup: [] })); // prettier-ignore
  done('join');
  const language = net.guarded('read', () => languageOf(repaired.blocks, reading.facts), () => undefined); // prettier-ignore
  const context: Context = { kind: reading.kind, page: told.page.type, ...(language && { language }) };
  const blocks = kept.map(({ block }) => block);
  const division = net.guarded('divide', () => divide(kept, context), () => plainDivision(blocks)); // prettier-ignore
  done('divide');
  const identity = net.guarded(
    'identify',
    () =>
      identify({
        ...(trial.front && { model: trial.front }),
        kind: reading.kind,
        page: told.page.type,
        facts: told.facts,
        blocks: reading.kind === 'pdf-text' ? blocks : told.blocks,
        kept: new Set(blocks),
        roles: new Map(kept.map(({ block, role }) => [block, role])),
        division,
        key,
        ...titleChanceIn(kept),
        ...(language && { language }),
        ...(reading.article && { article: reading.article }),
      }),
    () => PLAIN_IDENTITY,
  );
  done('identify');
  const cited = net.guarded('cite', () => citedOf(division, repaired.blocks), () => uncited(division)); // prettier-ignore
  done('cite');
  return {
    text,
    reading: { ...reading, markup: [...reading.markup, ...markup, ...solidSpans(text, repaired.bare)] },
    repaired,
    language,
    told,
    identity,
    cited,
  };
}

/** How sure the label room is of the page's title. */
function titleChanceIn(kept: readonly Labelled[]): { readonly titleChance?: number } {
  const chance = kept.find(each => each.chance !== undefined)?.chance;
  return chance === undefined ? {} : { titleChance: chance };
}

/** The leaves as the label room takes them: repaired, but for printed lines, which are not whole yet. */
const leavesOf = ({ kind, blocks }: Reading): RepairedBlocks =>
  isRepairedFirst(kind) ? repairBlocks(blocks) : plainRepair(blocks);

function contextFor(
  { facts }: Reading,
  { blocks }: RepairedBlocks,
  { memory, key }: CleanOptions,
  { labeller }: Trial,
) {
  const known = memory && pageMemory(memory, { key, facts, blocks });
  return { ...(known && { memory: known }), ...(labeller && { labeller }) };
}

const untold = ({ facts }: Reading, blocks: readonly Block[]): Told => ({
  page: { type: 'unknown', confidence: 0, evidence: [] },
  kept: blocks.map((block): Labelled => ({ block, role: 'body', content: 1 })),
  removed: [],
  blocks,
  doubts: [],
  expected: 0,
  facts,
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
    told: untold(reading, reading.blocks),
    identity: PLAIN_IDENTITY,
    cited: uncited(plainDivision(reading.blocks)),
  };
}

function documentFrom(page: Page, warnings: readonly Warning[]): ArticleDocument {
  const { bytes, options, text, reading, repaired, language, told, identity } = page;
  const { division, bibliography, citations } = page.cited;
  const ground = new Ground(text, reading.markup);
  const front = division.front.filter(block => !identity.witnesses.has(block));
  const parts = compose({ division, entries: bibliography.entries, citations, front, ground });
  const metadata = withWitnesses(identity, ground);
  const claims = { parts: partSpans(parts), facts: factSpans(metadata) };
  const kept = mergeSpans([...claims.parts, ...claims.facts]);
  const removed = [
    ...reading.removed,
    ...told.removed,
    ...division.duplicates,
    ...headingOf(division.bibliography),
    ...bibliography.removed,
  ];
  options.onClaims?.({ ...claims, ground, removed });
  const account = accountOf(ground, kept, repaired.touched, removed);
  const body = {
    schema: 'offprint/article/1' as const,
    id: createHash('sha256').update(bytes).digest('hex'),
    source: {
      key: options.key,
      bytes: bytes.length,
      kind: reading.kind,
      charset: page.charset,
      ...(options.url && { url: options.url }),
      ...(options.fetched && { fetched: options.fetched }),
    },
    page: { ...told.page, evidence: [...told.page.evidence] },
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
      doubts: [...repaired.doubts, ...told.doubts],
    },
    quality: qualityOf({ account, body, texts: textsOf(parts), warnings, expected: told.expected }),
    cleaner: { name: 'offprint', version: VERSION, ...(options.memory && { memory: options.memory.id }) },
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
