import fc from 'fast-check';
import { clean } from '../../../shared';
import { readJats } from '../../../shared/read/jats';
import { lawBreaks } from '../../../scripts/law';
import { brokenLaws } from '../../fuzz/laws';
import { auditReading } from '../audit';
import { damaged, SAMPLE, soup } from './damage';

test('the sample, cut off anywhere, keeps the laws of the whole cleaner', () => {
  for (let end = 400; end < SAMPLE.length; end += 397) {
    expect(brokenLaws(Buffer.from(SAMPLE.slice(0, end)))).toEqual([]);
  }
});

test('the sample, damaged, keeps the laws of the whole cleaner', () =>
  fc.assert(
    fc.property(damaged, text => {
      expect(brokenLaws(Buffer.from(text))).toEqual([]);
    }),
    { numRuns: 60 },
  ));

test('soup in an article keeps the law of conservation', () =>
  fc.assert(
    fc.property(soup, parts => {
      const text = `<article dtd-version="1.2"><body><p>moss</p>${parts}</body></article>`;
      if (text.match(/<article[\s>]/g)!.length > 1) return;
      expect(lawBreaks(clean(Buffer.from(text), { key: 'soup.xml', net: false }), text)).toEqual([]);
    }),
    { numRuns: 400 },
  ));

test('elements nested thousands of times', () => {
  const nested = (name: string) => `<${name}>`.repeat(4000);
  const names = ['sec', 'p', 'fn', 'fig', 'list', 'table', 'ref', 'contrib', 'sup', 'boxed-text', 'name', 'mml:msup', 'custom-meta', 'kwd-group']; // prettier-ignore
  for (const name of names) {
    const source = `<article><front/><body>${nested(name)}moss</body></article>`;
    auditReading(source, readJats(source));
    const { sections = [], figures = [], footnotes = [], references = [], tables = [] } = clean(Buffer.from(source), { key: 'deep.xml', net: false }); // prettier-ignore
    expect(JSON.stringify([sections, figures, footnotes, references, tables])).toContain('moss');
  }
});
