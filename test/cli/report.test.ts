import { stripVTControlCharacters } from 'node:util';
import type { Outcome, Summary } from '../../cli/outcome';
import { RunTally } from '../../cli/run-tally';
import { closingLines, pageLine, pageTable } from '../../cli/report';

const summary: Summary = {
  type: 'article',
  title: 'Overwintering copepods graze on algae beneath the ice of a mountain tarn',
  sections: 8,
  references: 12,
  kept: 0.614,
  removed: 0.35,
  warnings: ['charset-guessed'],
};
const cleaned: Outcome = { status: 'cleaned', key: 'tarn.txt', summary };
const refused: Outcome = { status: 'refused', key: 'scan.pdf', code: 'pdf', sentence: 'The input is a PDF.' };
const failed: Outcome = { status: 'failed', key: 'locked.txt', sentence: 'EACCES: permission denied' };

const tableLines = (width: number): string[] =>
  stripVTControlCharacters(pageTable([cleaned, refused], width)).split('\n');

test('the table has a row for each page, in whole per cents', () => {
  const [head, ...rows] = tableLines(200);
  expect(head!.split(/ {2,}/)).toEqual(expect.arrayContaining(['page', 'type', 'title', 'sections', 'references']));
  expect(rows[0]!.trimEnd().split(/ {2,}/)).toEqual(['tarn.txt', 'article', summary.title, '8', '12', '61%', '35%', 'charset-guessed']); // prettier-ignore
  expect(rows[1]).toMatch(/scan\.pdf +refused +The input is a PDF\. .* pdf/);
});

test('a long title is cut so that no line is wider than the terminal', () => {
  const lines = tableLines(110);
  expect(lines[1]).toContain('…');
  expect(Math.max(...lines.map(line => line.trimEnd().length))).toBeLessThanOrEqual(110);
});

test('very many pages have no table', () => {
  expect(pageTable(Array<Outcome>(101).fill(cleaned), 200)).toBe('');
});

test('the end names every page that has no document, and counts the others', () => {
  const tally = new RunTally(1);
  for (const outcome of [cleaned, refused, failed, { ...cleaned, status: 'unchanged' } as const]) tally.add(outcome);
  const lines = closingLines(tally, 'out', 1.26).split('\n');
  expect(lines).toEqual([
    'refused  scan.pdf  pdf: The input is a PDF.',
    'failed  locked.txt  EACCES: permission denied',
    '4 pages in 1.3 s: 1 cleaned, 1 unchanged, 1 refused, 1 failed. Documents are in out',
  ]);
});

test('a line for a log says what became of the page', () => {
  expect(pageLine(cleaned)).toBe('cleaned  tarn.txt  article  charset-guessed');
});
