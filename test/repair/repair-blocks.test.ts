import { repairBlocks } from '../../shared/repair/blocks';
import { REPAIR_RULES } from '../../shared/repair/rules';
import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';
import { SENTENCES, TRAPS } from './languages';

/** Each text a block of one source, in which they stand one below the other. */
function page(texts: readonly string[], hints: Partial<Hints> = {}): Block[] {
  const source = texts.join('\n\n');
  let at = 0;
  return texts.map(text => {
    const block = new Block(SourceText.copy(source, at, at + text.length), { ...PLAIN, ...hints });
    at += text.length + 2;
    return block;
  });
}

const texts = (input: readonly string[], hints?: Partial<Hints>): string[] =>
  repairBlocks(page(input, hints)).blocks.map(block => block.text);

describe('sound pages', () => {
  it('come back as the same objects, with an empty ledger', () => {
    const blocks = page([...Object.values(SENTENCES).flat(), ...TRAPS.filter(trap => !/[´¯`]|\s{2}/.test(trap))]);
    const repaired = repairBlocks(blocks);
    expect(repaired.repairs).toEqual([]);
    expect(repaired.touched).toEqual([]);
    repaired.blocks.forEach((block, i) => expect(block).toBe(blocks[i]));
  });
});

describe('the ledger', () => {
  const repaired = repairBlocks(page(['pages 1â€“5 and 7â€“9', 'sound line', '25 Â°C is 298 K â€“ not more']));

  it('counts each repair and says where it stands in the source', () => {
    expect(repaired.blocks.map(block => block.text)).toEqual([
      'pages 1–5 and 7–9',
      'sound line',
      '25 °C is 298 K – not more',
    ]);
    expect(repaired.repairs).toEqual([
      {
        rule: 'mojibake.utf8-as-windows-1252',
        before: 'â€“',
        after: '–',
        count: 3,
        at: [
          [7, 10],
          [17, 20],
          [51, 54],
        ],
      },
      { rule: 'mojibake.utf8-as-windows-1252', before: 'Â°', after: '°', count: 1, at: [[38, 40]] },
    ]);
    expect(repaired.touched).toEqual([
      [7, 10],
      [17, 20],
      [38, 40],
      [51, 54],
    ]);
  });

  it('leaves untouched blocks the same objects', () => {
    const blocks = page(['pages 1â€“5', 'sound line']);
    expect(repairBlocks(blocks).blocks[1]).toBe(blocks[1]);
  });

  it('names rules that are documented', () => {
    const ids = new Set(REPAIR_RULES.map(rule => rule.id));
    expect(ids.size).toBe(REPAIR_RULES.length);
    for (const { rule } of repaired.repairs) expect(ids).toContain(rule);
    for (const rule of REPAIR_RULES) expect([rule.reason, rule.example]).not.toContain('');
  });

  it('names doubts in source offsets', () => {
    expect(repairBlocks(page(['sound line', 'from ÄŒesko alone'])).doubts).toEqual([
      { kind: 'mojibake', at: [[17, 19]], choices: ['ÄŒ', 'Č'] },
    ]);
  });
});

describe('white space', () => {
  it.each([
    ['a\u00a0b\u2009c  d\u3000e', 'a b c d e'],
    ['\u00a0 both ends \u2003', 'both ends'],
    ['line\nfeeds\n\nhere', 'line feeds here'],
  ])('%j', (before, after) => {
    const { blocks, repairs } = repairBlocks(page([before]));
    expect(blocks.map(block => block.text)).toEqual([after]);
    expect(repairs).toEqual([]);
  });

  it('drops a block of nothing else', () => expect(texts(['\u00a0', 'text'])).toEqual(['text']));
  it('keeps the cells of tables', () => {
    expect(texts(['a \u00a0b\t c \n1\t  2  '], { shape: 'table' })).toEqual(['a b\tc\n1\t2']);
  });
  it('keeps preformatted text', () =>
    expect(texts(['if x:\n    y'], { shape: 'preformatted' })).toEqual(['if x:\n    y']));
});

describe('entities', () => {
  it.each([
    ['Smith &amp; Jones, p &lt; 0.05', 'Smith & Jones, p < 0.05'],
    ['&amp;amp;lt; twice and more', '< twice and more'],
    ['caf&eacute; &#8211; &#x3b1;-helix', 'café – α-helix'],
    ['&#146;s and &#150;', '’s and –'],
    ['10Î&frac14;s', '10μs'],
    ['AT&T; R&D and &unknown; stay', 'AT&T; R&D and &unknown; stay'],
    ['write “&amp;” for it', 'write “&amp;” for it'],
  ])('%s', (before, after) => expect(texts([before])).toEqual([after]));
});

describe('control characters', () => {
  it.each([
    ['the authors\x92 \x93own\x94 data', 'the authors’ “own” data'],
    ['Coatl\x87n conf\x92an', 'Coatlán confían'],
    ['don\x92t, l\x92avion, Qur\x92an', 'don’t, l’avion, Qur’an'],
    ['p\x00val\x07ue', 'pvalue'],
  ])('%j', (before, after) => expect(texts([before])).toEqual([after]));
});

describe('ligatures and what cannot be seen', () => {
  it.each([
    ['signiﬁcant eﬀects inﬂuence aﬄuent oﬃces', 'significant effects influence affluent offices'],
    ['immuno\u00adhisto\u00adchemistry', 'immunohistochemistry'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['می‌خواهم 👩‍🔬', 'می‌خواهم 👩‍🔬'],
  ])('%j', (before, after) => expect(texts([before])).toEqual([after]));
});

describe('lost closing quotes', () => {
  it.each([
    ['upgraded to â€œbb+â€? from â€œbbâ€?', 'upgraded to “bb+\ufffd from “bb”'],
    ['the “new\ufffd data and “old\ufffd.', 'the “new” data and “old”.'],
    ['no quote opened\ufffd here', 'no quote opened\ufffd here'],
    ['“closed” and lost\ufffd', '“closed” and lost\ufffd'],
  ])('%s', (before, after) => expect(texts([before])).toEqual([after]));
});

describe('accents', () => {
  it.each([
    ['Kesa¨niemi and Niemela¨ O', 'Kesäniemi and Niemelä O'],
    ['franc¸ais, Syste`me, Garc´ıa', 'français, Système, García'],
    ['C¸ iftc¸i O, Gu¨llu¨ H', 'Çiftçi O, Güllü H'],
    ['G¨odel and Schr¨odinger met M¨uller', 'Gödel and Schrödinger met Müller'],
    ['Ostojic\u0301 and Vira\u0301nyi', 'Ostojić and Virányi'],
  ])('%s', (before, after) => expect(texts([before])).toEqual([after]));

  it.each([
    'Η ¨ανατροφή¨ δυστυχώς',
    '``quoted´´ in old style, lá´´',
    'a word´ in isolation',
    '5´ and 3´ ends, a ¨ b',
    'use `code` here, x˜y',
  ])('stays: %s', text => expect(texts([text])).toEqual([text]));
});

describe('glyphs of damaged fonts', () => {
  it.each([
    ['serum ␥-glutamyl, ␣ and ␹2 test', 'serum γ-glutamyl, α and χ2 test'],
    ['P Ͻ 0.001, 46.5 Ϯ 6.7, n ϭ 526, Ͼ2 h', 'P < 0.001, 46.5 ± 6.7, n = 526, >2 h'],
    ['BMI Ն25 and Յ 30', 'BMI ≥25 and ≤ 30'],
    ['n ¼ 12, P ¼ 0.03 and Ca2þ', 'n = 12, P = 0.03 and Ca2+'],
    ['12.3 /C6 0.4 and 5.1 /C6 0.2 at 25 /C14C', '12.3 ± 0.4 and 5.1 ± 0.2 at 25 °C'],
    ['P /H11021 0.05, /H9251-helix', 'P < 0.05, α-helix'],
    ['pp. 14863\u00ad14868, the immediate\u00adearly response', 'pp. 14863–14868, the immediate–early response'],
  ])('%s', (before, after) => expect(texts([before])).toEqual([after]));

  it.each([
    'add ¼ cup and 2¼ spoons of ½',
    'one n ¼ 12 is not enough',
    'Þorsteinn og þúsund, n ¼ 1, m ¼ 2',
    'columns C18/C6 and IL-6/C3',
    'ՀԱՅԵՐԵՆ և Նոր 5',
    'ϢⲀⲒ Ϯϭ Coptic',
  ])('stays: %s', text => expect(texts([text])[0]).toContain(text.slice(0, 12)));
});
