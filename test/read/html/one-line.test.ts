import { readHtml } from '../../../shared/read/html';

const texts = (markup: string): string[] => readHtml(markup).blocks.map(block => block.text);

test('boxes with commas and full stops between them stand in one line', () => {
  const entry =
    '<div class="ref"><div class="names"><div class="name"><div>Sato</div> <div>K</div></div>, <div class="name"><div>Brandt</div><div>L</div></div></div>. ' +
    '<div>The slow larch</div>. <div>J Wood Hist</div> <div>2003</div>;<div>3</div>:<div>1</div>–<div>19</div>.</div>';
  expect(texts(entry)).toEqual(['Sato K, Brandt L. The slow larch. J Wood Hist 2003;3:1–19.']);
});

test('a box of links behind the line stands below it', () => {
  expect(
    texts('<div><div>Sato K</div>. <div>Larch</div>.<div class="links"><a href="/c">CrossRef</a></div></div>'),
  ).toEqual(['Sato K. Larch.', 'CrossRef']);
});

test.each([
  ['boxes without text between', '<div><div>One</div> <div>Two</div></div>', ['One', 'Two']],
  ['entries of a list', '<div><div>larch</div>; <div>snow</div>; <div>bark</div></div>', ['larch', 'snow', 'bark']],
  ['boxes with words between', '<div><div>One.</div> more text, <div>Two.</div></div>', ['One.', 'more text,', 'Two.']],
  ['paragraphs', '<div><p>One</p>, <p>Two</p></div>', ['One', 'Two']],
  ['boxes that hold paragraphs', '<div><div><p>One</p></div>. <div>Two</div></div>', ['One', '.', 'Two']],
])('%s stay apart', (_, markup, expected) => expect(texts(markup)).toEqual(expected));
