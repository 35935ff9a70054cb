import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslEntry } from './csl';

/** Keys of entries are ours, and not made anew from author, year and title. */
const { format } = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
format.checkLabel = false;
/** Else letters that it has no TeX command for are dropped: all of a Chinese title. */
format.asciiOnly = false;

/** `entries` in one of the formats that citation-js writes; empty where there are none. */
export const written = (format: 'bibtex' | 'ris', entries: readonly CslEntry[]): string =>
  entries.length === 0 ? '' : plugins.output.format(format, entries).trim();
