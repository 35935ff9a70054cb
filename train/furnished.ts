/**
 * Labelled dumps of PDFs with the furniture of others: what a publisher or repository prints around an article (train/pages/pdf)
 * in the place of the dump's own running heads. Few dumps with a cover page, stamps or charts are labelled.
 */
import { ROLES } from '../shared/label/roles';
import type { Block } from '../shared/source/block';
import { type Article, articleOf, type Sources } from './front/article';
import { dateIn } from './front/printed-dates';
import { chooser } from './front/page';
import { type Choose, oneOf } from './front/pieces';
import { labelledLine, type LabelledLine, written } from './written';

/** A printed line and its label: an index into `ROLES`, below 0 where the role is not known. Without text: an empty line. */
export interface DumpLine {
  readonly text: string;
  readonly label: number;
}

const SECTIONS = ['cover', 'first-head', 'first-foot', 'head-odd', 'head-even', 'foot-odd', 'foot-even', 'last', 'chart', 'side'] as const; // prettier-ignore
type Section = (typeof SECTIONS)[number];
type Furniture = Readonly<Record<Section, readonly (readonly (LabelledLine | undefined)[])[]>>;

const [TITLE, ARTIFACT, BODY] = (['title', 'artifact', 'body'] as const).map(role => ROLES.indexOf(role));
/** A page has so many lines where a dump does not say where its pages end. */
const PAGE = { fewest: 40, more: 30 } as const;
const FIRST_SEED = 300_000;

const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);

function furnitureOf(content: string): Furniture {
  const found = Object.fromEntries(SECTIONS.map(name => [name, []])) as unknown as Record<Section, (LabelledLine | undefined)[][]>; // prettier-ignore
  let own: (LabelledLine | undefined)[] | undefined;
  for (const line of content.trimEnd().split('\n')) {
    if (line.startsWith('# ')) continue;
    if (line.startsWith('## ')) {
      const name = line.slice(3).trim();
      if (!isSection(name)) throw new Error(`no section: ${line}`);
      found[name].push((own = []));
    } else own?.push(labelledLine(line));
  }
  return found;
}

let all: readonly Furniture[] | undefined;

/** The dump with the `seed`-th furniture, filled with the facts of an article made from `sources`, but for the dump's own title. */
export function furnished(lines: readonly DumpLine[], seed: number, sources: Sources): DumpLine[] {
  all ??= written('pdf').map(({ content }) => furnitureOf(content));
  const choose = chooser(FIRST_SEED + seed);
  const furniture = all[seed % all.length]!;
  const article = articleOf(sources, choose);
  return printed(pagesOf(lines, choose), furniture, slotsOf(article, titleIn(lines) ?? article.title, choose), choose);
}

/** The printed lines of a dump with the label of the leaf that each became; numbers of pages and lines became none. */
export function dumpLines(text: string, blocks: readonly Block[], labels: readonly number[]): DumpLine[] {
  const at = blocks.map(block => block.at[0]?.[0] ?? 0);
  let start = 0;
  let next = 0;
  return text.split('\n').map(line => {
    const end = start + line.length;
    while (next < at.length && at[next]! < start) next++;
    const label = line.trim() === '' ? -1 : next < at.length && at[next]! <= end ? labels[next]! : ARTIFACT!;
    start = end + 1;
    return { text: line, label };
  });
}

/** The lines of each page without what stood around them. */
function pagesOf(lines: readonly DumpLine[], choose: Choose): DumpLine[][] {
  const pages: DumpLine[][] = [[]];
  let ended = true;
  for (const line of lines) {
    const breaks = line.label === ARTIFACT || line.text.startsWith('\f');
    if (breaks && !ended && pages.at(-1)!.length > 15) pages.push([]);
    ended = breaks;
    if (line.label !== ARTIFACT) pages.at(-1)!.push({ ...line, text: line.text.replace(/^\f/, '') });
  }
  if (pages.length > 2) return pages;
  const whole = pages.flat();
  const cut: DumpLine[][] = [];
  for (let at = 0; at < whole.length;) {
    const size = PAGE.fewest + choose(PAGE.more);
    cut.push(whole.slice(at, (at += size)));
  }
  return cut;
}

function titleIn(lines: readonly DumpLine[]): string | undefined {
  const first = lines.findIndex(({ label }) => label === TITLE);
  if (first < 0) return undefined;
  let end = first;
  while (end < lines.length && lines[end]!.label === TITLE) end++;
  return lines.slice(first, end).map(({ text }) => text.trim()).join(' '); // prettier-ignore
}

