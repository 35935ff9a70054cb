import { type AnyNode, type Document, Element, Text } from 'domhandler';
import type { Block } from '../../source/block';
import { type Accounts, isBlank } from '../html/accounts';
import { traverse } from '../html/dom';
import { setoutOf } from '../html/equations';
import { entryOf } from './citation';
import { type Context, ROOT } from './context';
import { kindOf, type Kind } from './elements';
import type { Envelope } from './envelope';
import type { Front } from './front';
import { type Glue, type Parting, partingIn } from './glue';
import { factContext, fileContext, floatContext, frontContext, lineContext, noteContext, opensSection, sectionContext } from './opening'; // prettier-ignore
import { removalOf } from './removed';
import type { JatsRuleId } from './rules';
import { styled } from './styles';
import { texOf } from './tex';
import { JatsWriter } from './writer';

/** An open element. */
interface Frame {
  readonly element: Element;
  readonly kind: Kind;
  readonly context: Context;
  /** It stands in a line of its own, or on a level of its own. */
  readonly ends: 'line' | 'level' | undefined;
  readonly parting: Parting | undefined;
  /** Written when the element ends: the bracket after a numerator. */
  readonly after: string;
  /** How much had been written when it began. */
  readonly written: number;
}

/** How an element is opened. */
type Opening = Pick<Frame, 'context' | 'ends'>;

/**
 * One walk over the elements, in their order and without recursion (broken markup nests thousands deep). Text goes into the
 * line that it stands in; what a line is, the elements around it say.
 */
class Walk {
  private readonly frames: Frame[] = [];
  private readonly writer: JatsWriter;
  /** The label of the entry that is open. */
  private number = '';

  constructor(
    private readonly source: string,
    private readonly front: Front,
    private readonly envelope: Envelope,
    private readonly accounts: Accounts<JatsRuleId>,
  ) {
    this.writer = new JatsWriter(source, (start, end) => this.accounts.isMarkup(start, end));
  }

  walk(document: Document): Block[] {
    traverse(
      document,
      node => this.visit(node),
      node => {
        if (this.frames.at(-1)?.element === node) this.leave();
      },
    );
    this.writer.flush();
    return this.writer.blocks;
  }

  private get context(): Context {
    return this.frames.at(-1)?.context ?? ROOT;
  }

  /** Reads a node; true where its children are to be read too. */
  private visit(node: AnyNode): boolean {
    if (node instanceof Element) return this.enter(node);
    if (node instanceof Text) this.text(node.startIndex!, node.endIndex! + 1, node);
    return false;
  }

  private text(start: number, end: number, node: Text): void {
    const { context } = this;
    const isSpace = isBlank(this.source, start, end);
    if (context.isRecord) return this.accounts.removeText(start, end, 'jats.record');
    if (this.envelope.has(node)) return this.accounts.removeText(start, end, 'jats.envelope');
    this.accounts.textAt(start, end);
    if (isSpace && (context.math || this.frames.at(-1)?.parting?.dropsSpace === true)) return;
    this.writer.text(start, end, context);
  }

  private enter(element: Element): boolean {
    const { context } = this;
    const fact = context.fact === undefined ? this.front.claims.get(element) : undefined;
    const rule = this.envelope.has(element)
      ? 'jats.envelope'
      : fact === undefined
        ? removalOf(element, context)
        : undefined;
    if (rule !== undefined) {
      this.accounts.removeTextOf(element, rule);
      return false;
    }
    const kind = fact === undefined ? this.kindOf(element) : 'line';
    if (kind === 'break') this.writer.run.part(element.startIndex!);
    else if (kind === 'tex') this.tex(element);
    else if (kind === 'others' && element.firstChild === null) this.insert(element, 'et al.');
    else return this.open(element, kind, fact);
    return false;
  }

  private open(element: Element, kind: Kind, fact: string | undefined): true {
    this.push(element, kind, this.opened(element, kind, fact));
    return true;
  }

  /** What the element is here: the title of a part of the article is a heading, as is the title in the caption of a box. */
  private kindOf({ name }: Element): Kind {
    const { isInFront, title } = this.context;
    if (title === 'heading' && name === 'caption') return 'inline';
    return title === 'heading' && isInFront && name === 'article-title' ? 'title' : kindOf(name, isInFront);
  }

  private opened(element: Element, kind: Kind, fact: string | undefined): Opening {
    const { context } = this;
    if (fact !== undefined) return { context: factContext(context, fact), ends: 'line' };
    switch (kind) {
      case 'section':
        return this.section(element);
      case 'note':
        return this.aside(noteContext(context, element));
      case 'figure':
        return this.aside(floatContext(context, 'figure'));
      case 'tablebox':
        return this.aside(floatContext(context, 'table'));
      case 'file':
        return context.isOneLine || context.float !== undefined ? line(context) : this.aside(fileContext(context));
      case 'title':
        return line(context.title === 'heading' ? { ...context, role: 'heading', isOneLine: true } : lineContext(context, 'block')); // prettier-ignore
      case 'label':
        return this.label();
      case 'table':
        return this.table(element);
      case 'row':
      case 'cell':
        return { context, ends: 'line' };
      case 'front':
      case 'journal':
        return line(frontContext(context, kind));
      case 'block':
      case 'line':
      case 'list':
      case 'item':
      case 'equation':
      case 'references':
      case 'reference':
      case 'foot':
      case 'preformatted':
        return line(lineContext(context, kind));
      default:
        return { context: styled(context, element, kind, this.writer.run.last), ends: undefined };
    }
  }

  private section(element: Element): Opening {
    const { context } = this;
    if (!opensSection(element, context)) return line(lineContext(context, 'block'));
    if (context.section === undefined) this.writer.endLoose();
    return { context: sectionContext(context, element, this.front.language), ends: 'level' };
  }

