import type { Hints } from '../source/block';
import type { Features } from './features';
import type { Observation, Weights } from './model';

/** Between these lengths, in words, running text grows less and less likely to be the site's. */
const SHORT_WORDS = 15;
const LONG_WORDS = 45;
/** Families of phrases that stand between the entries of a bibliography: `cite` takes them off. */
export const LINK_LABELS: ReadonlySet<string> = new Set([
  'tool.download',
  'people.finder',
  'metrics.counter',
  'nav.entry',
  'figure.debris',
]);
const GLUED_WORD = 28;
/** Phrases with a word of the headings' lexicon in them that are buttons though text follows: "Permissions", "Share and cite". */
const NEVER_HEADINGS: ReadonlySet<string> = new Set(['tool.permissions', 'share.buttons']);

/** Surroundings that a block cannot know of itself. */
export interface Surroundings {
  /** Inside the bibliography: every line counts. */
  readonly references: boolean;
  /** Behind a heading such as "Related articles", before the article's next own heading. */
  readonly related: boolean;
  /** In a list of the page's own headings. */
  readonly outline: boolean;
  /** Text follows, or stands directly before: so headings stand, and menu entries do not. */
  readonly supported: boolean;
  /** Under the heading of a section that is a list of short lines. */
  readonly listed: boolean;
  /** Of a list that tells itself by its heading and by its lines: keywords, affiliations. */
  readonly named: boolean;
  /** Repeats an entry of the bibliography. */
  readonly copy: boolean;
  /** What the source marks as a caption or a table follows. */
  readonly captionNext: boolean;
  /** The page's own citation, under the label of a style to copy it in. */
  readonly styled: boolean;
  /** A label alone on its line, such as "Fig. 1", or the caption below it. */
  readonly captioned: boolean;
  /** The formula that ends this block's sentence follows. */
  readonly equationNext: boolean;
}

/** What is observed of a block, each with its strength 0–1. */
export function observe(
  features: Features,
  hints: Hints,
  text: string,
  around: Surroundings,
): Map<Observation, number> {
  const seen = new Map<Observation, number>([['bias', 1]]);
  const note = (observation: Observation, strength: number | boolean) => {
    if (strength !== false && strength !== 0) seen.set(observation, Number(strength));
  };
  const label = features.words <= 8 && !features.terminal;
  note('prose', features.prose);
  note(
    'longProse',
    features.prose ? Math.min(1, Math.max(0, features.words - SHORT_WORDS) / (LONG_WORDS - SHORT_WORDS)) : 0,
  );
  note('sentence', !features.prose && (features.sentence || (features.words > 8 && features.stop >= 0.15)));
  note('terminal', features.terminal && features.words >= 5);
  note('typedHeading', features.heading !== undefined && hints.linkShare < 0.5 && headingStrength(hints, around));
  note('markedHeading', features.sureHeading && around.supported && hints.shape === 'heading' && hints.linkShare < 0.5);
  note('heading', features.heading === undefined && hints.shape === 'heading');
  const isLabel = isCaptionLabel(features, text, around);
  note('caption', isLabel || (features.caption && features.words >= 5));
  note('reference', features.referenceLike || around.references);
  note('fact', features.fact);
  // "Cite this" twice is a button, once over text a heading.
  const copies = features.phrase === undefined ? 3 : 1;
  const headsText =
    features.sureHeading &&
    around.supported &&
    features.repeats <= copies &&
    !NEVER_HEADINGS.has(features.phrase?.id ?? '');
  note(
    'phrase',
    features.phrase !== undefined &&
      !headsText &&
      !isLabel &&
      !(around.references && LINK_LABELS.has(features.phrase.id)),
  );
  note('linked', features.links > 0.5 && features.region?.name !== 'supplementary' ? features.links : 0);
  note('separators', Math.min(1, features.separators * 3));
  note('barred', features.barred);
  note('repeated', features.repeats > 1 && features.words < 25);
  note('label', label);
  note('glued', !features.prose && hasGluedWords(text));
  const isKeptForViewer = hints.shape === 'table' && isInFigure(features);
  note('hidden', hints.hidden === true && !isKeptForViewer);
  // A known heading over text is the article's unless a second witness speaks against it.
  const isProtected = headsText && hints.linkShare < 0.5 && !around.outline;
  const { side, isSure } = features.region ?? { side: 'unknown', isSure: false };
  note('articleRegion', side === 'article' && isSure);
  note('articleHint', side === 'article' && !isSure);
  note('siteRegion', side === 'site' && isSure && !isProtected);
  const isInPopup = features.region?.name === 'popup' && hints.shape === 'table';
  note('siteHint', side === 'site' && (!isSure || isProtected) && !isInPopup);
  note('related', around.related && !(side === 'article' && isSure));
  note('outline', around.outline);
  note('listed', around.listed);
  note('named', around.named);
  note('copy', around.copy);
  note('objectDoi', (hints.shape === 'caption' || isInFigure(features)) && OBJECT_DOI.test(text));
  note('styled', around.styled);
  note('captioned', around.captioned);
  note('equation', features.equation || around.equationNext);
  return seen;
}

/** The identifier of the figure itself, which some publishers print below its caption. */
const OBJECT_DOI = /^(?:doi:?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i;

const isInFigure = ({ region }: Features): boolean => region?.name === 'figure' || region?.name === 'table';

/**
 * "Table 1." in the box of a table or right before a caption: the caption's label. Elsewhere it is a button; so is a link
 * that only one of the two speaks for.
 */
const isCaptionLabel = (features: Features, text: string, around: Surroundings): boolean =>
  features.phrase?.id === 'figure.debris' &&
  /\d/.test(text) &&
  (features.links < 0.5 ? isInFigure(features) || around.captionNext : isInFigure(features) && around.captionNext);

/** A heading in the midst of other labels may as well be a menu's. */
const headingStrength = (hints: Hints, around: Surroundings): number =>
  around.supported || around.named ? 1 : hints.shape === 'heading' ? 0.8 : 0.3;

/** Sum of the observations' weights: log odds for content. */
export function scoreOf(observations: ReadonlyMap<Observation, number>, weights: Weights): number {
  let sum = 0;
  for (const [observation, strength] of observations) sum += weights[observation] * strength;
  return sum;
}

/** Menus that a scraper ran together: `ARTICLESPREPRINTSDISCUSSIONSMore BlogWho we areAcademic advisors`. */
function hasGluedWords(text: string): boolean {
  const joints = text.match(/\p{Ll}{2}\p{Lu}\p{Ll}/gu)?.length ?? 0;
  return joints >= 2 && joints * GLUED_WORD > text.length / 2;
}
