import type { CslItem } from '../document';
import { identifiersIn, urlIn } from './identifiers';
import { namesIn } from './names';

const YEAR = /\(?\b(?:[A-Z][a-z]{2,8}\.? )?((?:1[5-9]|20)\d\d)[a-z]?\b(?:, [A-Z][a-z]+ ?\d*)?\)?/;

/** A printed reference as CSL-JSON. Never throws; a field that the print does not show is absent. */
export function parseReference(raw: string): CslItem {
  const text = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\[\d+\]|\d{1,3}[.)]?)\s*(?=\p{Lu})/u, '');
  const identifiers = identifiersIn(text);
  const url = urlIn(text);
  const body = text.replace(/(?:doi|pmid)\s?:.*$|https?:\/\/.*$/i, '');
  const authorsEnd = endOfAuthors(body);
  const author = namesIn(body.slice(0, authorsEnd));
  const year =
    /\(((?:1[5-9]|20)\d\d)[a-z]?\)/.exec(body)?.[1] ?? YEAR.exec(body.slice(authorsEnd))?.[1] ?? YEAR.exec(body)?.[1];
  const rest = body.slice(authorsEnd).replace(/^[\s.,:(]*(?:(?:1[5-9]|20)\d\d[a-z]?)?[\s).,:]*/, '');
  const numbers =
    /[,. ](?:vol\.? ?)?([A-Z]?\d{1,4})\s?(?:\((?:no\. ?)?([^)]{1,12})\))?\s?[:,]\s?(?:pp?\. ?)?([A-Za-z]?\d+(?:\s?[-–—]\s?[A-Za-z]?\d+)?)/i.exec(
      rest,
    );
  const words = (numbers === null ? rest : rest.slice(0, numbers.index)).replace(/[\s,.;]*\(?(?:1[5-9]|20)\d\d.*$/, '');
  const quoted = /^["“‘](.+?)[,.]?["”’][\s,.]*(?:in )?(.*)$/i.exec(words);
  const split = words.search(/[.?!] +(?=[^.?!]*[.]?[^?!]*$)(?=\p{Lu})/u);
  const title = quoted?.[1] ?? (split < 0 ? words : words.slice(0, split + (words[split] === '.' ? 0 : 1)));
  const container = quoted?.[2] ?? (split < 0 ? '' : words.slice(split + 1).trim());
  return {
    type: numbers === null ? 'book' : 'article-journal',
    ...(author.length > 0 && { author }),
    ...(title !== '' && { title }),
    ...(container !== '' && { 'container-title': container }),
    ...(year !== undefined && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(numbers !== null && { volume: numbers[1]!, page: numbers[3]!.replace(/\s?[-–—]\s?/, '-') }),
    ...(numbers?.[2] !== undefined && { issue: numbers[2] }),
    ...identifiers,
    ...(url !== undefined && { URL: url }),
  };
}

function endOfAuthors(text: string): number {
  const year = text.search(/[\s.,]*\(?\b(?:1[5-9]|20)\d\d[a-z]?\)?[.,:)\s]/);
  const quote = text.search(/["“‘]/);
  const stop = text.search(/(?:(?<=[\p{Ll}]{2}|\b[A-Z]{2,3}|et al)\.|:)\s/u);
  const ends = [year, quote, stop].filter(end => end > 0);
  return ends.length === 0 ? 0 : Math.min(...ends);
}
