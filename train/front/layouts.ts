import type { Role } from '../../shared/label/roles';
import type { Article } from './article';
import type { Printed } from './compose';
import { labelsFor } from './printed-labels';
import { dateIn } from './printed-dates';
import { peopleOf } from './layout-people';
import { PEOPLE } from './people';
import { type Choose, oneOf, type Piece } from './pieces';

/** One made-up layout of an article's front: which lines there are, in what order, and how each is printed. */
export function layoutOf(article: Article, choose: Choose): Printed[] {
  const l = labelsFor(article.language, choose);
  const line = (role: Role, ...pieces: readonly (Piece | readonly Piece[])[]): Printed => ({
    role,
    pieces: pieces.flatMap(piece => (typeof piece[0] === 'string' ? [piece as Piece] : (piece as readonly Piece[]))),
  });
  const type = () => [line('meta', [oneOf(l.types, choose), 'type'])];
  const noise = () => [line('meta', [oneOf(l.noise, choose), 'other'])];
  const title = () => [
    line(
      'title',
      [choose(12) === 0 ? oneOf(['Title: ', 'Titel: ', 'Titre : ', 'Título: ', '题目：'], choose) : '', 'other'],
      [choose(12) === 0 ? article.title.toUpperCase() : article.title, 'title'],
    ),
  ];
  const doi = () => [
    line(
      'meta',
      [oneOf(['', 'doi:', 'DOI: ', 'https://doi.org/', 'http://dx.doi.org/', 'DOI '], choose), 'other'],
      [article.doi, 'doi'],
    ),
  ];
  const history = () => historyOf(article, l, choose);
  const copyright = () => [
    line(
      'meta',
      [oneOf(['© ', 'Copyright © ', '© The Author(s) ', 'Copyright (c) ', '(c) '], choose), 'other'],
      [String(article.year), 'copyright'],
      [' ', 'other'],
      [
        oneOf(
          [
            'Elsevier B.V.',
            'The Authors',
            'Springer',
            'Wiley-VCH',
            'Tidal Society',
            'John Wiley & Sons, Ltd',
            'Macmillan Publishers Limited',
          ],
          choose,
        ),
        'publisher',
      ],
      [
        oneOf(['. All rights reserved.', '', '. This is an open access article', ' All rights reserved'], choose),
        'other',
      ],
    ),
    ...(choose(3) === 0
      ? [
          line('meta', [
            oneOf(['CC BY 4.0', 'Creative Commons Attribution License', 'CC BY-NC-ND 4.0'], choose),
            'licence',
          ]),
        ]
      : []),
  ];
  const keywords = () => {
    const between = oneOf([', ', '; ', ' · ', '，', ' | '], choose);
    const list = article.keywords.flatMap((word, i): Piece[] => [
      ...(i > 0 ? ([[between, 'other']] as const) : []),
      [word, 'keyword'],
    ]);
    return choose(4) === 0
      ? [
          line('meta', [oneOf(l.keywords, choose), 'other']),
          ...article.keywords.map(word => line('meta', [word, 'keyword'])),
        ]
      : [line('meta', [oneOf(l.keywords, choose) + oneOf([': ', ' ', '：', ' — '], choose), 'other'], list)];
  };
  const editor = () => [
    line(
      'meta',
      [oneOf(l.editor, choose), 'other'],
      [
        `${article.authors.at(-1)!.given} ${oneOf(PEOPLE[oneOf(['en', 'world', 'de', 'es'] as const, choose)].family, choose)}, ${oneOf(article.affiliations, choose)}`,
        'other',
      ],
    ),
  ];
  const imprint = () => [line('meta', imprintOf(article, l, choose))];
  const journal = () => [line('meta', [article.journal, 'journal'])];
  const cite = () => [line('meta', citationOf(article, l, choose))];
  const people = () => peopleOf(article, choose);
  const glued = () => [line('title', ...type()[0]!.pieces, [' ', 'other'], ...title()[0]!.pieces)];
  const head = choose(10) === 0 ? glued : title;
  const core = choose(8) === 0 ? [people, head] : [head, people];
  const before = [imprint, journal, type, noise, doi, history, copyright].filter(() => choose(4) === 0);
  const after = [imprint, cite, doi, history, copyright, keywords, editor, noise, type].filter(() => choose(2) === 0);
  return [...shuffled(before, choose), ...core, ...shuffled(after, choose)].flatMap(part => part());
}

