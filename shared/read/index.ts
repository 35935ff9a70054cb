import type { SourceKind } from '../document';
import { looksLikeHtml, readHtml } from './html';
import { isJats, readJats } from './jats';
import { withoutJumpLinks } from './jump-links';
import { looksLikePdfText, readPdfText } from './pdf';
import type { Reading } from './reading';
import { readText } from './text';

/**
 * What kind of source a decoded text is: the sender's word for HTML, else what the text looks like. An article in JATS counts
 * as HTML: marked-up text, of which the document's offsets are offsets into the markup.
 */
export function kindOf(text: string, contentType?: string): SourceKind {
  if (/\bx?html\b/i.test(contentType ?? '') || looksLikeHtml(text) || isJats(text)) return 'html';
  return looksLikePdfText(text) ? 'pdf-text' : 'text';
}

/** Reads a decoded source of the given kind into blocks. */
export function read(text: string, kind: SourceKind): Reading {
  switch (kind) {
    case 'html':
      return isJats(text) ? readJats(text) : withoutJumpLinks(readHtml(text));
    case 'pdf-text':
      return readPdfText(text);
    case 'text':
      return withoutJumpLinks(readText(text));
  }
}
