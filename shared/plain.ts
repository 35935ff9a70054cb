import type { Decoded } from './decode';
import type { Division } from './divide';
import type { SourceKind } from './document';
import type { Identity } from './identify';
import type { Reading } from './read/reading';
import type { RepairedBlocks } from './repair/blocks';
import { Block, PLAIN } from './source/block';
import { SourceText } from './source/source-text';
import type { Span } from './source/span';

/**
 * What stands in for a room that failed: as plain as can be, so that it cannot fail as well, and without loss: all text
 * that the room was given comes out of it, kept.
 */

/** For decode: UTF-8 where that loses nothing, else Latin-1, which has a character for each byte. */
export function plainDecoded(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  const used = text.includes('\ufffd') ? 'iso-8859-1' : 'utf-8';
  return {
    text: used === 'utf-8' ? text : buffer.toString('latin1'),
    charset: { used, evidence: 'decode-failed' },
    warnings: [{ code: 'charset-guessed', text: `No charset was looked for; ${used} fits.` }],
  };
}

const HTML = /<(?:!doctype|html|head|body|(?:journal|article)-meta)\b/i;
const LOOKED_AT = 4000;

/** For read: a block for each line, in HTML for each stretch of text between the tags that begin or end a line. */
export function plainReading(text: string, contentType: string | undefined): Reading {
  const kind: SourceKind =
    /\bx?html\b/i.test(contentType ?? '') || HTML.test(text.slice(0, LOOKED_AT)) ? 'html' : 'text';
  const tags = kind === 'html' ? tagsOf(text) : [];
  const blocks: Block[] = [];
  let parts: SourceText[] = [];
  const flush = () => {
    const source = SourceText.concat(parts).trim();
    if (source.length > 0) blocks.push(new Block(source, PLAIN));
    parts = [];
  };
  const take = (start: number, end: number) => {
    for (let at = start; at < end;) {
      const feed = kind === 'html' ? -1 : text.indexOf('\n', at);
      const stop = feed < 0 || feed > end ? end : feed;
      if (stop > at) parts.push(SourceText.copy(text, at, stop));
      if (stop < end) flush();
      at = stop + 1;
    }
  };
  let done = 0;
  for (const { at, inline } of tags) {
    take(done, at[0]);
    if (!inline) flush();
    done = at[1];
  }
  take(done, text.length);
  flush();
  return { kind, blocks, markup: tags.map(({ at }) => at), removed: [], facts: [] };
}

interface Tag {
  readonly at: Span;
  /** The line goes on across it. */
  readonly inline: boolean;
}

const INLINE =
  /^<\/?(?:a|abbr|b|bold|cite|code|em|ext-link|font|i|italic|mark|q|s|small|span|strong|sub|sup|u|var|xref)(?![a-z0-9-])/i;
/** Elements whose text is none of the page's. */
const UNSEEN = /^<(script|style)(?![a-z0-9-])/i;
const LONGEST_NAME = 24;

/** Tags, comments, scripts and styles. A `<` that nothing closes is text. */
function tagsOf(markup: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
    const head = markup.slice(at, at + LONGEST_NAME);
    const end = /^<[a-z/!?]/i.test(head) ? endOfTag(markup, at, head) : at + 1;
    if (end < 0) break;
    if (end > at + 1) tags.push({ at: [at, end], inline: INLINE.test(head) });
    at = end;
  }
  return tags;
}

/** Behind the tag or comment that begins at `at`, with the text of a script or style; -1 where nothing ends it. */
function endOfTag(markup: string, at: number, head: string): number {
  const unseen = UNSEEN.exec(head)?.[1];
  if (head.startsWith('<!--')) return behind('-->', markup, at);
  const end = behind('>', markup, at);
  if (unseen === undefined || end < 0) return end;
  const closing = unseen.toLowerCase() === 'script' ? /<\/script/gi : /<\/style/gi;
  closing.lastIndex = end;
  const close = closing.exec(markup);
  return close === null ? markup.length : close.index;
}

function behind(mark: string, markup: string, at: number): number {
  const found = markup.indexOf(mark, at);
  return found < 0 ? -1 : found + mark.length;
}

/** For repair: the blocks as they stand. */
export const plainRepair = (blocks: readonly Block[]): RepairedBlocks => ({
  blocks,
  repairs: [],
  doubts: [],
  touched: [],
  bare: [],
});

/** For divide: all blocks in one section. */
export const plainDivision = (blocks: readonly Block[]): Division => ({
  front: [],
  sections: blocks.length === 0 ? [] : [{ type: 'body', level: 1, paragraphs: blocks }],
  figures: [],
  tables: [],
  bibliography: { blocks: [] },
  items: [],
  footnotes: [],
  duplicates: [],
});

/** For cite: the bibliography as a section of its own, its heading with it. */
export function withoutBibliography(division: Division): Division {
  const { heading, blocks } = division.bibliography;
  if (heading === undefined && blocks.length === 0) return division;
  const section = { type: 'body', level: 1, ...(heading && { heading }), paragraphs: blocks } as const;
  return { ...division, sections: [...division.sections, section], bibliography: { blocks: [] } };
}

/** For identify: no facts. */
export const PLAIN_IDENTITY: Identity = { metadata: {}, witnesses: new Map() };