function shuffled<T>(list: readonly T[], choose: Choose): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const k = choose(i + 1);
    [result[i], result[k]] = [result[k]!, result[i]!];
  }
  return result;
}

type Labels = ReturnType<typeof labelsFor>;

function historyOf(article: Article, l: Labels, choose: Choose): Printed[] {
  const kinds = (['received', 'revised', 'accepted', 'published'] as const).filter(
    kind => choose(kind === 'revised' ? 3 : 5) > (kind === 'revised' ? 1 : 0),
  );
  const style = choose(100);
  const between = oneOf(['; ', ', ', ' / ', ' | ', '. ', ' ', '，', ' · ', ' – '], choose);
  const own = choose(2) === 0;
  const parts = kinds.map((kind): Piece[] => [
    [
      oneOf(l[kind], choose) +
        oneOf([': ', ' ', ' on ', ':', '：', ''], choose).replace(/^ on $/, article.language === 'en' ? ' on ' : ' '),
      'other',
    ],
    [dateIn(article[kind], article.language, style, kind === 'published' && choose(6) === 0), kind],
  ]);
  if (own) {
    // A label's line, and its date on the next.
    if (choose(4) === 0)
      return parts.flatMap(([label, date]) => [
        { role: 'meta' as const, pieces: [label!] },
        { role: 'meta' as const, pieces: [date!] },
      ]);
    return parts.map(pieces => ({ role: 'meta', pieces }));
  }
  const open = oneOf(['', '(', '[', 'Article history: ', ''], choose);
  return [
    {
      role: 'meta',
      pieces: [
        [open, 'other'],
        ...parts.flatMap((part, i): Piece[] => [...(i > 0 ? ([[between, 'other']] as const) : []), ...part]),
        [open === '(' ? ')' : '', 'other'],
      ],
    },
  ];
}

function pagesOf(article: Article, choose: Choose): Piece[] {
  const dash = oneOf(['–', '-', '–', ' - ', '—', '-', '~'], choose);
  return choose(3) === 0
    ? [[article.number, 'number']]
    : [[`${article.first}${choose(8) === 0 ? '' : dash + article.last}`, 'pages']];
}

