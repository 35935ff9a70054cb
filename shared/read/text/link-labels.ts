/** Labels of the links that stand at the end of a bibliography's entry, or on a line of their own behind it. */
const LABEL =
  '(?:Google Scholar|Pub ?Med(?: (?:Central|Abstract|Full Text))?|Cross ?Ref(?: Full Text)?|(?:Publisher )?Full Text|Reference Source|Medline|Web of Science|Scopus|ADS|CAS)';
const AT_END = new RegExp(`${LABEL}$`);
const LINE = new RegExp(`^(?:${LABEL}\\s?[|,·]?\\s?)+$`, 'i');

/** Whether an entry ends here: "… 19, 310–318 (2014). Google Scholar". */
export const endsInLinkLabel = (text: string): boolean => AT_END.test(text);

/** Whether the line is nothing but such labels: "PubMed Abstract | CrossRef Full Text | Google Scholar". */
export const isLinkLine = (text: string): boolean => LINE.test(text);
