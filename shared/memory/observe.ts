import { createHash } from 'node:crypto';
import { decode, type DecodeOptions } from '../decode';
import { kindOf, read } from '../read';
import { languageOf } from '../read/language';
import { repairBlocks } from '../repair/blocks';
import { lookAt, sift } from '../sift';
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
  const { kind, facts, blocks: raw } = read(text, kindOf(text, options.contentType));
  const { blocks } = repairBlocks(raw);
  const language = languageOf(blocks, facts);
  const context = { kind, ...(language && { language }) };
  const looks: Looks = { blocks, ...lookAt(blocks, context), titles: titlesOf(facts), known: [] };
  const page = { key: options.key, facts, blocks };
  return {
    page: sift(blocks, context).page.type,
    sites: sitesOf(page),
    article: articleOf(page),
    lines: seenLines(looks),
  };
}

/** Each key of the page once: guarded where one of its blocks is. */
function seenLines(looks: Looks): SeenLine[] {
  const seen = new Map<string, SeenLine>();
  lineKeys(looks.blocks.map(({ text }) => text)).forEach((keys, i) => {
    const { prose, words } = looks.features[i]!;
    const line = { guarded: isGuarded(looks, i), paragraph: prose && words >= PARAGRAPH_WORDS };
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
