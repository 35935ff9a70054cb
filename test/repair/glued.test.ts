import { Seams } from '../../shared/repair/glued';
import { readingsOf } from '../../shared/repair/glued-signs';
import { PageWords } from '../../shared/repair/words-page';
import { blocksOf } from '../label/leaves';

/** A page on which the word stands once, among others. */
const seamIn = (part: string, page = 'The level of the lake was read.') => {
  const seam = new Seams(new PageWords(blocksOf(`${page} There is ${part} here.`))).in(part, 0);
  return seam !== undefined && seam.chance > 1 ? `${part.slice(0, seam.at)}-${part.slice(seam.at)}` : part;
};

test.each([
  ['selfpromotion', 'self-promotion'],
  ['oxygenderived', 'oxygen-derived'],
  ['authorgenerated', 'author-generated'],
  ['DNAbased', 'DNA-based'],
  ['wellknown', 'well-known'],
])('%s is read as %s', (glued, compound) => expect(seamIn(glued)).toBe(compound));

test.each([
  'overexpressing',
  'phosphatidylinositol',
  'Facebook',
  'bioinformatics',
  'backtransformed',
  'Stadtverwaltung',
])('%s is one word', word => expect(seamIn(word)).toBe(word));

test('a compound that the page makes with the same half counts', () => {
  const seams = (page: string) => new Seams(new PageWords(blocksOf(page))).in('lakerelated', 0)!.chance;
  expect(seams('lakerelated and age-related and land-related')).toBeGreaterThan(seams('lakerelated and a gauge'));
});

test('words of the list have no seam, and short parts none', () => {
  const seams = new Seams(new PageWords(blocksOf('There is a lake.')));
  expect(['waterfall', 'lakes', 'Xray'].map(word => seams.in(word, 0))).toEqual([undefined, undefined, undefined]);
});

test('no half is shorter than two letters, or three behind the seam; a capital may stand alone', () => {
  const words = new PageWords(blocksOf('ray lake tide'));
  const places = (part: string) => readingsOf(part, 0, words).map(({ at }) => at);
  expect(places('Xraytide')).toEqual(expect.arrayContaining([1, 4]));
  expect(places('laketide').every(at => at >= 2 && at <= 5)).toBe(true);
});
