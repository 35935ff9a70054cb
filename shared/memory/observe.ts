import { createHash } from 'node:crypto';
import { decode, type DecodeOptions } from '../decode';
import { kindOf, read } from '../read';
import { wordCount } from '../divide/traits';
import { repairBlocks } from '../repair/blocks';
import { label, pageTypeOf } from '../label';
import { isGuarded, type Looks, titlesOf } from './guard';
import { lineKeys, lineShape } from './line';
import { doiOf, type Page, sitesOf } from './site';
import type { PageLines, SeenLine } from './tally';

export interface ObserveOptions extends DecodeOptions {
  /** The name that the page is stored under. */
  readonly key: string;
}

/** Running text of so many words is a paragraph. */
const PARAGRAPH_WORDS = 25;

/** What a raw page tells of its site, for a `Tally`. Throws `Refusal` where `clean` would. */
export function observe(bytes: Uint8Array, options: ObserveOptions): PageLines {
  const { text } = decode(bytes, options);
  const reading = read(text, kindOf(text, options.contentType));
  const { kind, facts } = reading;
  const blocks = kind === 'pdf-text' ? reading.blocks : repairBlocks(reading.blocks).blocks;
  // Of an article's own XML nothing is a site's.
  const leaves = reading.article === undefined ? label(blocks, { kind, facts }) : [];
  const page = { key: options.key, facts, blocks };
  return {
    page: pageTypeOf(leaves).type,
    sites: sitesOf(page),
    article: articleOf(page),
    lines: seenLines({ leaves, titles: titlesOf(facts) }),
  };
}

/** Each key of the page once: guarded where one of its leaves is. */
function seenLines(looks: Looks): SeenLine[] {
  const seen = new Map<string, SeenLine>();
  lineKeys(looks.leaves.map(({ block }) => block.text)).forEach((keys, i) => {
    const { block, role } = looks.leaves[i]!;
    const prose = role === 'body' || role === 'abstract';
    const line = { guarded: isGuarded(looks, i), paragraph: prose && wordCount(block.text) >= PARAGRAPH_WORDS };
    for (const key of keys) seen.set(key, { key, ...line, guarded: line.guarded || seen.get(key)?.guarded === true });
  });
  return [...seen.values()];
}

/** DOI or title of the article, else the beginning of its longest block. */
function articleOf(page: Page): string {
  const title = page.facts.find(({ name }) => name === 'citation_title' || name === 'dc.title');
  const longest = page.blocks.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  return (
    doiOf(page) ??
    createHash('sha256')
      .update(lineShape(title?.value ?? longest))
      .digest('hex')
  );
}
