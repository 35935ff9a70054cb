import type { CslName } from '../../shared/document';
import type { Label } from '../../shared/cite/tagger';
import { IMPRINTS, JOURNALS } from './journals';

/** A stretch of a printed reference with the field that it belongs to; none for punctuation between fields. */
export type Piece = readonly [text: string, label?: Label];

/** What a labelled reference says, taken apart so that it can be printed in another style. */
export interface Work {
  readonly authors: readonly CslName[];
  readonly title: string;
  readonly journal?: string;
  readonly year: string;
  readonly volume: string;
  readonly issue: string;
  readonly first: string;
  readonly last: string;
  readonly container?: string;
  readonly editors?: readonly CslName[];
}

/** Chooses `0 … n-1`; every use of a style may choose differently. */
export type Choose = (n: number) => number;

type Style = (work: Work, choose: Choose) => Piece[];

const initials = (given: string, join: string): string =>
  given
    .split(/[\s.]+|(?<=\p{Lu})(?=\p{Lu})/u)
    .filter(word => /^\p{L}/u.test(word))
    .map(word => word[0]!.toUpperCase())
    .join(join);

type Person = (name: CslName) => string;
/** A group has no given name, and is printed as it is. */
const person =
  (print: (family: string, given: string) => string): Person =>
  ({ family = '', given = '' }) =>
    given === '' ? family : print(family, given);
/** Lee DH */
const bare = person((family, given) => `${family} ${initials(given, '')}`);
/** Lee, D. H. */
const spaced = person((family, given) => `${family}, ${initials(given, '. ')}.`);
/** Lee, D.H. */
const tight = person((family, given) => `${family}, ${initials(given, '.')}.`);
/** D. H. Lee */
const leading = person((family, given) => `${initials(given, '. ')}. ${family}`);
/** D.H. Lee */
const leadingTight = person((family, given) => `${initials(given, '.')}. ${family}`);
/** Dong Hee Lee */
const full = person((family, given) => `${given} ${family}`);
/** Lee, Dong Hee */
const inverted = person((family, given) => `${family}, ${given}`);
/** LEE, D. H. */
const capitals = person((family, given) => `${family.toUpperCase()}, ${initials(given, '. ')}.`);

/** The list of authors: joined, with `and` before the last, or cut short with "et al". */
function list(names: readonly CslName[], print: Person, and: string, choose: Choose, etal = ' et al.'): string {
  const people = names.map(print);
  if (people.length > 2 && choose(4) === 0)
    return people.slice(0, 1 + choose(3)).join(', ') + (choose(8) === 0 ? `+${1 + choose(9)} more` : etal);
  return people.length < 2 ? people.join('') : people.slice(0, -1).join(', ') + and + people.at(-1)!;
}

const dash = (choose: Choose): string => ['–', '-', '–', ' – ', '­'][choose(5)]!;
const pages = ({ first, last }: Work, choose: Choose): Piece => [
  last === '' || choose(6) === 0 ? first : first + dash(choose) + last,
  'page',
];
const issue = ({ issue: number }: Work, choose: Choose): Piece[] =>
  number === '' || choose(3) === 0 ? [] : [['('], [number, 'issue'], [')']];
const doi = (choose: Choose): Piece[] => {
  const id = `10.${1000 + choose(9)}/j.x${choose(999)}.${2000 + choose(20)}.0${choose(9)}`;
  const print = choose(8);
  if (print === 0) return [[` doi: ${id}`, 'address']];
  if (print === 1) return [[` https://doi.org/${id}`, 'address']];
  if (print === 2)
    return [
      [` doi: ${id}.`, 'address'],
      [` PMID: ${10000000 + choose(9999999)}`, 'other'],
    ];
  return [];
};
const title = ({ title: text }: Work): Piece => [text, 'title'];
const end = ({ title: text }: Work): Piece => [/[?!.]$/.test(text) ? ' ' : '. '];
const journal = (work: Work, choose: Choose): Piece => [
  work.journal !== undefined && choose(3) === 0 ? work.journal : JOURNALS[choose(JOURNALS.length)]!,
  'journal',
];
/** ". " behind a title in full, " " where the abbreviation brings its own full stop. */
const stop = (piece: Piece): Piece => [piece[0].endsWith('.') ? ' ' : '. '];

