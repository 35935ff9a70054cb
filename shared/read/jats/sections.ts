import type { Element } from 'domhandler';
import type { SectionType } from '../../document';
import type { DeclaredSection } from '../../source/declared';
import { attribute, isSameLanguage, languageIn } from './attributes';
import { parentName } from './dom';

/** A table whose keys come from the source, so that no name of JavaScript's own objects is found in it. */
const table = (entries: Readonly<Record<string, SectionType>>): ReadonlyMap<string, SectionType> => new Map(Object.entries(entries)); // prettier-ignore

/** `sec-type` as JATS recommends it and as publishers write it; of two in one (`results|discussion`) both must be known. */
const SEC_TYPES = table({
  intro: 'introduction',
  introduction: 'introduction',
  background: 'background',
  methods: 'methods',
  'materials|methods': 'methods',
  materials: 'methods',
  subjects: 'methods',
  cases: 'case',
  case: 'case',
  'case-report': 'case',
  results: 'results',
  'results|discussion': 'results-discussion',
  'discussion|results': 'results-discussion',
  discussion: 'discussion',
  'discussion|conclusions': 'conclusions',
  conclusions: 'conclusions',
  conclusion: 'conclusions',
  'supplementary-material': 'supplementary',
  supplementary: 'supplementary',
  'data-availability': 'data-availability',
  'availability-of-data': 'data-availability',
  'ethics-information': 'ethics',
  'ethics-statement': 'ethics',
  ethics: 'ethics',
  'author-contributor': 'author-contributions',
  'author-contribution': 'author-contributions',
  'author-contributions': 'author-contributions',
  'coi-statement': 'competing-interests',
  'competing-interests': 'competing-interests',
  'competing-interest': 'competing-interests',
  'financial-disclosure': 'funding',
  'funding-information': 'funding',
  'funding-statement': 'funding',
  funding: 'funding',
  acknowledgement: 'acknowledgements',
  abbreviations: 'abbreviations',
  appendix: 'appendix',
  'additional-information': 'additional-info',
  'peer-review': 'peer-review',
});

/** `abstract-type` of what is no abstract of the article's text. */
const ABSTRACT_TYPES = table({
  'key-points': 'highlights',
  highlights: 'highlights',
  'author-highlights': 'highlights',
});

/** `fn-type` of statements that some journals set as notes; all other notes are notes. */
const NOTE_TYPES = table({
  conflict: 'competing-interests',
  'coi-statement': 'competing-interests',
  'competing-interests': 'competing-interests',
  'financial-disclosure': 'funding',
  'supported-by': 'funding',
  con: 'author-contributions',
  'participating-researchers': 'author-contributions',
  abbr: 'abbreviations',
  'ethics-statement': 'ethics',
});

/** Sub-articles that speak of the article, by `article-type`. */
const REVIEWS = /review|referee|report|reply|response|letter|comment|decision|editor/i;

/** What sections are by their element alone. */
const BY_ELEMENT = new Map<string, { readonly type?: SectionType; readonly isCertain?: true }>(
  Object.entries({
    abstract: { type: 'abstract', isCertain: true as const },
    'trans-abstract': { type: 'abstract', isCertain: true as const },
    ack: { type: 'acknowledgements' },
    app: { type: 'appendix' },
    bio: { type: 'author-info', isCertain: true as const },
    'boxed-text': {},
    'custom-meta': {},
    'fn-group': { type: 'notes' },
    'funding-group': { type: 'funding', isCertain: true as const },
    glossary: { type: 'abbreviations', isCertain: true as const },
    'kwd-group': { type: 'keywords', isCertain: true as const },
    'unstructured-kwd-group': { type: 'keywords', isCertain: true as const },
    notes: { type: 'notes' },
    permissions: { type: 'rights', isCertain: true as const },
    response: { type: 'peer-review', isCertain: true as const },
    sec: {},
    'sub-article': { type: 'body', isCertain: true as const },
  }),
);

/** Sections of the front that readers meet behind the text. */
const PRINTED_LAST: ReadonlySet<string> = new Set(['permissions', 'funding-group', 'custom-meta', 'notes', 'bio']);

/** The section that `element` opens within `parent`; `language` is the article's. */
export function sectionOf(
  element: Element,
  parent: DeclaredSection | undefined,
  language: string | undefined,
): DeclaredSection {
  const own = languageIn(element);
  const differs = own !== undefined && (language === undefined ? element.name.startsWith('trans-') : !isSameLanguage(own, language)); // prettier-ignore
  const spoken = differs ? own : parent?.language;
  const { type, isCertain = false } = kindOf(element);
  return {
    ...(type !== undefined && { type }),
    isCertain,
    ...(parent !== undefined && { parent }),
    ...(spoken !== undefined && { language: spoken }),
    isPrintedLast: parent === undefined && PRINTED_LAST.has(element.name) && isInFront(element),
  };
}

/** A statement that is set as a note, as a section of its own; undefined for a note. */
export function statementIn(note: Element): DeclaredSection | undefined {
  const type = NOTE_TYPES.get(attribute(note, 'fn-type').toLowerCase());
  return type && { type, isCertain: true, isPrintedLast: isInFront(note) };
}

const isInFront = (element: Element): boolean => FRONT.has(parentName(element));
const FRONT: ReadonlySet<string> = new Set(['article-meta', 'front', 'author-notes', 'custom-meta-group', 'contrib', 'contrib-group']); // prettier-ignore

function kindOf(element: Element): { readonly type?: SectionType; readonly isCertain?: boolean } {
  const known = BY_ELEMENT.get(element.name) ?? {};
  const type = typeOf(element);
  return type === undefined ? known : { ...known, type };
}

function typeOf(element: Element): SectionType | undefined {
  const value = (name: string) => attribute(element, name).toLowerCase();
  switch (element.name) {
    case 'sec':
      return SEC_TYPES.get(value('sec-type'));
    case 'notes':
      return SEC_TYPES.get(value('notes-type'));
    case 'fn-group':
      return SEC_TYPES.get(value('content-type'));
    case 'abstract':
    case 'trans-abstract':
      return ABSTRACT_TYPES.get(value('abstract-type'));
    case 'kwd-group':
      return value('kwd-group-type').startsWith('abbr') ? 'abbreviations' : undefined;
    case 'sub-article':
      return REVIEWS.test(value('article-type')) ? 'peer-review' : undefined;
    default:
      return undefined;
  }
}
