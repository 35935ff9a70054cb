import type { SectionType } from '../document';
import type { Block } from '../source/block';
import { abstractParts, openingType } from './abstract';
import { Ahead } from './ahead';
import { cut } from './cut';
import type { Context } from './division';
import { fold } from './fold';
import { isFrontMatter } from './front';
import { bibliographyTail, isEntryOrEntries, isFusedBibliography, MIN_ENTRIES } from './headless';
import { knownHeading } from './heading-type';
import { type Heading, SURE } from './headings';
import type { HeadingType } from './lexicon';
import { isAbstractPart, isBackMatter, isMain, isStatement } from './kinds';
import { lastNumbered } from './numbered-entries';
import { Outline, type Scale, type SectionDraft } from './outline';
import { laterParts, type RunIn, runIn } from './run-in';
import { isProse, isReferenceLike } from './traits';

/** Where on the page the walk is. Front: nothing of the text yet. Opening: the text before its first main heading. */
type Zone = 'front' | 'opening' | 'text' | 'references';

/** Unmarked lines that open a section before any text: others ("Case report", "Open access") name the kind of the article. */
const FRONT_OPENERS: ReadonlySet<HeadingType> = new Set([
  'abstract',
  'highlights',
  'keywords',
  'introduction',
  'references',
]);
/** Unmarked lines that end the bibliography. "Abstract", "Results" are labels of links between its entries. */
const AFTER_REFERENCES: ReadonlySet<HeadingType> = new Set(['appendix', 'keywords', 'conclusions', 'discussion']);

/** A block on the walk, with the heading that it may be. */
export interface Step {
  readonly block: Block;
  readonly heading: Heading | undefined;
}

/** One walk over the blocks: each finds its place by what it is and by what was open when it came. */
export class Walk {
  readonly front: Block[] = [];
  readonly entries: Block[] = [];
  readonly outline: Outline;
  referencesHeading: Block | undefined;
  private zone: Zone = 'front';
  private inner: ReadonlySet<number> = new Set();
  private abstract: SectionDraft | undefined;
  private titleSeen = false;
  /** Where the numbered entries end, once the bibliography is open. */
  private lastEntry: number | undefined;
  private readonly blocks: readonly Block[];
  private readonly ahead: Ahead;

  constructor(
    private readonly steps: readonly Step[],
    private readonly context: Context,
  ) {
    this.outline = new Outline(scaleOf(steps));
    this.blocks = steps.map(({ block }) => block);
    this.ahead = new Ahead(steps);
  }

  run(): void {
    for (let i = 0; i < this.steps.length; i++) {
      const { block, heading } = this.steps[i]!;
      if (heading !== undefined && this.counts(i, heading)) this.openHeading(i, heading);
      else if (block.hints.shape === 'heading' && this.zone === 'front') this.toFront(block);
      else this.place(i, block);
    }
  }

  /** Whether the line is a heading here. */
  private counts(i: number, heading: Heading): boolean {
    const type = heading.verdict?.type ?? 'body';
    const known = type !== 'body' && heading.verdict!.evidence !== 'cue';
    const next = this.steps[i + 1]?.block;
    if (this.zone === 'front') {
      if (known && (heading.marked || FRONT_OPENERS.has(type))) return true;
      if (known)
        return (
          type !== 'rights' &&
          (this.steps[i + 1]?.heading?.marked === true ||
            (next !== undefined && isProse(next) && !isFrontMatter(next.text)))
        );
      return heading.marked && this.titleSeen && next !== undefined && isProse(next);
    }
    if (this.zone === 'references') return this.endsReferences(heading, type, known);
    if (this.zone === 'opening' && !heading.marked && type === 'rights') return false;
    const current = this.outline.current?.type ?? 'body';
    // Reports repeat "How to cite" and "Competing interests" for each reviewer.
    if (current === 'peer-review' && heading.block.hints.level === undefined && isBackMatter(type))
      return type === current;
    if (heading.marked || known) return true;
    if (isBackMatter(current) || current === 'keywords') return heading.score >= SURE + 2;
    return next !== undefined && (isProse(next) || this.steps[i + 1]?.heading !== undefined);
  }

  /** Titles of entries may be marked as headings too, below the level of the bibliography's own. */
  private endsReferences(heading: Heading, type: HeadingType, known: boolean): boolean {
    if (type === 'references') return known;
    const level = heading.block.hints.level ?? 0;
    if (heading.marked && (known || level <= (this.referencesHeading?.hints.level ?? 0)))
      return !isReferenceLike(heading.block.text);
    return (
      (known || type === 'appendix' || type === 'supplementary') && (isBackMatter(type) || AFTER_REFERENCES.has(type))
    );
  }