const ARTICLES: readonly Style[] = [
  // Lee DH, Jacobs DR. Title. J Tides. 2012;40(3):D48–D53.  (Vancouver, NLM, PMC, BMC)
  (work, choose) => {
    const name = journal(work, choose);
    const gap = choose(2) === 0 ? '' : ' ';
    return [
      [list(work.authors, bare, ', ', choose, ', et al.'), 'author'],
      ['. '],
      title(work),
      end(work),
      name,
      stop(name),
      [work.year, 'year'],
      [`;${gap}`],
      [work.volume, 'volume'],
      ...issue(work, choose),
      [`:${gap}`],
      pages(work, choose),
      ['.'],
      ...doi(choose),
    ];
  },
  // Lee DH, Jacobs DR (2012) Title. J Tides 40(3): 48–53.  (PLOS, Springer)
  (work, choose) => [
    [list(work.authors, bare, ', ', choose, ', et al.'), 'author'],
    [' ('],
    [work.year, 'year'],
    [choose(2) === 0 ? ') ' : '). '],
    title(work),
    end(work),
    journal(work, choose),
    [' '],
    [work.volume, 'volume'],
    ...issue(work, choose),
    [choose(2) === 0 ? ': ' : ':'],
    pages(work, choose),
    ['.'],
    ...doi(choose),
  ],
  // Lee, D. H. & Jacobs, D. R. Title. J. Tides 40, 48–53 (2012).  (Nature)
  (work, choose) => [
    [list(work.authors, choose(3) === 0 ? tight : spaced, ' & ', choose), 'author'],
    [' '],
    title(work),
    end(work),
    journal(work, choose),
    [choose(4) === 0 ? ' , ' : ' '],
    [work.volume, 'volume'],
    [', '],
    pages(work, choose),
    [' ('],
    [work.year, 'year'],
    [').'],
    ...doi(choose),
  ],
  // Lee, D. H. & Jacobs, D. R. J. Tides 40, 48–53 (2012).
  (work, choose) => [
    [list(work.authors, spaced, ' & ', choose), 'author'],
    [' '],
    journal(work, choose),
    [' '],
    [work.volume, 'volume'],
    [', '],
    pages(work, choose),
    [' ('],
    [work.year, 'year'],
    [').'],
  ],
  // Lee, D. H. & Jacobs, D. R. (1995) J. Tides 270, 467–470.
  (work, choose) => [
    [list(work.authors, spaced, ' & ', choose, ', et al.'), 'author'],
    [' ('],
    [work.year, 'year'],
    [') '],
    journal(work, choose),
    [' '],
    [work.volume, 'volume'],
    [', '],
    pages(work, choose),
    ['.'],
  ],
  // D. H. Lee, D. R. Jacobs, J. Tides 2004, 306, 666.  (Wiley-VCH, ACS without title)
  (work, choose) => [
    [list(work.authors, leading, choose(2) === 0 ? ', ' : ' and ', choose), 'author'],
    [[', ', ': ', ', '][choose(3)]!],
    journal(work, choose),
    [choose(2) === 0 ? ' ' : ', '],
    [work.year, 'year'],
    [', '],
    [work.volume, 'volume'],
    [', '],
    pages(work, choose),
    ['.'],
  ],
  // D. H. Lee and D. R. Jacobs, J. Tides 40, 48 (2012).  (APS, AIP)
  (work, choose) => [
    [list(work.authors, leading, choose(2) === 0 ? ', and ' : ' and ', choose), 'author'],
    [', '],
    journal(work, choose),
    [choose(2) === 0 ? ' ' : ', '],
    [work.volume, 'volume'],
    [', '],
    pages(work, choose),
    [' ('],
    [work.year, 'year'],
    [').'],
  ],
  // D.H. Lee, D.R. Jacobs Title J. Tides, 40 (2012), pp. 48-53  (ScienceDirect's lines; at times behind "Lee, 2012")
  (work, choose) => [
    ...(choose(3) === 0 ? ([[`${work.authors[0]?.family}, ${work.year} `, 'other']] as Piece[]) : []),
    [list(work.authors, leadingTight, ', ', choose), 'author'],
    [' '],
    title(work),
    [' '],
    journal(work, choose),
    [', '],
    [work.volume, 'volume'],
    ...(choose(3) === 0 ? issue(work, choose) : []),
    [' ('],
    [work.year, 'year'],
    ['), '],
    [last(work) ? 'pp. ' : 'p. ', 'page'],
    pages(work, choose),
  ],
  // Lee D.H. et al. Title J. Tides (2012)  (ScienceDirect's list)
  (work, choose) => [
    [
      work.authors
        .slice(0, 1)
        .map(({ family = '', given = '' }) => family + (choose(2) === 0 ? '' : ' ') + initials(given, '.') + '.')
        .join('') + (work.authors.length > 1 ? ' et al.' : ''),
      'author',
    ],
    [' '],
    title(work),
    [' '],
    journal(work, choose),
    [' ('],
    [work.year, 'year'],
    [')'],
  ],
  // Lee DH, Jacobs DR, et al.: Title. J Tides. 2012; 40(3): 48–53.  (F1000, ADA)
  (work, choose) => {
    const name = journal(work, choose);
    const tail: Piece[] =
      choose(2) === 0
        ? [
            stop(name),
            [work.year, 'year'],
            ['; '],
            [work.volume, 'volume'],
            ...issue(work, choose),
            [': '],
            pages(work, choose),
            ['.'],
          ]
        : [[' '], [work.volume, 'volume'], [':'], pages(work, choose), [', '], [work.year, 'year']];
    return [
      [list(work.authors, bare, ', ', choose, ', et al.'), 'author'],
      [': '],
      title(work),
      end(work),
      name,
      ...tail,
    ];
  },
  // Lee DH, Jacobs DR. 2012. Title. J Tides 40:48-53  (PeerJ, CSE)
  (work, choose) => [
    [list(work.authors, choose(3) === 0 ? capitals : bare, choose(2) === 0 ? ' & ' : ', ', choose), 'author'],
    ['. '],
    [work.year, 'year'],
    ['. '],
    title(work),
    end(work),
    journal(work, choose),
    [' '],
    [work.volume, 'volume'],
    ...issue(work, choose),
    [':'],
    pages(work, choose),
    ['.'],
    ...doi(choose),
  ],
  // Lee, D. H., and Jacobs, D. R. (2012). Title. J. Tides 40, 48–53. doi: …  (APA, Frontiers, Cell)
  (work, choose) => [
    [
      list(work.authors, choose(2) === 0 ? spaced : tight, [', and ', ', & ', ' & '][choose(3)]!, choose, ', et al.'),
      'author',
    ],
    [' ('],
    [work.year, 'year'],
    ['). '],
    title(work),
    end(work),
    journal(work, choose),
    [choose(2) === 0 ? ', ' : ' '],
    [work.volume, 'volume'],
    ...issue(work, choose),
    [', '],
    pages(work, choose),
    ['.'],
    ...doi(choose),
  ],
  // LEE, D. H.; JACOBS, D. R. Title. J. Tides, São Paulo, v. 40, n. 3, p. 48-53, 2012.  (ABNT)
  (work, choose) => [
    [work.authors.map(capitals).join('; '), 'author'],
    [' '],
    title(work),
    end(work),
    journal(work, choose),
    [', '],
    ...(choose(2) === 0 ? ([[IMPRINTS[choose(IMPRINTS.length)]![0], 'other'], [', ']] as Piece[]) : []),
    ['v. ', 'volume'],
    [work.volume, 'volume'],
    [', '],
    ...(work.issue === '' ? [] : ([['n. ', 'issue'], [work.issue, 'issue'], [', ']] as Piece[])),
    ['p. ', 'page'],
    pages(work, choose),
    [', '],
    ...(choose(2) === 0 ? ([['jan./abr. ', 'other']] as Piece[]) : []),
    [work.year, 'year'],
    ['.'],
  ],
  // Lee, D. H.; Jacobs, D. R. Title. J. Tides 2012, 40, 48–53.  (MDPI, ACS)
  (work, choose) => [
    [work.authors.map(choose(2) === 0 ? tight : spaced).join('; '), 'author'],
    [' '],
    title(work),
    end(work),
    journal(work, choose),
    [' '],
    [work.year, 'year'],
    [', '],
    [work.volume, 'volume'],
    [', '],
    pages(work, choose),
    ['.'],
    ...doi(choose),
  ],
  // Lee, D. H., Jacobs, D. R., 2012. Title. J. Tides 40 (3), 48–53.  (Elsevier, Harvard)
  (work, choose) => [
    [list(work.authors, tight, ', ', choose, ', et al.'), 'author'],
    [', '],
    [work.year, 'year'],
    ['. '],
    title(work),
    end(work),
    journal(work, choose),
    [' '],
    [work.volume, 'volume'],
    ...(choose(2) === 0 ? ([[' '], ...issue(work, choose)] as Piece[]) : []),
    [', '],
    pages(work, choose),
    ['.'],
    ...doi(choose),
  ],
  // D. H. Lee, D. R. Jacobs: Title. In: J. Tides 40 (2012), Nr. 3, S. 48–53.  (German)
  (work, choose) => [
    [list(work.authors, choose(2) === 0 ? spaced : leading, ' und ', choose, ' u. a.'), 'author'],
    [': '],
    title(work),
    end(work),
    ['In: ', 'journal'],
    journal(work, choose),
    [choose(2) === 0 ? ', Bd. ' : ' ', 'volume'],
    [work.volume, 'volume'],
    [' ('],
    [work.year, 'year'],
    [')'],
    ...(work.issue === '' ? [] : ([[', '], ['Nr. ', 'issue'], [work.issue, 'issue']] as Piece[])),
    [', '],
    ['S. ', 'page'],
    pages(work, choose),
    ['.'],
  ],
];

