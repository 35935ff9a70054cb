import type { CslName } from '../../shared/document';
import { type Label, LABELS } from '../../shared/cite/tagger';
import { IMPRINTS, JOURNALS } from './vocabulary';

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
  readonly editors: readonly CslName[];
}

/** Chooses `0 … n-1`. */
export type Choose = (n: number) => number;

const oneOf = <T>(list: readonly T[], choose: Choose): T => list[choose(list.length)]!;

/** The work in a style (see styles.ts). Throws on a field that no style has. */
export function print(style: string, work: Work, choose: Choose): Piece[] {
  const [place, publisher] = oneOf(IMPRINTS, choose);
  const journal = work.journal !== undefined && choose(3) === 0 ? work.journal : oneOf(JOURNALS, choose);
  const cut = choose(4) > 0 ? '\n' : ' ';
  const field = (name: string, given: string): Piece[] => {
    switch (name) {
      case 'authors':
        return [[people(work.authors, given, choose), 'author']];
      case 'editors':
        return [[people(work.editors, given, choose), 'editor']];
      case 'title':
      case 'year':
      case 'volume':
      case 'issue':
        return [[work[name], name]];
      case 'container':
        return [[work.container ?? '', 'container']];
      case 'journal':
        return [[journal, 'journal']];
      case '.':
        return [[/[?!.]$/.test(work.title) ? ' ' : '. ']];
      case 'j.':
        return [[journal.endsWith('.') ? ' ' : '. ']];
      case 'pages':
        return [[pages(work, choose), 'page']];
      case 'label':
        return [[work.authors[0]?.family ?? '', 'other']];
      case 'place':
        return [[place, 'other']];
      case 'publisher':
        return [[publisher, 'publisher']];
      case 'edition':
        return [[oneOf(['2nd ed.', '3rd edn.', 'Rev. ed.', '4. Aufl.', '2. ed.'], choose), 'other']];
      case 'doi':
        return identifier(choose);
      case 'cut':
        return [[cut]];
      default:
        throw new Error(`no style has a field <${name}>`);
    }
  };
  const chosen = style.replace(/\[([^[\]]*)\]/g, (_, options: string) => oneOf(options.split('|'), choose));
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- reads the styles of a table of our own
  return [...chosen.matchAll(/<(\w+):([^>]*)>|<([\w.]+) ?([^>]*)>|([^<]+)/g)].flatMap(
    ([, label, cue, name, given, text]): Piece[] => {
      if (text !== undefined) return [[text]];
      return label === undefined ? field(name!, given ?? '') : [[cue!, LABELS.find(known => known === label)!]];
    },
  );
}

const NAMES: Readonly<Record<string, (family: string, given: string) => string>> = {
  'Lee DH': (family, given) => `${family} ${initials(given, '')}`,
  'Lee, D. H.': (family, given) => `${family}, ${initials(given, '. ')}.`,
  'Lee, D.H.': (family, given) => `${family}, ${initials(given, '.')}.`,
  'Lee D.H.': (family, given) => `${family} ${initials(given, '.')}.`,
  'LeeD.H.': (family, given) => `${family}${initials(given, '.')}.`,
  'LEE, D. H.': (family, given) => `${family.toUpperCase()}, ${initials(given, '. ')}.`,
  'LEE, D.H.': (family, given) => `${family.toUpperCase()}, ${initials(given, '.')}.`,
  'D. H. Lee': (family, given) => `${initials(given, '. ')}. ${family}`,
  'D.H. Lee': (family, given) => `${initials(given, '.')}. ${family}`,
  'Dong Lee': (family, given) => `${given} ${family}`,
  'Lee, Dong': (family, given) => `${family}, ${given}`,
};

/** "Lee DH/, /, et al.": the print of a name, what stands before the last one, how a long list ends. */
function people(names: readonly CslName[], given: string, choose: Choose): string {
  const [sample = '', and = ', ', etal = ' et al.'] = given.split('/');
  const named = NAMES[sample];
  if (named === undefined) throw new Error(`no name is printed like "${sample}"`);
  // A group has no given name, and is printed as it is.
  const printed = names.map(({ family = '', given: first = '' }) => (first === '' ? family : named(family, first)));
  const between = and.startsWith(';') ? '; ' : ', ';
  if (printed.length > 2 && choose(4) === 0) {
    return printed.slice(0, 1 + choose(3)).join(between) + (choose(8) === 0 ? `+${1 + choose(9)} more` : etal);
  }
  return printed.length < 2 ? printed.join('') : printed.slice(0, -1).join(between) + and + printed.at(-1)!;
}

function initials(given: string, between: string): string {
  const names = given.split(/[\s.]+|(?<=\p{Lu})(?=\p{Lu})/u).filter(name => /^\p{L}/u.test(name));
  return names.map(name => name[0]!.toUpperCase()).join(between);
}

function pages({ first, last }: Work, choose: Choose): string {
  return last === '' || choose(6) === 0 ? first : first + oneOf(['–', '-', '–', ' – ', '\u00ad'], choose) + last;
}

function identifier(choose: Choose): Piece[] {
  const doi = `10.${1000 + choose(9)}/j.x${choose(999)}.${2000 + choose(20)}.0${choose(9)}`;
  switch (choose(8)) {
    case 0:
      return [[` doi: ${doi}`, 'address']];
    case 1:
      return [[` https://doi.org/${doi}`, 'address']];
    case 2:
      return [
        [` doi: ${doi}.`, 'address'],
        [` PMID: ${10000000 + choose(9999999)}`, 'other'],
      ];
    default:
      return [];
  }
}