  private openHeading(i: number, heading: Heading): void {
    const type = heading.verdict?.type ?? 'body';
    if (type === 'references') return this.openReferences(i, heading.block);
    if (this.inner.has(i)) {
      this.outline.openUnder(this.outline.indexOf(this.abstract!), { type, heading: heading.block });
      return;
    }
    const section = this.outline.open(heading, this.introduces(heading, type) ? 'introduction' : type);
    this.zone =
      section.type === 'abstract' || section.type === 'keywords' || section.type === 'highlights' ? 'opening' : 'text';
    if (section.type === 'abstract') this.beginAbstract(i, section);
  }

  /** "Background" opens an article that has no "Introduction": BMC's name for it. */
  private introduces(heading: Heading, type: HeadingType): boolean {
    if (type !== 'background' || heading.verdict!.evidence !== 'phrase' || (heading.number?.depth ?? 1) > 1)
      return false;
    return (
      !this.outline.sections.some((section, i) => isMain(section.type) && section.parent === undefined && i >= 0) &&
      !this.steps.some((step, i) => step.heading?.verdict?.type === 'introduction' && !this.inner.has(i))
    );
  }

  private beginAbstract(i: number, section: SectionDraft): void {
    this.abstract = section;
    this.inner = new Set([...this.inner, ...abstractParts(this.steps, i, this.context.page, this.ahead)]);
  }

  private openReferences(i: number, heading: Block | undefined): void {
    this.zone = 'references';
    this.lastEntry = lastNumbered(this.blocks, i + 1, this.ahead.endOfReferences(i));
    // Without a heading it may stand in the middle of a section, in a column that the dump wrote too early.
    if (heading === undefined) return;
    this.outline.close();
    if (this.referencesHeading === undefined) this.referencesHeading = heading;
    else this.entries.push(heading);
  }

  private place(i: number, block: Block): void {
    const found = runIn(block.text);
    if (found !== undefined && this.takeRunIn(i, block, found)) return;
    if (this.endsWithBibliography(i, block)) return;
    if (this.zone === 'references' && this.goesOn(i, block)) this.zone = 'text';
    if (this.zone === 'references') return this.placeInReferences(i, block);
    if (this.startsBibliography(i, block.text)) {
      this.openReferences(i, undefined);
      this.entries.push(block);
      return;
    }
    if (this.zone === 'text') return this.add(block);
    if (isFrontMatter(block.text) || knownHeading(block.text) === 'rights') return this.toFront(block);
    if (this.zone === 'front' && !isProse(block)) return this.toFront(block);
    this.placeInOpening(i, block);
  }

  /** Before the first main heading: text that no heading stands over. */
  private placeInOpening(i: number, block: Block): void {
    const current = this.outline.current;
    if (this.zone === 'opening' && (current === undefined || !isProse(block)))
      return current === undefined ? this.toFront(block) : this.add(block);
    const type = openingType(this.steps, i, current, this.abstract !== undefined, this.context.page, this.ahead);
    if (current === undefined || type !== current.type || current.type === 'keywords') {
      const section = this.outline.openFlat({ type });
      if (type === 'abstract') this.abstract = section;
    }
    this.zone = 'opening';
    this.add(block);
  }

  /** Long text without a mark of an entry is no entry: in a PDF dump a column of text that was open before them. */
  private placeInReferences(i: number, block: Block): void {
    if (this.lastEntry !== undefined && i > this.lastEntry && isAfterword(block)) this.toFront(block);
    else if (block.hints.shape === 'text' && isFrontMatter(block.text) && !isReferenceLike(block.text))
      this.add(block, 'rights');
    else this.entries.push(block);
  }

  /** Running text behind a bibliography without a heading, and no entry next: the article goes on. */
  private goesOn(i: number, block: Block): boolean {
    const next = this.steps[i + 1]?.block.text ?? '';
    return this.referencesHeading === undefined && isProse(block) && ![block.text, next].some(isEntryOrEntries);
  }

  /** A paragraph of text that runs on into the bibliography, or into its first entry: the rest stands elsewhere. */
  private endsWithBibliography(i: number, block: Block): boolean {
    if (this.referencesHeading !== undefined || this.zone === 'front' || !isProse(block)) return false;
    const tail = bibliographyTail(block.text, this.entries.length > 0 || this.startsBibliography(i + 1));
    if (tail === undefined) return false;
    this.place(i, block.part(0, tail.text));
    const heading: readonly [number, number] = [tail.text, tail.entries];
    const hasHeading = block.text.slice(...heading).trim() !== '';
    this.openReferences(i, hasHeading ? block.part(...heading) : undefined);
    this.entries.unshift(block.part(tail.entries));
    return true;
  }

