import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleDocument, clean } from '../../shared';
import { expectations, FRONT_PAGES as KNOWN } from '../known-failures';
import factsJson from '../pages/text/facts.json';
import { fillIn } from '../pages/text/filler';

/** The facts of a page as the table has them: names for authors, dates beside the rest, the licence's SPDX id. */
type Facts = Readonly<Record<string, unknown>>;
/** `null` is a fact that must not be found. */
const FACTS: Readonly<Record<string, Facts>> = factsJson;
const PAGES = join(__dirname, '..', 'pages', 'text');
const SUFFIX = '-like.txt';

function factsOf({ metadata }: ArticleDocument): Facts {
  const { dates, license, authors, ...rest } = metadata;
  return {
    ...rest,
    ...dates,
    ...(authors && { authors: authors.map(({ name }) => name) }),
    ...(license?.spdx && { license: license.spdx }),
  };
}

const pages = readdirSync(PAGES).filter(name => name.endsWith(SUFFIX));
const documentOf = (name: string): ArticleDocument =>
  clean(Buffer.from(fillIn(readFileSync(join(PAGES, name + SUFFIX), 'utf8'))), { key: name });

test('every sample page has its facts, and the other way round', () => {
  expect(pages.map(page => page.slice(0, -SUFFIX.length)).sort()).toEqual(Object.keys(FACTS).sort());
});

const expectation = expectations(KNOWN);

describe.each(Object.entries(FACTS))('a page like %s', (name, expected) => {
  const found = factsOf(documentOf(name));
  for (const fact of Object.keys(expected))
    expectation(name, fact, () => expect(found[fact] ?? null).toEqual(expected[fact]));
});
