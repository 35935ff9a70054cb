import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode } from '../../shared/decode';
import { Refusal } from '../../shared/errors';
import { SENTENCES } from '../repair/languages';

const bytes = (text: string, charset: string): Buffer => iconv.encode(text, charset);
const holds = (text: string, charset: string): boolean => iconv.decode(bytes(text, charset), charset) === text;

/** Signs of print as an author of the time would have typed them in a charset that has none. */
const plainSigns = (text: string, charset: string): string =>
  text.replace(/[–—‘’“”„«»…]/g, sign => (holds(sign, charset) ? sign : sign === '–' || sign === '—' ? '-' : '"'));

const refusal = (input: Uint8Array, maxBytes?: number): string => {
  try {
    decode(input, maxBytes === undefined ? {} : { maxBytes });
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};

/** Every charset that pages of the language come in, where it can hold the sentences. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  german: ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh', 'windows-1250', 'iso-8859-2'],
  french: ['windows-1252', 'iso-8859-15', 'macintosh'],
  spanish: ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh'],
  portuguese: ['windows-1252', 'iso-8859-1', 'macintosh'],
  polish: ['windows-1250', 'iso-8859-2'],
  czech: ['windows-1250', 'iso-8859-2'],
  hungarian: ['windows-1250', 'iso-8859-2'],
  turkish: ['windows-1254', 'iso-8859-9'],
  lithuanian: ['windows-1257'],
  russian: ['windows-1251', 'koi8-r', 'iso-8859-5'],
  ukrainian: ['windows-1251', 'koi8-u'],
  greek: ['windows-1253', 'iso-8859-7'],
  hebrew: ['windows-1255'],
  arabic: ['windows-1256'],
  chinese: ['gbk', 'gb18030'],
  traditional: ['big5'],
  japanese: ['shift_jis', 'euc-jp'],
  korean: ['euc-kr'],
};

const HOMED = Object.entries(HOMES).flatMap(([language, charsets]) =>
  charsets.map(charset => {
    const text = SENTENCES[language]!.map(sentence => plainSigns(sentence, charset)).join('\n');
    return { language, charset, text };
  }),
);

describe('charsets', () => {
  it.each(HOMED)('$language in $charset, declared', ({ charset, text }) => {
    expect(holds(text, charset)).toBe(true);
    const read = decode(bytes(text, charset), { contentType: `text/html; charset="${charset}"` });
    expect(read.text).toBe(text);
    expect(read.charset).toMatchObject({ declared: charset, evidence: 'declared' });
    expect(read.warnings).toEqual([]);
  });

  it.each(HOMED)('$language in $charset, found out', ({ charset, text }) => {
    const read = decode(bytes(text, charset));
    expect(read.text).toBe(text);
    expect(read.charset.evidence).toBe('detected');
    expect(read.warnings.map(warning => warning.code)).toEqual(['charset-guessed']);
  });

  it.each(Object.keys(SENTENCES))('%s in all forms of Unicode', language => {
    const text = `1. ${SENTENCES[language]!.join('\n')}`;
    for (const charset of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
      const marked = decode(iconv.encode(text, charset, { addBOM: true }));
      expect(marked).toMatchObject({ text, charset: { used: charset, evidence: 'bom' } });
      expect(decode(bytes(text, charset)).text).toBe(text);
    }
  });

  it('reads ISO-2022-JP by its escapes', () => {
    const shifted = Buffer.from('title \x1b$BF|K\\8l\x1b(B end', 'latin1');
    expect(decode(shifted)).toMatchObject({ text: 'title 日本語 end', charset: { used: 'iso-2022-jp' } });
  });
});

describe('declarations that lie', () => {
  it('UTF-8 beats any declaration', () => {
    const page = Buffer.from('<meta charset="iso-8859-1"><p>naïve façade</p>');
    expect(decode(page)).toMatchObject({ charset: { used: 'utf-8', declared: 'iso-8859-1', evidence: 'valid-utf8' } });
  });

  it('Latin-1 is read as windows-1252, its superset', () => {
    const page = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><p>the authors\x92 caf\xe9</p>', 'latin1');
    expect(decode(page).text).toContain('the authors’ café');
  });

  it('a page that says UTF-8 and is windows-1252 is found out', () => {
    const page = bytes('Die Ärzte prüften größere Übungsgruppen – „so heißt es“', 'windows-1252');
    const read = decode(page, { contentType: 'text/plain; charset=utf-8' });
    expect(read).toMatchObject({
      text: 'Die Ärzte prüften größere Übungsgruppen – „so heißt es“',
      charset: { used: 'windows-1252' },
    });
  });

  it('an unknown label counts as none', () => {
    expect(decode(Buffer.from('plain'), { contentType: 'text/plain; charset=wtf-9' }).charset).toEqual({
      used: 'utf-8',
      evidence: 'ascii',
    });
  });
});

describe('damaged bytes', () => {
  it('stray windows-1252 bytes in UTF-8', () => {
    const mixed = Buffer.concat([Buffer.from('naïve façade, Größe and '), Buffer.from([0x93, 0x61, 0x94])]);
    expect(decode(mixed)).toMatchObject({
      text: 'naïve façade, Größe and “a”',
      charset: { evidence: 'utf8-with-stray-bytes' },
    });
  });

  it('CESU-8 pairs become characters, lone halves U+FFFD', () => {
    expect(decode(Buffer.from([0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x8d, 0xc3, 0xa9, 0xc3, 0xa9])).text).toBe('a😍éé');
    const half = decode(Buffer.from([0x61, 0xed, 0xa0, 0xbd, 0x62, 0xc3, 0xa9, 0xc3, 0xa9]));
    expect(half.text).toBe('a\ufffdbéé');
    expect(half.warnings.map(warning => warning.code)).toEqual(['undecodable-bytes']);
  });

  it('a few NULs stay for the repair of control characters', () => {
    expect(decode(Buffer.from('p\0value of the test in the second series')).text).toBe(
      'p\0value of the test in the second series',
    );
  });

  it('U+FFFD that the page itself has is no loss of ours', () => {
    expect(decode(Buffer.from('lost \ufffd here')).warnings).toEqual([]);
  });
});

describe('containers and refusals', () => {
  const page = Buffer.from('A page of text, long enough to be packed. '.repeat(50));

  it('unpacks gzip', () => {
    expect(decode(gzipSync(page)).text).toBe(page.toString());
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.from(' \n\t ')],
    ['empty', gzipSync(Buffer.alloc(0))],
    ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['archive', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 1, 2])],
    ['zip', Buffer.from('PK\x03\x04rest')],
    ['archive', gzipSync(gzipSync(page))],
    ['undecodable', gzipSync(page).subarray(0, 30)],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['binary', Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 151 + (i >> 3)) & 0xff))],
  ])('refuses: %s', (code, input) => {
    expect(refusal(input)).toBe(code);
  });

  it('keeps to the limit, packed and unpacked', () => {
    expect(refusal(page, 100)).toBe('too-large');
    expect(refusal(gzipSync(Buffer.alloc(1_000_000, 'a')), 10_000)).toBe('archive-bomb');
    expect(refusal(page, page.length)).toBe('none');
  });
});

describe('laws', () => {
  it('UTF-8 comes back as it was, or is refused with a typed error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        const input = Buffer.from(`x ${text}`);
        const code = refusal(input);
        expect(code === 'none' ? decode(input).text : code).toBe(code === 'none' ? `x ${text}` : 'binary');
      }),
    );
  });

  it('any bytes give a text without lone surrogates, or a typed refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), input => {
        if (refusal(input) === 'none') expect(decode(input).text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