/** Lee, Dong Hee, and Anna Moss  (Chicago) */
const firstInverted = (names: readonly CslName[]): string =>
  names.map((name, i) => (i === 0 ? inverted : full)(name)).join(names.length > 2 ? ', ' : ' and ');

const QUOTES = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['« ', ' »'],
] as const;
/** “Title,” or “Title”, */
function quoted(work: Work, mark: string, choose: Choose): Piece[] {
  const [open, close] = QUOTES[choose(QUOTES.length)]!;
  return choose(2) === 0 ? [[open], title(work), [mark + close]] : [[open], title(work), [close + mark]];
}

/** Styles of the humanities and of computer science, with given names in full as often as the data have them. */
const SPELT_OUT: readonly Style[] = [
  // Lee, Dong Hee, and Anna Moss. “Title.” J. Tides 40, no. 3 (2003): 48–53.
  (work, choose) => [
    [firstInverted(work.authors), 'author'],
    ['. '],
    ...quoted(work, '.', choose),
    [' '],
    journal(work, choose),
    [' '],
    [work.volume, 'volume'],
    ...(work.issue === '' ? [] : ([[', '], ['no. ', 'issue'], [work.issue, 'issue']] as Piece[])),
    [' ('],
    [work.year, 'year'],
    ['): '],
    pages(work, choose),
    ['.'],
  ],
  // Dong Hee Lee, Anna Moss, Title, J. Tides, 40, 2003, 48-53.
  (work, choose) => [
    [list(work.authors, choose(2) === 0 ? full : leading, [', ', ' and ', ', and '][choose(3)]!, choose), 'author'],
    [', '],
    ...(choose(2) === 0 ? [title(work), [', '] as Piece] : [...quoted(work, ',', choose), [' '] as Piece]),
    journal(work, choose),
    [', '],
    [work.volume, 'volume'],
    ...issue(work, choose),
    [', '],
    [work.year, 'year'],
    [', '],
    [['pp. ', 'p. ', ''][choose(3)]!, 'page'],
    pages(work, choose),
    ['.'],
  ],
  // Dong Hee Lee, Anna Moss, and Bo Berg. Title. J. Tides, 40(3):48–53, 2003.
  (work, choose) => [
    [list(work.authors, choose(2) === 0 ? full : leading, ', and ', choose), 'author'],
    ['. '],
    title(work),
    end(work),
    journal(work, choose),
    [', '],
    [work.volume, 'volume'],
    ...issue(work, choose),
    [':'],
    pages(work, choose),
    [', '],
    [work.year, 'year'],
    ['.'],
  ],
  // D. H. Lee and A. Moss, “Title,” J. Tides, vol. 40, no. 3, pp. 48–53, 2003.  (IEEE)
  (work, choose) => [
    [list(work.authors, leading, ', and ', choose), 'author'],
    [', '],
    ...quoted(work, ',', choose),
    [' '],
    journal(work, choose),
    [', '],
    ['vol. ', 'volume'],
    [work.volume, 'volume'],
    [', '],
    ...(work.issue === '' ? [] : ([['no. ', 'issue'], [work.issue, 'issue'], [', ']] as Piece[])),
    ['pp. ', 'page'],
    pages(work, choose),
    [', '],
    [work.year, 'year'],
    ['.'],
  ],
];

