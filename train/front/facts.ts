import { findDates } from '../../shared/identify/dates';
import type { FrontLabel } from '../../shared/identify/front/labels';
import { type Line, lineOf } from '../../shared/identify/front/observe';
import { isSite, type Role } from '../../shared/label/roles';
import type { Token } from '../../shared/text/tokens';
import type { GoldMetadata } from './corpus';
import { bits, DATES, type Labelled, letters, NAMES } from './page';

/**
 * The labels that the tokens of a line may have, as the page's known facts tell: a token that is a fact's value has its
 * label, one that may be two things has both bits, what no fact speaks of stays open between the labels without gold.
 */
export function labelledBy(gold: GoldMetadata, text: string, role: Role, language?: string, heading = false): Labelled {
  const line = lineOf(text, role, heading);
  const open = openBits(role);
  const allowed = line.tokens.map(token => openFor(open, token));
  if (isSite(role) || role === 'body') return { line, allowed: allowed.map(() => bits('other')) };
  if (role === 'title') {
    const titled = titleBits(line, gold);
    markPeople(line, gold, titled, false);
    return { line, allowed: titled };
  }
  if (role === 'authors') markPeople(line, gold, allowed);
  else {
    markCited(line, gold, allowed);
    markPeople(line, gold, allowed, false);
    markDates(line, gold, allowed, language);
    markImprint(line, gold, allowed);
  }
  line.tokens.forEach(({ kind, text: address }, i) => {
    if (kind !== 'address') return;
    allowed[i] =
      gold.doi !== undefined && address.toLowerCase().includes(gold.doi.toLowerCase()) ? bits('doi') : bits('other');
  });
  return { line, allowed };
}

function openBits(role: Role): number {
  switch (role) {
    case 'affiliation':
      return bits('affiliation+', 'affiliation', 'marker', 'email', 'other');
    case 'authors':
      return bits('other', 'marker', 'affiliation', 'affiliation+', 'email');
    default:
      return bits('other', 'keyword', 'licence', 'type', 'publisher', 'copyright', 'email');
  }
}

const openFor = (open: number, { kind, text }: Token): number =>
  kind === 'word' && text.length > 1 ? open : open | bits('other');

function titleBits({ tokens }: Line, { title }: GoldMetadata): number[] {
  if (title === undefined) return tokens.map(() => bits('title'));
  const want = letters(title);
  const place = runOf(tokens, want);
  if (place !== undefined)
    return tokens.map((_, i) => (i >= place[0] && i <= place[1] ? bits('title') : bits('other')));
  const own = letters(tokens.map(({ text }) => text).join(''));
  return tokens.map(() => (want.includes(own) && own.length > 3 ? bits('title') : bits('title', 'other')));
}

/** First and last token of the first run from `from` whose letters are `want`. */
function runOf(tokens: readonly Token[], want: string, from = 0): [number, number] | undefined {
  if (want === '') return undefined;
  const parts = tokens.map(({ text }) => letters(text));
  for (let first = from; first < parts.length; first++) {
    if (parts[first] === '' || !want.startsWith(parts[first]!)) continue;
    let got = '';
    for (let last = first; last < parts.length; last++) {
      got += parts[last]!;
      if (!want.startsWith(got)) break;
      if (got.length === want.length) return [first, last];
    }
  }
  return undefined;
}

const isInitials = (text: string): boolean => /^\p{Lu}{1,3}$/u.test(text);

/** The names of the authors where they stand in full. */
function markPeople(line: Line, { authors = [] }: GoldMetadata, allowed: number[], isList = true): void {
  const { tokens } = line;
  let found = 0;
  for (const author of authors) {
    for (const want of variantsOf(author)) {
      for (let at = 0; ;) {
        const place = runOf(tokens, want, at);
        if (place === undefined) break;
        found++;
        markName(tokens, place, allowed);
        at = place[1] + 1;
      }
    }
  }
  if (found === 0 && isList) tokens.forEach((_, i) => (allowed[i]! |= NAMES));
}

/** "Lund, Ada" is "Ada Lund" elsewhere. */
function variantsOf(author: string): string[] {
  const parts = author.split(/,\s*/);
  return parts.length === 2 ? [letters(author), letters(`${parts[1]}${parts[0]}`)] : [letters(author)];
}

function markName(tokens: readonly Token[], [first, last]: readonly [number, number], allowed: number[]): void {
  const words = [];
  for (let i = first; i <= last; i++) if (/\p{L}/u.test(tokens[i]!.text)) words.push(i);
  const comma = tokens.findIndex(({ text }, i) => i > first && i < last && text === ',');
  const isOriental = /[\p{Script=Han}\p{Script=Hangul}]/u.test(tokens[first]!.text);
  const initialsLast = words.length > 1 && isInitials(tokens[last]!.text) && !isInitials(tokens[first]!.text);
  const familyFirst = comma > 0 || isOriental || initialsLast;
  for (let i = first; i <= last; i++) {
    const isWord = words.includes(i);
    if (i === first) allowed[i] = bits(familyFirst ? 'family+' : words.length === 1 ? 'family+' : 'given+');
    else if (!isWord) allowed[i] = bits('given', 'family', 'other');
    else if (familyFirst) {
      const isGiven = comma > 0 ? i > comma : i === last;
      allowed[i] = isGiven ? bits('given') : bits('given', 'family');
    } else allowed[i] = i === words.at(-1) ? bits('family') : bits('given', 'family');
  }
}

