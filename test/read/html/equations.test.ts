import { outline, removed, texts } from './read';

test.each([
  ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a+b)/2'],
  ['<msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msub><mi>y</mi><mn>1</mn></msub>', 'x²=y1'],
  ['<msup><mi>e</mi><mrow><mi>k</mi><mi>T</mi></mrow></msup>', 'e^(kT)'],
  ['<msqrt><mi>x</mi></msqrt>', '√x'],
])('MathML %s is one line of text', (markup, text) => {
  expect(outline(`<div><math>\n ${markup} </math></div>`)).toEqual([`equation: ${text}`]);
});

test('the TeX inside MathML is a copy', () => {
  const markup =
    '<p>width <math><semantics><mi>w</mi><annotation encoding="application/x-tex">w_i</annotation></semantics></math> of</p>';
  expect(outline(markup)).toEqual(['text: width w of']);
  expect(removed(markup)).toEqual([['html.equation-copy', 'w_i']]);
});

test('of MathML and its drawn copy the MathML stays, though it is hidden', () => {
  const katex =
    '<p>so <span class="katex"><span class="katex-mathml"><math><mi>w</mi></math></span><span class="katex-html" aria-hidden="true">w</span></span></p>';
  expect(texts(katex)).toEqual(['so w']);
  const wiki = '<p>so <span style="display:none"><math><mi>w</mi></math></span><img alt="w"> is</p>';
  expect(texts(wiki)).toEqual(['so w is']);
});

test('TeX in a script is text where nothing was drawn, else a copy', () => {
  expect(texts('<p>so <script type="math/tex">a < b_1</script> holds</p>')).toEqual(['so a < b_1 holds']);
  const drawn = '<p>so <span class="MathJax">a</span><script type="math/tex">a</script> holds</p>';
  expect(texts(drawn)).toEqual(['so a holds']);
  expect(removed(drawn)).toEqual([['html.equation-copy', 'a']]);
});

test('MathML in a script is read where drawing failed', () => {
  const markup =
    '<p>so <span class="MathJax_Error">[Math Processing Error]</span><script type="math/mml"><math><mi>w</mi></math></script></p>';
  expect(texts(markup)).toEqual(['so w']);
});

test('a script of any other type is no text', () => {
  expect(texts('<p>so<script>var larch = 1;</script> on</p>')).toEqual(['so on']);
});
