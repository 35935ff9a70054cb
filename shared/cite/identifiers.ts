import type { CslItem } from '../document';
import { withoutLooseEnd } from '../text/edges';

/** The identifiers that an entry or one of its links can name. */
export type Identifiers = Pick<CslItem, 'DOI' | 'PMID' | 'PMCID'>;

// A DOI (https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html): "10.", a registrant, "/", then almost anything.
const DOI = /\b10\.\s?\d{4,9}(?:\.\d+)*\s?\/\s?[^\s"<>{}|\\^`]+/i;
// A line break inside a DOI is often read as a space: behind "/", "." or "-" of a DOI that goes on with a digit. A year
// alone is the next field: "doi: 10.1130/2010.2465(22). 2010."
const BROKEN_DOI =
  /(\b10\.)\s(\d{4,9}\/)|(\b10\.\d{4,9}\/[^\s]*[./_-])\s(?=\d[\w.]*\d)(?!(?:1[5-9]|20)\d\d[.,;]?(?:\s|$))/g;
const PMID = /\b(?:pmid|pubmed(?:\s?id)?)\s?[:=]?\s?(\d{4,8})\b/i;
const PMCID = /\b(PMC\d{4,8})\b/i;
const URL_LABEL = /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]+/i;

/** The DOI in a text, without the resolver and without the punctuation that ends the sentence. */
export function doiIn(text: string): string | undefined {
  const found = DOI.exec(text.replace(BROKEN_DOI, '$1$2$3'));
  return found === null ? undefined : trimTail(found[0].replace(/\s/g, ''));
}

/** `doi`, `pmid` and `pmcid` as printed in the text of an entry. */
export function identifiersIn(text: string): Identifiers {
  return identifiers(doiIn(text), PMID.exec(text)?.[1], PMCID.exec(text)?.[1]);
}

/** The identifiers that a link's address carries: a resolver's path, or a database's parameter. */
export function identifiersOfHref(href: string): Identifiers {
  const address = decode(href);
  const pmid =
    /(?:list_uids=|\/pubmed\/|pubmed\.ncbi\.nlm\.nih\.gov\/|termtosearch=|[?&]pmid=|\/pmed\?id=)(\d{4,8})(?!\d)/i.exec(
      address,
    );
  return identifiers(doiOfAddress(address), pmid?.[1], /\/pmc\/articles\/(PMC\d+)/i.exec(address)?.[1]);
}

/** The first web address in a text. */
export function urlIn(text: string): string | undefined {
  const found = URL_LABEL.exec(text);
  return found === null ? undefined : trimTail(found[0]);
}

/** A DOI in the path or as a parameter of an address; an address inside the page itself (`…#bib5`) names the page's own. */
function doiOfAddress(address: string): string | undefined {
  const found = /(?:[/=]|\bdoi:)(10\.\d{4,9}\/[^\s&?]+)/i.exec(address);
  return found === null || address.includes('#') ? undefined : doiIn(found[1]!);
}

function identifiers(doi?: string, pmid?: string, pmcid?: string): Identifiers {
  return {
    ...(doi !== undefined && { DOI: doi }),
    ...(pmid !== undefined && { PMID: pmid }),
    ...(pmcid !== undefined && { PMCID: pmcid.toUpperCase() }),
  };
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Closing brackets that were never opened, quotes and full stops behind an identifier belong to the sentence. */
const trimTail = (identifier: string): string => withoutLooseEnd(identifier, /[.,;:'’”»…]/, { ')': '(', ']': '[' });
