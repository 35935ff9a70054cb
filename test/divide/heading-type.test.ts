import { headingType, type HeadingType } from '../../shared/divide';
import { fold } from '../../shared/divide/fold';
import { LEXICONS, phrasesOf } from '../../shared/lexicon/headings';

const TYPED: readonly (readonly [heading: string, type: HeadingType])[] = [
  ['Abstract', 'abstract'],
  ['MATERIALS & METHODS', 'methods'],
  ['2.1 Methods', 'methods'],
  ['3. 1. Results', 'results'],
  ['IV. RESULTS', 'results'],
  ['A. Discussion', 'discussion'],
  ['1 | INTRODUCTION', 'introduction'],
  ['Results/Discussion', 'results-discussion'],
  ['Results and Discussion:', 'results-discussion'],
  ['Discussion and Conclusions', 'conclusions'],
  ['The results', 'results'],
  ['Summary and outlook', 'conclusions'],
  ['Experimental setup', 'methods'],
  ['Evaluation of the approach', 'results'],
  ['Materials and methods Sampling sites', 'methods'],
  ['References (63)', 'references'],
  ['Author’s contributions', 'author-contributions'],
  ['Conflict of interest', 'competing-interests'],
  ['Declaration of competing interest', 'competing-interests'],
  ['CRediT authorship contribution statement', 'author-contributions'],
  ['Data availability statement', 'data-availability'],
  ['Ethics approval and consent to participate', 'ethics'],
  ['Peer review information', 'peer-review'],
  ['Supporting Information', 'supplementary'],
  ['About this article', 'article-info'],
  ['Rights and permissions', 'rights'],
  ['Appendix A. Derivation of the rate', 'appendix'],
  ['CONCULSIONS', 'conclusions'],
  ['Acknowlegements', 'acknowledgements'],
  ['Zusammenfassung und Ausblick', 'conclusions'],
  ['Material und Methoden', 'methods'],
  ['Fußnoten', 'notes'],
  ['Résultats et discussion', 'results-discussion'],
  ['Conflits d’intérêts', 'competing-interests'],
  ['3. Materiales y métodos', 'methods'],
  ['Referencias bibliográficas', 'references'],
  ['Considerações finais', 'conclusions'],
  ['Palavras-chave:', 'keywords'],
  ['Conflitto di interessi', 'competing-interests'],
  ['一、引言', 'introduction'],
  ['参 考 文 献', 'references'],
  ['2　材料與方法', 'methods'],
  ['は じ め に', 'introduction'],
  ['結果および考察', 'results-discussion'],
];

/** Topical headings that have a word of the lexicon in them, or nearly. */
const TOPICAL = [
  'Soil moisture under three cover crops',
  'An introduction to drip irrigation',
  'Reception of the first broadcasts',
  'Our contributions',
  'User preferences',
  'Funding of village schools, 1880–1914',
  'Ethics in the works of Spinoza',
  'Reporting summary',
  'II',
  '',
];

test.each(TYPED)('%s: %s', (heading, type) => {
  expect(headingType(heading)).toBe(type);
});

test.each(TOPICAL)('topical: %s', heading => {
  expect(headingType(heading)).toBe('body');
});

test('case and number change no type', () => {
  for (const [heading, type] of TYPED.filter(([, type]) => type !== 'body')) {
    expect([heading, headingType(heading.toUpperCase())]).toEqual([heading, type]);
    if (/^\p{Lu}\p{Ll}/u.test(heading)) expect([heading, headingType(`4.2 ${heading}`)]).toEqual([heading, type]);
  }
});

test('no phrase stands under two types', () => {
  const seen = new Map<string, string>();
  const clashes: string[] = [];
  for (const { language, phrases } of LEXICONS) {
    for (const [type, list] of Object.entries(phrases)) {
      for (const phrase of phrasesOf(list).map(fold)) {
        const other = seen.get(phrase);
        if (other !== undefined && other !== type) clashes.push(`${language} ${phrase}: ${type}, ${other}`);
        seen.set(phrase, type);
      }
    }
  }
  expect(clashes).toEqual([]);
});