const imprint = (choose: Choose) => IMPRINTS[choose(IMPRINTS.length)]!;
const edition = (choose: Choose): Piece[] =>
  choose(4) === 0 ? [[['2nd ed. ', '3rd edn. ', 'Rev. ed. ', '4. Aufl. '][choose(4)]!, 'other']] : [];

const BOOKS: readonly Style[] = [
  // Dong Hee Lee, Title (London: Academic Press, 1999).
  (work, choose) => {
    const [place, publisher] = imprint(choose);
    return [
      [list(work.authors, [full, inverted, leading][choose(3)]!, ' and ', choose), 'author'],
      [', '],
      title(work),
      [' ('],
      [place, 'other'],
      [': '],
      [publisher, 'publisher'],
      [', '],
      [work.year, 'year'],
      [').'],
    ];
  },
  // Lee, Dong Hee. Title. London: Academic Press, 1999. | Lee, Dong Hee, Title, London, Academic Press, 1999, 406 p.
  (work, choose) => {
    const [place, publisher] = imprint(choose);
    const mark = choose(2) === 0 ? '. ' : ', ';
    return [
      [firstInverted(work.authors), 'author'],
      [mark],
      title(work),
      [mark],
      ...edition(choose),
      [place, 'other'],
      [choose(2) === 0 ? ': ' : ', '],
      [publisher, 'publisher'],
      [', '],
      [work.year, 'year'],
      ...(choose(4) === 0 ? ([[', '], [`${100 + choose(500)} p`, 'other']] as Piece[]) : []),
      ['.'],
    ];
  },
  // D. H. Lee, Title, Academic Press, London, 1999.
  (work, choose) => {
    const [place, publisher] = imprint(choose);
    return [
      [list(work.authors, choose(2) === 0 ? leading : full, ' and ', choose), 'author'],
      [choose(3) === 0 ? '. ' : ', '],
      title(work),
      [choose(2) === 0 ? '. ' : ', '],
      [publisher, 'publisher'],
      [', '],
      ...(choose(2) === 0 ? ([[place, 'other'], [', ']] as Piece[]) : []),
      [work.year, 'year'],
      ['.'],
    ];
  },
  // Lee DH. Title. 2nd ed. London: Academic Press; 1999.
  (work, choose) => {
    const [place, publisher] = imprint(choose);
    return [
      [list(work.authors, bare, ', ', choose, ', et al.'), 'author'],
      ['. '],
      title(work),
      end(work),
      ...edition(choose),
      [place, 'other'],
      [': '],
      [publisher, 'publisher'],
      ['; '],
      [work.year, 'year'],
      ['.'],
    ];
  },
  // Lee, D. H. Title (Academic Press, 1999).
  (work, choose) => [
    [list(work.authors, spaced, ' & ', choose), 'author'],
    [' '],
    title(work),
    [' ('],
    [imprint(choose)[1], 'publisher'],
    [', '],
    [work.year, 'year'],
    [').'],
  ],
  // LEE, D. H. Title. Rio de Janeiro: Zahar, 1999.
  (work, choose) => {
    const [place, publisher] = imprint(choose);
    return [
      [work.authors.map(capitals).join('; '), 'author'],
      [' '],
      title(work),
      end(work),
      ...edition(choose),
      [place, 'other'],
      [': '],
      [publisher, 'publisher'],
      [', '],
      [work.year, 'year'],
      ['.'],
    ];
  },
];

