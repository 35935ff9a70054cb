import type { Rule } from '../rules';
import { CODE_PAGE_RULES } from './mojibake/rules';
import { ACCENT_RULES } from './accents';
import { BRACED_NAME_RULES } from './braced-names';
import { CONTROL_RULES } from './controls';
import { ENTITY_RULES } from './entities';
import { GLYPH_NUMBER_RULES } from './glyph-numbers';
import { GLYPH_RULES } from './glyphs';
import { INITIAL_RULES } from './initials';
import { LIGATURE_RULES } from './ligatures';
import { LOST_QUOTE_RULES } from './lost-quotes';
import { LINE_END_RULES } from './line-ends';
import { SYMBOL_FONT_RULES } from './symbol-font';

/** All repairs of characters and encodings that the ledger can name. */
export const REPAIR_RULES: readonly Rule[] = [
  ...CODE_PAGE_RULES,
  ...ENTITY_RULES,
  ...CONTROL_RULES,
  ...LOST_QUOTE_RULES,
  ...GLYPH_RULES,
  ...GLYPH_NUMBER_RULES,
  ...BRACED_NAME_RULES,
  ...SYMBOL_FONT_RULES,
  ...ACCENT_RULES,
  ...LIGATURE_RULES,
  ...LINE_END_RULES,
  ...INITIAL_RULES,
];
