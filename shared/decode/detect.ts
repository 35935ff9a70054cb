import { analyse } from 'chardet';
import { decodeTable, hasTable } from './tables';
import { oddness } from './plausible';

/** Bytes that the detector sees: all lines with bytes beyond ASCII, up to this many. Tags and English teach it nothing. */
const SAMPLE = 32_768;

/**
 * Single-byte charsets that pages come in and that chardet has no model for or confuses with a neighbour, most usual
 * first: of two readings that look alike the earlier one stands.
 */
const SINGLE_BYTE = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-15',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'koi8-r',
  'koi8-u',
  'macintosh',
] as const;

/** What chardet's names are called in the Encoding Standard, where that is another name. */
const STANDARD_NAMES: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-8': 'windows-1255',
  'iso-8859-6': 'windows-1256',
};

/** The most likely charset of `bytes`, which are not UTF-8, and how odd the text then looks (see `oddness`). */
export interface Guess {
  readonly charset: string;
  readonly oddness: number;
}

/**
 * Guesses the charset: chardet's statistics say what is likely, our own measure of the decoded text says what cannot be.
 * The lowest cost wins: oddness counts most, chardet's confidence (0–100) decides between readings that look sound.
 */
export function detectCharset(bytes: Uint8Array): Guess {
  const sample = telling(bytes);
  const confidence = new Map<string, number>(SINGLE_BYTE.map(name => [name, 0]));
  for (const match of analyse(sample)) {
    const name = match.name.toLowerCase();
    const standard = STANDARD_NAMES[name] ?? name;
    if (hasTable(standard)) confidence.set(standard, Math.max(confidence.get(standard) ?? 0, match.confidence));
  }
  let best: (Guess & { readonly cost: number }) | undefined;
  for (const [charset, sure] of confidence) {
    const odd = oddness(decodeTable(sample, charset));
    const cost = odd - sure / 200;
    if (best === undefined || cost < best.cost) best = { charset, oddness: odd, cost };
  }
  return best!;
}

/** The lines of `bytes` that have a byte beyond ASCII, joined, at most `SAMPLE` bytes. */
function telling(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let size = 0;
  for (let start = 0; start < bytes.length && size < out.length;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    if (line.some(byte => byte >= 0x80)) {
      const room = line.subarray(0, out.length - size);
      out.set(room, size);
      size += room.length;
    }
    start = end;
  }
  return out.subarray(0, size);
}
