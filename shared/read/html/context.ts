import type { Element } from 'domhandler';
import { decodeHTML } from 'entities';
import { HEAD, headOf } from './dom';
import { hidingOf } from './hidden';
import type { Style } from './inline-run';
import { type Counter, type Item, counterOf, markerOf } from './lists';
import { splitWords } from './names';
import { type Setting, settingOfSubscript, settingOfSuperscript } from './raise';
import { type TableUse, useOfTable } from './tables';
import { standsInOneLine } from './one-line';
import { isBlockLevel, type Role } from './tags';

/** What the open elements say of the text that comes next. An element that changes nothing shares its parent's. */
export interface Context extends Style {
  /** Heading level, 0 outside of headings. */
  readonly heading: number;
  readonly caption: boolean;
  /** Nesting depth of lists. */
  readonly depth: number;
  readonly counter?: Counter;
  readonly item?: Item;
  /** What the table around is used for. */
  readonly table?: TableUse;
  /** Boxes stand in one line, see one-line.ts. */
  readonly oneLine: boolean;
}

export const ROOT: Context = {
  bold: false,
  italic: false,
  math: false,
  preformatted: false,
  setting: 'plain',
  hidden: false,
  heading: 0,
  caption: false,
  depth: 0,
  oneLine: false,
};

/** Longest text of a superscript that is looked at whole; a longer one is no mark or exponent. */
const CAPTION_WORDS: ReadonlySet<string> = new Set(['caption', 'captions', 'figcaption', 'legend', 'figlegend']);

/** The context inside of `element`; `before` is the character in front of it. */
export function contextOf(parent: Context, element: Element, role: Role, before: string): Context {
  const inner = byRole(parent, element, role, before);
  const hidden = inner.hidden || role === 'unscripted' || hidingOf(element) !== 'shown';
  const heading = inner.heading || levelOfRole(element);
  const caption = inner.caption || hasCaptionClass(element);
  const oneLine = inner.oneLine || (isBlockLevel(role) && standsInOneLine(element));
  const isSame = hidden === inner.hidden && heading === inner.heading && caption === inner.caption;
  return isSame && oneLine === inner.oneLine ? inner : { ...inner, hidden, heading, caption, oneLine };
}

function byRole(parent: Context, element: Element, role: Role, before: string): Context {
  switch (role) {
    case 'heading':
      return { ...parent, heading: Number(element.name[1]) };
    case 'caption':
      return { ...parent, caption: true };
    case 'list':
      return { ...parent, depth: parent.depth + 1, counter: counterOf(element) };
    case 'item':
      return {
        ...parent,
        depth: Math.max(1, parent.depth),
        item: { marker: markerOf(element, parent.counter), used: false },
      };
    case 'link':
      return linkContext(parent, element);
    case 'bold':
      return { ...parent, bold: true };
    case 'italic':
      return { ...parent, italic: true };
    case 'math':
      return { ...parent, math: true };
    case 'preformatted':
      return { ...parent, preformatted: true };
    case 'raised':
      return withSetting(parent, settingOfSuperscript(shortTextOf(element), before));
    case 'lowered':
      return withSetting(parent, settingOfSubscript(shortTextOf(element), before));
    case 'block':
      return element.name === 'dd' || element.name === 'dt' ? itemContext(parent) : parent;
    case 'table':
      return { ...parent, table: useOfTable(element) };
    case 'row':
      return parent.table === 'list' ? itemContext(parent) : parent;
    case 'inline':
    case 'cell':
    case 'break':
    case 'rule':
    case 'control':
    case 'script':
    case 'skipped':
    case 'drawing':
    case 'fallback':
    case 'unscripted':
      return parent;
  }
}

/** The text of `element`, or the first of it without the entity that it is cut in. */
function shortTextOf(element: Element): string {
  const head = headOf(element);
  return decodeHTML(head.length < HEAD ? head : head.replace(/&[^\s;&]{0,31}$/, ''));
}

export function withSetting(parent: Context, setting: Setting): Context {
  return setting === parent.setting ? parent : { ...parent, setting };
}

function linkContext(parent: Context, element: Element): Context {
  const href = element.attribs['href'];
  return href === undefined ? parent : { ...parent, link: { href } };
}

/** A term, its definition, or a row that is an entry: an item of a list without markers. */
function itemContext(parent: Context): Context {
  return { ...parent, depth: Math.max(1, parent.depth), item: { used: false } };
}

function levelOfRole(element: Element): number {
  if (element.attribs['role'] !== 'heading') return 0;
  const level = Number.parseInt(element.attribs['aria-level'] ?? '2', 10);
  return level >= 1 && level <= 6 ? level : 6;
}

function hasCaptionClass(element: Element): boolean {
  const classes = element.attribs['class'];
  if (classes === undefined || !/caption|legend/i.test(classes)) return false;
  return splitWords(classes).some(word => CAPTION_WORDS.has(word));
}
