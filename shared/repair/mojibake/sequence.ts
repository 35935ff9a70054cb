import { type CodePage } from './code-pages';

/** A UTF-8 sequence that was read byte by byte as characters of a code page, and the character that it stands for. */
export interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Bytes that had become a common space or an unknown character. */
  readonly lost: number;
}

const SPACE = 0x20;
const REPLACEMENT = 0xfffd;
const SUBSTITUTE = 0x1a;
const QUESTION = 0x3f;

/**
 * The sequence that starts at `i` in `page`, undefined where there is none. The bytes may have suffered:
 *
 *     Ã©       é      as it should be
 *     Ð Ñƒ     Ру     0xA0 became a space
 *     Ä�       �      a byte without a character was lost, and the character with it
 *     í ½í¸   😍      the halves of a surrogate pair, three bytes each (CESU-8)
 */
export function sequenceAt(text: string, i: number, page: CodePage): Sequence | undefined {
  const lead = page.byteOf[text.charCodeAt(i)]!;
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  if (lead === 0xed) return surrogatesAt(text, i, page) ?? plainAt(text, i, lead, page);
  return plainAt(text, i, lead, page);
}

const lengthOf = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

function plainAt(text: string, i: number, lead: number, page: CodePage): Sequence | undefined {
  const length = lengthOf(lead);
  let code = lead & (0xff >> (length + 1));
  let lost = 0;
  let unknown = false;
  for (let k = 1; k < length; k++) {
    const unit = text.charCodeAt(i + k);
    const byte = page.byteOf[unit] ?? 0;
    if (byte >= 0x80 && byte <= 0xbf) code = (code << 6) | (byte & 0x3f);
    else if (unit === SPACE && page.hasNbsp && (k > 1 || length < 4)) {
      code = (code << 6) | 0x20;
      lost++;
    } else if (page.hasGaps && isUnknown(unit, lead, k, length)) {
      unknown = true;
      lost++;
    } else return undefined;
  }
  if (lost > 1) return undefined;
  const out = unknown ? '\ufffd' : characterOf(code, length);
  return out === undefined ? undefined : { start: i, end: i + length, text: out, lost };
}

/** A `?` is too common to stand for any lost byte: only at the end of what begins like a quotation mark, `â€?`, and after `Ã`. */
function isUnknown(unit: number, lead: number, k: number, length: number): boolean {
  if (unit === REPLACEMENT || unit === SUBSTITUTE) return true;
  return unit === QUESTION && k === length - 1 && (lead === 0xe2 || lead === 0xc3);
}

const SHORTEST = [0, 0, 0x80, 0x800, 0x10000];

function characterOf(code: number, length: number): string | undefined {
  if (code < SHORTEST[length]! || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return String.fromCodePoint(code);
}

/** CESU-8: ED A0..AF xx, ED B0..BF xx. */
function surrogatesAt(text: string, i: number, page: CodePage): Sequence | undefined {
  const high = halfAt(text, i, page);
  const low = halfAt(text, i + 3, page);
  if (high === undefined || low === undefined || high >= 0xdc00 || low < 0xdc00) return undefined;
  const lost = text.slice(i, i + 6).includes(' ') ? 1 : 0;
  return { start: i, end: i + 6, text: String.fromCharCode(high, low), lost };
}

function halfAt(text: string, i: number, page: CodePage): number | undefined {
  if (page.byteOf[text.charCodeAt(i)] !== 0xed) return undefined;
  const bytes = [1, 2].map(k => {
    const unit = text.charCodeAt(i + k);
    return unit === SPACE && page.hasNbsp ? 0xa0 : (page.byteOf[unit] ?? 0);
  });
  const [second, third] = bytes as [number, number];
  if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) return undefined;
  return 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
}