  private startsBibliography(i: number, text = this.steps[i]?.block.text ?? ''): boolean {
    if (this.zone === 'front') return false;
    if (isFusedBibliography(text)) return true;
    const run = [text, ...this.steps.slice(i + 1, i + MIN_ENTRIES).map(({ block }) => block.text)];
    return run.length === MIN_ENTRIES && run.every(isReferenceLike);
  }

  /** Gives a paragraph that runs its heading in the place that the heading says; `false` where it says nothing here. */
  private takeRunIn(i: number, block: Block, found: RunIn): boolean {
    const heading = cut(block, found.heading, 0, found.body);
    const rest = block.part(found.body);
    const { type } = found;
    if (type === 'references') {
      this.openReferences(i, heading);
      this.entries.push(rest);
      return true;
    }
    if (isStatement(type)) return this.takeStatement(type, block);
    if (this.zone === 'references') return false;
    if (type === 'abstract') return this.takeAbstract(heading, rest);
    if (!isAbstractPart(type)) return false;
    if (this.zone !== 'text' && this.startsParts(i)) return this.takeParts(block);
    if (!found.strong) return false;
    this.outline.openFlat({ type, heading }).paragraphs.push(rest);
    this.zone = 'text';
    return true;
  }

  /** "Funding: This work was …": the label is no heading, it stays in its sentence; the section has its type from it. */
  private takeStatement(type: SectionType, block: Block): boolean {
    const current = this.outline.current?.type;
    if (current === 'peer-review') return false;
    if (this.zone === 'references' || current === undefined || isBackMatter(current) || type === 'keywords') {
      this.outline.openFlat({ type }).paragraphs.push(block);
      if (this.zone !== 'text') this.zone = type === 'keywords' || this.zone === 'front' ? 'opening' : 'text';
    } else this.outline.aside({ type }, block);
    return true;
  }

  private takeAbstract(heading: Block, rest: Block): boolean {
    if (
      this.abstract !== undefined ||
      this.outline.sections.some(({ type, heading: own }) => isMain(type) && own !== undefined)
    )
      return false;
    this.abstract = this.outline.openFlat({ type: 'abstract', heading });
    this.zone = 'opening';
    return this.takeParts(rest);
  }

  /** Whether a part of an abstract starts here: there is an abstract open, or the next paragraph starts a part as well. */
  private startsParts(i: number): boolean {
    if (this.abstract !== undefined)
      return this.outline.current === this.abstract && !this.hasPart(this.steps[i]!.block);
    if (laterParts(this.steps[i]!.block.text).length > 0) return true;
    const next = this.steps[i + 1];
    const found = next === undefined ? undefined : runIn(next.block.text);
    return found !== undefined && isAbstractPart(found.type);
  }

  /** "METHODS —" a second time is the article's own section. */
  private hasPart(block: Block): boolean {
    const label = labelOf(block.text);
    return this.abstract!.paragraphs.some(part => labelOf(part.text) === label);
  }

  /** The parts of a structured abstract that run their headings in: a paragraph each, as they are printed. */
  private takeParts(block: Block): boolean {
    this.abstract ??= this.outline.openFlat({ type: 'abstract' });
    this.zone = 'opening';
    const starts = [0, ...laterParts(block.text), block.text.length];
    for (let k = 0; k + 1 < starts.length; k++) this.abstract.paragraphs.push(block.part(starts[k]!, starts[k + 1]));
    return true;
  }

  private add(block: Block, type: SectionType = 'body'): void {
    const section = this.outline.current ?? this.outline.openFlat({ type });
    section.paragraphs.push(block);
  }

  private toFront(block: Block): void {
    if (block.hints.shape === 'heading') this.titleSeen = true;
    this.front.push(block);
  }
}

/** A short line that prints no entry, not even one that lost its number: dates of the article, its DOI, an address. */
const isAfterword = (block: Block): boolean =>
  !isProse(block) && (block.text.length < SHORTEST_ENTRY || !isReferenceLike(block.text));
const SHORTEST_ENTRY = 50;

/** The run-in heading of a paragraph, folded; `undefined` without one. */
function labelOf(text: string): string | undefined {
  const found = runIn(text);
  return found === undefined ? undefined : fold(text.slice(...found.heading));
}

function scaleOf(steps: readonly Step[]): Scale {
  const levelled = steps.flatMap(({ heading }) => (heading?.block.hints.level === undefined ? [] : [heading]));
  const main = levelled.filter(
    ({ verdict }) => verdict !== undefined && verdict.type !== 'body' && verdict.evidence !== 'cue',
  );
  const levels = (main.length > 0 ? main : levelled.slice(1)).map(heading => heading.block.hints.level!);
  const imrad = steps.some(
    ({ heading }) => heading?.verdict?.type === 'methods' || heading?.verdict?.type === 'results',
  );
  return { base: levels.length > 0 ? Math.min(...levels) : 1, imrad };
}
