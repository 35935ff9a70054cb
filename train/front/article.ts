import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../../shared/cite/names';
import { training } from './grobid';
import { PEOPLE, type PeopleOf } from './people';
import { type Choose, oneOf } from './pieces';
import { JOURNALS_BY_LANGUAGE, type Language, LANGUAGES } from './journals';

/** What composed fronts are made of. */
export interface Sources {
  readonly titles: readonly string[];
  readonly journals: readonly string[];
  readonly people: readonly { readonly given: string; readonly family: string }[];
  readonly affiliations: readonly string[];
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The facts of one article that nobody wrote. */
export interface Article {
  readonly language: Language;
  readonly title: string;
  readonly authors: readonly { readonly given: string; readonly family: string; readonly marks: readonly number[] }[];
  readonly affiliations: readonly string[];
  readonly journal: string;
  readonly volume: string;
  readonly issue: string;
  readonly first: string;
  readonly last: string;
  readonly number: string;
  readonly year: number;
  readonly doi: string;
  readonly received: Day;
  readonly revised: Day;
  readonly accepted: Day;
  readonly published: Day;
  readonly keywords: readonly string[];
}

/** Facts to compose with: those of labelled references, and places of work from the training part of GROBID's set. */
export function sourcesIn(shared: string): Sources {
  const rows = readFileSync(join(shared, 'bench', 'references.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => (JSON.parse(row) as { fields: Record<string, string> }).fields);
  const titles = rows.map(({ title = '' }) => title.replace(/[.,;:]+$/, '')).filter(title => title.length > 20);
  const people = rows
    .flatMap(({ authors = '' }) => namesIn(authors))
    .flatMap(({ family, given }) => (family && given && given.length > 0 ? [{ family, given }] : []));
  const affiliations = training(shared, 'affiliations')
    .flatMap(({ text, spans }) =>
      spans
        .filter(([, , label]) => label === 'affiliation')
        .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')),
    )
    .filter(text => text.length > 25 && /^\p{Lu}/u.test(text));
  return {
    titles,
    people,
    affiliations,
    journals: rows.flatMap(({ journal }) => (journal ? [journal.replace(/[.,;:]+$/, '')] : [])),
  };
}

const DAYS = 28;

/** A made-up article; three in five are in English. */
export function articleOf(sources: Sources, choose: Choose): Article {
  const language: Language = choose(5) < 3 ? 'en' : oneOf(LANGUAGES, choose);
  const places = 1 + choose(4);
  const people: PeopleOf = PEOPLE[language];
  const authors = Array.from({ length: 1 + choose(choose(3) === 0 ? 14 : 5) }, () => {
    const own = choose(3) > 0 || language === 'zh' || language === 'ja';
    const from = own
      ? people
      : PEOPLE[oneOf(['en', 'de', 'es', 'fr', 'it', 'pt', 'pinyin', 'romaji', 'world'] as const, choose)];
    const listed =
      choose(4) === 0 && language !== 'zh' && language !== 'ja' ? oneOf(sources.people, choose) : undefined;
    const given = listed?.given ?? givenOf(oneOf(from.given, choose), from, choose);
    const family = listed?.family ?? oneOf(from.family, choose);
    const marks = [1 + choose(places), ...(choose(5) === 0 ? [1 + choose(places)] : [])];
    return { given, family, marks: [...new Set(marks)].sort() };
  });
  const year = 1985 + choose(40);
  const first = 1 + choose(choose(3) === 0 ? 9000 : 900);
  const day = (months: number): Day => {
    const month = choose(12) + months;
    return { year: year - 1 + Math.floor(month / 12), month: 1 + (month % 12), day: 1 + choose(DAYS) };
  };
  const affiliations = Array.from({ length: places }, () =>
    choose(3) === 0 || language !== 'en' ? placeOf(people, choose) : oneOf(sources.affiliations, choose),
  );
  const journal = choose(3) > 0 ? oneOf(JOURNALS_BY_LANGUAGE[language], choose) : oneOf(sources.journals, choose);
  return {
    language,
    title: titleOf(oneOf(sources.titles, choose), people, choose),
    authors,
    affiliations,
    journal,
    volume: String(1 + choose(choose(4) === 0 ? 600 : 90)),
    issue: oneOf(
      [String(1 + choose(12)), String(1 + choose(6)), `${1 + choose(5)}-${6}`, 'S1', `${1 + choose(400)}`],
      choose,
    ),
    first: String(first),
    last: String(first + 1 + choose(20)),
    number: oneOf(
      [
        `e${1000 + choose(999999)}`,
        String(100000 + choose(899999)),
        String(1 + choose(900)),
        `e${1 + choose(90)}`,
        `0${10000 + choose(89999)}`,
      ],
      choose,
    ),
    year,
    doi: doiOf(year, choose),
    received: day(0),
    revised: day(3),
    accepted: day(6),
    published: { year, month: 1 + choose(12), day: 1 + choose(DAYS) },
    keywords: Array.from({ length: 3 + choose(4) }, () => wordsOf(oneOf(sources.titles, choose), choose)),
  };
}

const wordsOf = (title: string, choose: Choose): string => {
  const words = title.split(' ').filter(word => word.length > 4);
  return (
    words
      .slice(0, 1 + choose(3))
      .join(' ')
      .toLowerCase() || 'method'
  );
};

/** One title in three gets a second part of words of the article's own language. */
function titleOf(title: string, people: PeopleOf, choose: Choose): string {
  if (people.words.length === 0 || choose(3) > 0) return title;
  const gap = people.spaced === false ? '' : ' ';
  return Array.from({ length: 4 + choose(9) }, () => oneOf(people.words, choose)).join(gap);
}

function givenOf(given: string, from: PeopleOf, choose: Choose): string {
  if (from.spaced === false) return given;
  switch (choose(6)) {
    case 0:
      return `${given[0]}.`;
    case 1:
      return `${given[0]}. ${oneOf(from.given, choose)[0]}.`;
    case 2:
      return `${given} ${oneOf(from.given, choose)[0]}.`;
    case 3:
      return choose(3) === 0 ? `${given} ${oneOf(from.given, choose)}` : given;
    default:
      return given;
  }
}

function placeOf(people: PeopleOf, choose: Choose): string {
  const between = people.spaced === false ? oneOf(['', ' ', '，'], choose) : ', ';
  const parts = [
    oneOf(people.departments, choose),
    oneOf(people.institutions, choose),
    oneOf(people.cities, choose),
    oneOf(people.countries, choose),
  ];
  return parts.filter((_, i) => i === 1 || choose(5) > 0).join(between);
}

function doiOf(year: number, choose: Choose): string {
  const own = oneOf(
    [
      `j.${choose(9999)}.${year}.0${choose(9)}.00${choose(9)}`,
      `s${10000 + choose(9999)}-0${choose(20)}-${1000 + choose(8999)}-${choose(9)}`,
      `journal.x${choose(999)}.${1000000 + choose(99999)}`,
      `${1000 + choose(9999)}${choose(999)}`,
    ],
    choose,
  );
  return `10.${1000 + choose(9)}/${own}`;
}
