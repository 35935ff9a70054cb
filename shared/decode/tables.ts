import iconv from 'iconv-lite';

/** The Encoding Standard's names that iconv-lite knows by another one. */
const ICONV_NAMES: Readonly<Record<string, string>> = {
  'x-mac-cyrillic': 'maccyrillic',
  big5: 'big5-hkscs',
  'iso-8859-8-i': 'iso-8859-8',
};

/** ISO-2022-JP shifts between tables with escape sequences; iconv-lite has no such codec, the platform has. */
const BY_PLATFORM = new Set(['iso-2022-jp']);

/** Whether `decodeTable` can read `charset` (a name of the Encoding Standard). */
export function hasTable(charset: string): boolean {
  return BY_PLATFORM.has(charset) || iconv.encodingExists(ICONV_NAMES[charset] ?? charset);
}

/**
 * `bytes` read by the table of `charset`. A byte that a Windows code page leaves open (0x81, 0x8D, 0x8F, 0x90, 0x9D)
 * becomes the control character of the same number, as the Encoding Standard has it; other bytes without a meaning
 * become U+FFFD.
 */
export function decodeTable(bytes: Uint8Array, charset: string): string {
  if (BY_PLATFORM.has(charset)) return new TextDecoder(charset).decode(bytes);
  const text = iconv.decode(bytes, ICONV_NAMES[charset] ?? charset, { stripBOM: false });
  return charset.startsWith('windows-') && text.length === bytes.length && text.includes('\ufffd')
    ? text.replace(/\ufffd/g, (_, at: number) => String.fromCharCode(bytes[at]!))
    : text;
}
