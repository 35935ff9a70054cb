import { Block } from '../../source/block';
import type { Declared, DeclaredEntry, DeclaredRole, DeclaredSection } from '../../source/declared';
import { SourceText } from '../../source/source-text';
import { InlineRun, type Style, type Taken } from '../html/inline-run';
import { Grid } from '../html/tables';
import { type Context, shapeOf } from './context';
import type { Glue } from './glue';

/** A line being read. A figure or a note inside a paragraph has a level of its own, and the paragraph goes on behind it. */
interface Level {
  readonly run: InlineRun;
  /** What the line is: the context of its first text. */
  context?: Context;
  /** The open table, whose cells all go into the run. */
  grid?: Grid;
  /** A label stands in the line, and waits for its title, or for any text. */
  labelled?: 'title' | 'text';
  /** What parts the next text from the last. */
  glue?: Glue | undefined;
  /** The label of the entry that the line is, and what that is. */
  number?: { readonly source: SourceText; readonly context: Context };
}

/** Makes blocks of lines of text, in the order in which they end. */
export class JatsWriter {
  readonly blocks: Block[] = [];
  private readonly outer: Level[] = [];
  private level: Level;
  /** The section of text that stands in none. */
  private loose: DeclaredSection | undefined;
  /** How many stretches of text have been written. */
  written = 0;

  constructor(
    private readonly source: string,
    private readonly drop: (start: number, end: number) => void,
  ) {
    this.level = this.newLevel();
  }

  get run(): InlineRun {
    return this.level.run;
  }

  get grid(): Grid | undefined {
    return this.level.grid;
  }

  openLevel(): void {
    this.outer.push(this.level);
    this.level = this.newLevel();
  }

  closeLevel(): void {
    this.flush();
    this.level = this.outer.pop() ?? this.newLevel();
  }

  /** Text of the source, without tags. */
  text(start: number, end: number, context: Context): void {
    const { level } = this;
    if (/\S/.test(this.source.slice(start, end))) {
      this.writeGlue(start, context);
      level.context ??= context;
      delete level.labelled;
      this.written++;
    }
    level.run.append(start, end, context);
  }

  /** A word that the source says with an empty element. Alone it is no line. */
  insert(word: string, at: number, context: Context): void {
    if (this.level.run.isEmpty) return;
    this.writeGlue(at, context);
    this.level.run.insert(word, at, context);
  }

  /** What the next text is to be parted by from that before it. */
  part(glue: Glue): void {
    if (!this.level.run.isEmpty) this.level.glue = glue;
  }

  private writeGlue(at: number, style: Style): void {
    const { run, glue } = this.level;
    this.level.glue = undefined;
    if (glue === undefined || run.isEmpty) return;
    run.close();
    if (glue.mark !== '' && !(STOPS.includes(glue.mark) && STOPS.includes(run.last))) run.insert(glue.mark, at, style);
    if (glue.space) run.part(at);
    if (glue.word !== undefined) run.insert(glue.word, at, style);
  }

  /** The label just read waits for what it is the label of. */
  waitWithLabel(by: 'title' | 'text', at: number): void {
    this.level.run.part(at);
    this.level.labelled = by;
  }

  /** A line begins: the one before has ended, unless it is a label that waits for this one. */
  startLine(at: number, isTitle: boolean): void {
    const { labelled, run } = this.level;
    if (labelled === 'text' || (labelled === 'title' && isTitle)) run.part(at);
    else this.flush();
    delete this.level.labelled;
  }

  startTable(): void {
    this.flush();
    this.level.grid = new Grid(this.level.run);
  }

  endTable(): void {
    delete this.level.grid;
    this.flush();
  }

  /** Whether the next text may be the number of its entry. */
  get wantsNumber(): boolean {
    return this.level.run.isEmpty && this.level.number === undefined;
  }

  /** Puts the line by, as the number of the entry that follows, and gives its text. */
  takeNumber(): string {
    if (this.level.number !== undefined) return '';
    const line = this.take();
    if (line !== undefined) this.level.number = { source: line.taken.source, context: line.context };
    return line?.taken.source.text ?? '';
  }

  /** Ends the line. The number of an entry is no part of its text, but nobody else's either; one that has no text is its text. */
  flush(entry?: DeclaredEntry): void {
    const { number } = this.level;
    const line = this.take();
    delete this.level.number;
    if (line === undefined) {
      if (number !== undefined) this.emit({ ...NO_STYLE, source: number.source }, number.context, entry);
    } else if (number === undefined) this.emit(line.taken, line.context, entry);
    else this.emit({ ...line.taken, source: SourceText.concat([unseen(number.source), line.taken.source]) }, line.context, entry); // prettier-ignore
  }

  /** Ends the section of text that stands in none. */
  endLoose(): void {
    this.loose = undefined;
  }

  private newLevel(): Level {
    return { run: new InlineRun(this.source, this.drop) };
  }

  private take(): { readonly taken: Taken; readonly context: Context } | undefined {
    const { level } = this;
    const { context } = level;
    const taken = level.run.take();
    delete level.context;
    delete level.glue;
    return taken === undefined || context === undefined ? undefined : { taken, context };
  }

  private emit({ source, linkShare, links, emphasis }: Taken, context: Context, entry?: DeclaredEntry): void {
    const shape = shapeOf(context);
    this.blocks.push(
      new Block(source, {
        shape,
        depth: context.depth,
        indent: 0,
        gap: 1,
        linkShare,
        names: NAMES,
        ...(shape === 'heading' && { level: Math.min(6, context.level) }),
        ...(links.length > 0 && { links }),
        ...(emphasis !== undefined && { emphasis }),
        declared: this.declared(context, entry),
      }),
    );
  }

  private declared(context: Context, entry: DeclaredEntry | undefined): Declared {
    const { role, fact, float, isLabel } = context;
    const section = context.section ?? (IN_SECTIONS.has(role) && fact === undefined ? (this.loose ??= LOOSE()) : undefined); // prettier-ignore
    return {
      role,
      ...(fact !== undefined && { fact }),
      ...(section !== undefined && { section }),
      ...(float !== undefined && { float }),
      ...(isLabel && { isLabel }),
      ...(entry !== undefined && { entry }),
    };
  }
}

/** Where a label or the last field of an entry ends so, no stop of ours follows. */
const STOPS = '.,;:?!';
/** All blocks come from XML; which elements they stood in is said for certain elsewhere. */
const NAMES: readonly string[] = ['article'];
const NO_STYLE: Omit<Taken, 'source'> = {
  linkShare: 0,
  links: [],
  emphasis: undefined,
  isMath: false,
  isHidden: false,
};
const IN_SECTIONS: ReadonlySet<DeclaredRole> = new Set<DeclaredRole>(['body', 'abstract', 'equation', 'heading']);
const LOOSE = (): DeclaredSection => ({ isCertain: false, isPrintedLast: false });

/** The source of a text that is not shown. */
const unseen = (source: SourceText): SourceText =>
  source.apply([{ span: [0, source.length], replacement: '', rule: 'jats.number' }]);
