import type { Element } from 'domhandler';
import { pushAll } from '../../source/lists';

/** Attributes that say in words what an element is for. */
const NAMING = [
  'class',
  'id',
  'role',
  'aria-label',
  'itemprop',
  'data-test',
  'data-testid',
  'data-component',
  'data-type',
];
/** Utility frameworks put dozens of classes on an element; the meaningful ones come first. */
const WORDS_PER_ATTRIBUTE = 12;
/** Enough for some fifteen ancestors; what lies further out says nothing of a block. */
const NAMES_PER_BLOCK = 96;
const NO_WORDS: readonly string[] = [];

/**
 * The names of elements, as `Hints.names` has them: tag name, then words of class, id, role and label, then the same of
 * the parent and so on. Words and lists are made once and shared, for pages have thousands of blocks in few places.
 */
export class Names {
  private readonly words = new Map<string, readonly string[]>();
  private readonly names = new Map<Element, readonly string[]>();

  /** Names of `element` and of all that it stands in, nearest first. */
  of(element: Element | undefined): readonly string[] {
    if (element === undefined) return NO_WORDS;
    const known = this.names.get(element);
    if (known !== undefined) return known;
    const names: string[] = [];
    for (let up: Element | undefined = element; up !== undefined; up = parentOf(up)) {
      names.push(up.name);
      pushAll(names, this.ownWords(up));
      if (names.length >= NAMES_PER_BLOCK) break;
    }
    this.names.set(element, names);
    return names;
  }

  /**
   * Words of the element's own attributes, in their order: `refCtt closed` gives ref, ctt, closed. The root elements say
   * what the browser can do (`flexbox no-touch`).
   */
  ownWords(element: Element): readonly string[] {
    let all = NO_WORDS;
    if (element.name === 'html' || element.name === 'body') return all;
    for (const attribute of NAMING) {
      const value = element.attribs[attribute];
      if (value === undefined || value === '') continue;
      const words = this.wordsOf(value);
      all = all.length === 0 ? words : [...all, ...words];
    }
    return all;
  }

  private wordsOf(value: string): readonly string[] {
    let words = this.words.get(value);
    if (words === undefined) {
      words = splitWords(value).slice(0, WORDS_PER_ATTRIBUTE);
      this.words.set(value, words);
    }
    return words;
  }
}

/** `hlFld-ContribAuthor` → hl, fld, contrib, author. Digits and lone letters say nothing. */
export function splitWords(value: string): string[] {
  return value
    .slice(0, 400)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 1);
}

/**
 * Words of one element and pairs of neighbours written as one, the form that tables of names have: `drop-down`,
 * `dropDown` and `dropdown` are all `dropdown`.
 */
export function* namedThings(words: readonly string[]): Generator<string> {
  for (let i = 0; i < words.length; i++) {
    yield words[i]!;
    if (i + 1 < words.length) yield words[i]! + words[i + 1]!;
  }
}

function parentOf(element: Element): Element | undefined {
  return element.parent !== null && 'attribs' in element.parent ? element.parent : undefined;
}
