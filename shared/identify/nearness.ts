import type { Block } from '../source/block';
import type { Claim, FactName } from './claim';
import { letters } from './normal';

/** Blocks between the title and a line of the same article: on left-out sites with 8 fewer facts are right, with 32 or no bound more are wrong. */
const NEAR = 16;
/** Letters of a title by which a citation names it. */
const [SHORTEST, LONGEST] = [12, 40];

const asSupport = (each: Claim): Claim => ({ ...each, kind: 'elsewhere' });

/**
 * What the tagger reads, with that which may be of another article ("Users also read") made support and no more: numbers, dates and names
 * far from the title, and citations that do not name it. `title` is the title's index among `blocks`; where there is none, all stay as they are.
 */
export function ofThePage(
  tagged: readonly Claim[],
  others: readonly Claim[],
  blocks: readonly Block[],
  title: number | undefined,
): Claim[] {
  if (title === undefined) return [...tagged];
  const order = new Map(blocks.map((block, i) => [block, i]));
  const titles = titlesOf([...others, ...tagged]);
  const isNear = (block: Block): boolean => Math.abs((order.get(block) ?? Infinity) - title) <= NEAR;
  const citesIt = (block: Block): boolean => titles.some(name => letters(block.text).includes(name));
  const isOwn = ({ fact, kind, places = [] }: Claim): boolean => {
    // A line of names has a place for each.
    const lines = [...new Set(places.map(({ block }) => block))];
    return fact === 'title' || lines.some(kind === 'citation-line' ? citesIt : isNear);
  };
  // Names may stand at the end of the text, and then nowhere else.
  const isNamed = tagged.some(each => each.fact === 'authors' && isOwn(each));
  return tagged.map(each => (isOwn(each) || (each.fact === 'authors' && !isNamed) ? each : asSupport(each)));
}

/** The page's titles as letters; citations have those of other articles. */
function titlesOf(claims: readonly Claim[]): string[] {
  const titles = claims.flatMap(each => (each.fact === 'title' && each.kind !== 'citation-line' ? [each.value] : []));
  return [...new Set(titles.map(title => letters(title).slice(0, LONGEST)))].filter(({ length }) => length > SHORTEST);
}

/** The tagger's word where none of the `others` speaks of the fact. */
export function behind(tagged: readonly Claim[], others: readonly Claim[]): Claim[] {
  const told = new Set<FactName>(others.flatMap(({ fact, kind }) => (kind === 'elsewhere' ? [] : [fact])));
  return tagged.filter(({ fact }) => !told.has(fact));
}
