import type { Rule } from '../../rules';

const because = (page: string, then: string): string =>
  `UTF-8 that was read byte by byte as ${page}, once or several times over, is read back. ${then}`;

/** One rule for each code page of `CODE_PAGES`, and GBK. */
export const CODE_PAGE_RULES: readonly Rule[] = [
  {
    id: 'mojibake.utf8-as-windows-1252',
    reason: because('windows-1252 or Latin-1', 'The usual damage of scraped pages.'),
    example: '2 Ã— 10â»Â³ mol at 25 Â°C',
  },
  {
    id: 'mojibake.utf8-as-windows-1251',
    reason: because('windows-1251', 'Seen on pages that passed through Russian systems.'),
    example: 'the authorвЂ™s data',
  },
  {
    id: 'mojibake.utf8-as-macintosh',
    reason: because('Mac Roman', 'Seen in text pasted from old Macintosh files.'),
    example: 'r√©sum√© of the trial',
  },
  {
    id: 'mojibake.utf8-as-windows-1250',
    reason: because('windows-1250', 'Seen on pages from Central Europe.'),
    example: 'NovĂˇk and KovĂˇcs',
  },
  {
    id: 'mojibake.utf8-as-cp437',
    reason: because('code page 437', 'Seen in the output of DOS consoles.'),
    example: 'Universit├⌐ de Lyon',
  },
  {
    id: 'mojibake.utf8-as-windows-1253',
    reason: because('windows-1253', 'Seen on Greek pages.'),
    example: 'ΞµΟΞµΟ…Ξ½Ξ±',
  },
  {
    id: 'mojibake.utf8-as-windows-1254',
    reason: because('windows-1254', 'Seen on Turkish pages.'),
    example: 'TÃ¼rkiyeâ€™de Ä°zmir',
  },
  {
    id: 'mojibake.utf8-as-iso-8859-2',
    reason: because('ISO 8859-2', 'Seen on older pages from Central Europe.'),
    example: 'NovĂĄk a kolektiv',
  },
  {
    id: 'mojibake.utf8-as-windows-1257',
    reason: because('windows-1257', 'Seen on pages from the Baltic states.'),
    example: 'Å½Äinios apie mokslÄÆ',
  },
  {
    id: 'mojibake.utf8-as-gbk',
    reason:
      'UTF-8 that was read as GBK, two bytes a character, is read back where every Han character of the text is of this kind.',
    example: 'the trial鈥檚 caf茅',
  },
];
