/** Labelled pages as lists of entries that nobody printed: a dozen text pages alone teach how journals and searches list articles. */
import { ROLES, type Role, SITE_ROLES } from '../shared/label/roles';
import { Block, PLAIN } from '../shared/source/block';
import { SourceText } from '../shared/source/source-text';
import type { LabelledLeaves } from './composed-pages';
import { type Article, articleOf, type Sources, sourcesIn } from './front/article';
import { chooser } from './front/page';
import { type Choose, oneOf } from './front/pieces';
import { dateIn } from './front/printed-dates';
import { SHARED } from './gold';

interface Line {
  readonly text: string;
  readonly role: Role;
}

/** One of the lines that an entry may have. */
type Part = 'type' | 'title' | 'authors' | 'imprint' | 'date' | 'teaser' | 'tools' | 'rank' | 'doi';

/** What all entries of a list have alike. */
interface Style {
  readonly teasers: readonly string[];
  /** See `dateIn`. */
  readonly date: number;
  readonly short: boolean;
  readonly imprint: number;
}

/** How entries are laid out, each part a line. */
const LAYOUTS: readonly (readonly Part[])[] = [
  ['title', 'authors', 'imprint', 'teaser'],
  ['title', 'teaser'],
  ['title', 'authors', 'date'],
  ['title', 'authors', 'imprint'],
  ['title', 'imprint', 'tools'],
  ['type', 'title', 'authors', 'teaser', 'date'],
  ['type', 'title', 'teaser', 'tools'],
  ['date', 'title', 'teaser'],
  ['date', 'title'],
  ['title', 'date'],
  ['title'],
  ['rank', 'title', 'authors', 'imprint', 'tools'],
  ['rank', 'title', 'teaser'],
  ['type', 'date', 'title', 'authors'],
  ['title', 'authors', 'type', 'date', 'teaser'],
  ['authors', 'title', 'imprint'],
  ['title', 'authors', 'doi', 'tools'],
  ['tools', 'title', 'authors', 'teaser'],
];
const TYPES = ['Article', 'Research Article', 'Review', 'Editorial', 'News', 'Letter', 'Open Access', 'Book Review', 'Perspective', 'Originalarbeit', 'Article original', 'Artículo']; // prettier-ignore
const TOOLS = ['Abstract', 'PDF', 'Full text', 'Read more', 'Save', 'Cite', 'Abstract | PDF', 'View article', 'Share', 'HTML', 'Weiterlesen', 'Lire la suite']; // prettier-ignore
const HEADS = ['Search results', 'Table of contents', 'Latest articles', 'Current issue', 'Most read', 'News', 'Browse articles', 'Inhaltsverzeichnis', 'Sommaire', 'Resultados']; // prettier-ignore
const GROUPS = ['Articles', 'Research', 'Reviews', 'Editorials', 'News & Views', 'Letters', 'Features', 'Reports'];

const PROSE: ReadonlySet<number> = new Set(['body', 'abstract'].map(role => ROLES.indexOf(role as Role)));
const isSiteLabel = (label: number): boolean => label >= ROLES.length - SITE_ROLES.length;
const [FEWEST, MOST] = [4, 30];
const FIRST_SEED = 200_000;

let sources: Sources | undefined;
let seed = FIRST_SEED;

/** The page's site with a list in the place of its content, from the first line of that to the last. None where all is the site's. */
export function asList({ blocks, labels }: LabelledLeaves): LabelledLeaves | undefined {
  const content = labels.flatMap((label, i) => (label >= 0 && !isSiteLabel(label) ? [i] : []));
  const [first, last] = [content[0], content.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const choose = chooser(++seed);
  const teasers = content.flatMap(i =>
    PROSE.has(labels[i]!) && blocks[i]!.text.length > 120 ? [blocks[i]!.text] : [],
  );
  const lines = listOf(teasers, choose);
  const spread = choose(3);
  const made = lines.map(({ text, first: opens }) => {
    const gap = opens ? 1 : spread === 0 ? 1 : spread === 1 ? 0 : choose(2);
    return new Block(SourceText.copy(text, 0, text.length), { ...PLAIN, gap });
  });
  const around = <T>(all: readonly T[], own: readonly T[]): T[] => [
    ...all.slice(0, first),
    ...own,
    ...all.slice(last + 1),
  ];
  return { blocks: around(blocks, made), labels: around(labels, lines.map(({ role }) => ROLES.indexOf(role))) }; // prettier-ignore
}

function listOf(teasers: readonly string[], choose: Choose): (Line & { readonly first: boolean })[] {
  sources ??= sourcesIn(SHARED);
  const layout = oneOf(LAYOUTS, choose);
  const count = FEWEST + choose(MOST - FEWEST);
  const grouped = choose(3) === 0;
  const style: Style = { teasers, date: choose(60), short: choose(6) === 0, imprint: choose(4) };
  const head = choose(3) > 0 ? oneOf(HEADS, choose) : articleOf(sources, choose).journal;
  const lines = choose(5) > 0 ? [{ text: head, role: 'title' as Role, first: true }] : [];
  for (let i = 0; i < count; i++) {
    if (grouped && choose(5) === 0) lines.push({ text: oneOf(GROUPS, choose), role: 'heading', first: true });
    const article = articleOf(sources, choose);
    const own = layout.flatMap(part =>
      choose(12) === 0 && part !== 'title' ? [] : partOf(part, article, i, style, choose),
    );
    own.forEach((line, k) => lines.push({ ...line, first: k === 0 }));
  }
  return lines.filter(({ text }) => text !== '');
}

function partOf(part: Part, article: Article, at: number, style: Style, choose: Choose): Line[] {
  const { language, year, volume, issue, first, last, journal } = article;
  const { teasers } = style;
  switch (part) {
    case 'type':
      return [{ text: oneOf(TYPES, choose), role: 'item-meta' }];
    case 'title':
      return [{ text: article.title, role: 'item-title' }];
    case 'authors':
      return [{ text: article.authors.map(({ given, family }) => `${given} ${family}`).join(', '), role: 'item-meta' }];
    case 'imprint':
      return [{ text: [`${journal} ${volume}(${issue}): ${first}–${last} (${year})`, `${journal}, ${year}`, `pp. ${first}-${last}`, `${journal}. ${year};${volume}:${first}-${last}.`][style.imprint]!, role: 'item-meta' }]; // prettier-ignore
    case 'date':
      return [{ text: dateIn(article.published, language, style.date, style.short), role: 'item-meta' }];
    case 'teaser':
      return teasers.length === 0 ? [] : [{ text: teaserOf(oneOf(teasers, choose), choose), role: 'item-text' }];
    case 'tools':
      return Array.from({ length: 1 + choose(3) }, () => ({ text: oneOf(TOOLS, choose), role: 'tool' as const }));
    case 'rank':
      return [{ text: `${at + 1}.`, role: 'item-meta' }];
    case 'doi':
      return [{ text: `https://doi.org/${article.doi}`, role: 'item-meta' }];
  }
}

/** A sentence or two of a text, or so much of it as a list shows. */
function teaserOf(text: string, choose: Choose): string {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const from = choose(Math.max(1, sentences.length - 1));
  const told = sentences.slice(from, from + 1 + choose(2)).join(' ');
  return choose(3) === 0 ? `${told.slice(0, 100 + choose(120)).trimEnd()} …` : told;
}
