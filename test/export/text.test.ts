import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { toMarkdown, toText } from '../../shared/export';
import { oddDocument, sampleDocuments, SMALL } from './documents';

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

test('text has everything that a person reads, in order, with an empty line between', () => {
  expect(toText(SMALL)).toBe(
    [
      'Moss on walls',
      'Ada Muster, The Wall Group',
      'Abstract',
      'Moss holds water 𝕏 long [1].',
      '2 Methods',
      'We weighed it [1, 2].',
      '2.1 Scales',
      'Two scales were used.',
      'Figure 1. A wall.',
      'Table 1. Weights\nday\tg | mg\n1\t2.5',
      'Present address: a wall.',
      'References',
      'Muster, A. Walls. J. Walls 1, 1–4 (2001).\nExample, B. Stones (Press, 1999).\n',
    ].join('\n\n'),
  );
});

test('Markdown has headings, tables and references as such', () => {
  const markdown = toMarkdown(SMALL);
  expect(markdown).toMatch(/^# Moss on walls\n/);
  expect(markdown).toContain('\n## Abstract\n\nMoss holds water 𝕏 long \\[1].\n');
  expect(markdown).toContain('\n### 2.1 Scales\n');
  expect(markdown).toContain('| day | g \\| mg |');
  expect(markdown).toContain('**Figure 1** A wall.');
  expect(markdown).toContain('## References\n\n1. Muster, A. Walls.');
});

test('no paragraph of the samples is lost in Markdown or text', () => {
  for (const document of sampleDocuments()) {
    const blocks = read(toMarkdown(document)).children.map(child => toString(child));
    const text = toText(document);
    for (const { text: paragraph } of document.sections?.flatMap(({ paragraphs }) => paragraphs) ?? []) {
      expect(blocks).toContain(paragraph.replace(/\s+/g, ' ').trim());
      expect(text).toContain(paragraph);
    }
  }
});

test('Markdown reads back as the text that was written, whatever signs it has', () => {
  fc.assert(
    fc.property(oddDocument, document => {
      const tree = read(toMarkdown(document));
      const [section] = document.sections!;
      const textOf = (type: Nodes['type']) => tree.children.filter(child => child.type === type).map(child => toString(child)); // prettier-ignore
      expect(textOf('heading')).toEqual([document.metadata.title, section!.heading, 'References'].map(plain));
      expect(textOf('paragraph')).toContain(plain(section!.paragraphs[0]!.text));
      expect(textOf('list')).toEqual([plain(document.references![0]!.raw)]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

/** As Markdown has it: white space is one space, and NUL cannot be. */
const plain = (text = ''): string => text.replace(/\s+/g, ' ').trim().replaceAll('\0', '\ufffd');