  /** What stands beside the text; within an entry all is text. */
  private aside(context: Context): Opening {
    return this.context.isEntry ? line(this.context) : { context, ends: 'level' };
  }

  /** The label of a figure is a line, that of a section waits for its title, and any other is the head of its line. */
  private label(): Opening {
    const { context } = this;
    const { kind } = this.frames.at(-1) ?? {};
    if (kind === 'reference' && this.writer.wantsNumber) return line({ ...context, isLabel: true });
    if (context.isOneLine) return line(context);
    if (kind === 'figure' || kind === 'tablebox') return line({ ...context, isLabel: true, isOneLine: true });
    return line(context.title === 'heading' ? { ...context, role: 'heading' } : context);
  }

  private table(element: Element): Opening {
    const { context, writer } = this;
    if (writer.grid !== undefined || context.isOneLine) return { context: { ...context, isOneLine: element.name !== 'tgroup' }, ends: 'line' }; // prettier-ignore
    const float = context.float?.kind === 'table' ? context.float : ({ kind: 'table' } as const);
    return { context: { ...context, role: 'table', float, title: 'text' }, ends: 'line' };
  }

  private push(element: Element, kind: Kind, { context, ends }: Opening): void {
    const { writer } = this;
    const at = element.startIndex!;
    const glue = this.glueBefore(element);
    if (ends === 'level') writer.openLevel();
    else if (ends === 'line') this.startLine(element, kind);
    if (glue !== undefined) writer.part(glue);
    const setout = context.math ? setoutOf(element) : undefined;
    const inner = setout?.setting === undefined ? context : { ...context, setting: setout.setting };
    const before = kind === 'raised' && context.setting === 'caret' ? '^' : (setout?.before ?? '');
    if (before !== '') writer.run.insert(before, at, inner);
    const after = setout?.after ?? glue?.after ?? '';
    this.frames.push({
      element,
      kind,
      context: inner,
      ends,
      parting: partingIn(element),
      after,
      written: writer.written,
    });
  }

  /** What parts the element's text from that of its elder siblings. */
  private glueBefore(element: Element): Glue | undefined {
    const frame = this.frames.at(-1);
    return frame !== undefined && this.writer.written > frame.written ? frame.parting?.of(element) : undefined;
  }

  private startLine(element: Element, kind: Kind): void {
    const { writer, context } = this;
    const at = element.startIndex!;
    if (kind === 'table' && writer.grid === undefined && !context.isOneLine) return writer.startTable();
    if (writer.grid !== undefined && !context.isOneLine && kind === 'row') writer.grid.row(at);
    else if (writer.grid !== undefined && !context.isOneLine && kind === 'cell') writer.grid.cell(element, at);
    else if (writer.grid !== undefined || context.isOneLine) writer.run.part(at);
    else writer.startLine(at, kind === 'title');
    if (kind === 'reference' && !context.isEntry) this.number = '';
  }

  private leave(): void {
    const frame = this.frames.pop()!;
    const { element, ends, after, context, written } = frame;
    const end = element.endIndex! + 1;
    // Brackets of an equation stand even where nothing is in them, as their first ones do; others round text alone.
    if (after !== '' && (context.math || this.writer.written > written)) this.writer.run.insert(after, end, context);
    if (ends === 'level') this.writer.closeLevel();
    else if (ends === 'line') this.endLine(frame, end);
  }

  private endLine({ element, kind, context }: Frame, end: number): void {
    const { writer } = this;
    const outer = this.context;
    if (kind === 'label') return this.endLabel(context, end);
    if (kind === 'reference' && !outer.isEntry) return writer.flush(entryOf(element, this.number));
    if (kind === 'table' && !outer.isOneLine && context.role === 'table' && outer.role !== 'table')
      return writer.endTable();
    if (kind === 'cell' && writer.grid !== undefined && !outer.isOneLine) writer.grid.endCell(end);
    else if (writer.grid !== undefined || outer.isOneLine) writer.run.part(end);
    else writer.flush();
  }

  private endLabel(context: Context, end: number): void {
    const { writer } = this;
    const isWhole = context.isLabel && !this.context.isLabel; // broken markup has labels in labels
    if (isWhole && context.isEntry) this.number = writer.takeNumber();
    else if (isWhole) writer.flush();
    else if (context.isOneLine || writer.grid !== undefined) writer.run.part(end);
    else writer.waitWithLabel(context.title === 'heading' ? 'title' : 'text', end);
  }

  /** A word that an empty element stands for. */
  private insert(element: Element, word: string): void {
    const glue = this.glueBefore(element);
    if (glue !== undefined) this.writer.part(glue);
    this.writer.insert(word, element.startIndex!, this.context);
  }

  /** TeX in the frame of a document: the frame goes. */
  private tex(element: Element): void {
    const context = { ...this.context, math: true };
    const glue = this.glueBefore(element);
    if (glue !== undefined) this.writer.part(glue);
    for (const { start, end, isFrame } of texOf(element)) {
      if (isFrame) this.accounts.removeText(start, end, 'jats.tex-frame');
      else {
        this.accounts.textAt(start, end);
        this.writer.text(start, end, context);
      }
    }
  }
}

const line = (context: Context): Opening => ({ context, ends: 'line' });

/** Reads the blocks of a parsed article in order; the rest goes into the accounts. */
export function walk(
  source: string,
  document: Document,
  front: Front,
  envelope: Envelope,
  accounts: Accounts<JatsRuleId>,
): Block[] {
  const blocks = new Walk(source, front, envelope, accounts).walk(document);
  accounts.end();
  return blocks;
}
