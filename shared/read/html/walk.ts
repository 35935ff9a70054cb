import { type AnyNode, type Document, Element, Text } from 'domhandler';
import type { Block } from '../../source/block';
import type { Accounts } from './accounts';
import { isBlank } from './accounts';
import { type Context, ROOT, contextOf, withSetting } from './context';
import { elementBefore, headOf, textOf, traverse } from './dom';
import { equationInScript, isEquationCopy, setoutOf } from './equations';
import type { InlineRun } from './inline-run';
import { isItemLabel } from './lists';
import { isTailOfLinks } from './one-line';
import { asideOf } from './popups';
import type { HtmlRuleId } from './rules';
import { type Role, isBlockLevel, roleOf } from './tags';
import { BlockWriter } from './writer';

/** An element that the walk is inside of. */
interface Frame {
  readonly element: Element;
  readonly role: Role;
  readonly context: Context;
  /** The element's text is kept apart from the line around it. */
  readonly aside: 'popup' | 'caption' | undefined;
  /** Written when the element ends: the bracket after a numerator. */
  readonly after: string;
}

/**
 * One walk over the DOM, in document order and without recursion (broken markup nests thousands of elements deep). Text
 * goes into the run of the line that it stands in; where a block-level element begins or ends, the run becomes a block.
 */
class Walk {
  private readonly frames: Frame[] = [];
  private readonly writer: BlockWriter;

  constructor(
    private readonly source: string,
    private readonly accounts: Accounts,
  ) {
    this.writer = new BlockWriter(source, accounts);
  }

  walk(document: Document): Block[] {
    traverse(
      document,
      node => this.visit(node),
      node => {
        if (this.frames.at(-1)?.element === node) this.leave();
      },
    );
    this.writer.flush(ROOT);
    return this.writer.finish();
  }

  private get context(): Context {
    return this.frames.at(-1)?.context ?? ROOT;
  }

  /** Reads a node; true where its children are to be read too. */
  private visit(node: AnyNode): boolean {
    if (node instanceof Element) return this.enter(node);
    if (node instanceof Text) this.text(node.startIndex!, node.endIndex! + 1, this.context);
    return false;
  }

  private enter(element: Element): boolean {
    const role = roleOf(element.name);
    switch (role) {
      case 'skipped':
        return false;
      case 'script':
        return this.script(element);
      case 'drawing':
        return this.remove(element, 'html.drawing-text');
      case 'fallback':
        return this.remove(element, 'html.fallback');
      case 'break':
        return this.lineBreak(element);
      default:
        return isEquationCopy(element)
          ? this.remove(element, 'html.equation-copy')
          : this.open(element, this.laidOut(element, role));
    }
  }

  /** A box that stands in a line is inline; two without anything between them are two words. */
  private laidOut(element: Element, role: Role): Role {
    if (role !== 'block' || !this.context.oneLine || isTailOfLinks(element)) return role;
    if (element.prev instanceof Element) this.writer.run.part(element.startIndex!);
    return 'inline';
  }

  private open(element: Element, role: Role): boolean {
    const { run, grid } = this.writer;
    const parentRole = this.frames.at(-1)?.role ?? 'block';
    const aside = asideOf(element, role, parentRole, !run.isEmpty);
    if (aside === 'label') return this.removeLabel(element);
    if (this.writer.canOpenLevel && (aside === 'popup' || (role === 'caption' && grid !== undefined))) {
      this.writer.openLevel();
      this.push(element, role, aside ?? 'caption');
      return true;
    }
    if (isBlockLevel(role)) this.startBlock(element, role);
    else if (isSetApart(element, role, run)) run.part(element.startIndex!);
    this.push(element, role, undefined);
    if (role === 'table' && this.context.table === 'data') this.writer.startTable();
    return true;
  }

  private push(element: Element, role: Role, aside: Frame['aside']): void {
    const { run } = this.writer;
    let context = contextOf(this.context, element, role, run.last);
    if (aside === 'popup') context = { ...context, hidden: true, heading: 0, setting: 'plain' };
    const setout = context.math ? setoutOf(element) : undefined;
    if (setout?.setting !== undefined) context = withSetting(context, setout.setting);
    const before = role === 'raised' && context.setting === 'caret' ? '^' : (setout?.before ?? '');
    if (before !== '') run.insert(before, element.startIndex!, context);
    this.frames.push({ element, role, context, aside, after: setout?.after ?? '' });
  }

  private startBlock(element: Element, role: Role): void {
    const { run, grid } = this.writer;
    const at = element.startIndex!;
    if (grid === undefined) this.writer.flush(this.context);
    else if (role === 'row') grid.row(at);
    else if (role === 'cell') grid.cell(element, at);
    else run.part(at);
  }

