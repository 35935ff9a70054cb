import type { Element } from 'domhandler';
import type { ArticleFacts, ArticleTexts } from '../article';
import { attribute, isSameLanguage, languageIn } from './attributes';
import { below, childOf, childrenOf, outermost, plain } from './dom';
import { dateIn, HISTORY, kindOfPublication, OF_THE_VOLUME, PUBLISHED } from './dates';
import { peopleIn } from './people';

/** The facts of an article, and the elements that each was read from. */
export interface Front {
  readonly facts: ArticleFacts;
  /** The fact that an element says, by element. */
  readonly claims: ReadonlyMap<Element, string>;
  readonly language?: string;
}

type TextName = keyof ArticleTexts;

/** Reads the metadata of an `article`, or of one whose `article-meta` is all that is left. */
export const readFront = (article: Element | undefined): Front => new FrontReader(article).read();

/** What `pub-id-type` calls the identifiers that are facts. */
const IDENTIFIERS = new Map<string, TextName>(
  Object.entries({ doi: 'doi', pmid: 'pmid', pmc: 'pmcid', pmcid: 'pmcid', arxiv: 'arxiv' } as const),
);

/** Groups of keywords that are no words of the article's authors or editors. */
const OTHER_KEYWORDS = /abbr|mesh|inspec|organism|classification|jel|pacs|msc/i;

class FrontReader {
  private readonly claims = new Map<Element, string>();
  private readonly texts: Partial<Record<TextName, string>> = {};
  private readonly meta: Element | undefined;
  private readonly journal: Element | undefined;
  private readonly language: string | undefined;

  constructor(private readonly article: Element | undefined) {
    const front = childOf(article, 'front');
    this.meta = childOf(front, 'article-meta') ?? childOf(article, 'article-meta');
    this.journal = childOf(front, 'journal-meta') ?? childOf(article, 'journal-meta');
    this.language = languageIn(article);
  }

  read(): Front {
    const people = this.meta && peopleIn(this.meta, this.language);
    for (const fact of ['authors', 'affiliations'] as const)
      for (const element of people?.elements[fact] ?? []) this.claims.set(element, fact);
    this.title();
    this.identifiers();
    this.imprint();
    this.dates();
    this.license();
    const [issn, keywords] = [this.issns(), this.keywords()];
    const facts: ArticleFacts = {
      page: childOf(this.article, 'body') === undefined ? 'abstract' : 'article',
      texts: this.texts,
      authors: people?.authors ?? [],
      affiliations: people?.affiliations ?? [],
      issn,
      keywords,
    };
    return { facts, claims: this.claims, ...(this.language !== undefined && { language: this.language }) };
  }

  /** Takes the text of the first element that has one as the fact; the others are left to be what they are. */
  private take(fact: TextName, ...elements: readonly (Element | undefined)[]): boolean {
    if (this.texts[fact] !== undefined) return false;
    for (const element of elements) {
      const text = plain(element);
      if (text === '') continue;
      this.claims.set(element!, fact);
      this.texts[fact] = text;
      return true;
    }
    return false;
  }

  /** A fact that an attribute says, or several elements together; none where there is nothing to say. */
  private put(fact: TextName, text: string | undefined): void {
    if (text !== undefined && text !== '') this.texts[fact] = text;
  }

  /** The text is the block's, which is repaired. */
  private title(): void {
    const group = childOf(this.meta, 'title-group');
    const [title] = childrenOf(group, 'article-title');
    if (title === undefined) return;
    for (const element of [title, ...childrenOf(group, 'subtitle')]) this.claims.set(element, 'title');
  }

  private identifiers(): void {
    for (const id of childrenOf(this.meta, 'article-id')) {
      const fact = IDENTIFIERS.get(attribute(id, 'pub-id-type'));
      if (fact === undefined || !this.take(fact, id)) continue;
      this.texts[fact] = withoutResolver(this.texts[fact]!);
      if (fact === 'pmcid' && /^\d+$/.test(this.texts.pmcid!)) this.texts.pmcid = `PMC${this.texts.pmcid!}`;
    }
  }

