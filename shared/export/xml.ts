import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';

/** An element, or text. */
export type Xml = string | XmlElement;
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
}

/** An element with its attributes (absent where undefined) and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Xml | undefined)[]
): XmlElement {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { name, attributes: Object.fromEntries(given), children: children.filter(child => child !== undefined) };
}

/** `element(name, {}, text)`, or nothing where there is no text. */
export const textElement = (name: string, text: string | undefined, attributes: Record<string, string> = {}) =>
  text === undefined || text === '' ? undefined : element(name, attributes, text);

/** `root` as XML text. Characters that XML cannot hold (control characters, half surrogate pairs) are left out. */
export function xmlText(root: XmlElement, { declared, doctype }: XmlOptions): string {
  const builder = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
  if (doctype !== undefined) builder.dtd({ name: root.name, sysID: doctype });
  write(builder, root);
  return `${builder.end({ headless: !declared, prettyPrint: false })}\n`;
}

export interface XmlOptions {
  /** Whether the text begins with an XML declaration. */
  readonly declared: boolean;
  /** System identifier of the DTD. */
  readonly doctype?: string;
}

function write(parent: XMLBuilder, { name, attributes, children }: XmlElement): void {
  const built = parent.ele(name, attributes);
  for (const child of children) {
    if (typeof child !== 'string') write(built, child);
    else if (child !== '') built.txt(child);
  }
}
