/**
 * What is taken off the ends of a text, character by character from the end: a pattern such as `/[.,;]+$/` is tried at every
 * place of every such run inside, which takes a minute for a run of some hundred thousand.
 */

/** `text` without the characters at its end that `one` (a pattern for a single character) matches. */
export function withoutEnd(text: string, one: RegExp): string {
  let end = text.length;
  while (end > 0 && one.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** `text` without the characters that `head` matches at its beginning and those that `tail` matches at its end. */
export function withoutEnds(text: string, head: RegExp, tail: RegExp): string {
  let start = 0;
  while (start < text.length && head.test(text[start]!)) start++;
  return withoutEnd(text.slice(start), tail);
}

/** `text` without the marks at its end, and without closing brackets there that nothing opens; `brackets` names the opening one of each. */
export function withoutLooseEnd(text: string, mark: RegExp, brackets: Readonly<Record<string, string>>): string {
  const loose = Object.fromEntries(
    Object.entries(brackets).map(([closing, opening]) => [closing, count(text, closing) - count(text, opening)]),
  );
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1]!;
    if (mark.test(last)) continue;
    if ((loose[last] ?? 0) <= 0) break;
    loose[last]!--;
  }
  return text.slice(0, end);
}

const count = (text: string, character: string): number => text.split(character).length - 1;
