import { blocks, removed, texts } from './read';

const REFERENCE = 'Ortiz M, Li P. Growth rings of larch on two slopes. J Wood Hist 2011; 3: 1–9.';
const LIST = `<ul class="references"><li>${REFERENCE}</li></ul>`;

describe('a box that opens inside a sentence', () => {
  test.each([
    [
      'by class',
      `<span class="ref"><a href="#r3">3</a><span class="dropDown">3. ${REFERENCE}<br><a href="/x">[CrossRef]</a></span></span>`,
    ],
    ['by state', `<span class="ref"><sup>3</sup><span class="refText closed"><span>${REFERENCE}</span></span></span>`],
    ['by shape', `<span><a href="#r3">3</a><div>${REFERENCE}</div></span>`],
    ['hidden', `<a href="#r3">3</a><div hidden>${REFERENCE}</div>`],
  ])('is parted from it, and a copy is taken out: %s', (_, box) => {
    const markup = `<p>Larch is slow.${box} However, pine is slower.</p>${LIST}`;
    const found = texts(markup.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'));
    expect(found.map(text => text.normalize('NFKC'))).toEqual(['Larch is slow.3 However, pine is slower.', REFERENCE]);
  });

  test('stays, behind the paragraph, when its text stands nowhere else', () => {
    const markup =
      '<div>Larch is slow<span class="fn"><sup>1</sup><span class="tooltip">On most of our plots, that is.</span></span>, pine slower.</div>';
    expect(blocks(markup).map(b => [b.text, b.hints.hidden])).toEqual([
      ['Larch is slow¹, pine slower.', undefined],
      ['On most of our plots, that is.', true],
    ]);
  });

  test('of two boxes with one text the first stays', () => {
    const box = `<span><sup>1</sup><span class="popup">${REFERENCE}</span></span>`;
    expect(texts(`<div>Larch${box} and pine${box} grow.</div>`)).toEqual(['Larch¹ and pine¹ grow.', REFERENCE]);
  });
});

describe('what looks like one and is not', () => {
  test('the word that is pointed at', () => {
    expect(
      texts(
        '<p>The <span class="tooltip-trigger"><b>annual</b><span class="tooltip-label"> ring</span></span> is thin.</p>',
      ),
    ).toEqual(['The annual ring is thin.']);
    expect(texts('<p>The <span class="tooltip">annual ring</span> is thin.</p>')).toEqual(['The annual ring is thin.']);
  });

  test('a figure between two halves of a paragraph', () => {
    expect(texts('<div>Larch is slow.<div class="figure-popup">Figure 1. Cores.</div>Pine is slower.</div>')).toEqual([
      'Larch is slow.',
      'Figure 1. Cores.',
      'Pine is slower.',
    ]);
  });

  test('a menu that unfolds is hidden text, not a part of a sentence', () => {
    const [issues, menu] = blocks('<ul><li>Issues<ul style="display: none"><li>Current issue</li></ul></li></ul>');
    expect([issues?.hints.hidden, menu?.hints.hidden]).toEqual([undefined, true]);
  });
});

describe('hidden text', () => {
  test('a label within a line is taken out; where it parted words they stay apart', () => {
    const markup =
      '<p>Published<span class="sr-only">: </span>1911 <a href="/f">Fig. 2<span class="visually-hidden">opens in new tab</span></a></p>';
    expect(texts(markup)).toEqual(['Published 1911 Fig. 2']);
    expect(removed(markup).map(([rule, text]) => [rule, text.trim()])).toEqual([
      ['html.inline-hidden', ':'],
      ['html.inline-hidden', 'opens in new tab'],
    ]);
  });

  test('a heading for screen readers stays a heading', () => {
    const [block] = blocks('<div><h2 class="sr-only">Abstract</h2><p>Larch is slow.</p></div>');
    expect([block?.text, block?.hints.shape, block?.hints.hidden]).toEqual(['Abstract', 'heading', true]);
  });

  test.each([
    '<div hidden>x</div>',
    '<div style="color: red; display:none">x</div>',
    '<div class="box d-none">x</div>',
    '<div aria-hidden="true">x</div>',
    '<noscript>x</noscript>',
    '<section class="sr-only"><p>x</p></section>',
  ])('%s is hidden', markup => {
    expect(blocks(markup)[0]?.hints.hidden).toBe(true);
  });

  test.each([
    '<div class="hidden md:block">x</div>',
    '<div class="d-none d-lg-flex">x</div>',
    '<div class="hidden-tables">x</div>',
    '<div aria-hidden="false">x</div>',
    '<div hidden="until-found">x</div>',
  ])('%s is shown', markup => {
    expect(blocks(markup)[0]?.hints.hidden).toBeUndefined();
  });

  test('drawings and what stands in for a film are taken out', () => {
    expect(removed('<p>Larch <svg><title>Lock</title><path/></svg>rings</p><video>No films here.</video>')).toEqual([
      ['html.drawing-text', 'Lock'],
      ['html.fallback', 'No films here.'],
    ]);
  });
});