  private leave(): void {
    const { element, role, context, aside, after } = this.frames.at(-1)!;
    if (after !== '') this.writer.run.insert(after, element.endIndex! + 1, context);
    if (aside !== undefined) this.writer.closeLevel(context, aside);
    else if (isBlockLevel(role)) this.endBlock(element, role, context);
    this.frames.pop();
    if (context.item !== undefined && context.item !== this.context.item) this.writer.endItem(context.item, context);
  }

  private endBlock(element: Element, role: Role, context: Context): void {
    const { run, grid } = this.writer;
    const end = element.endIndex! + 1;
    if (grid === undefined) this.writer.flush(context);
    else if (role === 'table') this.writer.endTable(element, context);
    else if (role === 'cell') grid.endCell(end);
    else run.part(end);
  }

  private text(start: number, end: number, context: Context): void {
    this.accounts.textAt(start, end);
    if (context.math && isBlank(this.source, start, end)) return;
    const { run } = this.writer;
    const wasEmpty = run.isEmpty;
    run.append(start, end, context);
    if (wasEmpty && !run.isEmpty) {
      run.container = this.frames.at(-1)?.element;
      run.depth = this.frames.length - 1;
    } else if (!wasEmpty) this.widenContainer(run);
  }

  /** Goes up from the run's container to an element that is still open, and so holds the new text too. */
  private widenContainer(run: InlineRun): void {
    while (run.container !== undefined && this.frames[run.depth]?.element !== run.container) {
      const { parent }: Element = run.container;
      run.container = parent instanceof Element ? parent : undefined;
      run.depth--;
    }
  }

  /** Two line breaks end a paragraph, one parts words. */
  private lineBreak(element: Element): false {
    if (elementBefore(element)?.name === 'br' && this.writer.grid === undefined) this.writer.flush(this.context);
    else this.writer.run.part(element.startIndex!);
    return false;
  }

  /** A script may hold an equation: TeX, or MathML that the parser did not read. */
  private script(element: Element): false {
    const kind = equationInScript(element);
    const text = element.firstChild;
    if (kind === undefined || !(text instanceof Text)) return false;
    const context = { ...this.context, math: true };
    const read = (start: number, end: number): void => {
      if (start >= end) return;
      if (kind === 'equation') this.text(start, end, context);
      else this.accounts.removeText(start, end, 'html.equation-copy');
    };
    let from = text.startIndex!;
    for (const tag of text.data.matchAll(/<[^<>]*>/g)) {
      const at = text.startIndex! + tag.index;
      read(from, at);
      from = at + tag[0].length;
    }
    read(from, text.endIndex! + 1);
    return false;
  }

  /** Takes a hidden label out; where it parted two words (`Published<span hidden>: </span>2021`), they stay apart. */
  private removeLabel(element: Element): false {
    if (/^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u.test(textOf(element))) this.writer.run.part(element.startIndex!);
    return this.remove(element, 'html.inline-hidden');
  }

  private remove(element: Element, rule: HtmlRuleId): false {
    this.accounts.removeTextOf(element, rule);
    return false;
  }
}

/**
 * Whether a style sheet sets `element` apart from what stands before it, though no white space does: two controls side by
 * side, the number of an entry and the entry, or a span that begins with a capital right behind a word of small letters.
 *
 *     <span>Ortiz</span><span>Maria</span>      Ortiz Maria
 *     <span>[1]</span><span>Ortiz M.</span>     [1] Ortiz M.
 *     Ortiz<span>M.P.</span>                    Ortiz M.P.        but Gen<span>Bank</span> is one word
 *     <b>Table 1</b><span>Widths</span>         Table 1 Widths
 */
function isSetApart(element: Element, role: Role, run: InlineRun): boolean {
  const isLikeSibling = elementBefore(element)?.name === element.name;
  if (role === 'link' || role === 'control') return isLikeSibling;
  if (element.name !== 'span') return false;
  if (isLikeSibling && /\d/.test(run.onlyPiece) && isItemLabel(run.onlyPiece)) return true;
  if (CAPTION_LABEL.test(run.onlyPiece)) return elementBefore(element) !== undefined && startsWithCapital(element);
  if (!run.endsInLowerCase) return false;
  return isLikeSibling ? startsWithCapital(element) : /^\p{Lu}\./u.test(headOf(element));
}

/** "Figure 1", "Tab. 2.", "Scheme S3:" as all that stands in the line so far. */
const CAPTION_LABEL = /^\p{Lu}\p{L}{1,9}\.? ?[A-Z]?\d{1,3}[.:]?$/u;

const startsWithCapital = (element: Element): boolean => /^\p{Lu}/u.test(headOf(element));

/** Reads the blocks of a parsed page in order; the rest goes into the accounts. */
export function walk(source: string, document: Document, accounts: Accounts): Block[] {
  const blocks = new Walk(source, accounts).walk(document);
  accounts.end();
  return blocks;
}
