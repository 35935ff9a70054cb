import type { Rule } from '../rules';
import type { Block } from '../source/block';
import type { Edit } from '../source/edit';
import type { RepairStep } from './step';

export const LIGATURE_RULES: readonly Rule[] = [
  {
    id: 'ligatures.letters',
    reason: 'A ligature is a matter of print: the letters that it joins are the text, and what searches look for.',
    example: 'signiﬁcant inﬂuence',
  },
  {
    id: 'invisible.soft-hyphen',
    reason: 'A soft hyphen says where a word may be broken. It is not part of the word.',
    example: 'immuno\u00adhisto\u00adchemistry',
  },
  {
    id: 'invisible.zero-width',
    reason: 'Zero-width spaces, byte order marks and non-characters cannot be seen, and part words for every program.',
    example: 'long\u200bidentifier',
  },
];

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Joiners shape words of Persian and Indic scripts, and emoji; between Latin letters they do nothing. */
const INVISIBLE = /[ﬀ-ﬆ\u00ad\u200b\u2060\ufeff\ufffe\uffff]|(?<=[A-Za-z])[\u200c\u200d]/g;

/** Ligatures to letters; zero-width characters and soft hyphens out. */
export const mendLigatures: RepairStep = blocks => ({ edits: blocks.map(editsOf), doubts: [] });

function editsOf({ text }: Block): Edit[] {
  return Array.from(text.matchAll(INVISIBLE), ({ 0: char, index }) => {
    const letters = LIGATURES[char];
    const rule = letters ? 'ligatures.letters' : char === '\u00ad' ? 'invisible.soft-hyphen' : 'invisible.zero-width';
    return { span: [index, index + 1], replacement: letters ?? '', rule };
  });
}
