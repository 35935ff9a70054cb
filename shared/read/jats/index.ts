import { jatsKind } from '../../decode/jats';
import { Accounts } from '../html/accounts';
import { parseXml } from '../html/parse';
import type { Reading } from '../reading';
import { Envelope } from './envelope';
import { readFront } from './front';
import type { JatsRuleId } from './rules';
import { walk } from './walk';

export { JATS_RULES } from './rules';

/** Whether a decoded text is one article in JATS (or NLM) XML. */
export const isJats = (text: string): boolean => jatsKind(text) === 'article';

/**
 * Reads an article in JATS (or NLM) XML, whole or broken: blocks in their order, each with what its elements declare it to
 * be, and the facts of its metadata. Takes out only what no reader of the article sees (see `JATS_RULES`). Never throws.
 */
export function readJats(markup: string): Reading {
  const document = parseXml(markup);
  const envelope = new Envelope(document);
  const front = readFront(envelope.article);
  const accounts = new Accounts<JatsRuleId>(markup);
  const blocks = walk(markup, document, front, envelope, accounts);
  const facts = front.language === undefined ? [] : [{ name: 'citation_language', value: front.language }];
  return { kind: 'html', blocks, markup: accounts.markup, removed: accounts.removed, facts, article: front.facts };
}
