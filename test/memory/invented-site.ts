/**
 * Pages of a journal site that does not exist. Its menus, offers and notices are worded like no entry of the phrase
 * tables, and many stand where only the article should: under the title, between the sections, behind a declaration.
 */
export interface InventedPage {
  readonly key: string;
  readonly source: string;
  /** Lines of the article, those that recur on every page (headings, declarations) included. */
  readonly article: readonly string[];
  /** Lines of the site. */
  readonly junk: readonly string[];
}

const RIVERS = ['Almer', 'Brenn', 'Calder', 'Dorn', 'Esker', 'Fallow', 'Garrow', 'Helm', 'Irvel', 'Jarrow', 'Kenner', 'Lorne']; // prettier-ignore
const CREATURES = ['snails', 'mayflies', 'lampreys', 'otters', 'dippers', 'mussels', 'crayfish', 'bullheads', 'leeches', 'kingfishers', 'newts', 'sedges']; // prettier-ignore
const VERBS = ['counted', 'weighed', 'marked', 'followed', 'mapped', 'measured', 'photographed', 'sampled'];
const PLACES = ['below the old weir', 'above the salt bridge', 'along the willow bank', 'behind the paper mill', 'under the viaduct', 'beside the ferry steps']; // prettier-ignore

/** The site's own lines, each with the place on the page where it stands. `{n}` differs from page to page. */
export const JUNK = {
  top: ['The Wharf Reader', 'Tide tables', 'Our lamplighters', 'Bring a friend to the reading room'],
  underTitle: ['Hear it read to you in {n} minutes', 'Pin to my noticeboard'],
  betweenSections: [
    'Members of the Wharf Society read four papers a month by lamplight, and the first cup of tea is always on the house.',
    'Lend this paper to a neighbour',
  ],
  behindDeclaration: ['Find out how our lamplighters choose the papers that they carry to your door.'],
  bottom: [
    'The Wharf Reader has been carried from door to door since the great frost, and its {n} lamplighters know every reader on the quay by name; whoever moves away keeps the paper for as long as the house has a letter box.',
    'Lamps are lit at dusk',
  ],
} as const;

const sentence = (seed: number, i: number): string =>
  `In the ${ordinal(i)} spring we ${pick(VERBS, seed + i)} ${pick(CREATURES, seed * 3 + i)} of the ${pick(RIVERS, seed)} ${pick(PLACES, seed * 5 + i)}, and of the ${10 + ((seed * 7 + i * 3) % 80)} animals that came back most were found ${pick(PLACES, seed + i * 2)} before the water fell.`;

const ordinal = (i: number): string => pick(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'], i);
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!;
const paragraph = (seed: number, i: number): string => [0, 1, 2].map(k => sentence(seed, i * 3 + k)).join(' ');

interface Line {
  readonly text: string;
  readonly tag: 'h1' | 'h2' | 'h3' | 'p' | 'div';
  readonly from: 'article' | 'site';
}

function linesOf(n: number): Line[] {
  const [river, creature] = [pick(RIVERS, n), pick(CREATURES, n)];
  const own = (tag: Line['tag'], text: string): Line => ({ text, tag, from: 'article' });
  const site = (place: keyof typeof JUNK): Line[] =>
    JUNK[place].map(text => ({ text: text.replace('{n}', String(4 + n)), tag: 'div', from: 'site' }));
  const references = [0, 1, 2, 3].map(
    i =>
    own('p', `${i + 1}. Muster, A. & ${pick(RIVERS, n + i)}, B. The ${pick(CREATURES, n + i)} of the ${river}. J. Ex. Rivers ${10 + n}, ${100 + i}–${109 + i} (${1990 + n + i}).`), // prettier-ignore
  );
  return [
    ...site('top'),
    own('h1', `The ${creature} of the ${river} return to the same stones every spring`),
    own('p', `Ada Muster, Bo ${pick(RIVERS, n + 5)}`),
    own('p', `Received ${1 + n} March 2012; accepted ${2 + n} July 2012`),
    own('p', `https://doi.org/10.5555/wharf.${100 + n}`),
    ...site('underTitle'),
    own('h2', 'Abstract'),
    own('p', paragraph(n, 0)),
    own('h2', 'Introduction'),
    own('p', paragraph(n, 1)),
    ...site('betweenSections'),
    own('h2', 'Methods'),
    own('h3', 'Counting at night'),
    own('p', paragraph(n, 2)),
    own('p', 'Fig. 1. Counts of animals at the four stations, by night and by month.'),
    own('h2', 'Results'),
    own('p', paragraph(n, 3)),
    ...site('betweenSections'),
    own('h2', 'Discussion'),
    own('p', paragraph(n, 4)),
    own('h2', 'Competing interests'),
    own('p', 'The authors declare that they have no competing interests.'),
    ...site('behindDeclaration'),
    own('h2', 'References'),
    ...references,
    ...site('bottom'),
  ];
}

/** `count` articles of the site, the same every time. Of HTML the site's lines stand in the midst of the article's element. */
export function inventedSite(count: number, kind: 'text' | 'html'): InventedPage[] {
  return Array.from({ length: count }, (_, n) => {
    const lines = linesOf(n);
    const textsFrom = (from: Line['from']) => lines.filter(line => line.from === from).map(({ text }) => text);
    return {
      key: `wharf/${n}.${kind === 'text' ? 'txt' : 'html'}`,
      source: kind === 'text' ? lines.map(({ text }) => text).join('\n\n') : html(lines, n),
      article: textsFrom('article'),
      junk: textsFrom('site'),
    };
  });
}

const html = (lines: readonly Line[], n: number): string =>
  [
    `<!doctype html><html lang="en"><head><link rel="canonical" href="https://reader.wharf.example/papers/${n}"></head><body><main>`,
    ...lines.map(({ tag, text }) => `<${tag}>${text.replace(/&/g, '&amp;')}</${tag}>`),
    '</main></body></html>',
  ].join('\n');
