import type { SectionType } from '../document';
import type { Block } from '../source/block';
import type { SectionPart } from './division';
import { fold } from './fold';
import type { Heading } from './headings';
import { isBackMatter, isClosed, isMain } from './kinds';
import type { LetterCase } from './traits';

/** A section while it is being filled. */
export interface SectionDraft {
  readonly type: SectionType;
  readonly heading?: Block;
  readonly number?: string;
  readonly level: number;
  readonly parent?: number;
  readonly paragraphs: Block[];
}

/** What the levels of a page's headings are measured against. */
export interface Scale {
  /** The mark (h2 → 2) of the page's main headings. */
  readonly base: number;
  /** Methods or results have headings: topical headings under them are theirs. */
  readonly imrad: boolean;
}

/** Depth of a heading before its parent is known, 0 for the main headings of the page. */
type Rank = number;

/** Headings that mean another thing in another place. */
const BY_PLACE: readonly { heading: string; type: SectionType; where: 'in-methods' | 'behind-main'; reason: string }[] =
  [
    {
      heading: 'summary',
      type: 'conclusions',
      where: 'behind-main',
      reason: 'At the head it is the abstract, at the end it sums up.',
    },
    { heading: 'zusammenfassung', type: 'conclusions', where: 'behind-main', reason: 'The same in German.' },
    {
      heading: 'subjects',
      type: 'methods',
      where: 'in-methods',
      reason: 'The people studied, where it is no list of topics.',
    },
  ];

/** The sections of a page in reading order, with the stack of those that a next heading may stand under. */
export class Outline {
  readonly sections: SectionDraft[] = [];
  private stack: { index: number; rank: Rank; letterCase: LetterCase }[] = [];
  /** Rank of the last heading whose mark has a level. A line without one under it stands deeper. */
  private lastMarked: Rank | undefined;

  constructor(private readonly scale: Scale) {}

  get current(): SectionDraft | undefined {
    const top = this.stack.at(-1);
    return top === undefined ? undefined : this.sections[top.index];
  }

  /** Opens the section of `heading` where its level says. */
  open(heading: Heading, type: SectionType): SectionDraft {
    let rank = this.rankOf(heading, type);
    for (let top = this.stack.at(-1); top !== undefined; top = this.stack.at(-1)) {
      if (top.rank < rank && this.mayStandUnder(top.index, type)) break;
      // What the mark puts too deep stands beside the section that it cannot be part of. An abstract is no measure:
      // where it is marked h2 and all the article h3, the article's headings are still one another's equals.
      if (!isClosed(this.sections[top.index]!.type)) rank = Math.min(rank, top.rank);
      this.stack.pop();
    }
    const parent = this.stack.at(-1)?.index;
    const own = this.typeIn(heading, type, parent);
    return this.push(
      { type: own, heading: heading.block, ...(heading.number !== undefined && { number: heading.number.number }) },
      parent,
      rank,
      heading.letterCase,
    );
  }

  /** Opens a subsection of the section at `parent`, such as a part of a structured abstract. */
  openUnder(parent: number, part: Pick<SectionDraft, 'type' | 'heading'>): SectionDraft {
    while (this.stack.length > 0 && this.stack.at(-1)!.index !== parent) this.stack.pop();
    if (this.stack.length === 0) this.stack.push({ index: parent, rank: 0, letterCase: 'none' });
    return this.push(part, parent, this.stack[0]!.rank + 1, 'none');
  }

  /** Opens a section of the first level without regard to what is open: one without a heading, or a run-in one. */
  openFlat(part: Pick<SectionDraft, 'type' | 'heading'>): SectionDraft {
    this.stack = [];
    return this.push(part, undefined, 0, 'none');
  }

  /** A statement in the margin: a section of its own that the text around it flows past. */
  aside(part: Pick<SectionDraft, 'type' | 'heading'>, paragraph: Block): void {
    this.sections.push({ ...part, level: 1, paragraphs: [paragraph] });
  }

  /** The bibliography ends what is open: what follows its entries stands on the first level again. */
  close(): void {
    this.stack = [];
  }

  indexOf(section: SectionDraft): number {
    return this.sections.indexOf(section);
  }

  get parts(): readonly SectionPart[] {
    return this.sections;
  }

  private push(
    part: Pick<SectionDraft, 'type' | 'heading' | 'number'>,
    parent: number | undefined,
    rank: Rank,
    letterCase: LetterCase,
  ): SectionDraft {
    const level = parent === undefined ? 1 : this.sections[parent]!.level + 1;
    const section: SectionDraft = { ...part, level, ...(parent !== undefined && { parent }), paragraphs: [] };
    this.stack.push({ index: this.sections.push(section) - 1, rank, letterCase });
    return section;
  }

  /** The mark's level says it, or the number; failing both, the lexicon, and how the line looks beside the main heading above. */
  private rankOf(heading: Heading, type: SectionType): Rank {
    const depth = (heading.number?.depth ?? 1) - 1 + (this.isLettered(heading) ? 1 : 0);
    const mark = heading.block.hints.level;
    if (mark !== undefined) return (this.lastMarked = Math.max(0, mark - this.scale.base, depth));
    if (depth > 0) return depth;
    const above = this.stack[0];
    const aboveType = above === undefined ? undefined : this.sections[above.index]!.type;
    if (heading.verdict !== undefined && heading.verdict.evidence !== 'cue' && type !== 'body')
      // "Reviewer report" under "Peer review", but one appendix beside the other.
      return aboveType === type && type !== 'appendix' ? 1 : 0;
    if (heading.number !== undefined) return 0;
    if (this.lastMarked !== undefined) return this.lastMarked + 1;
    if (above === undefined || !isMain(aboveType!)) return 0;
    if (above.letterCase === 'caps') return heading.letterCase === 'caps' ? 0 : 1;
    return this.scale.imrad && aboveType !== 'conclusions' ? 1 : 0;
  }

  /** "A. Field sites" under "III. Methods": letters count what stands under the numbered headings of a page. */
  private isLettered({ number, verdict }: Heading): boolean {
    const main = this.stack[0] === undefined ? undefined : this.sections[this.stack[0].index]!.number;
    if (number?.style !== 'letter' || main === undefined || !/^(?:\d+|[IVX]+)$/.test(main)) return false;
    return verdict === undefined || verdict.type === 'body' || verdict.evidence === 'cue';
  }

  private mayStandUnder(parent: number, type: SectionType): boolean {
    const above = this.sections[parent]!.type;
    if (isClosed(above)) return type === 'keywords' || type === 'highlights';
    if (above === 'introduction' || above === 'background') return !isMain(type) || type === 'background';
    return !(isMain(type) && isBackMatter(above));
  }

  /** A subsection keeps a type that only a word in its heading speaks for if that is the type above it too. */
  private typeIn(heading: Heading, type: SectionType, parent: number | undefined): SectionType {
    const above = parent === undefined ? undefined : this.sections[parent]!.type;
    const key = fold(heading.block.text);
    for (const entry of BY_PLACE) {
      if (entry.heading !== key) continue;
      if (
        entry.where === 'in-methods'
          ? above === 'methods' || this.current?.type === 'methods'
          : this.sections.some(section => isMain(section.type) && section.level === 1)
      )
        return entry.type;
    }
    return heading.verdict?.evidence === 'cue' && above !== undefined && above !== type ? 'body' : type;
  }
}
