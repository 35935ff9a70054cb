/** What may stand before the root element: byte order mark, XML declaration, comments. */
const PROLOGUE = /^(?:\ufeff|\s|<\?xml[^>]{0,200}\?>|<!--(?:[^-]|-(?!->)){0,2000}-->)*/i;
const OPENING = /^<(?:!doctype\s+html|html|head|body|title|meta)\b/i;
const BLOCK_TAG =
  /<\/?(?:html|head|body|div|article|section|main|header|footer|nav|table|tr|td|ul|ol|li|p|h[1-6]|span|a)(?:\s[^<>]*)?>/gi;
/** How far into a text the tags are counted, and the least number of them, and share of the text, that makes a fragment. */
const LOOKED_AT = 20_000;
const FEWEST_TAGS = 6;
const LEAST_SHARE = 0.03;

/**
 * Whether `text` is an HTML page or a fragment of one, rather than text that mentions tags. A page opens with a doctype or
 * a root element; a fragment is full of block tags. Markdown with a `<br>` or `<sup>` here and there is neither.
 */
export function looksLikeHtml(text: string): boolean {
  const start = PROLOGUE.exec(text)?.[0].length ?? 0;
  if (OPENING.test(text.slice(start, start + 40))) return true;
  const head = text.slice(start, start + LOOKED_AT);
  if (/<(?:html|body)(?:\s[^<>]*)?>/i.test(head)) return true;
  const tags = head.match(BLOCK_TAG) ?? [];
  const share = tags.reduce((sum, tag) => sum + tag.length, 0) / Math.max(1, head.length);
  return tags.length >= FEWEST_TAGS && share >= LEAST_SHARE;
}