  private imprint(): void {
    const { meta, journal } = this;
    this.take('journal', below(journal, 'journal-title-group', 'journal-title'), childOf(journal, 'journal-title'));
    this.take('journal', below(journal, 'journal-title-group', 'abbrev-journal-title'), childOf(journal, 'abbrev-journal-title')); // prettier-ignore
    const publisher = childOf(journal, 'publisher');
    if (this.take('publisher', childOf(publisher, 'publisher-name'))) this.claims.set(publisher!, 'publisher');
    this.take('volume', childOf(meta, 'volume'));
    this.take('issue', childOf(meta, 'issue'));
    this.take('articleNumber', childOf(meta, 'elocation-id'));
    this.take('articleType', headingIn(childOf(meta, 'article-categories')));
    if (this.texts.articleType === undefined) this.put('articleType', attribute(this.article, 'article-type'));
    this.pages();
    this.put('url', childrenOf(meta, 'self-uri').filter(uri => !/pdf|xml/.test(attribute(uri, 'content-type'))).map(uri => attribute(uri, 'xlink:href')).find(href => /^https?:/.test(href))); // prettier-ignore
  }

  private pages(): void {
    const [first, last, range] = ['fpage', 'lpage', 'page-range'].map(name => childOf(this.meta, name));
    if (!this.take('pages', first, range)) return;
    const [from, to] = [plain(first), plain(last)];
    for (const element of [last, range]) if (element !== undefined) this.claims.set(element, 'pages');
    if (from !== '' && to !== '' && to !== from) this.texts.pages = `${from}-${to}`;
  }

  private dates(): void {
    for (const date of childrenOf(childOf(this.meta, 'history'), 'date')) {
      const fact = HISTORY.get(attribute(date, 'date-type'));
      if (fact === undefined) continue;
      this.claims.set(date, fact);
      this.put(fact, dateIn(date)); // of several revisions the last
    }
    const published = childrenOf(this.meta, 'pub-date').filter(date => (PUBLISHED as readonly string[]).includes(kindOfPublication(date))); // prettier-ignore
    for (const date of published) this.claims.set(date, 'published');
    const byKind = (kinds: readonly string[]) => kinds.flatMap(kind => published.filter(date => kindOfPublication(date) === kind)).map(dateIn).filter(date => date !== ''); // prettier-ignore
    const all = byKind(PUBLISHED);
    this.put('published', all.find(date => date.length >= 10) ?? all[0]);
    this.put('year', byKind(OF_THE_VOLUME)[0] ?? all[0]);
  }

  private license(): void {
    const permissions = childOf(this.meta, 'permissions');
    const license = childOf(permissions, 'license') ?? childOf(this.meta, 'license');
    const addresses = [license, ...outermost(license, 'license_ref', 'ext-link', 'uri')].map(one => attribute(one, 'xlink:href')); // prettier-ignore
    const text = [...addresses, plain(license), ...childrenOf(permissions, 'license_ref').map(plain)].filter(part => part !== '').join(' '); // prettier-ignore
    this.put('license', text);
  }

  private issns(): string[] {
    const elements = childrenOf(this.journal, 'issn', 'issn-l');
    for (const element of elements) this.claims.set(element, 'issn');
    return [...new Set(elements.map(plain).filter(text => text !== ''))];
  }

  /** In the article's language, where there are some: those of a translated abstract say the same. */
  private keywords(): string[] {
    const groups = childrenOf(this.meta, 'kwd-group').filter(group => !OTHER_KEYWORDS.test(attribute(group, 'kwd-group-type'))); // prettier-ignore
    const language = this.language;
    const own = groups.filter(group => language === undefined || isSameLanguage(languageIn(group) ?? language, language)); // prettier-ignore
    const chosen = own.length > 0 ? own : groups.slice(0, 1);
    const words = chosen.flatMap(group => outermost(group, 'kwd', 'compound-kwd').map(plain));
    return [...new Set(words.filter(word => word !== ''))];
  }
}

const withoutResolver = (id: string): string =>
  id.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*|arxiv:\s*)/i, '');

/** What `subj-group-type` calls the kind of article, the surest first: some journals have their fields as `heading`. */
const KINDS = [/display/i, /heading|toc|type/i];

/** The kind of article that the journal prints above the title. */
function headingIn(categories: Element | undefined): Element | undefined {
  const groups = childrenOf(categories, 'subj-group');
  const found = KINDS.flatMap(kind => groups.filter(group => kind.test(attribute(group, 'subj-group-type'))));
  return childOf(found[0], 'subject');
}
