import type { SourceKind } from '../document';
import { HashedWords, type HashedWordsData } from '../model/hashed-words';
import { once } from '../model/once';
import { Tests } from '../model/tests';
import { type TreeData, Trees } from '../model/trees';
import { BUCKETS } from './buckets';
import type { ReadingModel } from './reading';
import type { TitleModel } from './title';
import data from './weights.json';

/** What was learned of one family of pages: web pages, or dumps of PDFs. */
export interface FamilyData {
  readonly words: HashedWordsData;
  readonly content: TreeData;
  readonly role: TreeData;
  readonly site: TreeData;
  /** Log-probability of a role behind another; the last row is for the first leaf of a page. */
  readonly transitions: readonly (readonly number[])[];
  /** Of web pages: trees behind the others that only a scraper's text is asked. */
  readonly ofText?: { readonly content: TreeData; readonly role: TreeData };
}

export interface ModelData {
  readonly web: FamilyData;
  readonly pdf: FamilyData;
  readonly reading: ReadingModel;
  readonly title: TitleModel;
}

export interface Family {
  readonly words: HashedWords;
  /** What the nodes of the three models ask. */
  readonly tests: Tests;
  /** Is the leaf content? */
  readonly content: Trees;
  /** Which of `CONTENT_ROLES`, if it is. */
  readonly role: Trees;
  /** Which of `SITE_ROLES`, if not. */
  readonly site: Trees;
  readonly transitions: readonly (readonly number[])[];
}

/** The models of the label room. */
export interface Models {
  readonly html: Family;
  readonly text: Family;
  readonly pdf: Family;
  /** Of web pages: is it a list of entries? */
  readonly reading: ReadingModel;
  /** Of web pages: which leaf is the title? */
  readonly title: TitleModel;
}

/** Each family is made when a page is first of it. */
export function modelsOf(data: ModelData): Models {
  const words = once(() => new HashedWords(data.web.words, BUCKETS));
  const html = once(() => familyOf(data.web, words()));
  const text = once(() => familyOf(data.web, words(), data.web.ofText));
  const pdf = once(() => familyOf(data.pdf, new HashedWords(data.pdf.words, BUCKETS)));
  return {
    get html() {
      return html();
    },
    get text() {
      return text();
    },
    get pdf() {
      return pdf();
    },
    get reading() {
      return data.reading;
    },
    get title() {
      return data.title;
    },
  };
}

function familyOf(family: FamilyData, words: HashedWords, more?: FamilyData['ofText']): Family {
  const content = [family.content, ...(more ? [more.content] : [])] as const;
  const role = [family.role, ...(more ? [more.role] : [])] as const;
  const tests = new Tests([...content, ...role, family.site]);
  return {
    words,
    tests,
    content: new Trees(content, tests),
    role: new Trees(role, tests),
    site: new Trees([family.site], tests),
    transitions: family.transitions,
  };
}

/** The weights that the project comes with; `npm run train` makes them. */
export const MODELS: Models = modelsOf(data);

/** The family that a kind of page belongs to. */
export function familyFor(kind: SourceKind, models: Models): Family {
  switch (kind) {
    case 'pdf-text':
      return models.pdf;
    case 'html':
      return models.html;
    case 'text':
      return models.text;
  }
}
