import Ajv from 'ajv';
import fc from 'fast-check';
import { BadMemory, type MemoryFile, memoryText, readMemory, SiteMemory } from '../../shared/memory';
import { MemoryFile as Schema } from '../../shared/memory/schema';
import { schemaText } from '../../scripts/schema';

const validate = new Ajv().compile(JSON.parse(schemaText(Schema)) as object);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const FILE: MemoryFile = {
  schema: 'offprint/memory/1',
  sites: [
    { site: 'folder:wharf', pages: 4, lines: [{ pages: 3, line: 'tide tables | our "lamps"' }] },
    { site: 'wharf.example', pages: 9, lines: [{ pages: 9, line: 'pin to my noticeboard' }, { pages: 4, line: 'a b c' }] }, // prettier-ignore
  ],
};

test('a memory is read as it was written', () => {
  expect(readMemory(bytesOf(memoryText(FILE)))).toEqual(FILE);
  expect(readMemory(bytesOf(memoryText({ ...FILE, sites: [] })))).toEqual({ ...FILE, sites: [] });
});

test('its id is the sha256 of the file', () => {
  expect(SiteMemory.read(bytesOf('{"schema":"offprint/memory/1","sites":[]}')).id).toBe(
    // printf '%s' '{"schema":"offprint/memory/1","sites":[]}' | sha256sum
    'df6eec548e0890c7b0ba8dcb6a0a1a6d55dd5de685962b75cda899897ee521fc',
  );
});

test('a line is known on its own sites only', () => {
  const memory = SiteMemory.read(bytesOf(memoryText(FILE)));
  expect(memory.knownOn(['wharf.example', 'folder:x'])('a b c')).toBe(true);
  expect(memory.knownOn(['folder:wharf'])('a b c')).toBe(false);
  expect(memory.knownOn([])('a b c')).toBe(false);
});

describe('what is no memory is refused with a code and one sentence', () => {
  const line = { pages: 3, line: 'a' };
  const site = { site: 's', pages: 3, lines: [line] };
  const file = (changes: object) => JSON.stringify({ schema: 'offprint/memory/1', sites: [], ...changes });
  test.each([
    ['half a file', '{"schema": "offprint/mem', 'memory-not-json'],
    ['a list', '[]', 'memory-malformed'],
    ['null', 'null', 'memory-malformed'],
    ['an article document', '{"schema": "offprint/article/1"}', 'memory-other-schema'],
    ['a later memory', file({ schema: 'offprint/memory/2' }), 'memory-other-schema'],
    ['no sites', '{"schema": "offprint/memory/1"}', 'memory-malformed'],
    ['a site without lines', file({ sites: [{ ...site, lines: [] }] }), 'memory-malformed'],
    ['an unknown field', file({ sites: [{ ...site, note: '' }] }), 'memory-malformed'],
    ['a line on two pages', file({ sites: [{ ...site, lines: [{ ...line, pages: 2 }] }] }), 'memory-malformed'],
    ['an empty line', file({ sites: [{ ...site, lines: [{ ...line, line: '' }] }] }), 'memory-malformed'],
  ])('%s', (_, text, code) => {
    const attempt = () => SiteMemory.read(bytesOf(text));
    expect(attempt).toThrow(BadMemory);
    expect(attempt).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/^[A-Z].*\.$/) as string }) as Error); // prettier-ignore
  });

  test('what the reader takes, the schema takes, and nothing else', () => {
    const field = (sound: fc.Arbitrary<unknown>) => fc.oneof({ weight: 9, arbitrary: sound }, { weight: 1, arbitrary: fc.anything() }); // prettier-ignore
    const lines = fc.record({ pages: field(fc.integer({ min: 2, max: 9 })), line: field(fc.string()) });
    const sites = fc.record({ site: field(fc.string()), pages: field(fc.integer({ min: 2, max: 9 })), lines: field(fc.array(lines)) }); // prettier-ignore
    const files = fc.record({ schema: field(fc.constant('offprint/memory/1')), sites: field(fc.array(sites)) });
    fc.assert(
      fc.property(files, value => {
        const text = JSON.stringify(value);
        const isRead = () => {
          try {
            readMemory(bytesOf(text));
            return true;
          } catch (error) {
            if (error instanceof BadMemory) return false;
            throw error;
          }
        };
        expect(isRead()).toBe(validate(JSON.parse(text)));
      }),
    );
  });
});
