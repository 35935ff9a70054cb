import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { catalogCommand } from '../../cli/catalog-command';
import { DOCUMENT_COLUMNS } from '../../shared/export/catalog';
import { SMALL } from '../export/documents';
import { makeClosedFolder, removeDeep } from './closed-folder';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-catalog-'));
  mkdirSync(join(home, 'docs', 'deep'), { recursive: true });
  jest.spyOn(console, 'log').mockImplementation();
});
afterEach(() => {
  jest.restoreAllMocks();
  removeDeep(home);
});

const file = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(home, 'catalog', name))).buffer;
const catalog = () => catalogCommand(join(home, 'docs'), { out: join(home, 'catalog') });

test('documents and their references are tables that Parquet readers read', async () => {
  const { doi: _doi, authors: _authors, ...metadata } = SMALL.metadata;
  expect([_doi, _authors?.length]).toEqual(['10.5555/moss.1', 2]);
  writeFileSync(join(home, 'docs', 'a.json'), JSON.stringify(SMALL));
  writeFileSync(
    join(home, 'docs', 'deep', 'b.json'),
    JSON.stringify({ ...SMALL, id: 'f'.repeat(64), metadata, references: [] }),
  );
  writeFileSync(join(home, 'docs', 'other.json'), '{"schema":"other"}');
  writeFileSync(join(home, 'docs', 'half.json'), '{"schema":"offprint/art');
  expect(await catalog()).toBe(0);
  const documents = await parquetReadObjects({ file: file('documents.parquet') });
  expect(documents).toMatchObject([
    { id: SMALL.id, title: 'Moss on walls', authors: ['Ada Muster', 'The Wall Group'], year: 2019, doi: '10.5555/moss.1', references: 2, score: 1, section_types: ['abstract', 'methods', 'body'], warnings: [] }, // prettier-ignore
    { id: 'f'.repeat(64), doi: null, references: 0 },
  ]);
  const references = await parquetReadObjects({ file: file('references.parquet') });
  expect(references).toMatchObject([
    { document: SMALL.id, reference: 'r1', number: 1, authors: ['Muster, A.'], container: 'J. Walls', year: 2001 },
    { reference: 'r2', type: 'book', publisher: 'Press', container: null },
  ]);
  expect(readdirSync(join(home, 'catalog')).sort()).toEqual(['documents.parquet', 'references.parquet']);
});

test('the columns are there where no document has a value for them, and many documents are several groups', async () => {
  for (let i = 0; i < 2100; i++) writeFileSync(join(home, 'docs', `${i}.json`), JSON.stringify({ ...SMALL, metadata: {}, sections: [], references: [] })); // prettier-ignore
  await catalog();
  const { schema, row_groups, num_rows } = await parquetMetadataAsync({ byteLength: file('documents.parquet').byteLength, slice: (start, end) => file('documents.parquet').slice(start, end) }); // prettier-ignore
  expect(schema.map(({ name }) => name)).toEqual(expect.arrayContaining(DOCUMENT_COLUMNS.map(({ name }) => name)));
  expect([num_rows, row_groups.length]).toEqual([2100n, 2]);
  expect(await parquetReadObjects({ file: file('references.parquet') })).toEqual([]);
});

test('a folder that is not there or has no document is wrong use', async () => {
  await expect(catalogCommand(join(home, 'nowhere'), { out: home })).rejects.toMatchObject({ code: 'not-a-folder' });
  await expect(catalog()).rejects.toMatchObject({ code: 'no-pages' });
});

test('a folder below that cannot be read is told, and the documents of the others are in the tables', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation();
  writeFileSync(join(home, 'docs', 'a.json'), JSON.stringify(SMALL));
  makeClosedFolder(join(home, 'docs'));
  expect(await catalog()).toBe(3);
  expect(told.mock.calls).toEqual([[expect.stringMatching(/^failed {2}.*ENAMETOOLONG/)]]);
  expect(await parquetReadObjects({ file: file('documents.parquet') })).toHaveLength(1);
});

test('where nothing can be written is said at once', async () => {
  writeFileSync(join(home, 'docs', 'a.json'), JSON.stringify(SMALL));
  const out = join(home, 'docs', 'a.json', 'catalog');
  await expect(catalogCommand(join(home, 'docs'), { out })).rejects.toMatchObject({ code: 'out-not-writable' });
});

test('Ctrl-C leaves no half of a table', async () => {
  for (let i = 0; i < 500; i++) writeFileSync(join(home, 'docs', `${i}.json`), JSON.stringify(SMALL));
  const result = catalog();
  while (!existsSync(join(home, 'catalog', 'documents.parquet.part'))) await sleep(1);
  process.emit('SIGINT');
  expect(await result).toBe(130);
  expect(readdirSync(join(home, 'catalog'))).toEqual([]);
});
