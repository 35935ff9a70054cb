import type { SectionType } from '../document';
import type { Labelled, Role } from '../label';
import type { HeadingType } from '../lexicon/headings';
import type { Block } from '../source/block';
import { cut } from './cut';
import type { Context } from './division';
import type { Heading } from './headings';
import { isAbstractPart, isBackMatter, isClosed, isMain, isStatement } from './kinds';
import { Outline, type Scale, type SectionDraft } from './outline';
import { laterParts, type RunIn, runIn } from './run-in';
import { smallestOf } from '../source/lists';

/** A leaf on the walk, with what it says where it is a heading. */
export interface Step extends Labelled {
  readonly heading: Heading | undefined;
}

/** Sections that lines of facts may stand in: elsewhere they are the article's front, wherever the page prints them. */
const FACTUAL: ReadonlySet<SectionType> = new Set([
  'keywords',
  'author-info',
  'article-info',
  'rights',
  'additional-info',
  'abbreviations',
]);

/** Roles of lines that say facts of the article. */
const FACTS: ReadonlySet<Role | 'heading'> = new Set<Role>(['authors', 'affiliation', 'meta']);

/** One walk over the leaves: each finds its place by its role and by what was open when it came. */
export class Walk {
  readonly front: Block[] = [];
  readonly entries: Block[] = [];
  readonly outline: Outline;
  referencesHeading: Block | undefined;
  private abstract: SectionDraft | undefined;

  constructor(
    private readonly steps: readonly Step[],
    private readonly context: Context,
  ) {
    this.outline = new Outline(scaleOf(steps));
  }

  run(): void {
    for (let i = 0; i < this.steps.length; i++) this.take(i, this.steps[i]!);
  }

  private take(i: number, { block, role, heading }: Step): void {
    switch (role) {
      case 'heading':
        return this.openHeading(i, heading!);
      case 'title':
      case 'authors':
      case 'affiliation':
      case 'meta':
        return this.takeFact(block);
      case 'abstract':
        return this.takeAbstract(block);
      case 'reference':
        return this.takeReference(block);
      default:
        return this.takeText(i, block);
    }
  }

  private openHeading(i: number, heading: Heading): void {
    const type = heading.verdict?.type ?? this.typeOfFacts(i) ?? 'body';
    if (type === 'references') return this.openReferences(heading.block);
    if (this.isAbstractPart(i, type)) {
      this.outline.openUnder(this.outline.indexOf(this.abstract!), { type: type, heading: heading.block });
      return;
    }
    const section = this.outline.open(heading, this.introduces(heading, type) ? 'introduction' : type);
    if (section.type === 'abstract') this.abstract = section;
  }

  /** A heading that says nothing of itself, over lines of facts alone: "Submission history", "Citation formats". */
  private typeOfFacts(i: number): SectionType | undefined {
    let end = i + 1;
    while (FACTS.has(this.steps[end]?.role ?? 'heading')) end++;
    const isLast = end === this.steps.length || this.steps[end]!.role === 'heading';
    return end > i + 1 && isLast ? 'article-info' : undefined;
  }

  /** A heading over more of the abstract: "Background", "Methods" within a structured one. */
  private isAbstractPart(i: number, type: HeadingType): boolean {
    if (this.abstract === undefined || !isAbstractPart(type)) return false;
    const current = this.outline.current;
    const open =
      current === this.abstract ||
      (current?.parent !== undefined && this.outline.sections[current.parent] === this.abstract);
    return open && this.steps[i + 1]?.role === 'abstract';
  }

  /** "Background" opens an article that has no "Introduction": BMC's name for it. */
  private introduces(heading: Heading, type: HeadingType): boolean {
    if (type !== 'background' || heading.verdict!.evidence !== 'phrase' || (heading.number?.depth ?? 1) > 1)
      return false;
    return (
      !this.outline.sections.some(section => isMain(section.type) && section.parent === undefined) &&
      !this.steps.some(step => step.heading?.verdict?.type === 'introduction')
    );
  }

  private openReferences(heading: Block): void {
    this.outline.close();
    if (this.referencesHeading === undefined) this.referencesHeading = heading;
    else this.entries.push(heading);
  }

