import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { clean, decode, replay } from '../../shared';
import { repairBlocks } from '../../shared/repair/blocks';
import { blocksOf as page } from '../label/leaves';
import { SENTENCES } from './languages';

const SAMPLES = join(__dirname, '..', '..', 'samples');
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Sentences of PDF dumps and scraped pages with damage of several kinds, one upon the other. */
const DAMAGED = [
  'the ofï¬\u0081ce of the harbour, 7â€“9 o’clock',
  'a signiﬁ-\ncant rise of the tide in Kesa¨niemi',
  'one-\nﬁfth of the catch',
  'T he tide Ͻ0.05 m, Ͼ0.5 m and Ϯ3',
  'Fran&ccedil;ais &amp;amp; GÃ¶del',
  'Vogt KA, LundB, Hill CD: Tides 4:1–9',
];

test('every paragraph of the samples can be read again from the source and the ledger', () => {
  for (const name of readdirSync(SAMPLES).filter(file => file.endsWith('.txt'))) {
    const bytes = readFileSync(join(SAMPLES, name));
    const document = clean(bytes, { key: name });
    const read = replay(decode(bytes).text, document.ledger.repairs);
    const paragraphs = (document.sections ?? []).flatMap(section => section.paragraphs);
    expect(paragraphs.map(({ at }) => squeezed(read(at)))).toEqual(paragraphs.map(({ text }) => squeezed(text)));
  }
});

test('law: source and ledger give the repaired text, whatever repairs came one upon the other', () => {
  const lines = fc.array(fc.constantFrom(...DAMAGED, ...Object.values(SENTENCES).flat()), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(lines, texts => {
      const blocks = page(...texts);
      const { blocks: repaired, repairs } = repairBlocks(blocks);
      const read = replay(texts.join('\n'), repairs);
      expect(repaired.map(block => squeezed(read(block.at)))).toEqual(repaired.map(({ text }) => squeezed(text)));
    }),
  );
});

test('a ledger of another source is refused', () => {
  const repairs = [
    { rule: 'ligatures.letters', before: 'ﬁ', after: 'fi', count: 1, at: [[2, 3]] as [number, number][] },
  ];
  expect(replay('ofﬁce', repairs)([[0, 5]])).toBe('office');
  expect(() => replay('oyster', repairs)).toThrow(RangeError);
});
