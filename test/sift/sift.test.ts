import { repairBlocks } from '../../shared/repair/blocks';
import { readHtml } from '../../shared/read/html';
import { readText } from '../../shared/read/text';
import { sift } from '../../shared/sift';
import { PHRASES } from '../../shared/sift/phrases';
import { matchPhrase } from '../../shared/sift/match-phrase';
import { smooth } from '../../shared/sift/smooth';

const wordsIn = (text: string) => text.split(/\s+/).length;
const phraseOf = (text: string) => matchPhrase(text, wordsIn(text))?.id;

const siftText = (source: string) => {
  const { kept, removed, page } = sift(repairBlocks(readText(source).blocks).blocks, { kind: 'text', language: 'en' });
  return {
    page,
    kept: kept.map(block => block.text),
    ruleOf: (text: string) => removed.find(({ at }) => at.some(([s, e]) => source.slice(s, e) === text))?.rule,
  };
};

const PARAGRAPH =
  'The sand of the estuary moves with the spring tides, and the banks near the old mill have grown by four centimetres a year since the first marks were set. We read the marks every week for eleven years and found no other cause for the growth.';

describe('phrases', () => {
  test.each(PHRASES.map(phrase => [phrase.id, phrase.example] as const))('%s knows its own example', (id, example) => {
    expect(phraseOf(example)).toBe(id);
  });

  test.each([
    PARAGRAPH,
    'Methods',
    'Author contributions',
    'Figure 1. Growth of the banks at the old mill.',
    'Cookies left by web servers were counted for each of the 240 participants, and the number of cookies was compared between groups.',
    'Received 3 March 2012; accepted 9 July 2012.',
    'The authors declare no competing interests.',
    'Department of Geography, University of Example, Exampletown',
    'Muster, A. & Example, B. The sand of the estuary. J. Ex. Geogr. 12, 34–56 (2001).',
    'We downloaded the records from the archive of the harbour.',
    'About half of the banks were lost.',
    'Data availability',
  ])('text of an article is no phrase of a site: %s', text => {
    expect(phraseOf(text)).toBeUndefined();
  });
});

describe('smoothing', () => {
  test('a weak label between strong ones goes with them', () => {
    expect(smooth([5, -1, 5], 1.4)).toEqual([true, true, true]);
    expect(smooth([-5, 1, -5], 1.4)).toEqual([false, false, false]);
  });

  test('a strong label stands alone', () => {
    expect(smooth([-5, 8, -5], 1.4)).toEqual([false, true, false]);
    expect(smooth([5, -8, 5], 1.4)).toEqual([true, false, true]);
  });

  test('no blocks, no labels', () => expect(smooth([], 1.4)).toEqual([]));
});

