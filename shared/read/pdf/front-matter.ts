/** Lines that begin a notice of their own wherever a dump puts them: correspondence, dates, rights, how to cite. */
const NOTICE =
  /^(?:[*†‡§¶#✉]\s?\p{L}|(?:key ?words|keywords and phrases|index terms|citation|cite this article(?: as)?|how to cite(?: this article)?|copyright|©|\(c\) \d{4}|received|accepted|published(?: online)?|first published|available online|edited by|editors?|academic editors?|handling editor|reviewed by|correspond(?:ing|ence)(?: (?:authors?|to|address))?|address (?:correspondence|for correspondence|reprint requests)|to whom (?:correspondence|reprint requests)|reprint requests|e-?mail|conflicts? of interests?(?: statement)?|competing interests|grant information|funding|abbreviations(?: used)?|author details|this article (?:was submitted|is included)|these authors contributed|full list of author information|doi|issn|publisher['’]s note|present address|contributed by|communicated by|the publication costs)\b)/iu;

export function startsNotice(text: string): boolean {
  if (!NOTICE.test(text)) return false;
  return (
    /^[*†‡§¶#✉©(]|^(?:this|these|full|address|to whom|contributed|communicated|the publication)\b/i.test(text) ||
    /^[^.]{2,60}?(?::|\s?[—|]\s?|\s–\s)/.test(text) ||
    /^(?:received|accepted|published|doi|copyright)\b/i.test(text)
  );
}

const NAME = /^(?:\p{Lu}[\p{L}.'’-]*|de|da|del|della|der|den|di|du|la|le|van|von|dos|ten|ter|y|II|III|Jr\.?)$/u;

/** What engineers print behind their names. */
const MEMBERSHIP = /,?\s(?:(?:senior|student|life|graduate student)\s)?(?:member|fellow),?\s(?:IEEE|ACM)/giu;

/** A line of authors' names, with or without the marks of their affiliations. */
export function isByline(text: string): boolean {
  const names = text
    .replace(MEMBERSHIP, '')
    .replace(/[\d*†‡§¶☯#✉]+(?:,[\d*†‡§¶☯#]+)*/gu, ',')
    .split(/[,;&]|\band\b|\bund\b/u)
    .map(name => name.trim())
    .filter(name => name !== '');
  if (names.length < 2 || text.length > 400) return false;
  return names.every(name => {
    const words = name.split(/\s+/);
    return (
      words.length <= 5 &&
      /\p{Lu}/u.test(name) &&
      words.every(word => NAME.test(word)) &&
      (words.length > 1 || /^(?:MD|PhD|Jr|MSc|DRPH|SCD)\.?$/i.test(name))
    );
  });
}

/** The mark and the first word of an affiliation: `1Department of`, `2 Institute for`, or the mark alone on its line. */
export function startsAffiliation(text: string): boolean {
  return /^(?:\d{1,2}|[a-f]|[*†‡§¶])\s?\p{Lu}\p{Ll}+/u.test(text) || /^\d{1,2}$/.test(text);
}
