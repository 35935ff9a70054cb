/** Longest script that is read for facts. */
const LONGEST = 4_000_000;
const ASSIGNED = /[\w$\])]\s*=\s*(?=\{)/g;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

/**
 * The state that a page's application starts from, where it speaks of an article: the first object in a script that has
 * a key `doi` in it, as JSON. Pages drawn by scripts have their facts nowhere else.
 *
 *     window.__PRELOADED_STATE__ = {"article":{"doi":"10.5555/…","dates":{"Received":"3 November 2020"}}};
 *                                  ^
 */
export function appStateOf(script: string): string | undefined {
  if (script.length > LONGEST || !script.includes('"doi"')) return undefined;
  let from = 0;
  for (const { index, 0: assigned } of script.matchAll(ASSIGNED)) {
    const start = index + assigned.length;
    if (start < from) continue;
    const end = endOfObject(script, start);
    if (end === undefined) return undefined;
    const json = script.slice(start, end);
    if (json.includes('"doi"')) return json;
    from = end;
  }
  return undefined;
}

/** Behind the brace that closes the one at `start`, braces within strings aside. */
function endOfObject(script: string, start: number): number | undefined {
  let depth = 0;
  let isText = false;
  for (let i = start; i < script.length; i++) {
    const code = script.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) isText = !isText;
    else if (!isText && code === OPEN) depth++;
    else if (!isText && code === CLOSE && --depth === 0) return i + 1;
  }
  return undefined;
}