describe('sift', () => {
  const PAGE = [
    'Skip to main content',
    'Home',
    'Journals',
    'Editorial Board',
    'Example Journal of Sand',
    'Abstract',
    PARAGRAPH,
    'Introduction',
    PARAGRAPH.replace('sand', 'silt'),
    'The old mill',
    PARAGRAPH.replace('sand', 'mud'),
    'References',
    'Muster, A. & Example, B. The sand of the estuary. J. Ex. Geogr. 12, 34–56 (2001).',
    'Google Scholar',
    'Beispiel, C. Another sand of another estuary. Proc. Ex. Soc. 3, 1–9 (1999).',
    'You may also like',
    'The mud of a different estuary',
    'Privacy Policy',
    'Terms of use',
    '© 2020 Example Press Limited. All rights reserved.',
  ].join('\n\n');

  test('keeps the article: paragraphs, known headings, a topical heading between paragraphs, references', () => {
    const { kept } = siftText(PAGE);
    for (const text of ['Abstract', 'Introduction', 'The old mill', 'References', 'Google Scholar'])
      expect(kept).toContain(text);
    expect(kept.filter(text => text.length > 200)).toHaveLength(3);
    expect(kept.filter(text => /\((?:2001|1999)\)/.test(text))).toHaveLength(2);
  });

  test.each([
    ['Skip to main content', 'nav.skip-link'],
    ['Home', 'nav.entry'],
    ['You may also like', 'related.heading'],
    ['The mud of a different estuary', 'related.entry'],
    ['© 2020 Example Press Limited. All rights reserved.', 'site.copyright'],
  ])('%s goes under %s', (text, rule) => expect(siftText(PAGE).ruleOf(text)).toBe(rule));

  test('the page’s own list of contents goes, its headings over the text stay', () => {
    const source = PAGE.replace('Skip to main content', 'Abstract\n\nIntroduction\n\nThe old mill\n\nReferences');
    const { kept } = siftText(source);
    expect(kept.filter(text => text === 'Introduction')).toHaveLength(1);
    expect(kept.filter(text => text === 'The old mill')).toHaveLength(1);
  });

  test('a pop-up with a copy of an entry goes', () => {
    const entry = 'Muster, A. & Example, B. The sand of the estuary. J. Ex. Geogr. 12, 34–56 (2001).';
    const { kept } = siftText(PAGE.replace('The old mill', `The old mill\n\n${entry}`));
    expect(kept.filter(text => text === entry)).toHaveLength(1);
  });

  test('the page’s own citation goes, where a style is named over it; the bibliography ends before', () => {
    const own = 'Muster, A.; Example, B. The Banks at the Old Mill. J. Ex. Geogr. 2019, 30, 112–118.';
    const { kept, ruleOf } = siftText(`${PAGE}\n\nAMA Style\n\n${own}\n\nFind Other Styles`);
    expect(ruleOf('AMA Style')).toBe('tool.citation-style');
    expect(ruleOf(own)).toBe('copy.own-citation');
    expect(kept.filter(text => /\((?:2001|1999)\)/.test(text))).toHaveLength(2);
  });

  test('under a list of contents that stands behind every heading, the headings stay', () => {
    const list = ['TOP', 'ABSTRACT', 'METHODS', 'RESULTS', 'REFERENCES'];
    const section = (heading: string, text: string) => [heading, ...list, text];
    const { kept } = siftText(
      [
        ...section('ABSTRACT', PARAGRAPH),
        ...section('METHODS', PARAGRAPH.replace('sand', 'mud')),
        ...section('RESULTS', PARAGRAPH.replace('sand', 'silt')),
      ].join('\n\n'),
    );
    expect(kept.filter(text => text === text.toUpperCase())).toEqual(['ABSTRACT', 'METHODS', 'RESULTS']);
  });

  test('headings that stand once on the page are none of its outline, though counters stand over them', () => {
    const { kept } = siftText(
      [
        '7 Citations',
        '3 Altmetric',
        'Metrics details',
        'Abstract',
        'Background',
        PARAGRAPH,
        'Background',
        PARAGRAPH,
      ].join('\n'),
    );
    expect(kept.filter(text => text.length < 20)).toEqual(['Abstract', 'Background', 'Background']);
  });

  test.each([
    ['Fig. 1', 'Readings of both observers in three winters', 'Full size image'],
    ['Figure 2', 'Growth of the banks', 'Open in new tab'],
    ['TABLE 3', 'Sums of rain by observer', 'View this table:'],
  ])('%s on a line of its own, and the caption below it', (label, caption, button) => {
    const { kept } = siftText([PARAGRAPH, label, caption, button, 'Discussion', PARAGRAPH].join('\n\n'));
    expect(kept).toContain(label);
    expect(kept).toContain(caption);
    expect(kept).not.toContain(button);
  });

  test.each([
    ['a gallery of thumbnails', ['Figure 1', 'Figure 2', 'Figure 3', 'View large']],
    ['a label of a caption that stands elsewhere', ['Figure 1', 'Full size image', 'Figure 1. Growth of the banks.']],
  ])('but not the labels of %s', (_, lines) => {
    const { kept } = siftText([PARAGRAPH, ...lines, 'Discussion', PARAGRAPH].join('\n\n'));
    expect(kept.filter(text => /^Figure \d$/.test(text))).toEqual([]);
  });

  test('a formula and the open sentence that leads to it stay; what only has a sign of relation goes', () => {
    const { kept } = siftText(
      [
        ...[
          PARAGRAPH,
          'Share this article',
          'The error of rounding was computed as',
          'E = Σ (r − m) / n (1)',
          'Download PDF',
        ],
        ...[PARAGRAPH, 'Advertisement', 'Sort by = relevance of articles', 'www.example.org/list?page=2', 'Contact us'],
      ].join('\n\n'),
    );
    expect(kept).toEqual([PARAGRAPH, 'The error of rounding was computed as', 'E = Σ (r − m) / n (1)', PARAGRAPH]);
  });

  test('a caption and a heading of text that stays are not outvoted by the buttons around them', () => {
    const citation = 'Muster, A. & Example, B. The sand of the estuary. J. Ex. Geogr. 12, 34–56 (2001).';
    const { kept } = siftText(
      [
        PARAGRAPH,
        'Full size image',
        'Table 1: Sums of rain by observer',
        'Full size table',
        'Reprints and Permissions',
        'About this article',
        'Download citation',
        citation,
        'Share this article',
      ].join('\n\n'),
    );
    expect(kept).toEqual([PARAGRAPH, 'Table 1: Sums of rain by observer', 'About this article', citation]);
  });

  test('what the names of HTML elements say counts: the same words in an article and in an aside', () => {
    const html = `<article><h2>Results</h2><p>${PARAGRAPH}</p><h3>Sand and mud</h3><p>${PARAGRAPH.replace('sand', 'mud')}</p></article><aside class="related-articles"><h3>Sand and mills</h3><p>${PARAGRAPH.replace('sand', 'silt')}</p></aside>`;
    const { kept } = sift(repairBlocks(readHtml(html).blocks).blocks, { kind: 'html', language: 'en' });
    const texts = kept.map(block => block.text);
    expect(texts).toContain('Sand and mud');
    expect(texts).not.toContain('Sand and mills');
    expect(texts.filter(text => text.includes('silt'))).toEqual([]);
  });
});

describe('page type', () => {
  test('a bot wall is blocked, and nothing of it is kept', () => {
    const { page, kept } = siftText(
      'Access denied\n\nYour access has been blocked because of unusual traffic from your network.\n\nHome',
    );
    expect(page.type).toBe('blocked');
    expect(kept).toEqual([]);
  });

  test('teasers with titles, five and more, are a listing; the alternative texts between them go', () => {
    const entry = (i: number) =>
      `Beetle number ${i} walks on new sand\n\nA team has found that beetle ${i} of the estuary walks over the sand that the tide of the spring has left.\nA beetle on a leaf.`;
    const source = ['Example News', ...[1, 2, 3, 4, 5, 6].map(entry)].join('\n\n');
    const { page, kept } = siftText(source);
    expect(page.type).toBe('listing');
    expect(kept).toContain('Beetle number 3 walks on new sand');
    expect(kept).not.toContain('A beetle on a leaf.');
  });

  test('one abstract and an offer to buy the rest is an abstract', () => {
    expect(siftText(`Abstract\n\n${PARAGRAPH}\n\nBuy this article\n\nAccess options`).page.type).toBe('abstract');
  });

  test('sections make an article', () => {
    const source = ['Introduction', 'Methods', 'Results', 'Discussion']
      .map(heading => `${heading}\n\n${PARAGRAPH} ${heading}.`)
      .join('\n\n');
    expect(siftText(source).page.type).toBe('article');
  });
});
