import { DomHandler, type Document, Text } from 'domhandler';
import { Parser } from 'htmlparser2';

/** The part of htmlparser2's parser that tells a handler where it stands. */
interface Position {
  startIndex: number | null;
  endIndex: number | null;
}

/**
 * A DOM handler whose text nodes are exact slices of the markup. The stock handler puts text on both sides of a stray
 * end tag into one node, whose indices then cover the tag as well:
 *
 *     one</nope> two        stock: "one two" at [0, 14)        here: "one" at [0, 3), " two" at [10, 14)
 */
class SourceHandler extends DomHandler {
  private position: Position = { startIndex: 0, endIndex: 0 };

  constructor() {
    super(undefined, { withStartIndices: true, withEndIndices: true });
  }

  override onparserinit(parser: Position): void {
    super.onparserinit(parser);
    this.position = parser;
  }

  override ontext(data: string): void {
    const end = (this.position.endIndex ?? 0) + 1;
    const start = end - data.length;
    const last = this.lastNode;
    if (last instanceof Text && (last.endIndex ?? 0) + 1 === start) {
      last.data += data;
      last.endIndex = end - 1;
      return;
    }
    const node = new Text(data);
    this.addNode(node);
    node.startIndex = start;
    node.endIndex = end - 1;
    this.lastNode = node;
  }
}

/**
 * The DOM of `markup`, as htmlparser2 builds it: forgiving, with offsets, entities left as they are written so that every
 * text node is the slice `[startIndex, endIndex]` (both inclusive) of the markup.
 */
export function parse(markup: string): Document {
  const handler = new SourceHandler();
  new Parser(handler, { decodeEntities: false }).end(markup);
  return handler.root;
}
