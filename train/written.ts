/** Pages and furniture of PDFs that were written for the training (train/pages): what sites say that no labelled page is from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyNode, hasChildren, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { SourceKind } from '../shared/document';
import { type Role, ROLES } from '../shared/label/roles';
import type { Piece } from './gold';

/** A page whose every line has its role. */
export interface WrittenPage {
  /** `text/NAME`, `html/NAME` or `dumps/NAME`: the file below `train/pages`, without its ending. */
  readonly path: string;
  readonly kind: SourceKind;
  readonly type: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface LabelledLine {
  readonly role: Role;
  readonly text: string;
}

const PAGES = join(__dirname, 'pages');
const KNOWN: ReadonlySet<string> = new Set(ROLES);

/**
 * `role`, a tab, the line as printed; `undefined` for an empty line.
 * @throws Error for a line without a known role.
 */
export function labelledLine(line: string): LabelledLine | undefined {
  if (line.trim() === '') return undefined;
  const at = line.indexOf('\t');
  return { role: knownRole(line.slice(0, Math.max(0, at))), text: line.slice(at + 1) };
}

function knownRole(name: string): Role {
  if (!KNOWN.has(name)) throw new Error(`no role: ${name}`);
  return name as Role;
}

/** The files of a folder below `train/pages`, by name. */
export const written = (folder: string, ending = '.txt'): { name: string; content: string }[] =>
  readdirSync(join(PAGES, folder))
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => ({ name: name.slice(0, -ending.length), content: readFileSync(join(PAGES, folder, name), 'utf8') }));

/** All written pages: of text, of HTML, and dumps of PDFs. */
export const writtenPages = (): WrittenPage[] => [
  ...writtenLines('text', 'text'),
  ...writtenHtml(),
  ...writtenLines('dumps', 'pdf-text'),
];

/** How a form feed is written. */
const FORM_FEED = '\\f';

/** The first line of each is `# type: site`. */
function writtenLines(folder: string, kind: SourceKind): WrittenPage[] {
  return written(folder).map(({ name, content }) => {
    const [head = '', ...lines] = content.trimEnd().split('\n');
    const pieces: Piece[] = [];
    let text = '';
    for (const line of lines) {
      if (line === FORM_FEED) {
        text += '\f';
        continue;
      }
      const told = labelledLine(line);
      if (told !== undefined)
        pieces.push({ text: told.text, role: told.role, at: [text.length, text.length + told.text.length] });
      text += `${told?.text ?? ''}\n`;
    }
    return { path: `${folder}/${name}`, kind, type: /^# ([a-z-]+):/.exec(head)?.[1] ?? 'article', text, pieces };
  });
}

const LABEL = /\sdata-(?:l|type)=(?:"[^"]*"|[a-z-]+)/g;

/**
 * An element's `data-l` is the role of what stands in it, but for elements with one of their own; its
 * `data-type`, what the page is.
 */
function writtenHtml(): WrittenPage[] {
  return written('html', '.html').map(({ name, content }) => {
    const pieces: Piece[] = [];
    let type = 'article';
    const walk = (node: AnyNode, above: string | undefined): void => {
      if (isTag(node)) {
        above = node.attribs['data-l'] ?? above;
        type = node.attribs['data-type'] ?? type;
      }
      if (isText(node) && above !== undefined && node.data.trim() !== '')
        pieces.push({ text: '', role: knownRole(above), at: [node.startIndex!, node.endIndex! + 1] });
      if (hasChildren(node)) for (const child of node.children) walk(child, above);
    };
    walk(parseDocument(content, { withStartIndices: true, withEndIndices: true }), undefined);
    // The labels are blanked, not cut out, so that the places stay.
    const text = content.replace(LABEL, label => ' '.repeat(label.length));
    return { path: `html/${name}`, kind: 'html', type, text, pieces };
  });
}