/** Authors and title inside of a citation of the page. */
function markCited({ tokens }: Line, gold: GoldMetadata, allowed: number[]): void {
  const families = new Set(
    (gold.authors ?? []).flatMap(author => author.split(/[\s,]+/).filter(word => word.length > 2)).map(letters),
  );
  const hits = tokens.map(({ kind, text }) => kind === 'word' && families.has(letters(text)));
  hits.forEach((hit, i) => {
    if (!hit) return;
    for (let k = Math.max(0, i - 5); k < Math.min(tokens.length, i + 6); k++) {
      if (hits[k] || isInitials(tokens[k]!.text) || tokens[k]!.kind === 'mark') allowed[k]! |= NAMES | bits('other');
    }
  });
  const place = gold.title === undefined || gold.title.length < 12 ? undefined : runOf(tokens, letters(gold.title));
  if (place !== undefined) for (let i = place[0]; i <= place[1]; i++) allowed[i] = bits('title');
}

const KINDS = ['received', 'accepted', 'published'] as const;

function markDates({ text, tokens }: Line, gold: GoldMetadata, allowed: number[], language?: string): void {
  for (const { iso, start, end } of findDates(text, language)) {
    const kinds = new Set<FrontLabel>(KINDS.filter(kind => gold[kind] === iso));
    if (kinds.size === 0) {
      kinds.add('date').add('other').add('revised');
      for (const kind of KINDS)
        if (gold[kind] === undefined || (iso.length < 10 && gold[kind].startsWith(iso))) kinds.add(kind);
      if (iso.length === 4) kinds.add('copyright');
    }
    if (iso.slice(0, 4) === gold.year) kinds.add('year');
    const isYear = iso.length === 4;
    tokens.forEach((token, i) => {
      if (token.start < start || token.end > end || token.kind === 'address') return;
      const labels =
        isYear && iso === gold.year ? bits('year', 'copyright', 'published', 'date', 'journal') : bits(...kinds);
      allowed[i] = token.kind === 'mark' ? labels | bits('other') : labels;
    });
  }
}

const RANGE = /^[-‐-―−~]$/;

/** Journal, volume, issue, pages: a number is a fact's for sure where the line has two of them and it stands there once. */
function markImprint({ tokens }: Line, gold: GoldMetadata, allowed: number[]): void {
  const journal = gold.journal === undefined ? undefined : letters(gold.journal);
  let facts = 0;
  for (let at = 0; journal !== undefined;) {
    const place = runOf(tokens, journal, at);
    if (place === undefined) break;
    for (let i = place[0]; i <= place[1]; i++) allowed[i] = bits('journal');
    facts++;
    at = place[1] + 1;
  }
  const firstPage = letters(gold.pages?.split(/[-–—]/)[0] ?? '');
  const numbers = new Map<number, Set<FrontLabel>>();
  const say = (i: number, label: FrontLabel) => numbers.set(i, (numbers.get(i) ?? new Set()).add(label));
  tokens.forEach(({ text, kind }, i) => {
    if (kind === 'address') return;
    if (text === gold.volume) say(i, 'volume');
    if (text === gold.issue) say(i, 'issue');
    if (firstPage !== '' && letters(text) === firstPage) {
      say(i, /^\d+$/.test(firstPage) && RANGE.test(tokens[i + 1]?.text ?? '') ? 'pages' : 'pages');
    }
    // "e12345" comes as two tokens.
    if (
      firstPage !== '' &&
      /^\p{L}+\d+$/u.test(firstPage) &&
      letters(text + (tokens[i + 1]?.text ?? '')) === firstPage
    ) {
      say(i, 'pages');
      say(i + 1, 'pages');
    }
  });
  facts += new Set([...numbers.values()].flatMap(labels => [...labels])).size;
  if (tokens.some(({ text }) => text === gold.year)) facts++;
  for (const [i, labels] of numbers) {
    const { text } = tokens[i]!;
    const isOnly = tokens.filter(token => token.text === text).length === 1;
    const wide = labels.has('pages') ? [...labels, 'number' as const] : [...labels];
    allowed[i] = facts >= 2 && isOnly ? bits(...wide) : bits(...wide, 'other') | (allowed[i]! & (DATES | bits('year')));
    if (!labels.has('pages')) continue;
    for (let k = i + 1; k < i + 5 && RANGE.test(tokens[i + 1]?.text ?? '') && k < tokens.length; k++) {
      const isRange =
        RANGE.test(tokens[k]!.text) || tokens[k]!.kind === 'number' || /^\p{L}{1,2}$/u.test(tokens[k]!.text);
      if (!isRange) break;
      allowed[k] = allowed[i]!;
    }
  }
  // What a line that names two facts prints beside them may be the facts that nobody wrote down.
  if (facts < 2) return;
  tokens.forEach(({ kind }, i) => {
    if (numbers.has(i) || kind === 'address') return;
    if (kind === 'number' && (allowed[i]! & DATES) === 0) {
      const missing = (['volume', 'issue', 'pages'] as const).filter(fact => gold[fact] === undefined);
      allowed[i]! |= bits('other', ...missing, ...(gold.pages === undefined ? (['number'] as const) : []));
    } else if (
      kind === 'word' &&
      (allowed[i]! & NAMES) === 0 &&
      allowed[i] !== bits('title') &&
      allowed[i] !== bits('journal')
    ) {
      allowed[i]! |= bits('journal', 'other');
    }
  });
}