  private takeReference(block: Block): void {
    const found = this.entries.length === 0 && this.referencesHeading === undefined ? runIn(block.text) : undefined;
    if (found?.type !== 'references') return void this.entries.push(block);
    this.openReferences(cut(block, found.heading, 0, found.body));
    this.entries.push(block.part(found.body));
  }

  /** A line of facts stands in the section that is about such things, else in the front. */
  private takeFact(block: Block): void {
    const current = this.outline.current;
    if (current !== undefined && FACTUAL.has(current.type)) return this.add(block);
    const found = runIn(block.text);
    if (found !== undefined && isStatement(found.type)) return this.takeStatement(found.type as SectionType, block);
    this.front.push(block);
  }

  private takeAbstract(block: Block): void {
    const found = runIn(block.text);
    if (found !== undefined && found.type === 'keywords') return this.takeStatement('keywords', block);
    const current = this.outline.current;
    if (current !== undefined && this.isHeadedMain(current)) return this.add(block);
    const inside = current !== undefined && (isClosed(current.type) || this.isUnderAbstract(current));
    if (!inside || current.type === 'keywords') {
      const isHeaded = found?.type === 'abstract' && this.abstract === undefined;
      this.abstract = this.outline.openFlat({
        type: 'abstract',
        ...(isHeaded && { heading: cut(block, found.heading, 0, found.body) }),
      });
      return this.addParts(isHeaded ? block.part(found.body) : block);
    }
    this.addParts(block);
  }

  /** Behind an abstract a printed "Introduction" says more of the text below it than the text's own looks. */
  private isHeadedMain(section: SectionDraft): boolean {
    return (
      this.abstract !== undefined &&
      section.heading !== undefined &&
      isMain(section.type) &&
      !this.isUnderAbstract(section)
    );
  }

  private isUnderAbstract({ parent }: SectionDraft): boolean {
    return parent !== undefined && this.outline.sections[parent]?.type === 'abstract';
  }

  /** The parts of a structured abstract that run their headings in: a paragraph each, as they are printed. */
  private addParts(block: Block): void {
    const starts = [0, ...laterParts(block.text), block.text.length];
    for (let k = 0; k + 1 < starts.length; k++) this.add(block.part(starts[k]!, starts[k + 1]));
  }

  private takeText(i: number, block: Block): void {
    const found = runIn(block.text);
    if (found !== undefined && isStatement(found.type)) return this.takeStatement(found.type as SectionType, block);
    if (found?.strong === true && this.takeRunIn(block, found)) return;
    const current = this.outline.current;
    if (current === undefined || ((isClosed(current.type) || this.isUnderAbstract(current)) && this.hasText(current)))
      this.outline.openFlat({ type: this.beginning(i) });
    this.add(block);
  }

  private hasText(section: SectionDraft): boolean {
    return section.paragraphs.length > 0 && section.type !== 'keywords' && this.context.page === 'article';
  }

  /** "MATERIALS AND METHODS We …": a heading of the article run in, where none of its kind is open. */
  private takeRunIn(block: Block, found: RunIn): boolean {
    if (!isMain(found.type) || this.outline.current?.type === found.type) return false;
    const heading = cut(block, found.heading, 0, found.body);
    this.outline.openFlat({ type: found.type as SectionType, heading });
    this.add(block.part(found.body));
    return true;
  }

  /** "Funding: This work was …": the label is no heading, it stays in its sentence; the section has its type from it. */
  private takeStatement(type: SectionType, block: Block): void {
    const current = this.outline.current?.type;
    if (current === 'peer-review' || current === type) return this.add(block);
    if (current === undefined || isBackMatter(current) || type === 'keywords')
      this.outline.openFlat({ type }).paragraphs.push(block);
    else this.outline.aside({ type }, block);
  }

  /** The type of text under no heading: the introduction, where the next main heading is one that comes behind it. */
  private beginning(i: number): SectionType {
    for (let k = i + 1; k < this.steps.length; k++) {
      const heading = this.steps[k]!.heading;
      if (heading === undefined) continue;
      const type = heading.verdict?.type;
      return type === 'methods' || type === 'results' || type === 'results-discussion' ? 'introduction' : 'body';
    }
    return 'body';
  }

  private add(block: Block, type: SectionType = 'body'): void {
    const section = this.outline.current ?? this.outline.openFlat({ type });
    section.paragraphs.push(block);
  }
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
  return { base: levels.length > 0 ? smallestOf(levels) : 1, imrad };
}
