/** The entries of a list that is written with vertical lines between them, over as many lines as it takes. */
export const listOf = (entries: string): string[] =>
  entries
    .split('|')
    .map(entry => entry.trim().replace(/\s+/g, ' '))
    .filter(entry => entry !== '');
