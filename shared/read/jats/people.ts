import { Element, type ParentNode } from 'domhandler';
import type { ArticlePerson } from '../article';
import { affiliationText } from './addresses';
import { attribute, idsIn } from './attributes';
import { childrenOf, outermost, parentName, plain } from './dom';
import { nameIn, NAMES, preferredName } from './names';

/** Who wrote the article and where they work, with the elements that say so. */
export interface People {
  readonly authors: readonly ArticlePerson[];
  readonly affiliations: readonly string[];
  readonly elements: { readonly authors: readonly Element[]; readonly affiliations: readonly Element[] };
}

/** What stands in a `contrib-group` beside authors: editors, reviewers, translators. */
const OTHER_WORK = /editor|review|referee|translat|illustrat|guest|curator|assessor|moderat/i;
const AFFILIATIONS = ['aff', 'aff-alternatives'];

/** Reads the people of an `article-meta`. */
export function peopleIn(meta: Element, language: string | undefined): People {
  const contribs = outermost(meta, 'contrib');
  const authors = contribs.filter(isAuthor);
  const all = outermost(meta, ...AFFILIATIONS);
  const byId = new Map(all.flatMap(aff => [aff, ...childrenOf(aff, 'aff')].map(one => [attribute(one, 'id'), aff] as const))); // prettier-ignore
  const places = new Places(all, byId, contribs);
  const notes = outermost(meta, 'corresp', 'fn');
  const mail = new Mail(notes, authors);
  const own = authors.map(contrib => places.of(contrib));
  const others = new Set(contribs.filter(contrib => !isAuthor(contrib)).flatMap(contrib => places.of(contrib)));
  const kept = all.filter(aff => !others.has(aff) || own.some(list => list.includes(aff)));
  const persons = authors.map((contrib, i) => personIn(contrib, own[i]!, mail, language));
  const found = persons.map(person => person !== undefined);
  return {
    authors: persons.filter(person => person !== undefined),
    affiliations: kept.map(affiliationText).filter(text => text !== ''),
    elements: { authors: [...authors.filter((_, i) => found[i]), ...notes.filter(({ name }) => name === 'corresp')], affiliations: kept }, // prettier-ignore
  };
}

function isAuthor(contrib: Element): boolean {
  const type = attribute(contrib, 'contrib-type');
  if (type !== '') return /author|person|collab|corresp/i.test(type) && !OTHER_WORK.test(type);
  const group = contrib.parent instanceof Element ? attribute(contrib.parent, 'content-type') : '';
  return !OTHER_WORK.test(group) && !childrenOf(contrib, 'role').some(role => OTHER_WORK.test(plain(role)));
}

function personIn(
  contrib: Element,
  affiliations: readonly Element[],
  mail: Mail,
  language: string | undefined,
): ArticlePerson | undefined {
  const name = nameOf(contrib, language);
  if (name === undefined) return undefined;
  const orcid = orcidIn(contrib);
  const email = plain(outermost(contrib, 'email')[0]) || mail.of(contrib, name.family ?? name.name);
  const texts = affiliations.map(affiliationText).filter(text => text !== '');
  return {
    ...name,
    ...(orcid !== undefined && { orcid }),
    ...(email !== '' && { email }),
    ...((attribute(contrib, 'corresp') === 'yes' || mail.isNamed(contrib)) && { corresponding: true }),
    ...(texts.length > 0 && { affiliations: texts }),
  };
}

function nameOf(contrib: Element, language: string | undefined) {
  const [first] = childrenOf(contrib, ...NAMES, 'name-alternatives', 'collab-alternatives');
  const element = first?.name.endsWith('-alternatives') === true ? preferredName(first, language) : first;
  return element && nameIn(element);
}

function orcidIn(contrib: Element): string | undefined {
  const texts = outermost(contrib, 'contrib-id', 'uri', 'ext-link').flatMap(id => [plain(id), attribute(id, 'xlink:href')]); // prettier-ignore
  return texts.map(text => /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/.exec(text)?.[0]).find(id => id !== undefined);
}

const referred = (contrib: Element, ...types: readonly string[]): string[] =>
  outermost(contrib, 'xref')
    .filter(xref => types.includes(attribute(xref, 'ref-type')))
    .flatMap(xref => idsIn(xref, 'rid'));

/** More affiliations than this are not those of everyone in a group. */
const MOST_SHARED = 20;

/** Where each contributor works: by reference, in its own element, or with all of its group. */
class Places {
  private readonly areReferred: boolean;
  private readonly groups = new Map<Element, readonly Element[]>();

  constructor(
    private readonly all: readonly Element[],
    private readonly byId: ReadonlyMap<string, Element>,
    contribs: readonly Element[],
  ) {
    this.areReferred = contribs.some(contrib => this.referredBy(contrib).length > 0);
  }

  of(contrib: Element): Element[] {
    const own = [...this.referredBy(contrib), ...childrenOf(contrib, ...AFFILIATIONS)];
    if (own.length > 0) return [...new Set(own)];
    const group = this.inGroup(contrib.parent);
    if (group.length > 0) return this.areReferred || group.length > MOST_SHARED ? [] : [...group];
    const [only, ...more] = this.all;
    return only !== undefined && more.length === 0 && parentName(only) === 'article-meta' && !this.areReferred ? [only] : []; // prettier-ignore
  }

  private inGroup(group: ParentNode | null): readonly Element[] {
    if (!(group instanceof Element)) return [];
    let own = this.groups.get(group);
    if (own === undefined) this.groups.set(group, (own = childrenOf(group, ...AFFILIATIONS)));
    return own;
  }

  private referredBy(contrib: Element): Element[] {
    return referred(contrib, 'aff').flatMap(id => this.byId.get(id) ?? []);
  }
}

/** The addresses in the notes on correspondence, which some journals set as notes like others, and whose each is. */
class Mail {
  private readonly byId: ReadonlyMap<string, Element>;
  private readonly readers = new Map<Element, number>();

  constructor(notes: readonly Element[], authors: readonly Element[]) {
    const mails = notes.filter(note => note.name === 'corresp' || attribute(note, 'fn-type') === 'corresp');
    this.byId = new Map(mails.map(corresp => [attribute(corresp, 'id'), corresp]));
    for (const corresp of authors.flatMap(author => this.notesOf(author)))
      this.readers.set(corresp, (this.readers.get(corresp) ?? 0) + 1);
  }

  isNamed(author: Element): boolean {
    return this.notesOf(author).length > 0;
  }

  /** The one address of the author's note; of several, or for several authors, that which has the name in it. */
  of(author: Element, family: string): string {
    for (const corresp of this.notesOf(author)) {
      const addresses = outermost(corresp, 'email').map(plain);
      if (addresses.length === 1 && this.readers.get(corresp) === 1) return addresses[0]!;
      const own = addresses.filter(address => lettersOf(address).includes(lettersOf(family)));
      if (own.length === 1) return own[0]!;
    }
    return '';
  }

  private notesOf(author: Element): Element[] {
    return referred(author, 'corresp', 'author-notes', 'fn').flatMap(id => this.byId.get(id) ?? []);
  }
}

const lettersOf = (text: string): string =>
  text
    .split('@')[0]!
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
