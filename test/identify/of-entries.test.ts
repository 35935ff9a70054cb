import { clean } from '../../shared';
import type { Block } from '../../shared/source/block';
import type { Role } from '../../shared/label/roles';
import { withoutEntries, withoutOneWorks } from '../../shared/identify/of-entries';
import { leavesOf } from '../label/leaves';

const witnessesOf = (...facts: readonly string[]): ReadonlyMap<Block, string> =>
  new Map(facts.map((fact, i) => [leavesOf(`line ${i}`)[0]!.block, fact]));

test('what an entry says of its work is no fact of the page that lists it', () => {
  const identity = withoutOneWorks({
    metadata: {
      title: 'Hill Letters 4 (2), 2019',
      authors: [{ name: 'Ada Muster' }],
      doi: '10.5555/moss.1',
      volume: '4',
      from: { title: 'front', authors: 'front', doi: 'text' },
      confidence: { authors: 0.9 },
    },
    witnesses: witnessesOf('title', 'authors', 'doi'),
  });
  expect(identity.metadata).toEqual({ title: 'Hill Letters 4 (2), 2019', volume: '4', from: { title: 'front' } });
  expect([...identity.witnesses.values()]).toEqual(['title']);
});

test('facts of the whole list stay as they are', () => {
  const metadata = {
    title: 'Hill Letters',
    issn: ['1234-5679'],
    year: 2019,
    from: { title: 'front', year: 'imprint' },
  };
  const witnesses = witnessesOf('title', 'year');
  expect(withoutOneWorks({ metadata, witnesses })).toEqual({ metadata, witnesses });
});

test('leaves of entries are not asked; all others are', () => {
  const blocks = leavesOf('Hill Letters', 'Moss on old walls', 'A. Muster', 'We looked at walls.').map(
    ({ block }) => block,
  );
  const roles: Role[] = ['title', 'item-title', 'item-meta', 'body'];
  const told = new Map(blocks.map((block, i) => [block, roles[i]!]));
  const own = withoutEntries({ facts: [], blocks, kept: new Set(blocks), division: undefined as never, roles: told });
  expect(own.blocks.map(({ text }) => text)).toEqual(['Hill Letters', 'We looked at walls.']);
});

test('a page of one article keeps its authors', () => {
  const page = `<html><head><meta name="citation_title" content="Moss on old walls"><meta name="citation_author" content="Ada Muster"><meta name="citation_doi" content="10.5555/moss.1"></head><body><h1>Moss on old walls</h1><p>${'We looked at moss on walls of three towns and counted what grew there. '.repeat(40)}</p></body></html>`;
  const { metadata } = clean(new TextEncoder().encode(page), { key: 'moss.html' });
  expect(metadata.authors?.map(({ name }) => name)).toEqual(['Ada Muster']);
  expect(metadata.doi).toBe('10.5555/moss.1');
});
