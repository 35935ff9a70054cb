import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { OutputStream } from '../../cli/output-stream';
import { chooser } from '../../cli/pages';
import { FORMATS } from '../../shared/export';

test.each([
  [[], [], ['deep/wall.html', 'moss.txt', 'a.warc/12']],
  [['*.html'], [], ['deep/wall.html']],
  [[], ['deep/**'], ['moss.txt', 'a.warc/12']],
  [['*.HTML', 'moss.*'], ['moss.txt'], ['deep/wall.html']],
  [['a.warc/*'], [], ['a.warc/12']],
])('include %j, exclude %j', (include, exclude, expected) => {
  expect(['deep/wall.html', 'moss.txt', 'a.warc/12'].filter(chooser({ include, exclude }))).toEqual(expected);
});

test.each([
  [[], []],
  [['{"a":1}'], [{ a: 1 }]],
  [
    ['', '{"a":1}', '', '{"b":2},\n{"c":3}'],
    [{ a: 1 }, { b: 2 }, { c: 3 }],
  ],
])('a list of %j is JSON', async (parts, expected) => {
  const to = new PassThrough();
  const stream = new OutputStream(to, FORMATS.csl.stream);
  for (const part of parts) await stream.add(part);
  await stream.end();
  to.end();
  expect(JSON.parse(await text(to))).toEqual(expected);
});
