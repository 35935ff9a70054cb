import { rename, rm } from 'node:fs/promises';
import type { SchemaElement } from 'hyparquet';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Column, ColumnKind } from '../shared/export/catalog';

/** So many rows are in memory; readers skip groups by their statistics. */
const ROWS = 2000;

/** Writes `rows` as Parquet (Snappy, as every reader knows it) to `path`, whole or not at all. Returns how many there were. */
export async function writeParquet<T>(
  path: string,
  columns: readonly Column<T>[],
  rows: AsyncIterable<T>,
): Promise<number> {
  let count = 0;
  async function* cells() {
    for await (const row of rows) {
      count++;
      yield Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]));
    }
  }
  const unfinished = `${path}.part`;
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
  const names = columns.map(({ name }) => ({ name }));
  try {
    await parquetWriteRows({ writer: fileWriter(unfinished), rows: cells(), columns: names, schema, rowGroupSize: ROWS }); // prettier-ignore
    await rename(unfinished, path);
    return count;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;

/** A column as Parquet's schema has it; lists in the three levels that all readers agree on. */
function elementsOf({ name, kind }: { readonly name: string; readonly kind: ColumnKind }): SchemaElement[] {
  switch (kind) {
    case 'text':
      return [{ name, ...TEXT }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
    case 'texts':
      return [
        { name, converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', ...TEXT },
      ];
  }
}
