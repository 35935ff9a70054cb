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

describe('a word or a sign, in each code page', () => {
  it.each([
    ['windows-1252', 'QUIÃ‰N', 'QUIÉN'],
    ['windows-1252', 'le foyer brÃ»lÃ©', 'le foyer brûlé'],
    ['windows-1252', 'BRODÄš', 'BRODĚ'],
    ['windows-1252', 'HÃ¡', 'Há'],
    ['windows-1252', 'JÅ²', 'JŲ'],
    ['windows-1251', 'VД—liau', 'Vėliau'],
    ['windows-1251', 'С‚СЂРё РіРѕРґР°', 'три года'],
    ['windows-1250', 'vĂˇclavskĂˇ', 'václavská'],
    ['windows-1253', 'QUIΓ‰N', 'QUIÉN'],
    ['windows-1253', 'SJΓ–N', 'SJÖN'],
    ['windows-1254', 'kÄ±ÅŸ', 'kış'],
    ['windows-1257', 'GĆ¶rlitz', 'Görlitz'],
    ['windows-1257', 'lā€™hiver', 'l’hiver'],
    ['iso-8859-2', 'tĹ\u0099etĂ­ho', 'třetího'],
    ['macintosh', 'P√• √∏en', 'På øen'],
    ['macintosh', 'sraigi≈≥', 'sraigių'],
    ['macintosh', 'at 4 ¬∞C', 'at 4 °C'],
    ['cp437', 'b├│dĂ', 'bódĂ'],
  ])('%s: %s', (_, damaged, text) => expect(fixed(damaged)).toBe(text));
});

describe('what looks like a word or a sign in some code page, and is not', () => {
  it.each([
    ['windows-1252', 'AMANHÃ, disse; AMANHÃ… e “AMANHÔ: LÃ'],
    ['windows-1252', 'the letter Ã’s sound and 10 Å² in area, 5 Å\u00a0thick'],
    ['windows-1252', 'É’s turn, ‘SÃ’, E… TÃ, SÃ'],
    ['windows-1251', 'И… Р не С, а «Р–С»; ряд «Т»'],
    ['windows-1250', 'CASĂ–GRĂDINĂ… FĂRĂ”, CASĂ’'],
    ['windows-1253', 'IL-2RΓ’s part, IFN-Γ, TΔS, kΩ, ΔG†'],
    ['windows-1254', 'İĞ… ĞŞ'],
    ['windows-1257', 'KOVAČIĆ–PETROVIĆ, MARIĆ… “IVIĆ”'],
    ['iso-8859-2', 'ČĽ ŠŤ ĽŠŤ'],
    ['macintosh', '2√π, √∑x², ¬´ ( o¬ô ), x ≈ −3, n ≠ 5, ƒ(x) and ¬∃'],
    ['cp437', '├──┤ │«a»│ ░▒▓ └┬┘'],
  ])('%s: %s', (_, text) => expect(repair(text)).toEqual({ text, edits: [] }));
});

describe('layers that are weak alone and sure together', () => {
  it.each([
    ['duÃ…Â¼e', 'duże'],
    ['GР“В¶rlitz', 'Görlitz'],
    ['peut-ΓƒΒªtre', 'peut-être'],
  ])('%s', (damaged, text) => expect(fixed(damaged)).toBe(text));

  it('what looks sound after one layer is not read again', () => {
    expect(fixed(misread('AHÅ™, a sofa', 'windows-1252'))).toBe('AHÅ™, a sofa');
    expect(fixed(misread('CAPITÃ… “AMANHÃ”, AMANHÃ', 'macintosh'))).toBe('CAPITÃ… “AMANHÃ”, AMANHÃ');
  });

  it('one edit for each character, whatever it went through', () => {
    expect(repair('duÃ…Â¼e').edits).toEqual([
      { span: [2, 6], replacement: 'ż', rule: 'mojibake.utf8-as-windows-1252' },
    ]);
  });
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
