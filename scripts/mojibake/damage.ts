import iconv from 'iconv-lite';

/** Code pages that UTF-8 is read in by mistake; what each leaves open becomes the control character of the same number. */
export const PAGES = [
  'iso-8859-1',
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'macintosh',
  'cp437',
] as const;
export type Page = (typeof PAGES)[number];

/** What happened to a text: the pages that its UTF-8 was read in, one after the other. */
export interface History {
  readonly name: 'once' | 'twice' | 'mixed' | 'three times' | 'spaces swallowed';
  readonly pages: readonly Page[];
  /** No-break spaces became common ones, as in most editors and forms. */
  readonly swallowed: boolean;
}

const TABLES: ReadonlyMap<Page, readonly string[]> = new Map(PAGES.map(page => [page, tableOf(page)]));

function tableOf(page: Page): string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const char = iconv.decode(Uint8Array.of(byte), page);
    return char === '\ufffd' ? String.fromCharCode(byte) : char;
  });
}

/** `text` in UTF-8, its bytes read in `page`. */
export function misread(text: string, page: Page): string {
  const table = TABLES.get(page)!;
  return Array.from(Buffer.from(text, 'utf8'), byte => table[byte]!).join('');
}

/**
 * What texts go through: each page once; each page over itself; each page under and over windows-1252, by which most
 * second accidents happen; windows-1252 and Latin-1 three times; and the two with their 0xA0 swallowed.
 */
export const HISTORIES: readonly History[] = [
  ...PAGES.map((page): History => ({ name: 'once', pages: [page], swallowed: false })),
  ...PAGES.map((page): History => ({ name: 'twice', pages: [page, page], swallowed: false })),
  ...PAGES.slice(2).map((page): History => ({ name: 'mixed', pages: [page, 'windows-1252'], swallowed: false })),
  ...PAGES.slice(2).map((page): History => ({ name: 'mixed', pages: ['windows-1252', page], swallowed: false })),
  ...PAGES.slice(0, 2).map((page): History => ({ name: 'three times', pages: [page, page, page], swallowed: false })),
  ...PAGES.slice(0, 2).map((page): History => ({ name: 'spaces swallowed', pages: [page], swallowed: true })),
];

/** `text` after `history`. */
export function damage(text: string, { pages, swallowed }: History): string {
  const damaged = pages.reduce(misread, text);
  return swallowed ? damaged.replaceAll('\u00a0', ' ') : damaged;
}
