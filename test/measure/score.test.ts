import fc from 'fast-check';
import { sampleDocuments } from '../export/documents';
import type { Metadata } from '../../shared/document';
import type { Labelled } from '../../shared/label';
import { endedShare, endsWhole, startsSmall } from '../../shared/measure/ends';
import { estimateOf } from '../../shared/measure/estimate';
import { expectedF1 } from '../../shared/measure/expected';
import { qualityOf } from '../../shared/measure/quality';
import { SIGN_NAMES, type Signs, signsOf } from '../../shared/measure/signs';
import weights from '../../shared/measure/weights.json';
import { Block, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';

const leaf = (length: number, content: number, role: Labelled['role'] = 'body'): Labelled => {
  const text = 'x'.repeat(length);
  return { block: new Block(SourceText.copy(text, 0, length), PLAIN), role, content };
};

describe('what the labels expect', () => {
  test.each<[string, readonly Labelled[], number]>([
    ['nothing is doubted', [leaf(90, 1), leaf(40, 0, 'nav')], 1],
    ['half of what is kept may be the site’s', [leaf(50, 1), leaf(50, 0)], 2 / 3],
    ['as much as is kept went, and was content', [leaf(50, 1), leaf(50, 1, 'nav')], 2 / 3],
    ['short leaves weigh little', [leaf(990, 1), leaf(10, 0)], 1980 / 1990],
    ['everything went', [leaf(50, 0.5, 'promo')], 0],
    ['there was nothing', [], 0],
  ])('%s', (_, leaves, f1) => expect(expectedF1(leaves)).toBeCloseTo(f1, 6));
});

describe('ends of paragraphs', () => {
  test.each(['It moved.', 'It moved.”', 'It moved.12–14', 'It moved.[3,4]', 'Did it?', 'They were:', '它动了。', 'No! (…)'])('%s is whole', text => expect(endsWhole(text)).toBe(true)); // prettier-ignore

  test.each(['It moved the', 'Table 3', 'moved,', '', '12', `moved.${' '.repeat(60)}`])('%s is not', text =>
    expect(endsWhole(text)).toBe(false),
  );

  test('only a letter can be small', () => {
    expect(['sand', 'été', 'µm'].map(startsSmall)).toEqual([true, true, true]);
    expect(['Sand', '3 m', '它', '', '(a)'].map(startsSmall)).toEqual([false, false, false, false, false]);
  });

  test('long paragraphs weigh more; no text is no fault', () => {
    const section = (...texts: string[]) => ({ id: 's1', type: 'body' as const, level: 1, paragraphs: texts.map(text => ({ text, at: [] })) }); // prettier-ignore
    expect(endedShare([section('Yes, it is.'), section('menu')])).toBeCloseTo(11 / 15);
    expect(endedShare([])).toBe(1);
  });
});

const signs = fc.record(
  Object.fromEntries(SIGN_NAMES.map(name => [name, fc.double({ min: 0, max: 1, noNaN: true })])),
) as fc.Arbitrary<Signs>;

describe('the estimate', () => {
  test('every sign has a weight, and every weight a sign', () => {
    expect(Object.keys(weights.weights)).toEqual(SIGN_NAMES);
  });

  test('stays within 0 and 1, and no sign speaks against a page by being there', () => {
    fc.assert(
      fc.property(signs, fc.constantFrom(...SIGN_NAMES), (all, name) => {
        const [without, as, fully] = [0, all[name], 1].map(value => estimateOf({ ...all, [name]: value }));
        expect([without! >= 0, as! >= without!, fully! >= as!, fully! <= 1]).toEqual([true, true, true, true]);
      }),
    );
  });

  test('a page with every sign is all but right, one with none all but wrong', () => {
    const all = (value: number) => Object.fromEntries(SIGN_NAMES.map(name => [name, value])) as Signs;
    expect(estimateOf(all(1))).toBeGreaterThan(0.9);
    expect(estimateOf(all(0))).toBeLessThan(0.15);
  });
});

describe('documents', () => {
  const documents = sampleDocuments();
  const article = documents.find(({ source }) => source.key === 'article-publisher.html')!;
  const scoreOf = (body: typeof article, expected: number) =>
    qualityOf({
      account: { ...body.quality, unaccounted: [] },
      body,
      texts: ['Sand moves.'],
      warnings: [],
      expected,
    }).score;

  test('each has signs and a score of two decimals', () => {
    for (const { quality, ...body } of documents) {
      const values = Object.values(signsOf({ body, shares: quality, expected: 0.9 }));
      expect(values.filter(value => !(value >= 0 && value <= 1))).toEqual([]);
      expect(Math.round(quality.score * 100) / 100).toBe(quality.score);
    }
  });

  test('an article that is whole has a good score', () => {
    expect(article.quality.score).toBeGreaterThan(0.75);
  });

  test.each<[string, (body: typeof article) => typeof article]>([
    ['no authors', body => ({ ...body, metadata: without(body.metadata, 'authors') })],
    ['no title', body => ({ ...body, metadata: without(body.metadata, 'title') })],
    ['a page that is nothing known', body => ({ ...body, page: { ...body.page, type: 'unknown' } })],
    ['paragraphs that were cut', body => ({ ...body, sections: body.sections!.map(cut) })],
  ])('%s: it is lower', (_, harmed) => {
    expect(scoreOf(harmed(article), 0.95)).toBeLessThan(scoreOf(article, 0.95));
  });

  test('the labels’ doubts lower it, a failed room lowers it more', () => {
    expect(scoreOf(article, 0.6)).toBeLessThan(scoreOf(article, 0.95));
    const failed = {
      account: { ...article.quality, unaccounted: [] },
      body: article,
      texts: ['Sand.'],
      expected: 0.95,
    };
    const { score } = qualityOf({ ...failed, warnings: [{ code: 'room-failed', room: 'cite', text: 'x' }] });
    expect(score).toBeLessThan(scoreOf(article, 0.6));
  });

  test('a page that bars the way is worth little, whatever it looks like', () => {
    const wall = { ...article, page: { type: 'blocked' as const, confidence: 0.95, evidence: [] } };
    expect(scoreOf(wall, 0.95)).toBe(0.4);
  });
});

function cut(section: NonNullable<ReturnType<typeof sampleDocuments>[number]['sections']>[number]) {
  return {
    ...section,
    paragraphs: section.paragraphs.map(({ text, at }) => ({ text: text.replace(/.{6}$/, ' the'), at })),
  };
}

const without = (metadata: Metadata, fact: keyof Metadata): Metadata =>
  Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== fact));
