import type { SectionType } from '../document';
import type { HeadingType } from '../lexicon/headings';
import type { Block } from '../source/block';
import type { Declared, DeclaredFloat, DeclaredSection } from '../source/declared';
import { type Draft as Float, partOf } from './captions';
import { cut } from './cut';
import type { Division, SectionPart } from './division';
import { type Heading, headingOf } from './headings';
import { isMain, isStatement } from './kinds';
import { runIn } from './run-in';

/** A section while it is being filled. */
interface Draft {
  readonly declared: DeclaredSection;
  readonly level: number;
  readonly parent?: Draft;
  heading?: Heading;
  readonly paragraphs: Block[];
}

/**
 * Puts the blocks of a source that declares what they are into the places that it declares: no section is guessed, and no
 * block is taken for a copy. Only which kind of section a heading opens is left to the lexicon, where its element does not say.
 */
export function divideDeclared(blocks: readonly Block[]): Division {
  const divider = new Divider();
  for (const block of blocks) divider.take(block, block.hints.declared ?? NOTHING);
  return divider.division();
}

const NOTHING: Declared = { role: 'body' };
const NOWHERE: DeclaredSection = { isCertain: false, isPrintedLast: false };

class Divider {
  private readonly front: Block[] = [];
  private readonly drafts = new Map<DeclaredSection, Draft>();
  private readonly floats = new Map<DeclaredFloat, Float>();
  private readonly entries: Block[] = [];
  private readonly footnotes: Block[] = [];

  take(block: Block, { role, fact, float, isLabel, section }: Declared): void {
    if (fact !== undefined || role === 'meta') this.front.push(block);
    else if (float !== undefined && (role === 'caption' || role === 'table'))
      this.takeFloat(block, float, role, isLabel);
    else if (role === 'reference') this.entries.push(block);
    else if (role === 'footnote') this.takeNote(block);
    else this.takeText(block, role === 'heading', section ?? NOWHERE);
  }

  /** A label stands without its stop, and answers for it. */
  private takeFloat(block: Block, declared: DeclaredFloat, role: 'caption' | 'table', isLabel = false): void {
    let float = this.floats.get(declared);
    if (float === undefined) this.floats.set(declared, (float = { kind: declared.kind, caption: [], cells: [] }));
    if (role === 'table') float.cells.push(block);
    else if (!isLabel || float.label !== undefined) float.caption.push(block);
    else float.label = cut(block, [0, endOfLabel(block.text)]);
  }

  /** "Funding: This work …" among the notes is a section of its own. */
  private takeNote(block: Block): void {
    const found = runIn(block.text);
    if (found === undefined || !isStatement(found.type)) this.footnotes.push(block);
    else this.draft({ type: found.type as SectionType, isCertain: true, isPrintedLast: true }).paragraphs.push(block);
  }

  private takeText(block: Block, isHeading: boolean, section: DeclaredSection): void {
    const draft = this.draft(section);
    if (isHeading && draft.heading === undefined && draft.paragraphs.length === 0) draft.heading = headingOf(block);
    else draft.paragraphs.push(block);
  }

  /** The section's draft; those around it begin with it, where they have not yet. */
  private draft(section: DeclaredSection): Draft {
    const missing: DeclaredSection[] = [];
    for (let at: DeclaredSection | undefined = section; at !== undefined && !this.drafts.has(at); at = at.parent)
      missing.push(at);
    for (const declared of missing.reverse()) {
      const parent = declared.parent && this.drafts.get(declared.parent);
      this.drafts.set(declared, { declared, level: (parent?.level ?? 0) + 1, ...(parent && { parent }), paragraphs: [] }); // prettier-ignore
    }
    return this.drafts.get(section)!;
  }

  division(): Division {
    const floats = [...this.floats.values()];
    return {
      front: this.front,
      sections: sectionsOf([...this.drafts.values()]),
      figures: floats.filter(({ kind }) => kind === 'figure').map(partOf),
      tables: floats.filter(({ kind }) => kind === 'table').map(partOf),
      bibliography: { blocks: this.entries },
      items: [],
      footnotes: this.footnotes,
      duplicates: [],
    };
  }
}

/** Behind the last character of a label that is not the mark behind it: "Figure 1. |". */
function endOfLabel(text: string): number {
  let end = text.length;
  while (end > 0 && ' .:|'.includes(text[end - 1]!)) end--;
  return end;
}

/** The sections in the order in which they are read, each with its type. */
function sectionsOf(drafts: readonly Draft[]): SectionPart[] {
  const isLast = new Map<Draft, boolean>();
  for (const draft of drafts)
    isLast.set(draft, draft.parent ? isLast.get(draft.parent)! : draft.declared.isPrintedLast);
  const ordered = [...drafts.filter(draft => !isLast.get(draft)), ...drafts.filter(draft => isLast.get(draft))];
  const indices = new Map(ordered.map((draft, i) => [draft, i]));
  const types = typesOf(ordered);
  return ordered.map(draft => {
    const { heading, level, parent, paragraphs, declared } = draft;
    return {
      type: types.get(draft)!,
      ...(heading !== undefined && { heading: heading.block }),
      ...(heading?.number !== undefined && { number: heading.number.number }),
      level,
      ...(declared.language !== undefined && { language: declared.language }),
      ...(parent !== undefined && { parent: indices.get(parent)! }),
      paragraphs,
    };
  });
}

function typesOf(drafts: readonly Draft[]): Map<Draft, SectionType> {
  const types = new Map<Draft, SectionType>();
  for (const draft of drafts) types.set(draft, typeOf(draft, types));
  const main = drafts.filter(draft => draft.parent === undefined && isMain(types.get(draft)!));
  const [first] = main;
  // "Background" opens an article that has no "Introduction", as does text under no heading before methods or results.
  if (first !== undefined && !main.some(draft => types.get(draft) === 'introduction')) {
    const opening = drafts.slice(0, drafts.indexOf(first)).findLast(isUntold);
    if (types.get(first) === 'background') types.set(first, 'introduction');
    else if (opening !== undefined && BEHIND_INTRODUCTION.has(types.get(first)!)) types.set(opening, 'introduction');
  }
  return types;
}

const BEHIND_INTRODUCTION: ReadonlySet<HeadingType> = new Set<HeadingType>(['methods', 'results', 'results-discussion']); // prettier-ignore

const isUntold = ({ declared, heading, parent }: Draft): boolean =>
  declared.type === undefined && heading === undefined && parent === undefined;

/** What the element says, a heading that the lexicon has, and last a word in the heading that speaks for the section around. */
function typeOf({ declared, heading, parent }: Draft, types: ReadonlyMap<Draft, SectionType>): SectionType {
  const verdict = heading?.verdict;
  if (declared.type !== undefined && (declared.isCertain || verdict === undefined)) return declared.type;
  if (verdict === undefined || verdict.type === 'references') return declared.type ?? 'body';
  if (verdict.evidence !== 'cue') return verdict.type;
  if (declared.type !== undefined) return declared.type;
  return parent === undefined || types.get(parent) === verdict.type ? verdict.type : 'body';
}