type Slots = (line: string, page: number, count: number) => string;

function slotsOf(article: Article, title: string, choose: Choose): Slots {
  const names = article.authors.map(({ given, family }) => `${given} ${family}`);
  const [family = '', second] = article.authors.map(author => author.family);
  const style = choose(60);
  const others = names.length > 2 ? ' et al.' : second === undefined ? '' : ` and ${second}`;
  const first = Number(article.first);
  const day = (of: Article['received']): string => dateIn(of, article.language, style, false);
  const facts: Readonly<Record<string, string>> = {
    title,
    'title-upper': title.toUpperCase(),
    'short-title': title.split(' ').slice(0, 3 + choose(4)).join(' '), // prettier-ignore
    'first-author': family,
    'author-line': names.join(', '),
    'authors-upper': names.join(', ').toUpperCase(),
    'et-al': `${family}${others}`,
    journal: article.journal,
    'journal-upper': article.journal.toUpperCase(),
    'journal-short': article.journal.split(' ').map(word => (word.length > 5 ? `${word.slice(0, 4)}.` : word)).join(' '), // prettier-ignore
    volume: article.volume,
    issue: article.issue,
    year: String(article.year),
    pages: `${article.first}–${article.last}`,
    first: article.first,
    doi: article.doi,
    date: day(article.published),
    received: day(article.received),
    accepted: day(article.accepted),
    issn: `${1000 + choose(8999)}-${1000 + choose(8999)}`,
    publisher: oneOf(PUBLISHERS, choose),
  };
  return (line, page, count) =>
    line.replace(/\{([a-z-]+)\}/g, (slot, name: string) => {
      if (name === 'page') return String(first + page);
      if (name === 'count') return String(count);
      if (name === 'last') return String(first + count - 1);
      return facts[name] ?? slot;
    });
}
const PUBLISHERS = ['Meridian Press', 'Harbour & Lane', 'Society for Field Studies', 'Verlag Nordlicht', 'Elmwood Publishing', 'Instituto de Letras', 'Kestrel Journals', 'Wiesner Verlag', 'Academic House']; // prettier-ignore

/** How the dump was made: form feeds or none, empty lines around the furniture or none. */
function printed(pages: readonly DumpLine[][], furniture: Furniture, slots: Slots, choose: Choose): DumpLine[] {
  const [feeds, spaced] = [choose(2) === 0, choose(2) === 0];
  const empty: DumpLine = { text: '', label: -1 };
  const result: DumpLine[] = [];
  const put = (section: Section, page: number): void => {
    const other = section.replace('even', 'odd') as Section;
    const own = furniture[section].length > 0 ? furniture[section] : furniture[other];
    if (own.length === 0) return;
    if (spaced) result.push(empty);
    for (const line of oneOf(own, choose))
      result.push(
        line === undefined ? empty : { text: slots(line.text, page, pages.length), label: ROLES.indexOf(line.role) },
      );
    if (spaced) result.push(empty);
  };
  const feed = (): void => void (feeds && result.push({ text: '\f', label: -1 }));
  if (furniture.cover.length > 0 && choose(4) > 0) {
    put('cover', 0);
    feed();
  }
  const sideAt = choose(3) === 0 ? -1 : 1 + choose(4);
  pages.forEach((lines, page) => {
    const even = page % 2 === 1;
    put(page === 0 ? 'first-head' : even ? 'head-even' : 'head-odd', page);
    const chart = furniture.chart.length > 0 && page > 0 && choose(3) === 0 ? placeIn(lines, choose) : -1;
    lines.forEach((line, i) => {
      if (i === chart) put('chart', page);
      if (page % 5 === sideAt && i === Math.floor(lines.length / 2)) put('side', page);
      result.push(line);
    });
    put(page === 0 ? 'first-foot' : even ? 'foot-even' : 'foot-odd', page);
    if (page < pages.length - 1) feed();
  });
  if (choose(3) > 0) put('last', pages.length - 1);
  return result;
}

/** Before a line of the body where a drawing may stand: at the page's head, its end, or behind a sentence. */
function placeIn(lines: readonly DumpLine[], choose: Choose): number {
  const ends = lines.flatMap(({ label, text }, i) => (i > 0 && label === BODY && /[.?!]\s*$/.test(lines[i - 1]!.text) && text !== '' ? [i] : [])); // prettier-ignore
  return ends.length === 0 || choose(3) === 0 ? 0 : oneOf(ends, choose);
}