/** "Journal 12 (3), 45–67 (2011)" in the ways of journals, with and without words. */
function imprintOf(article: Article, l: Labels, choose: Choose): Piece[] {
  const V: Piece = [article.volume, 'volume'];
  const I: Piece = [article.issue, 'issue'];
  const Y: Piece = [String(article.year), 'year'];
  const J: Piece = [article.journal, 'journal'];
  const P = pagesOf(article, choose);
  const o = (text: string): Piece => [text, 'other'];
  const word = (list: readonly string[]) => o(oneOf(list, choose));
  const month: Piece = [dateIn(article.published, article.language, 2, true), 'published'];
  const isNumber = P[0]![1] === 'number';
  const pages = isNumber ? word(l.article) : word(l.pages);
  switch (choose(16)) {
    case 0:
      return [J, o(' '), V, o(', '), ...P, o(' ('), Y, o(')')];
    case 1:
      return [J, o(' '), word(l.volume), V, o(', '), word(l.issue), I, o(', '), month, o(', '), pages, ...P];
    case 2:
      return [word(l.volume), V, o(', '), word(l.issue), I, o(', '), pages, ...P, ...(choose(2) ? [o(', '), Y] : [])];
    case 3:
      return [
        J,
        o('. '),
        Y,
        o(oneOf([';', '; ', ' '], choose)),
        V,
        o('('),
        I,
        o(oneOf(['):', '): '], choose)),
        ...P,
        o('.'),
      ];
    case 4:
      return [
        J,
        o(' '),
        word(l.volume),
        V,
        o(oneOf([' (', ', ('], choose)),
        Y,
        o(oneOf([') ', '), '], choose)),
        pages,
        ...P,
      ];
    case 5:
      return [J, o(oneOf([', ', ' '], choose)), Y, o(', '), V, o(oneOf([' (', '('], choose)), I, o('), '), ...P];
    case 6:
      return [J, o(' | '), word(l.volume), V, o(' | '), word(l.issue), I, o(' | '), pages, ...P];
    case 7:
      return [
        word(l.volume),
        V,
        o(oneOf([' • ', ' · ', ' / ', ' - '], choose)),
        word(l.issue),
        I,
        o(oneOf([' • ', ' · ', ' / ', ' - '], choose)),
        month,
      ];
    case 8:
      return [J, o(oneOf([' / ', ' ', ', '], choose)), word(l.volume), V, o(' / '), Y, o(', '), ...P];
    case 9:
      return [Y, o(' '), J, o(' '), V, o(' '), ...P];
    case 10:
      return [
        J,
        o(' '),
        word(l.volume),
        V,
        o(', '),
        pages,
        ...P,
        o(' ('),
        Y,
        o(')'),
        o(oneOf([' Cite this article', '', ' Download citation'], choose)),
      ];
    case 11:
      return [
        o(oneOf(['Published in ', 'In: ', 'Source: ', 'in ', ''], choose)),
        J,
        o(', '),
        word(l.volume),
        V,
        o(', '),
        word(l.issue),
        I,
        o(', '),
        month,
      ];
    case 12:
      return [J, o(' '), Y, o(' '), word(l.volume), V, o(' '), word(l.issue), I, o(' '), pages, ...P];
    case 13:
      return article.language === 'zh' || article.language === 'ja'
        ? [J, o('，'), Y, o('，'), V, o('('), I, o(')：'), ...P]
        : [J, o(', '), word(l.volume), V, o('('), I, o('), '), pages, ...P, o(', '), Y];
    case 14:
      return article.language === 'zh' || article.language === 'ja'
        ? [
            J,
            o(' '),
            Y,
            o('年'),
            ...(choose(2) ? [o('第'), V, o(article.language === 'zh' ? '卷' : '巻')] : [V, o('卷')]),
            o('第'),
            I,
            o(article.language === 'zh' ? '期' : '号'),
            o(' '),
            ...P,
          ]
        : [J, o('\u00a0'), V, o(':'), ...P, o(', '), Y];
    default:
      return [J, o(' '), V, o(':'), ...P, o(oneOf([', ', ' ('], choose)), Y, o(oneOf([')', '', ' DOI '], choose))];
  }
}

function citationOf(article: Article, l: Labels, choose: Choose): Piece[] {
  const o = (text: string): Piece => [text, 'other'];
  const lead = o(oneOf(l.cite, choose) + oneOf([': ', ' ', '：', ''], choose));
  const style = choose(4);
  const names = article.authors.slice(0, 1 + choose(6)).flatMap(({ given, family }, i): Piece[] => {
    const initials = given
      .split(/[\s.]+/)
      .filter(Boolean)
      .map(part => part[0]!.toUpperCase());
    const sep: Piece[] = i === 0 ? [] : [o(oneOf([', ', '; ', ' & ', ' and '], choose))];
    switch (style) {
      case 0:
        return [...sep, [family, 'family+'], o(' '), [initials.join(''), 'given']];
      case 1:
        return [...sep, [family, 'family+'], [', ', 'family'], [`${initials.join('. ')}.`, 'given']];
      case 2:
        return [...sep, [given, 'given+'], o(' '), [family, 'family']];
      default:
        return [...sep, [`${initials.join('. ')}.`, 'given+'], o(' '), [family, 'family']];
    }
  });
  const year: Piece[] = [
    o(oneOf([' (', '. ', ', '], choose)),
    [String(article.year), 'year'],
    o(oneOf([') ', '. ', '), '], choose)),
  ];
  const early = choose(2) === 0;
  return [
    lead,
    ...names,
    ...(early ? year : [o(oneOf(['. ', ', ', ': '], choose))]),
    ...(choose(6) > 0 ? ([[article.title, 'title'], o(oneOf(['. ', ', '], choose))] as Piece[]) : []),
    [article.journal, 'journal'],
    o(oneOf([' ', ', ', '. '], choose)),
    [article.volume, 'volume'],
    ...(choose(2) ? [o('('), [article.issue, 'issue'] as Piece, o(')')] : []),
    o(oneOf([': ', ', ', ':'], choose)),
    ...pagesOf(article, choose),
    ...(early ? [o('.')] : year),
    ...(choose(2) ? [o(' https://doi.org/'), [article.doi, 'doi'] as Piece] : []),
  ];
}
