import type { Shape } from '../../source/block';
import type { DeclaredFloat, DeclaredRole, DeclaredSection } from '../../source/declared';
import type { Style } from '../html/inline-run';

/** What the open elements say of the text that comes next. An element that changes nothing shares its parent's. */
export interface Context extends Style {
  readonly role: DeclaredRole;
  readonly section?: DeclaredSection;
  /** How deep the section is nested, 0 outside of sections. */
  readonly level: number;
  readonly float?: DeclaredFloat;
  readonly isLabel: boolean;
  readonly fact?: string;
  /** Right within metadata: see `kindOf`. */
  readonly isInFront: boolean;
  /** Metadata of a part of the article: nothing of it is a fact of the article. */
  readonly isPart: boolean;
  /** What a `title` is here. */
  readonly title: 'heading' | 'text';
  /** All that stands in the element is one line. */
  readonly isOneLine: boolean;
  /** The line is an entry of the bibliography. */
  readonly isEntry: boolean;
  /** Notes are paragraphs of the section around. */
  readonly hasNotesAsText: boolean;
  /** Text of the journal, of which only facts are kept. */
  readonly isRecord: boolean;
  /** Nesting depth of lists. */
  readonly depth: number;
}

export const ROOT: Context = {
  bold: false,
  italic: false,
  math: false,
  preformatted: false,
  hidden: false,
  setting: 'plain',
  role: 'body',
  level: 0,
  isLabel: false,
  isInFront: false,
  isPart: false,
  title: 'text',
  isOneLine: false,
  isEntry: false,
  hasNotesAsText: false,
  isRecord: false,
  depth: 0,
};

/** What the marks of the source say that a block of the context is. */
export function shapeOf({ role, preformatted, depth }: Context): Shape {
  switch (role) {
    case 'heading':
    case 'table':
    case 'caption':
    case 'equation':
      return role;
    case 'body':
    case 'abstract':
      return preformatted ? 'preformatted' : depth > 0 ? 'list-item' : 'text';
    default:
      return 'text';
  }
}