const CHAPTERS: readonly Style[] = [
  // Lee DH. Title. In: Moss A, Berg B, editors. Book. Oxford: CAB International; 1996. p. 241–63.
  (work, choose) => {
    const [place, publisher] = imprint(choose);
    return [
      [list(work.authors, bare, ', ', choose, ', et al.'), 'author'],
      ['. '],
      title(work),
      end(work),
      ['In: ', 'editor'],
      [list(work.editors ?? [], bare, ', ', choose), 'editor'],
      [', '],
      [['editors. ', 'editor. ', 'eds. ', '(eds) '][choose(4)]!, 'editor'],
      [work.container ?? '', 'container'],
      ['. '],
      [place, 'other'],
      [': '],
      [publisher, 'publisher'],
      ['; '],
      [work.year, 'year'],
      ['. '],
      ['p. ', 'page'],
      pages(work, choose),
      ['.'],
    ];
  },
  // Lee, D. H. in Book (eds Moss, A. & Berg, B.) 112–119 (Academic Press, 1997).
  (work, choose) => [
    [list(work.authors, spaced, ' & ', choose), 'author'],
    [' '],
    title(work),
    end(work),
    ['In ', 'container'],
    [work.container ?? '', 'container'],
    [' ('],
    [`eds ${list(work.editors ?? [], spaced, ' & ', choose)}`, 'editor'],
    [') '],
    pages(work, choose),
    [' ('],
    [imprint(choose)[1], 'publisher'],
    [', '],
    [work.year, 'year'],
    [').'],
  ],
  // LEE, D. H. Title. In: MOSS, A. (Org.). Book. Petrópolis: Vozes, 1997. p. 112-119.
  (work, choose) => {
    const [place, publisher] = imprint(choose);
    return [
      [work.authors.map(capitals).join('; '), 'author'],
      [' '],
      title(work),
      end(work),
      ['In: ', 'editor'],
      [(work.editors ?? []).map(capitals).join('; '), 'editor'],
      [[' (Org.). ', ' (Ed.). ', ' (Coord.). ', ' '][choose(4)]!, 'editor'],
      [work.container ?? '', 'container'],
      ['. '],
      [place, 'other'],
      [': '],
      [publisher, 'publisher'],
      [', '],
      [work.year, 'year'],
      ['. '],
      ['p. ', 'page'],
      pages(work, choose),
      ['.'],
    ];
  },
];

