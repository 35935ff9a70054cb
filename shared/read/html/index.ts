import type { Reading } from '../reading';
import { Accounts } from './accounts';
import { factsOf } from './facts';
import { parse } from './parse';
import { walk } from './walk';

export { looksLikeHtml } from './looks-like';
export { HTML_RULES } from './rules';

/**
 * Reads an HTML page, whole or broken: blocks in reading order with what tags, classes and attributes say of them, and
 * the facts of its head. Takes out only what no reader of the page sees as part of a line (see `HTML_RULES`); menus,
 * cookie notices and other site text come as blocks like any other. Never throws.
 */
export function readHtml(markup: string): Reading {
  const document = parse(markup);
  const accounts = new Accounts(markup);
  const blocks = walk(markup, document, accounts);
  return { kind: 'html', blocks, markup: accounts.markup, removed: accounts.removed, facts: factsOf(document) };
}
