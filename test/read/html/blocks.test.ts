import { blocks, outline, removed, texts } from './read';

describe('lines', () => {
  test('block-level elements part text, inline ones do not', () => {
    expect(texts('<div>Larch <b>rings</b> of<p>the north</p>slope</div>')).toEqual([
      'Larch rings of',
      'the north',
      'slope',
    ]);
  });

  test('white space is one space, none at the ends', () => {
    expect(texts('<p>\n  Larch \t<i> rings</i>\n of   1911 </p>')).toEqual(['Larch rings of 1911']);
  });

  test('a no-break space is left as it is; a line of nothing else is none', () => {
    expect(texts('<p>12&nbsp;mm</p><p>&nbsp;\u200b</p>')).toEqual(['12\u00a0mm']);
  });

  test('one line break parts words, two part paragraphs', () => {
    expect(texts('<p>Larch<br>rings<br/> <br>of 1911</p>')).toEqual(['Larch rings', 'of 1911']);
  });

  test('implied end tags and stray ones', () => {
    expect(texts('<ul><li>larch<li>pine</ul><p>one</b> two<p>three')).toEqual(['larch', 'pine', 'one two', 'three']);
  });

  test('entities are decoded, and mapped to where they stand', () => {
    const [block] = blocks('<p>a &lt; b &amp;amp; caf&eacute; &#8211; &bogus;</p>');
    expect(block?.text).toBe('a < b &amp; café – &bogus;');
    expect(block?.source.spans(2, 3)).toEqual([[5, 9]]);
  });

  test('controls side by side are words apart; parts of a word are not', () => {
    expect(texts('<div><a href="/a">Home</a><a href="/b">Issues</a></div>')).toEqual(['Home Issues']);
    expect(texts('<p><span>Ortiz</span><span>Maria</span></p>')).toEqual(['Ortiz Maria']);
    expect(texts('<p>Ortiz<span>M.P.</span></p>')).toEqual(['Ortiz M.P.']);
    expect(texts('<p><span>[1]</span><span>Ortiz M.</span></p>')).toEqual(['[1] Ortiz M.']);
    expect(texts('<p><span>A</span><span>nnual rings</span></p>')).toEqual(['Annual rings']);
    expect(texts('<p>Gen<span>Bank</span> and <span>m</span><span>RNA</span></p>')).toEqual(['GenBank and mRNA']);
  });

  test('a mark alone between boxes is taken out, one within a line is not', () => {
    const markup = '<div><div>larch</div>; <div>rings; wood</div></div>';
    expect(texts(markup)).toEqual(['larch', 'rings; wood']);
    expect(removed(markup)).toEqual([['html.separator', ';']]);
  });
});

describe('shapes', () => {
  test('headings have their level, also by role', () => {
    const found = blocks('<h2>Methods</h2><div role="heading" aria-level="3">Sites</div><p>Text</p>').map(b => b.hints);
    expect(found.map(h => [h.shape, h.level])).toEqual([
      ['heading', 2],
      ['heading', 3],
      ['text', undefined],
    ]);
  });

  test('list items know depth and marker; only the first block of an item has it', () => {
    const found = blocks('<ol start="3"><li><p>larch</p><p>pine</p></li><li>fir<ul><li>cone</li></ul></li></ol>');
    expect(found.map(({ text, hints }) => [text, hints.depth, hints.marker])).toEqual([
      ['larch', 1, '3.'],
      ['pine', 1, undefined],
      ['fir', 1, '4.'],
      ['cone', 2, '•'],
    ]);
  });

  test.each([
    ['a', 'c.'],
    ['A', 'C.'],
    ['i', 'iii.'],
    ['I', 'III.'],
    ['1', '3.'],
  ])('numbering of type %s', (type, marker) => {
    expect(blocks(`<ol type="${type}" start="3"><li>larch</li></ol>`)[0]?.hints.marker).toBe(marker);
  });

  test('a number that was written before an entry is its marker', () => {
    const [block] = blocks('<ul><li><span>[7]</span><div>Ortiz M. Larch rings. 2011.</div></li></ul>');
    expect([block?.text, block?.hints.marker]).toEqual(['Ortiz M. Larch rings. 2011.', '[7]']);
  });

  test('a list item of nothing but a number is an item', () => {
    expect(texts('<ul class="pager"><li>1</li><li>2</li></ul>')).toEqual(['1', '2']);
  });

  test('captions, by element and by class', () => {
    expect(outline('<figure><img alt="x"><figcaption>Figure 1. Cores.</figcaption></figure>')).toEqual([
      'caption: Figure 1. Cores.',
    ]);
    expect(outline('<div class="figCaption"><p>Figure 2. Sites.</p></div>')).toEqual(['caption: Figure 2. Sites.']);
  });

  test('preformatted text keeps its lines', () => {
    expect(outline('<pre>\n  a = 1\n    b &lt; 2\n</pre>')).toEqual(['preformatted: a = 1\n    b < 2']);
  });

  test('definition lists are lists without markers', () => {
    const found = blocks('<dl><dt>TRW</dt><dd>tree-ring width</dd></dl>');
    expect(found.map(b => [b.hints.shape, b.hints.marker, b.text])).toEqual([
      ['list-item', undefined, 'TRW'],
      ['list-item', undefined, 'tree-ring width'],
    ]);
  });
});

describe('hints', () => {
  test('links: share, label and target', () => {
    const markup = '<p>See <a href="#r1">Ortiz</a></p>';
    const [block] = blocks(markup);
    expect(block?.hints.linkShare).toBe(5 / 8);
    expect(block?.hints.links?.map(({ at, href }) => [markup.slice(...at), href])).toEqual([['Ortiz', '#r1']]);
  });

  test('emphasis is said of whole blocks only', () => {
    const found = blocks('<p><b>Sites.</b></p><p><em>Cores</em></p><p><b>Sites.</b> We cored</p>');
    expect(found.map(b => b.hints.emphasis)).toEqual(['bold', 'italic', undefined]);
  });

  test('names begin at the element that holds the whole line', () => {
    const [block] = blocks(
      '<main class="c-articleBody"><div id="sec2"><span class="kwd-title">Key words</span></div></main>',
    );
    expect(block?.hints.names).toEqual(['span', 'kwd', 'title', 'div', 'sec', 'main', 'article', 'body']);
    const [wide] = blocks('<div class="byline"><span class="name">Ortiz</span> and <i><span>Li</span></i></div>');
    expect(wide?.hints.names).toEqual(['div', 'byline']);
  });

  test('blocks of one element share one list of names', () => {
    const [a, b] = blocks('<div class="box">larch<br><br>pine</div>');
    expect(a?.hints.names).toBe(b?.hints.names);
  });

  test('header, footer and aside are blocks like any other', () => {
    expect(texts('<article><header>Title</header><aside>Box</aside><footer>Notes</footer></article>')).toEqual([
      'Title',
      'Box',
      'Notes',
    ]);
  });
});