const PROCEEDINGS: readonly Style[] = [
  // D. H. Lee and Anna Moss. Title. In Proceedings of the Tides, pages 48–53, London, May 1999.
  (work, choose) => [
    [list(work.authors, choose(2) === 0 ? leading : full, choose(2) === 0 ? ', and ' : ' and ', choose), 'author'],
    ['. '],
    title(work),
    end(work),
    ['In ', 'container'],
    [work.container ?? '', 'container'],
    [', '],
    ['pages ', 'page'],
    pages(work, choose),
    [', '],
    ...(choose(2) === 0 ? ([[`${imprint(choose)[0]}, `, 'other']] as Piece[]) : []),
    [work.year, 'year'],
    ['.'],
  ],
  // D. H. Lee, A. Moss, “Title”, Proceedings of the Tides, London, 1999, pp. 48-53.
  (work, choose) => [
    [list(work.authors, choose(2) === 0 ? leading : full, ' and ', choose), 'author'],
    [', '],
    ...(choose(2) === 0 ? [title(work), [', '] as Piece] : [...quoted(work, ',', choose), [' '] as Piece]),
    ...(choose(2) === 0 ? ([['in ', 'container']] as Piece[]) : []),
    [work.container ?? '', 'container'],
    [', '],
    ...(choose(2) === 0 ? ([[imprint(choose)[0], 'other'], [', ']] as Piece[]) : []),
    [work.year, 'year'],
    [', '],
    ['pp. ', 'page'],
    pages(work, choose),
    ['.'],
  ],
  // Lee, D. H. (1999). Title. In Proceedings of the Tides (pp. 48-53). London: Academic Press.
  (work, choose) => {
    const [place, publisher] = imprint(choose);
    return [
      [list(work.authors, choose(2) === 0 ? spaced : tight, ', & ', choose), 'author'],
      [' ('],
      [work.year, 'year'],
      ['). '],
      title(work),
      end(work),
      ['In ', 'container'],
      [work.container ?? '', 'container'],
      [choose(2) === 0 ? ' (' : ', '],
      ['pp. ', 'page'],
      pages(work, choose),
      ['). '],
      [place, 'other'],
      [': '],
      [publisher, 'publisher'],
      ['.'],
    ];
  },
];

const last = ({ last: page }: Work): boolean => page !== '';

/** The styles that can print the work. */
export function stylesFor(work: Work): readonly Style[] {
  if (work.container !== undefined) return (work.editors ?? []).length === 0 ? PROCEEDINGS : CHAPTERS;
  return work.journal === undefined ? BOOKS : [...ARTICLES, ...SPELT_OUT];
}
