import { spacedOnce } from './runs';

/** What a page title is made of: "Title | Journal", "Title - Journal", "Title [Journal]", "Site :: Title". */
export function titleParts(pageTitle: string): string[] {
  const text = spacedOnce(pageTitle);
  // Brackets part it only where they are the last of it: "Title [Journal]", but "On [2Fe-2S] clusters".
  const closed = text.endsWith(']') ? text.lastIndexOf(']', text.length - 2) : text.length;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/ (?:[|–—»·•]|-|::?|\/\/) | \[/gu)) {
    if (mark === ' [' && index <= closed) continue;
    parts.push(text.slice(from, index));
    from = index + mark.length;
  }
  return [...parts, text.slice(from)].map(part => part.replace(/\]$/, '').trim()).filter(part => part !== '');
}
