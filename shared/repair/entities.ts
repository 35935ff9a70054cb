import { decodeHTMLStrict, decodeXML } from 'entities';
import type { Rule } from '../rules';
import type { Edit } from '../source/edit';

export const ENTITY_RULES: readonly Rule[] = [
  {
    id: 'entities.left-over',
    reason: 'Text that was escaped once too often shows HTML entities; each is the character that it names.',
    example: 'Smith &amp; Jones, p &lt; 0.05',
  },
];

/** The entities that XML itself has, and numbers: hardly anyone writes them to be read. */
const XML_ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/g;
/** All that HTML has. On a page they are left-overs; in a lone string they may be what the text is about. */
const HTML_ENTITY = /&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/g;

/** Edits that decode left-over entities, one layer: `&amp;lt;` becomes `&lt;`. What names no character stays. */
export function findEntities(text: string, known: 'xml' | 'html'): Edit[] {
  if (!text.includes('&')) return [];
  const edits: Edit[] = [];
  for (const { 0: entity, index } of text.matchAll(known === 'xml' ? XML_ENTITY : HTML_ENTITY)) {
    const replacement = entity === '&nbsp;' ? '\u00a0' : known === 'xml' ? decodeXML(entity) : decodeHTMLStrict(entity);
    if (replacement === entity || isTalkedAbout(text, index, index + entity.length)) continue;
    edits.push({ span: [index, index + entity.length], replacement, rule: 'entities.left-over' });
  }
  return edits;
}

/** `Did you mean '&gt;'?`: an entity alone in quotation marks is what the text is about. */
const isTalkedAbout = (text: string, start: number, end: number): boolean =>
  /["'`‘“„]/.test(text[start - 1] ?? '') && /["'`’”“]/.test(text[end] ?? '');
