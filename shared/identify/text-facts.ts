import type { Block } from '../source/block';
import { claim, type Claim, type Place } from './claim';
import { ARXIV, articleDoi, findDois, findIssns, findLicense, PMCID, PMID } from './identifiers';
import { remembered } from '../source/memo';
import { letters } from './normal';
import { PUBLISHERS } from './tables/publishers';

const LONGEST_LABELLED = 220;
const NEAR_TITLE = 25;
const RIGHTS = /©|\(c\)\s*\d{4}|copyright|licen[cs]e|lizenz|licencia|licença|published by|all rights reserved/i;

const at = (block: Block, start: number, end: number): Place => ({ block, start, end });

/**
 * DOIs. One in a short block near the title is a witness of its own; any other only lends support, and the one that stands
 * most often (figures and views counted as the article's) is the page's best guess.
 */
function doiClaims(blocks: readonly Block[], title: number): Claim[] {
  const claims: Claim[] = [];
  const counts = new Map<string, { count: number; place: Place; doi: string }>();
  blocks.forEach((block, i) => {
    for (const { value, start, end } of findDois(block.text)) {
      const doi = articleDoi(value);
      const key = doi.toLowerCase();
      const known = counts.get(key) ?? { count: 0, place: at(block, start, end), doi };
      counts.set(key, { ...known, count: known.count + 1 });
      const isNear = i >= title - NEAR_TITLE && i <= title + NEAR_TITLE && block.text.length <= LONGEST_LABELLED;
      if (isNear) claims.push(claim('doi', doi, 'front', 'front', [at(block, start, end)]));
    }
  });
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (most !== undefined) claims.push(claim('doi', most.doi, 'page-text', 'page-text', [most.place]));
  return claims;
}

function numberClaims(block: Block): Claim[] {
  if (block.text.length > LONGEST_LABELLED) return [];
  const found = [
    ['pmid', PMID.exec(block.text)],
    ['pmcid', PMCID.exec(block.text)],
    ['arxiv', ARXIV.exec(block.text)],
  ] as const;
  return found.flatMap(([fact, match]) =>
    match === null
      ? []
      : [claim(fact, match[1]!, 'label', `label:${fact}`, [at(block, match.index, match.index + match[0].length)])],
  );
}

function issnClaims(block: Block): Claim[] {
  if (!block.text.includes('ISSN')) return [];
  const issns = findIssns(block.text);
  return issns.length === 0
    ? []
    : [
        claim(
          'issn',
          issns.map(issn => issn.value),
          'label',
          'label:issn',
          issns.map(issn => at(block, issn.start, issn.end)),
        ),
      ];
}

function rightsClaims(block: Block): Claim[] {
  const { text } = block;
  if (!RIGHTS.test(text)) return [];
  const claims: Claim[] = [];
  const found = findLicense(text);
  if (found !== undefined) {
    claims.push(claim('license', found.license, 'label', 'label:license', [at(block, found.start, found.end)]));
  }
  const isImprint = /©|\(c\)\s*\d{4}|copyright\s+\d{4}|published by/i.test(text) && text.length < 400;
  const publisher = isImprint ? PUBLISHERS.find(({ pattern }) => pattern.test(text)) : undefined;
  const match = publisher?.pattern.exec(text);
  if (publisher && match)
    claims.push(
      claim('publisher', publisher.name, 'label', 'label:copyright', [
        at(block, match.index, match.index + match[0].length),
      ]),
    );
  return claims;
}

/** "X is a peer-reviewed, open access journal …": how a journal's own page speaks of it. */
const SELF_DESCRIPTION =
  /^(?:the )?(\p{Lu}[\p{L}&:.\- ]{2,80}?) is an? (?:[\p{L}-]+,? ){0,8}(?:journal|zeitschrift|revue|revista|rivista)\b/iu;

/** Few blocks say so much of anything. */
const IS_A = / is a/i;

function selfDescription(block: Block): Claim[] {
  const match = IS_A.test(block.text) ? SELF_DESCRIPTION.exec(block.text) : null;
  if (match === null || !/^\p{Lu}/u.test(match[1]!) || /^(?:this|it|ours?)$/i.test(match[1]!)) return [];
  const start = match[0].indexOf(match[1]!);
  return [claim('journal', match[1]!, 'page-text', 'page-text', [at(block, start, start + match[1]!.length)])];
}

/** Identifiers, licence, ISSN and publisher as the text of the page has them. `title` is the title's index, or the page's start. */
export function textFactClaims(blocks: readonly Block[], title: number): Claim[] {
  return [
    ...doiClaims(blocks, title),
    ...blocks.flatMap(b => [...numberClaims(b), ...issnClaims(b), ...rightsClaims(b), ...selfDescription(b)]),
  ];
}

/** True when each word of `short` abbreviates the word of `long` in its place: "Front. Psychol." and "Frontiers in Psychology". */
export const abbreviates = (short: string, long: string): boolean => areAbbreviated(content(short), content(long));

const GLUE: ReadonlySet<string> = new Set(
  'of and the in for on to de der des du la le et und e y do da del fur'.split(' '),
);

/** The words that a name of a journal is abbreviated by, as letters. */
const content = remembered((text): readonly string[] =>
  text
    .split(/[\s/]+/)
    .map(letters)
    .filter(word => word !== '' && !GLUE.has(word)),
);

function areAbbreviated(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.length > 0 &&
    a.every(
      (word, i) => b[i]!.startsWith(word) || (word.length > 3 && b[i]![0] === word[0] && isSubsequence(word, b[i]!)),
    )
  );
}

function isSubsequence(short: string, long: string): boolean {
  let from = 0;
  for (const letter of short) {
    from = long.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

const LONGEST_JOURNAL_LINE = 160;

/** The full name of the journal that `short` abbreviates, where a line or part of a line of the page is it. */
export function fullJournal(short: string, texts: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const text of texts) {
    if (text.length > LONGEST_JOURNAL_LINE) continue;
    for (const part of text.split(/(?:(?<!\s)\s+)?[|()\[\]•·:]\s*|(?<!\s)\s+[-–—]\s+/)) {
      const isFuller = part.length > short.length && /^\p{Lu}/u.test(part) && letters(part) !== letters(short);
      if (
        isFuller &&
        part.length < 100 &&
        abbreviates(short, part) &&
        (best === undefined || part.length > best.length)
      )
        best = part.trim();
    }
  }
  return best;
}
