import type { Article } from './article';
import type { Printed } from './compose';
import { type Choose, oneOf, type Piece } from './pieces';

const SYMBOLS = ['*', '†', '‡', '§', '¶'];

/** The lines of an article's authors, their affiliations and their addresses. */
export function peopleOf(article: Article, choose: Choose): Printed[] {
  const script = article.language === 'zh' || article.language === 'ja';
  const style = oneOf([0, 0, 0, 0, 1, 2, 2, 2, 3, 4, 9], choose);
  const markStyle = choose(6);
  const mark = (n: number): string =>
    markStyle === 0
      ? 'abcdefgh'[n - 1]!
      : markStyle === 1
        ? SYMBOLS[n - 1]!
        : markStyle === 2
          ? '¹²³⁴⁵'[n - 1]!
          : String(n);
  const marked = choose(4) > 0;
  const glue = oneOf(['', ' ', '', ',', ''], choose);
  const person = ({ given, family, marks }: Article['authors'][number], i: number): Piece[] => {
    const upper = style === 1 ? family.toUpperCase() : family;
    const name: Piece[] = script
      ? /^[A-Za-z]/.test(given)
        ? [
            [given, 'given+'],
            [' ', 'other'],
            [family, 'family'],
          ]
        : choose(5) === 0
          ? [
              [family, 'family+'],
              [' ', 'other'],
              [given, 'given'],
            ]
          : [[family + given, 'family+']]
      : style === 2
        ? [
            [family, 'family+'],
            [', ', 'family'],
            [given, 'given'],
          ]
        : style === 3
          ? [
              [upper, 'family+'],
              [' ', 'other'],
              [given, 'given'],
            ]
          : style === 9
            ? [
                [given.toUpperCase(), 'given+'],
                [' ', 'other'],
                [family.toUpperCase(), 'family'],
              ]
            : [
                [given, 'given+'],
                [' ', 'other'],
                [upper, 'family'],
              ];
    const degree: Piece[] =
      style === 4 || choose(40) === 0
        ? [[oneOf([', MD', ', PhD', ', M.D., Ph.D.', ', MSc', ', Dr. med.'], choose), 'other']]
        : [];
    const own: Piece[] = marked
      ? [
          [
            glue + marks.map(mark).join(',') + (i === 0 && choose(2) ? oneOf(['*', ',*', ' ✉', ',†'], choose) : ''),
            'marker',
          ],
        ]
      : [];
    return [...name, ...degree, ...own];
  };
  const and = oneOf(
    [
      ' and ',
      ', and ',
      ' & ',
      ', ',
      ...(article.language === 'de' ? [' und '] : []),
      ...(article.language === 'fr' ? [' et '] : []),
      ...(article.language === 'es' ? [' y '] : []),
      ...(article.language === 'pt' ? [' e '] : []),
    ],
    choose,
  );
  const between = script
    ? oneOf(['，', ', ', '、', ' ', '；'], choose)
    : style === 2
      ? oneOf(['; ', ' ; ', '; ', ';'], choose)
      : oneOf([', ', ', ', '; ', ' · ', ', ', ' ; ', ' '], choose);
  const own = choose(4) === 0;
  const lead: Piece[] =
    choose(8) === 0
      ? [
          [
            oneOf(['By ', 'Authors: ', 'Author(s): ', 'von ', 'par ', 'Autor: ', '作者：', 'Autores: '], choose),
            'other',
          ],
        ]
      : [];
  const lines: Printed[] = own
    ? article.authors.map((author, i) => ({
        role: 'authors' as const,
        pieces: [...person(author, i), [choose(2) ? ',' : '', 'other'] as Piece],
      }))
    : [
        {
          role: 'authors',
          pieces: [
            ...lead,
            ...article.authors.flatMap((author, i): Piece[] => [
              ...(i === 0 ? [] : [[i === article.authors.length - 1 && !script ? and : between, 'other'] as Piece]),
              ...person(author, i),
            ]),
          ],
        },
      ];
  const places = article.affiliations.map((place, i): Piece[] => [
    ...(marked ? [[mark(i + 1) + oneOf(['', ' ', '. ', ') '], choose), 'marker'] as Piece] : []),
    [place, 'affiliation+'],
  ]);
  const where: Printed[] =
    choose(5) === 0
      ? []
      : choose(3) === 0
        ? [
            {
              role: 'affiliation',
              pieces: places.flatMap((place, i): Piece[] => [
                ...(i > 0 ? ([[oneOf([', ', '; ', ' ', ' and '], choose), 'other']] as const) : []),
                ...place,
              ]),
            },
          ]
        : places.map(pieces => ({ role: 'affiliation', pieces }));
  const first = article.authors[0]!;
  const email = `${/^[\x00-\x7f]+$/.test(first.family) ? first.family.replace(/\W/g, '').toLowerCase() : 'author'}@${oneOf(['uni.example', 'example.edu', 'inst.example.org'], choose)}`;
  const contact: Printed[] =
    choose(3) === 0
      ? [
          {
            role: 'affiliation',
            pieces: [
              [
                oneOf(
                  [
                    'Correspondence: ',
                    'E-mail: ',
                    '* Corresponding author. E-mail: ',
                    'Korrespondenz: ',
                    'Correo electrónico: ',
                    '通讯作者：',
                    'Correspondence to: ',
                    'Email: ',
                    '* ',
                  ],
                  choose,
                ),
                'other',
              ],
              [email, 'email'],
            ],
          },
        ]
      : [];
  return [...lines, ...where, ...contact];
}
