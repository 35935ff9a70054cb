import { isSite, type Role } from '../label/roles';
import type { Block } from '../source/block';
import type { Affiliation } from './affiliations';
import { appStateClaims } from './app-state';
import { articleTypeClaims } from './article-type';
import { citationLineClaims } from './citation-line';
import { claim, type Claim } from './claim';
import { type IdentifyInput, pageTitleJournal, pageTitlesOf } from './evidence';
import { historyClaims } from './history';
import { type Front, readFront } from './front/claims';
import { imprintLineClaims, runningHeadClaims } from './imprint-lines';
import { jsonLdClaims } from './json-ld';
import { keywordClaims } from './keywords';
import { labelledFactClaims } from './labelled-facts';
import { metaTagClaims } from './meta-tags';
import type { Chain } from '../model/chain';
import { textFactClaims } from './text-facts';
import { titleParts } from '../text/title-parts';
import { tidyTitle } from './title-text';

/** What all witnesses of a page with roles say, and where its authors work. */
export interface Roled {
  readonly claims: readonly Claim[];
  readonly affiliations: readonly Affiliation[];
}

/** Roles whose leaves speak of the article: what stands in its text or among its references may be of another. */
const OWN: ReadonlySet<Role> = new Set<Role>(['title', 'authors', 'affiliation', 'meta', 'footnote']);

/** Asks every witness of a page whose leaves have roles; `model` is for those who measure another tagger. */
export function gatherRoled(input: IdentifyInput, roles: ReadonlyMap<Block, Role>, model?: Chain): Roled {
  const { facts, blocks, language } = input;
  const leaves = blocks.flatMap(block => {
    const role = roles.get(block);
    return role === undefined || isSite(role) ? [] : [{ block, role }];
  });
  const front: Front = readFront(leaves, { ...(language !== undefined && { language }), ...(model && { model }) });
  const own = leaves.filter(({ role }) => OWN.has(role)).map(({ block }) => block);
  const title = own.findIndex(block => roles.get(block) === 'title');
  const lang = language ?? facts.find(fact => fact.name === 'html:lang')?.value;
  return {
    affiliations: front.affiliations,
    claims: [
      ...metaTagClaims(facts),
      ...jsonLdClaims(facts),
      ...appStateClaims(facts),
      ...runningHeadClaims(facts),
      ...front.claims,
      ...pageTitleClaims(input, front.claims),
      ...textFactClaims(own, title),
      ...keywordClaims(own, lang),
      ...ruledClaims(own, title, lang),
    ],
  };
}

/** The page's title in its head, where the front has none; else the journal that stands beside the article's. */
function pageTitleClaims({ facts }: IdentifyInput, front: readonly Claim[]): Claim[] {
  const title = front.find(({ fact }) => fact === 'title');
  if (title?.fact === 'title') return pageTitleJournal(facts, title.value);
  const part = pageTitlesOf(facts)
    .flatMap(titleParts)
    .sort((a, b) => b.length - a.length)[0];
  return part === undefined
    ? []
    : [{ ...claim('title', tidyTitle(part), 'page-title', 'page-title'), confidence: 0.5 }];
}

/**
 * What the readers by rules say of the same leaves' numbers and dates: where they agree with the tagger, both are right
 * nearly always. Of titles and names the tagger alone is better (train/grobid-front-eval.ts).
 */
function ruledClaims(own: readonly Block[], title: number, lang: string | undefined): Claim[] {
  return [
    ...(title < 0 ? [] : articleTypeClaims(own, title)),
    ...imprintLineClaims(own, title),
    ...historyClaims(own, lang),
    ...labelledFactClaims(own),
    ...citationLineClaims(own),
  ];
}
