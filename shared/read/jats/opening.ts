import type { Element } from 'domhandler';
import type { DeclaredRole } from '../../source/declared';
import { childOf } from './dom';
import type { Context } from './context';
import type { Kind } from './elements';
import { sectionOf, statementIn } from './sections';

function without(context: Context, ...keys: readonly ('fact' | 'float' | 'section')[]): Context {
  const copy: { -readonly [Key in keyof Context]: Context[Key] } = { ...context };
  for (const key of keys) delete copy[key];
  return copy;
}

/** The context inside of an element that opens a section. */
export function sectionContext(parent: Context, element: Element, language: string | undefined): Context {
  const section = sectionOf(element, parent.section, language);
  const isAbstract = section.type === 'abstract' || section.type === 'highlights' || parent.role === 'abstract';
  return {
    ...without(parent, 'fact'),
    role: isAbstract ? 'abstract' : 'body',
    section,
    level: parent.level + 1,
    isInFront: false,
    isLabel: false,
    title: 'heading',
    isPart: parent.isPart || PARTS.has(element.name),
    hasNotesAsText: element.name === 'fn-group',
    depth: 0,
    isOneLine: false,
  };
}

/** Articles within the article: reviews of it, answers, translations. */
const PARTS: ReadonlySet<string> = new Set(['response', 'sub-article']);

/** The context inside of a note: a statement is a section of its own, a note below a titled list a paragraph of it. */
export function noteContext(parent: Context, note: Element): Context {
  const inner: Context = {
    ...without(parent, 'fact', 'float'),
    isInFront: false,
    isOneLine: false,
    isLabel: false,
    title: 'text',
    depth: 0,
  };
  if (parent.hasNotesAsText) return { ...inner, role: 'body' };
  const statement = parent.float === undefined ? statementIn(note) : undefined;
  return statement === undefined ? { ...inner, role: 'footnote' } : { ...inner, role: 'body', section: statement, level: 1 }; // prettier-ignore
}

/** The context inside of a figure or a box with a table. */
export function floatContext(parent: Context, kind: 'figure' | 'table'): Context {
  return {
    ...without(parent, 'fact'),
    role: 'caption',
    float: { kind },
    title: 'text',
    isInFront: false,
    isOneLine: false,
    depth: 0,
  };
}

/** The context inside of what changes no more than the role and the line. */
export function lineContext(parent: Context, kind: Kind): Context {
  switch (kind) {
    case 'block':
      return { ...parent, isInFront: false, title: 'text' };
    case 'line':
      return { ...parent, isInFront: false, title: 'text', isOneLine: true };
    case 'list':
      return { ...parent, title: 'text', depth: parent.depth + 1 };
    case 'equation':
      return { ...parent, role: isText(parent.role) ? 'equation' : parent.role, isOneLine: true };
    case 'reference':
      return { ...parent, role: 'reference', isOneLine: true, isEntry: true, title: 'text' };
    case 'references':
      return { ...parent, title: 'text' };
    case 'foot':
      return footContext(parent);
    case 'preformatted':
      return { ...parent, preformatted: true };
    default:
      return parent;
  }
}

function footContext(parent: Context): Context {
  return {
    ...without(parent, 'float', 'section'),
    role: 'footnote',
    isInFront: false,
    title: 'text',
    hasNotesAsText: false,
  };
}

const isText = (role: DeclaredRole): boolean => role === 'body' || role === 'abstract';

/** Whether the element, which may open a section, does: notes without a title are notes, a short record is none. */
export function opensSection(element: Element, context: Context): boolean {
  if (context.float !== undefined || context.isOneLine) return false;
  return element.name !== 'fn-group' || childOf(element, 'title') !== undefined;
}

/** The context inside of a file's label and caption, which are one line. */
export function fileContext(parent: Context): Context {
  const section = parent.section ?? { type: 'supplementary', isCertain: true, isPrintedLast: parent.isInFront };
  return { ...without(parent, 'fact'), role: 'body', section, title: 'text', isInFront: false, isOneLine: true };
}

/** The context inside of metadata. That of a part of the article is text of its section. */
export function frontContext(parent: Context, kind: 'front' | 'journal'): Context {
  return {
    ...parent,
    isInFront: true,
    isRecord: kind === 'journal',
    ...(!parent.isPart && { role: 'meta', title: 'text' }),
  };
}

const ROLES = new Map<string, DeclaredRole>(
  Object.entries({ title: 'title', authors: 'authors', affiliations: 'affiliation' } as const),
);

/** The context inside of what says a fact: all of it is one line. */
export const factContext = (context: Context, fact: string): Context => ({
  ...context,
  fact,
  role: ROLES.get(fact) ?? 'meta',
  isInFront: false,
  isOneLine: true,
  isRecord: false,
  title: 'text',
});
