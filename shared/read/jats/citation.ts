import type { Element } from 'domhandler';
import type { CslItem, CslName } from '../../document';
import type { DeclaredEntry } from '../../source/declared';
import { attribute } from './attributes';
import { childrenOf, outermost, plain } from './dom';
import { nameIn, NAMES } from './names';

/** Elements that are the text of a `ref`; a `note` has none. */
export const CITATIONS = ['mixed-citation', 'element-citation', 'nlm-citation', 'citation'] as const;

/** What `publication-type` says that an entry is, as JATS recommends it and as publishers write it. */
const TYPES = new Map<string, CslItem['type']>(
  Object.entries({
    journal: 'article-journal',
    book: 'book',
    chapter: 'chapter',
    'book-chapter': 'chapter',
    confproc: 'paper-conference',
    'conf-proc': 'paper-conference',
    conference: 'paper-conference',
    thesis: 'thesis',
    report: 'report',
    gov: 'report',
    'working-paper': 'report',
    web: 'webpage',
    webpage: 'webpage',
    website: 'webpage',
    data: 'dataset',
    dataset: 'dataset',
    database: 'dataset',
    software: 'software',
    patent: 'patent',
    preprint: 'article',
  } as const),
);

/** The entry that a `ref` is: its identifiers, its number as printed, what its elements say. */
export function entryOf(ref: Element, number: string): DeclaredEntry {
  const citations = outermost(ref, ...CITATIONS);
  const ids = [ref, ...citations].map(element => attribute(element, 'id')).filter(id => id !== '');
  const printed = /^\W*(\d{1,4})\W*$/.exec(number)?.[1];
  return { ids, ...(printed !== undefined && { number: Number(printed) }), csl: bestOf(citations) };
}

/** Of several works in one entry the first counts; of several forms of one, as printed and in elements, the one that says most. */
function bestOf([first, ...others]: readonly Element[]): Partial<CslItem> {
  if (first === undefined) return {};
  const forms = [first, ...others.filter(({ name, parent }) => name !== first.name && parent === first.parent)].map(
    cslOf,
  );
  return forms.reduce((best, form) => (Object.keys(form).length > Object.keys(best).length ? form : best));
}

function cslOf(citation: Element): Partial<CslItem> {
  const fields = new Fields(citation);
  const type = TYPES.get(
    (attribute(citation, 'publication-type') || attribute(citation, 'citation-type')).toLowerCase(),
  );
  const part = fields.first('article-title', 'chapter-title', 'part-title', 'data-title');
  const source = fields.first('source');
  return {
    ...(type !== undefined && { type: type === 'book' && part !== '' && source !== '' ? 'chapter' : type }),
    ...people('author', fields.people(isAuthors)),
    ...people('editor', fields.people(isEditors)),
    ...text('title', withoutStop(part || source)),
    ...text('container-title', part === '' ? '' : withoutStop(source)),
    ...text('publisher', fields.first('publisher-name')),
    ...text('publisher-place', fields.first('publisher-loc')),
    ...text('edition', fields.first('edition')),
    ...issued(fields.first('year')),
    ...text('volume', fields.first('volume')),
    ...text('issue', fields.first('issue')),
    ...text('page', fields.pages()),
    ...fields.identifiers(),
  };
}

/** The elements of one citation by name, each looked for once. */
class Fields {
  private readonly byName = new Map<string, Element[]>();
  private readonly groups: readonly Element[];

  constructor(private readonly citation: Element) {
    for (const element of outermost(citation, ...NAMED)) {
      const known = this.byName.get(element.name);
      if (known === undefined) this.byName.set(element.name, [element]);
      else known.push(element);
    }
    this.groups = outermost(citation, 'person-group');
  }

  first(...names: readonly string[]): string {
    return names.flatMap(name => this.byName.get(name) ?? []).map(plain).find(found => found !== '') ?? ''; // prettier-ignore
  }

  /** Names in groups of the kind; those that stand in no group are the authors. */
  people(isKind: (group: string) => boolean): CslName[] {
    const groups = this.groups.filter(group => isKind(attribute(group, 'person-group-type')));
    const own = isKind('author') ? childrenOf(this.citation, ...NAMES, 'name-alternatives') : [];
    const names = [...own, ...groups.flatMap(group => childrenOf(group, ...NAMES, 'name-alternatives'))];
    return names.flatMap(cslName);
  }

  pages(): string {
    const [from, to] = [this.first('fpage'), this.first('lpage')];
    const range = from === '' ? this.first('page-range', 'elocation-id') : to === '' || to === from ? from : `${from}-${to}`; // prettier-ignore
    return range.replace(/ ?[‐-―−] ?/g, '-');
  }

  identifiers(): Partial<CslItem> {
    const ids = (this.byName.get('pub-id') ?? []).map(id => [attribute(id, 'pub-id-type'), plain(id)] as const);
    const links = [...(this.byName.get('ext-link') ?? []), ...(this.byName.get('uri') ?? [])].map(link => attribute(link, 'xlink:href') || plain(link)); // prettier-ignore
    const of = (...types: readonly string[]) => ids.find(([type, id]) => types.includes(type) && id !== '')?.[1] ?? '';
    const doi = of('doi') || links.map(link => DOI.exec(link)?.[0]).find(id => id !== undefined) || '';
    const pmcid = of('pmc', 'pmcid');
    return {
      ...text('DOI', doi.replace(RESOLVER, '')),
      ...text('PMID', of('pmid')),
      ...text('PMCID', /^\d+$/.test(pmcid) ? `PMC${pmcid}` : pmcid),
      ...text('ISBN', this.first('isbn')),
      ...text('URL', links.find(link => /^https?:/.test(link) && !DOI.test(link)) ?? ''),
    };
  }
}

const NAMED = 'article-title chapter-title part-title data-title source publisher-name publisher-loc edition year volume issue fpage lpage page-range elocation-id pub-id isbn ext-link uri'.split(' '); // prettier-ignore
const RESOLVER = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;
const DOI = /(?<=doi\.org\/)10\.\d{4,9}\/\S+/i;

const isAuthors = (group: string): boolean => group === '' || /^(?:all)?-?authors?$/i.test(group);
const isEditors = (group: string): boolean => /editor/i.test(group);

function cslName(element: Element): CslName[] {
  const one = element.name === 'name-alternatives' ? childrenOf(element, ...NAMES)[0] : element;
  const name = one && nameIn(one);
  if (name === undefined) return [];
  const { family, given } = name;
  return [family === undefined || given === undefined ? nameAlone(one!, name.name) : { family, given }];
}

/** A person with one name has a family name; a group, or a name that is not taken apart, is as it stands. */
const nameAlone = (element: Element, name: string): CslName =>
  element.name === 'name' ? { family: name } : { literal: name };

const people = (key: 'author' | 'editor', names: readonly CslName[]): Partial<CslItem> =>
  names.length === 0 ? {} : { [key]: [...names] };

const withoutStop = (title: string): string => title.replace(/(?<![.\s]|\b[A-Z])\.$/, '');

function issued(year: string): Partial<CslItem> {
  const found = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(year)?.[0];
  return found === undefined ? {} : { issued: { 'date-parts': [[Number(found)]] } };
}

function text<K extends keyof CslItem>(key: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<K, string>);
}
