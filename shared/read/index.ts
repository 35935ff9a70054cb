import type { SourceKind } from '../document';
import { looksLikeHtml, readHtml } from './html';
import { withoutJumpLinks } from './jump-links';
import { looksLikePdfText, readPdfText } from './pdf';
import type { Reading } from './reading';
import { readText } from './text';

/** What kind of source a decoded text is: the sender's word for HTML, else what the text looks like. */
export function kindOf(text: string, contentType?: string): SourceKind {
  if (/\bx?html\b/i.test(contentType ?? '') || looksLikeHtml(text)) return 'html';
  return looksLikePdfText(text) ? 'pdf-text' : 'text';
}

/** Reads a decoded source of the given kind into blocks. */
export function read(text: string, kind: SourceKind): Reading {
  switch (kind) {
    case 'html':
      return withoutJumpLinks(readHtml(text));
    case 'pdf-text':
      return readPdfText(text);
    case 'text':
      return withoutJumpLinks(readText(text));
  }
}
