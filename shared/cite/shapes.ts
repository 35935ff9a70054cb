/** How entries of a bibliography begin and end, as far as their print alone tells. */

const PARTICLE =
  "(?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|[Dd]u|[Ll]a|[Ll]e|[Dd]i|[Dd]a|dos|do|[Ee]l|[Aa]l|ter|ten|zu|af|['’]t)[\\s-])";
// Diacritics that a PDF reader sets apart ("Lo¨wel") are part of the name.
const SURNAME = `${PARTICLE}{0,3}\\p{Lu}[\\p{L}\\p{M}'’´¨\`^~-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+)?`;
const INITIALS = '(?:\\p{Lu}\\.?[ -]{0,2}){1,4}';

const STARTS = [
  // Lee YT, Moss AB. | Lee, Y.T. | Lee,Y.T. and | Bourne PE (2006) | Steeg PS & …
  `${SURNAME}(?:,? |,)${INITIALS}(?:[,;:.&()]|and |et al|und |y |e |et |$)`,
  // Y. T. Lee, | B.B. Brenneman, | A. S. Aricò
  `(?:\\p{Lu}\\.[ -]?(?:\\p{Lu}\\.[ -]?){0,3})${SURNAME}`,
  // Veel, Kristin. | ROUSSILLON, René
  `${SURNAME}, \\p{Lu}[\\p{L}-]+`,
  // ———. Watt | _____ . Still photography
  '[_—–-]{3,}',
].map(source => new RegExp(`^(?:${source})`, 'u'));

// "New York, NY: Wiley" has the print of a name with initials.
const PLACE = /^\p{Lu}[\p{L} .-]+, \p{Lu}{2}:/u;

/** The text begins as a list of authors does. */
export function startsWithAuthor(text: string): boolean {
  const head = text.slice(0, 80).replace(/^["“‘«]/, '');
  return STARTS.some(start => start.test(head)) && !PLACE.test(head);
}

const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}.'’´¨-]*|and|und|et|al\.?|y|e|&|van|von|de|der|den|du|la|le|di|da|dos|ter)$/u;

/** Nothing but names, initials, conjunctions and the commas between them. */
const areNames = (text: string): boolean => text.split(/[\s,;()]+/).every(word => word === '' || NAME_PART.test(word));

/** The text begins with authors and, right behind them, a year: "Lee, Y. T., and Moss, A. (1983)." */
export function startsWithAuthorAndYear(text: string): boolean {
  if (!startsWithAuthor(text)) return false;
  const year = /[\s(](?:1[5-9]|20)\d\d[a-z]?(?=[).,:])/.exec(text.slice(0, 500));
  return year !== null && areNames(text.slice(0, year.index));
}

/** The whole text is authors and a year: what follows is the rest of their entry. */
export function isAuthorsAndYear(text: string): boolean {
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- reads 500 characters at most
  const head = /^(.+?)[\s(]+(?:1[5-9]|20)\d\d[a-z]?[).,:]*$/.exec(text.slice(0, 500));
  return head !== null && areNames(head[1]!);
}

/** The whole text is a citation label: "Agee, 1983", "Bickelhaupt et al., 1973a", "Crow and Moss (1969)". */
export function isCitationLabel(text: string): boolean {
  return text.length < 90 && /^\p{Lu}[^.:]{1,50}(?:et al\.?)?,? \(?(?:1[5-9]|20)\d\d[a-z]?\)?$/u.test(text);
}

const YEAR = /(?<![\d.:/-])(?:1[5-9]\d\d|20[0-3]\d)[a-z]?(?![\d/])/g;

/** How many times a year is printed in the text. */
export const yearsIn = (text: string): number => text.match(YEAR)?.length ?? 0;

/** The text has what an entry ends with: a year, a statement that there is none yet, or an identifier. */
export function isClosed(text: string): boolean {
  return (
    yearsIn(text) > 0 || /\b(?:in press|submitted|forthcoming|im Druck|no prelo|s\.d\.|n\.d\.)|10\.\d{4,}\//i.test(text)
  );
}
