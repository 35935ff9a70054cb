import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import { GLYPH_FAMILIES, type GlyphFamily } from './glyph-families';
import { isDump, type RepairStep } from './step';

export const GLYPH_RULES: readonly Rule[] = GLYPH_FAMILIES.map(({ name, glyphs }) => ({
  id: `glyphs.${name}`,
  reason: 'A symbol font of the PDF was read as if it were text; the page has places that only this explains.',
  example: Object.entries(glyphs)
    .slice(0, 4)
    .map(([wrong, right]) => `${wrong} for ${right}`)
    .join(', '),
}));

/** Any character or code that some family replaces. */
const ANY = /\d[%)]? ?Æ|[ (]! ?\d|\de\d|[\u00ad¼þ\u03e9-\u03ee\u03fd\u03feՆՅ\u0609-\u060e\u2423-\u243b]|\/[CH]\d/;

/** Wrong glyphs of a PDF's symbol fonts put right, family by family, where the page shows that the family is at work. */
export const mendGlyphs: RepairStep = blocks => {
  const suspect = blocks.filter(({ text }) => ANY.test(text));
  if (suspect.length === 0) return { edits: [], doubts: [] };
  const dump = isDump(blocks);
  const families = GLYPH_FAMILIES.filter(
    family => (dump || family.dumpsOnly !== true) && isAtWork(family, suspect) && !isSound(family, blocks),
  );
  const edits = blocks.map(block => families.flatMap(family => editsOf(family, block)));
  return { edits: edits.map(list => list.sort((a, b) => a.span[0] - b.span[0])), doubts: [] };
};

function isAtWork({ telling, places }: GlyphFamily, suspect: readonly Block[]): boolean {
  const everywhere = new RegExp(telling, 'gu');
  let found = 0;
  for (const { text } of suspect) {
    found += text.match(everywhere)?.length ?? 0;
    if (found >= places) return true;
  }
  return false;
}

const isSound = ({ sound }: GlyphFamily, blocks: readonly Block[]): boolean =>
  sound !== undefined && blocks.some(({ text }) => sound.test(text));

function editsOf({ name, glyphs, where }: GlyphFamily, { text }: Block): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: glyph, index } of text.matchAll(where)) {
    const replacement = glyphs[glyph];
    if (replacement === undefined) continue;
    edits.push({ span: [index, index + glyph.length], replacement, rule: `glyphs.${name}` });
  }
  return edits;
}
