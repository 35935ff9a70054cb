import { Element, Text } from 'domhandler';
import { type Span, mergeSpans } from '../../source/span';
import type { Removal } from '../reading';
import { descendants } from './dom';
import type { HtmlRuleId } from './rules';

/** Which part of the source is markup and which was taken out, so that nothing is lost or counted twice. */
export class Accounts<RuleId extends string = HtmlRuleId> {
  private readonly spans: Span[] = [];
  private readonly byRule = new Map<RuleId, Span[]>();
  /** Up to where the source is accounted for. */
  private done = 0;

  constructor(private readonly source: string) {}

  get markup(): Span[] {
    return mergeSpans(this.spans);
  }

  get removed(): Removal[] {
    return [...this.byRule].map(([rule, spans]) => ({ rule, at: mergeSpans(spans) }));
  }

  /** Text begins at `start`: what lies between the last text and this is tags, comments, scripts. */
  textAt(start: number, end: number): void {
    if (start > this.done) this.spans.push([this.done, start]);
    this.done = end;
  }

  end(): void {
    this.textAt(this.source.length, this.source.length);
  }

  /** Characters of text that set it out only, such as an entity for a space at a line's end. */
  isMarkup(start: number, end: number): void {
    this.spans.push([start, end]);
  }

  remove(spans: readonly Span[], rule: RuleId): void {
    const list = this.byRule.get(rule);
    if (list === undefined) this.byRule.set(rule, [...spans]);
    else for (const span of spans) list.push(span);
  }

  /** Takes all text inside of `element` out. */
  removeTextOf(element: Element, rule: RuleId): void {
    for (const node of descendants(element)) {
      if (!(node instanceof Text) || isCode(node)) continue;
      this.removeText(node.startIndex!, node.endIndex! + 1, rule);
    }
  }

  /** Takes a stretch of text out. */
  removeText(start: number, end: number, rule: RuleId): void {
    this.textAt(start, end);
    if (!isBlank(this.source, start, end)) this.remove([[start, end]], rule);
  }
}

/** Whether `[start, end)` is ASCII white space throughout. */
export function isBlank(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!' \t\n\f\r'.includes(source[i]!)) return false;
  return true;
}

function isCode(text: Text): boolean {
  return text.parent instanceof Element && (text.parent.name === 'script' || text.parent.name === 'style');
}
