import type { SourceKind } from './document';
import { joinPdfLines } from './join/pdf';
import {
  COST_OF_LOSS,
  isSite,
  label,
  type Labelled,
  type LabelContext,
  pageTypeOf,
  type PageVerdict,
  SITE_RULES,
} from './label';
import { expectedF1 } from './measure/expected';
import { MEMORY_RULES, type PageMemory, recurring } from './memory';
import type { ArticleFacts } from './read/article';
import type { MetaFact, Reading, Removal } from './read/reading';
import { repairBlocks, type RepairedBlocks } from './repair/blocks';
import type { Doubt } from './repair/step';
import type { Block, Hints } from './source/block';
import type { Span } from './source/span';

/** What of a page stays, leaf by leaf and with its role, and what goes. */
export interface Told {
  readonly page: PageVerdict;
  /** Leaves that stay, repaired, in reading order. */
  readonly kept: readonly Labelled[];
  readonly removed: readonly Removal[];
  /** All blocks that may say a fact: those that went as well, but for what the site memory has. */
  readonly blocks: readonly Block[];
  readonly doubts: readonly Doubt[];
  /** See `expectedF1`. */
  readonly expected: number;
  /** What the page says of itself beside its text, its running heads among it. */
  readonly facts: readonly MetaFact[];
}

/** What says of each leaf of a page what it is: one entry a leaf, in order. */
export type Labeller = (leaves: readonly Block[], context: LabelContext) => Labelled[];

export interface TellContext {
  /** Another labeller than the label room's own, for those who measure one. */
  readonly labeller?: Labeller;
  readonly memory?: PageMemory;
}

/** Decides what stays. The leaves of a web page are repaired already; those of a dump are printed lines, and are not. */
export function tell(reading: Reading, leaves: readonly Block[], { labeller = label, memory }: TellContext): Told {
  if (reading.article !== undefined) return tellDeclared(reading, leaves, reading.article);
  const context = { kind: reading.kind, facts: reading.facts };
  const first = labeller(leaves, context);
  const recurs = memory === undefined ? [] : recurring(first, memory);
  const remembered = leaves.filter((_, i) => recurs[i]);
  const rest =
    remembered.length === 0
      ? first
      : labeller(
          leaves.filter((_, i) => !recurs[i]),
          context,
        );
  const page = pageTypeOf(rest);
  const stays = rest.filter(({ role }) => page.type !== 'blocked' && !isSite(role));
  const goes = rest.filter(({ role }) => page.type === 'blocked' || isSite(role));
  return {
    page,
    kept: stays,
    removed: [...remembered.map(({ at }) => ({ rule: MEMORY_RULES.recurring.id, at })), ...goes.map(removalOf)],
    blocks: rest.map(({ block }) => block),
    doubts: doubtsOf(stays),
    expected: expectedF1(rest),
    facts: reading.kind === 'pdf-text' ? [...reading.facts, ...runningHeads(goes)] : reading.facts,
  };
}

/** A source that declares what each of its blocks is: all of them stay, and no model is asked. */
function tellDeclared({ facts }: Reading, leaves: readonly Block[], { page }: ArticleFacts): Told {
  const kept = leaves.map((block): Labelled => ({ block, role: block.hints.declared?.role ?? 'body', content: 1 }));
  const evidence = ['declared', ...pageTypeOf(kept).evidence.filter(sign => sign.startsWith('has-'))];
  return { page: { type: page, confidence: 1, evidence }, kept, removed: [], blocks: leaves, doubts: [], expected: expectedF1(kept), facts }; // prettier-ignore
}

/** A page that bars the way has nothing of an article, whatever its lines look like. */
function removalOf({ block, role, evidence = 'the page bars the way' }: Labelled): Removal {
  return { rule: isSite(role) ? SITE_RULES[role].id : SITE_RULES.notice.id, at: block.at, evidence };
}

const MOST_DOUBTS = 20;
/** A leaf that is kept though it is likelier the site's. */
const CLOSE = 1 / (1 + COST_OF_LOSS);

function doubtsOf(stays: readonly Labelled[]): Doubt[] {
  const close = stays
    .filter(({ content }) => content < 0.5)
    .sort((a, b) => Math.abs(a.content - CLOSE) - Math.abs(b.content - CLOSE));
  return close.slice(0, MOST_DOUBTS).map(({ block, role }) => ({
    kind: 'role' as const,
    at: block.at.map(([s, e]): [number, number] => [s, e]),
    choices: [role, 'site'],
  }));
}

/** Longest running head. */
const MOST_CHARACTERS = 160;

/** Running heads are no text of the article, but they name its journal, volume and year: each goes on as a fact. */
function runningHeads(goes: readonly Labelled[]): MetaFact[] {
  const heads = goes.filter(
    ({ role, block }) => role === 'artifact' && block.text.length <= MOST_CHARACTERS && /\d/.test(block.text),
  );
  return [...new Set(heads.map(({ block }) => block.text))].map(value => ({ name: 'running-head', value }));
}

/** The leaves that stay put together to blocks, and repaired where they were not yet. */
export interface Joined {
  readonly kept: readonly Labelled[];
  readonly repaired: RepairedBlocks;
  /** What joining found to be marks, no text. */
  readonly markup: readonly Span[];
}

/** Printed lines of a dump to paragraphs; on a web page each leaf is a block already. */
export function joinLeaves(text: string, reading: Reading, told: Told, repaired: RepairedBlocks): Joined {
  if (reading.lines === undefined) return { kept: told.kept, repaired, markup: [] };
  const lineOf = new Map<Hints, number>(reading.blocks.map((block, i) => [block.hints, i]));
  const lines = told.kept.map(each => ({ line: reading.lines![lineOf.get(each.block.hints)!]!, label: each }));
  const { blocks, markers } = joinPdfLines(text, lines, reading.lines);
  return { ...repairJoined(blocks), markup: markers };
}

/** The blocks repaired, each still with its role. */
function repairJoined(joined: readonly Labelled[]): Omit<Joined, 'markup'> {
  const labels = new Map<Hints, Labelled>(joined.map(each => [each.block.hints, each]));
  const repaired = repairBlocks(joined.map(({ block }) => block));
  return { kept: repaired.blocks.map(block => ({ ...labels.get(block.hints)!, block })), repaired };
}

/** Whether a page's leaves are whole paragraphs before they are labelled, so that they can be repaired first. */
export const isRepairedFirst = (kind: SourceKind): boolean => kind !== 'pdf-text';
