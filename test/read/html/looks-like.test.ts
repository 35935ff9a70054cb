import { looksLikeHtml } from '../../../shared/read/html';

test.each([
  ['a doctype', '<!DOCTYPE html>\n<p>Larch'],
  [
    'a root element behind a declaration and a comment',
    '\ufeff<?xml version="1.0"?>\n<!-- saved on Monday -->\n<html xmlns="x">',
  ],
  ['a root element behind some text', 'Status: fetched\n\n<html><body>Larch</body></html>'],
  ['a fragment', '<div class="a"><h1>Larch</h1><p>Rings</p><ul><li>a</li><li>b</li></ul></div>'],
])('%s is HTML', (_, text) => expect(looksLikeHtml(text)).toBe(true));

test.each([
  ['plain text', 'Larch rings of the north slope\n\nAbstract\nWe cored larch.'],
  [
    'Markdown with some tags',
    `# Larch\n\n${'We cored larch on both slopes of the valley. '.repeat(30)}H<sub>2</sub>O<br>and <a href="x">a link</a>.`,
  ],
  ['text about tags', 'Use <p> and </p> around a paragraph, a < b, and <table> for tables.'],
  ['nothing', ''],
])('%s is not', (_, text) => expect(looksLikeHtml(text)).toBe(false));
