import type { AnyNode, Document, Element } from 'domhandler';
import { outermost } from './dom';

/** What a server put around the one article of a file. */
export class Envelope {
  readonly article: Element | undefined;
  /** The elements that the article stands in. */
  private readonly around = new Set<AnyNode>();

  constructor(private readonly document: Document) {
    [this.article] = outermost(document, 'article');
    for (let up = this.article?.parent ?? null; up !== null; up = up.parent) this.around.add(up);
  }

  /** Whether a node is no part of the article: what stands before it, or with it in an element. */
  has(node: AnyNode): boolean {
    if (node.parent === null || !this.around.has(node.parent) || node === this.article || this.around.has(node))
      return false;
    // Behind the root element nothing may stand: where something does, the end tag is damaged, and it is the article's.
    return node.parent !== this.document || node.startIndex! < this.article!.startIndex!;
  }
}
