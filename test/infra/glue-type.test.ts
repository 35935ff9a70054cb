import { Type } from '@sinclair/typebox';
import { glueColumns, glueType } from '../../infra/glue-type';
import { CatalogRow } from '../../lambdas/catalog-row';
import { ArticleDocument } from '../../shared/document';

it.each([
  ['string', Type.String(), 'string'],
  ['a closed set', Type.Union([Type.Literal('a'), Type.Literal('b')]), 'string'],
  ['spans', Type.Array(Type.Tuple([Type.Integer(), Type.Integer()])), 'array<array<bigint>>'],
  ['a record', Type.Record(Type.String(), Type.Number()), 'map<string,double>'],
  ['an object', Type.Object({ givenName: Type.Optional(Type.String()) }), 'struct<givenname:string>'],
  ['a name that Hive cannot hold', Type.Object({ a: Type.Boolean(), 'b-c': Type.String() }), 'struct<a:boolean>'],
])('%s has a type of its own', (_, schema, expected) => {
  expect(glueType(schema)).toBe(expected);
});

it('a shape without a column type is noticed', () => {
  expect(() => glueType(Type.Function([], Type.Null()))).toThrow('Function');
});

it('the document has a column for each of its keys', () => {
  const columns = glueColumns(ArticleDocument);
  expect(columns.map(({ name }) => name)).toEqual(
    Object.keys(ArticleDocument.properties).map(key => key.toLowerCase()),
  );
  expect(columns.find(({ name }) => name === 'sections')!.type).toContain('paragraphs:array<struct<text:string');
});

it('the catalog has lower-case names only, since SQL knows no other', () => {
  for (const name of Object.keys(CatalogRow.properties)) expect(name).toMatch(/^[a-z_]+$/);
});
