import fc from 'fast-check';
import iconv from 'iconv-lite';
import { repair } from '../../shared/repair';
import { findMojibake } from '../../shared/repair/mojibake';
import { applyEdits } from '../../shared/source/edit';
import { SENTENCES, TRAPS } from './languages';

/** UTF-8 read in a one-byte code page; bytes that the page leaves open become the character of the same number. */
function misread(text: string, charset: string): string {
  return Array.from(Buffer.from(text, 'utf8'), byte => {
    const char = iconv.decode(Uint8Array.of(byte), charset);
    return char === '\ufffd' ? String.fromCharCode(byte) : char;
  }).join('');
}

const ALL = Object.entries(SENTENCES).flatMap(([language, sentences]) => sentences.map(text => ({ language, text })));
const fixed = (text: string): string => repair(text).text;

describe('sound text stays', () => {
  it.each(ALL)('$language: $text', ({ text }) => {
    for (const form of [text, text.toUpperCase(), text.toLowerCase(), `„${text}“`, `«${text}»`]) {
      expect(repair(form)).toEqual({ text: form, edits: [] });
    }
    for (const word of text.split(' ')) {
      for (const form of [word, `${word}…`, `„${word}“`, `${word.toUpperCase()}’s`, `${word}\u00a0x`]) {
        expect(fixed(form)).toBe(form);
      }
    }
  });

  it.each(TRAPS)('%s', text => expect(repair(text)).toEqual({ text, edits: [] }));

  it('all of it as one page', () => {
    const page = [...ALL.map(({ text }) => text), ...TRAPS].join('\n');
    expect(fixed(page)).toBe(page);
  });
});

describe('damaged text comes back', () => {
  const PAGES = [
    'iso-8859-1',
    'windows-1252',
    'windows-1254',
    'macintosh',
    'windows-1251',
    'windows-1250',
    'cp437',
    'iso-8859-2',
    'windows-1253',
  ];
  it.each(PAGES)('UTF-8 read as %s', charset => {
    for (const { text } of ALL) expect(fixed(misread(text, charset))).toBe(text);
  });

  it.each(ALL)('two and three layers: $language', ({ text }) => {
    const twice = misread(misread(text, 'windows-1252'), 'windows-1252');
    expect(fixed(twice)).toBe(text);
    expect(fixed(misread(twice, 'iso-8859-1'))).toBe(text);
  });

  it.each([
    ['2 Ã— 10â\x81»Â³ mol', '2 × 10⁻³ mol'],
    ['at 25 Â°C and 10 Âµm', 'at 25 °C and 10 µm'],
    ['p â‰¤ 0.05, n â‰¥ 7', 'p ≤ 0.05, n ≥ 7'],
    ['TGF-Î²1 and IL-2RÎ³', 'TGF-β1 and IL-2Rγ'],
    ['SÃ¸rlie, VirÃ¡nyi and KesÃ¤niemi', 'Sørlie, Virányi and Kesäniemi'],
    ['10869â€“10874 (2001)', '10869–10874 (2001)'],
    ['the trialâ€™s end', 'the trial’s end'],
    ['the trialÂ\x92s end', 'the trial’s end'],
    ['Ã…ngstrÃ¶m', 'Ångström'],
    ['wei√ü', 'weiß'],
    ['Universit├⌐', 'Université'],
    ['a ðŸ˜€ face', 'a 😀 face'],
    ['a \u00ed\u00a0\u00bd\u00ed\u00b8\u008d face', 'a 😍 face'],
  ])('without a page around it: %s', (damaged, text) => expect(fixed(damaged)).toBe(text));
});

describe('bytes that were lost on the way', () => {
  it.each([
    ['voilÃ le travail', 'voilà le travail', '0xA0 and a space made one'],
    ['Ã s crianÃ§as', 'às crianças', '0xA0 became the space'],
    ['Ð\xa0ÑƒÑ\ufffdÑ\ufffdÐºÐ¸Ð¹', 'Ру\ufffd\ufffdкий', '0x81 became U+FFFD'],
    ['â€œyesâ€? and â€œno', '“yes\ufffd and “no', '0x9D became a question mark'],
  ])('%s', (damaged, text) => expect(fixed(damaged)).toBe(text));
});

describe('closing quotation marks whose last byte was dropped', () => {
  it.each([
    ['the â€œnewâ€ data', 'the “new” data'],
    ['â€œoneâ€, â€œtwoâ€.', '“one”, “two”.'],
  ])('%s', (damaged, text) => expect(fixed(damaged)).toBe(text));
});

describe('UTF-8 read as GBK', () => {
  it.each([
    ['the trial鈥檚 caf茅 at 25 掳C', 'the trial’s café at 25 °C'],
    ['na茂ve 鈥 and fa莽ade', 'na茂ve 鈥 and fa莽ade'],
    ['Zhang (张), Lu (卢) and Mao (茅) wrote', 'Zhang (张), Lu (卢) and Mao (茅) wrote'],
    ['Lu (卢) and Mao (茅) wrote', 'Lu (卢) and Mao (茅) wrote'],
  ])('%s', (damaged, text) => expect(fixed(damaged)).toBe(text));
});

describe('the rest of the page decides', () => {
  const DOUBTFUL = 'thickness 5 Ã…, angle Ï€ and a Ã€ B';
  it('a sound page keeps what may be meant', () => {
    expect(fixed('SÃO AMANHÃ… and Å™ stand in a sound text')).toBe('SÃO AMANHÃ… and Å™ stand in a sound text');
    expect(fixed('from ÄŒesko alone')).toBe('from ÄŒesko alone');
  });

  it('a damaged page shows what was meant', () => {
    const sure = 'the authorsâ€™ dataâ€”â€œnewâ€\x9d â€” from SÃ£o Paulo. '.repeat(3);
    expect(fixed(`${sure}from ÄŒesko`)).toMatch(/from Česko$/);
    expect(fixed(sure + DOUBTFUL)).toContain('thickness 5 Å, angle π and a À B');
  });

  it('damaged and sound text stand side by side', () => {
    const page = 'Reninâ€“angiotensin from 2007â€“2012, in the physicians’ “own” words – naïve Größe.Â\xa0Next';
    expect(fixed(page)).toBe('Renin–angiotensin from 2007–2012, in the physicians’ “own” words – naïve Größe.\xa0Next');
  });

  it('names a doubt where nothing decides', () => {
    expect(findMojibake('a sound page with CÃ in it')).toEqual({ edits: [], doubts: [] });
    expect(findMojibake('from ÄŒesko alone').doubts).toEqual([{ start: 5, end: 7, repaired: 'Č' }]);
  });
});

describe('laws', () => {
  const text = fc.constantFrom(...ALL.map(each => each.text));
  const charset = fc.constantFrom('windows-1252', 'iso-8859-1', 'windows-1251', 'macintosh', 'cp437');
  const damaged = fc
    .tuple(text, charset, fc.nat(60), fc.nat(60))
    .map(([sound, page, from, length]) => misread(sound, page).slice(from, from + length));

  it('repairing twice is repairing once, and the edits lead from the input to the result', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), input => {
        const once = repair(input);
        expect(applyEdits(input, once.edits)).toBe(once.text);
        expect(repair(once.text)).toEqual({ text: once.text, edits: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('ASCII without ampersands stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), input => {
        const plain = input.replaceAll('&', '+');
        expect(fixed(plain)).toBe(plain);
      }),
    );
  });
});
