import type { CslItem, CslName, Reference } from '../document';
import { uri } from './tei-header';
import { element, textElement, type XmlElement } from './xml';

/** An entry as TEI's `biblStruct`; its text as printed stands in a note (`raw_reference`, as GROBID has it). */
export function teiReference({ csl, raw }: Reference, id: string): XmlElement {
  const container = csl['container-title'];
  const identifiers = IDENTIFIERS.map(([key, type]) => textElement('idno', csl[key], { type }));
  const editors = (csl.editor ?? []).map(name => element('editor', {}, personOf(name)));
  const parts =
    container === undefined
      ? [monograph(csl, ...peopleOf(csl), titleOf(csl, 'm'), ...editors, ...identifiers)]
      : [
          element('analytic', {}, ...peopleOf(csl), titleOf(csl, 'a'), ...identifiers),
          monograph(csl, element('title', { level: LEVEL_OF_CONTAINER[csl.type] ?? 'm' }, container), ...editors),
        ];
  return element(
    'biblStruct',
    { 'xml:id': id, type: csl.type },
    ...parts,
    element('note', { type: 'raw_reference' }, raw),
    csl.URL === undefined ? undefined : element('ptr', { target: uri(csl.URL) }),
  );
}

const monograph = (csl: CslItem, ...front: readonly (XmlElement | undefined)[]): XmlElement =>
  element('monogr', {}, ...front, textElement('edition', csl.edition), imprintOf(csl));

const LEVEL_OF_CONTAINER: Partial<Record<CslItem['type'], string>> = { 'article-journal': 'j', article: 'j' };

const IDENTIFIERS = [
  ['DOI', 'DOI'],
  ['PMID', 'PMID'],
  ['PMCID', 'PMCID'],
  ['ISBN', 'ISBN'],
  ['number', 'number'],
] as const satisfies readonly (readonly [keyof CslItem, string])[];

const peopleOf = ({ author = [] }: CslItem): XmlElement[] => author.map(name => element('author', {}, personOf(name)));

/** TEI wants a title in `monogr`, if an empty one. */
const titleOf = ({ title = '' }: CslItem, level: 'a' | 'm'): XmlElement => element('title', { level }, title);

function personOf({ family, given, literal }: CslName): XmlElement {
  if (literal !== undefined) return element('orgName', {}, literal);
  return element('persName', {}, textElement('forename', given, { type: 'first' }), textElement('surname', family));
}

function imprintOf(csl: CslItem): XmlElement {
  const when = csl.issued?.['date-parts'][0]?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  return element(
    'imprint',
    {},
    textElement('publisher', csl.publisher),
    textElement('pubPlace', csl['publisher-place']),
    textElement('biblScope', csl.volume, { unit: 'volume' }),
    textElement('biblScope', csl.issue, { unit: 'issue' }),
    textElement('biblScope', csl.page, { unit: 'page' }),
    element('date', { type: 'published', when }, when ?? ''),
  );
}
