import { dumpSigns } from './dump-signs';
import MODEL from './dump.json';
import { withoutLineNumbers } from './line-numbers';
import { linesOf } from './lines';

/** Fewer lines than this tell nothing of how a page was printed. */
const FEWEST_LINES = 8;

/**
 * Whether a plain text is the dump of a PDF rather than a scraper's page. Certain where it has form feeds; else by logistic
 * regression over what its lines show (`train/kind.py`): printed lines end in the middle of words and sentences, a site's
 * lines speak of menus and tools.
 */
export function looksLikePdfText(text: string): boolean {
  if (text.includes('\f')) return true;
  const { lines } = withoutLineNumbers(linesOf(text));
  if (lines.length < FEWEST_LINES) return false;
  return dumpSigns(lines).reduce((sum, sign, i) => sum + sign * MODEL.weights[i]!, MODEL.bias) > 0;
}
