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
  protected position: Position = { startIndex: 0, endIndex: 0 };

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

const CDATA = '<![CDATA[';

/** The same for XML: elements go by their local names (`mml:math` is `math`), and text in CDATA sections is text. */
class XmlHandler extends SourceHandler {
  private inSection = false;

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name.slice(name.lastIndexOf(':') + 1), attributes);
  }

  override oncdatastart(): void {
    this.inSection = true;
  }

  /** The parser tells where a section begins, and not always in the same way where it ends. */
  override ontext(data: string): void {
    if (!this.inSection) return super.ontext(data);
    const node = new Text(data);
    this.addNode(node);
    node.startIndex = (this.position.startIndex ?? 0) + CDATA.length;
    node.endIndex = node.startIndex + data.length - 1;
    this.lastNode = null;
  }

  override oncdataend(): void {
    this.inSection = false;
    this.lastNode = null;
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

/** The DOM of XML, whole or broken: the same, without what HTML knows of its elements. */
export function parseXml(markup: string): Document {
  const handler = new XmlHandler();
  new Parser(handler, { decodeEntities: false, xmlMode: true }).end(markup);
  return handler.root;
}
