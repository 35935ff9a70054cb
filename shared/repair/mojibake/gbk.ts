import iconv from 'iconv-lite';
import type { Edit } from '../../source/edit';
import { meritOf } from './evidence';

/** Han characters, kana and the private-use area, in which GBK has its double bytes; what follows may be half of one. */
const RUN = /[\u2010-\u33ff\u4e00-\u9fff\ue000-\uf8ff\uff01-\uffe5]+/g;
const HAN = /[\u4e00-\u9fff]/;

/** Damage that all readings together must take away; that all are well-formed says much already. */
const ENOUGH = 3;

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * UTF-8 that was read as GBK, two bytes a character. Where the bytes come out even nothing is lost, and a Latin text
 * shows Han characters inside its words:
 *
 *     caf茅, 25 掳C, the trial鈥檚 end      café, 25 °C, the trial’s end
 *
 * Every Han character of the text must be of this kind: sound Chinese is no well-formed UTF-8.
 */
export function findGbk(text: string): Edit[] {
  if (!HAN.test(text)) return [];
  const edits: Edit[] = [];
  let merit = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!HAN.test(run)) continue;
    const replacement = asUtf8(run);
    if (replacement === undefined || HAN.test(replacement)) return [];
    merit += meritOf(text, index, index + run.length, replacement);
    edits.push({ span: [index, index + run.length], replacement, rule: 'mojibake.utf8-as-gbk' });
  }
  return merit >= ENOUGH && edits.length > 1 ? edits : [];
}

function asUtf8(run: string): string | undefined {
  try {
    return STRICT.decode(iconv.encode(run, 'gbk'));
  } catch {
    return undefined;
  }
}
