import type { HeadingType } from '../divide/heading-type';
import type { Features } from './features';

/** How far a section that is a list of short lines reaches, and what it is made of. */
interface ListKind {
  readonly fewest: number;
  readonly longest: number;
  /** Whether the line may be one of the list. */
  readonly fits: (f: Features) => boolean;
  /** Share of lines that must say what the list is about for it to be told by itself. */
  readonly telling: number;
  readonly tells: (f: Features) => boolean;
}

const TERM_WORDS = 6;
const LINE_WORDS = 60;

const isTerm = (f: Features): boolean => f.words <= TERM_WORDS && f.letters >= 3 && !f.terminal && !f.fact;
/** Linked terms are as often a menu of subjects; an article's own stand in a region of the article. */
const isOwnTerm = (f: Features): boolean =>
  isTerm(f) && (f.region?.side === 'article' || (f.links < 0.5 && f.repeats === 1));
const isLine = (f: Features): boolean => f.words <= LINE_WORDS && !f.prose;

/**
 * Lists that tell themselves by their lines:
 *
 *     Keywords                 Affiliations
 *     estuary                  Department of Sand, University of Example, Exampletown
 *     sand banks               A. Muster & B. Example
 *     tide                     Institute of Mud, Exampletown
 */
const KINDS: Readonly<Partial<Record<HeadingType, ListKind>>> = {
  keywords: { fewest: 2, longest: 20, fits: isOwnTerm, telling: 1, tells: isOwnTerm },
  'author-info': { fewest: 3, longest: 400, fits: isLine, telling: 0.2, tells: f => f.fact },
  'article-info': { fewest: 2, longest: 20, fits: isLine, telling: 0.6, tells: f => f.fact },
};

/** So many buttons may stand between two lines of a list: "Is this keyword right?", "Thank you". */
const BUTTONS = 2;

/**
 * The blocks of lists that a heading of the lexicon names and whose lines are all of its kind, headings included. They
 * are the article's though each line by itself could be a menu's.
 */
export function namedLists(features: readonly Features[], outline: readonly boolean[]): boolean[] {
  const inside = new Array<boolean>(features.length).fill(false);
  let textSeen = false;
  features.forEach((f, i) => {
    textSeen ||= f.prose;
    const kind = f.heading === undefined ? undefined : KINDS[f.heading];
    if (kind === undefined || !textSeen || !f.sureHeading || f.phrase !== undefined || outline[i] || f.links > 0.5)
      return;
    const members = membersFrom(features, i + 1, kind);
    const telling = members.filter(at => kind.tells(features[at]!)).length;
    if (members.length < kind.fewest || telling < members.length * kind.telling) return;
    for (const at of [i, ...members]) inside[at] = true;
  });
  return inside;
}

/** The lines under a heading, over buttons between them, up to the next heading or a line that does not fit. */
function membersFrom(features: readonly Features[], from: number, kind: ListKind): number[] {
  const members: number[] = [];
  let buttons = 0;
  for (let i = from; i < features.length; i++) {
    const f = features[i]!;
    if (f.phrase !== undefined || f.letters === 0) {
      if (++buttons > BUTTONS) break;
      continue;
    }
    if (f.sureHeading || !kind.fits(f)) break;
    members.push(i);
    buttons = 0;
  }
  return members.length > kind.longest ? [] : members;
}
