import iconv from 'iconv-lite';

/** A one-byte code page that UTF-8 is read in by mistake, as a table from character to byte. */
export interface CodePage {
  readonly rule: string;
  /** Damage points (see `plausible.ts`) that a reading in this page must make up for: rarer mistakes need more evidence. */
  readonly handicap: number;
  /** Byte 0x80–0xFF for each UTF-16 unit that the page has, 0 for all others. */
  readonly byteOf: Uint8Array;
  /** Bytes 0x80–0x9F that are printing characters in this page. */
  readonly printing: ReadonlySet<number>;
  /** 0xA0 is the no-break space, which many programs turn into a common space. */
  readonly hasNbsp: boolean;
  /** Some bytes stand for nothing, and converters put U+FFFD, U+001A or `?` for them. */
  readonly hasGaps: boolean;
}

interface PageEntry {
  readonly charset: string;
  readonly rule: string;
  readonly handicap: number;
  /** Latin-1 and the Windows pages leave 0x80–0x9F, or some of them, to the control characters of the same number. */
  readonly controls: boolean;
  /** Other characters that converters give for a byte of the page. */
  readonly also?: Readonly<Record<string, number>>;
}

/** The euro came in place of the currency sign; Greek letters and the signs that look like them are mixed up. */
const MAC_VARIANTS = { '¤': 0xdb, '€': 0xdb, Ω: 0xbd, '\u2126': 0xbd, '∆': 0xc6, Δ: 0xc6, µ: 0xb5, μ: 0xb5 };

/**
 * The pages met in the wild, most usual first. Latin-1 is not an entry of its own: windows-1252 with the control
 * characters let in reads both, and text in which the two are mixed.
 */
const ENTRIES: readonly PageEntry[] = [
  { charset: 'windows-1252', rule: 'mojibake.utf8-as-windows-1252', handicap: 0, controls: true },
  { charset: 'windows-1251', rule: 'mojibake.utf8-as-windows-1251', handicap: 0.5, controls: true },
  { charset: 'macintosh', rule: 'mojibake.utf8-as-macintosh', handicap: 0.5, controls: false, also: MAC_VARIANTS },
  { charset: 'windows-1250', rule: 'mojibake.utf8-as-windows-1250', handicap: 0.5, controls: true },
  { charset: 'cp437', rule: 'mojibake.utf8-as-cp437', handicap: 0.5, controls: false },
  { charset: 'windows-1253', rule: 'mojibake.utf8-as-windows-1253', handicap: 0.75, controls: true },
  { charset: 'windows-1254', rule: 'mojibake.utf8-as-windows-1254', handicap: 0.25, controls: true },
  { charset: 'iso-8859-2', rule: 'mojibake.utf8-as-iso-8859-2', handicap: 0.75, controls: true },
  { charset: 'windows-1257', rule: 'mojibake.utf8-as-windows-1257', handicap: 1, controls: true },
];

export const CODE_PAGES: readonly CodePage[] = ENTRIES.map(({ charset, rule, handicap, controls, also = {} }) => {
  const byteOf = new Uint8Array(0x10000);
  const printing = new Set<number>();
  if (controls) for (let byte = 0x80; byte < 0xa0; byte++) byteOf[byte] = byte;
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const char = iconv.decode(Uint8Array.of(byte), charset);
    // What the page leaves open, sloppy converters leave as it is: 0xA1 in windows-1257 comes out as U+00A1.
    byteOf[char === '\ufffd' ? byte : char.charCodeAt(0)] = byte;
    if (char !== '\ufffd' && char.charCodeAt(0) >= 0xa0) printing.add(byte);
  }
  for (const [char, byte] of Object.entries(also)) byteOf[char.charCodeAt(0)] = byte;
  return { rule, handicap, byteOf, printing, hasNbsp: byteOf[0xa0] === 0xa0, hasGaps: controls };
});

/** For each UTF-16 unit, the set (bit i: `CODE_PAGES[i]`) of pages in which it is the first byte of a UTF-8 sequence. */
export const LEAD_IN: Uint16Array = unitsWithByte(byte => byte >= 0xc2 && byte <= 0xf4);
/** The same for the bytes that follow a first one. */
export const TRAIL_IN: Uint16Array = unitsWithByte(byte => byte >= 0x80 && byte <= 0xbf);

function unitsWithByte(test: (byte: number) => boolean): Uint16Array {
  const pages = new Uint16Array(0x10000);
  CODE_PAGES.forEach(({ byteOf }, page) => {
    for (let unit = 0; unit < byteOf.length; unit++) {
      const byte = byteOf[unit]!;
      if (byte !== 0 && test(byte)) pages[unit]! |= 1 << page;
    }
  });
  return pages;
}
