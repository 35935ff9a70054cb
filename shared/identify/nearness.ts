import type { Block } from '../source/block';
import type { Claim, FactName } from './claim';
import { letters } from './normal';

/** Blocks between the title and a line that is of the same article for sure; chosen on left-out sites among 12, 16 and 25. */
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
  const isOwn = ({ fact, kind, places = [] }: Claim): boolean => {
    if (fact === 'title') return true;
    if (kind !== 'citation-line')
      return places.some(({ block }) => Math.abs((order.get(block) ?? Infinity) - title) <= NEAR);
    return places.some(({ block }) => titles.some(name => letters(block.text).includes(name)));
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
