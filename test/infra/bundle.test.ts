import { build } from 'esbuild';
import { optionsOf } from '../../scripts/handlers.mjs';

/** Bytes that a function's code may have. Its start is billed, and the size is most of it: the numbers only go down. */
const CODE = { clean: 2_300_000, backfill: 2_350_000, catalog: 480_000, learn: 2_300_000 } as const;
/** The weights of the label room, written as they stand; `test/label/weights.test.ts` holds what they may weigh packed. */
const WEIGHTS = 1_100_000;
const CEILING = Object.fromEntries(
  Object.entries(CODE).map(([entry, most]) => [entry, entry === 'catalog' ? most : most + WEIGHTS]),
);

interface Bundle {
  readonly bytes: number;
  readonly inputs: readonly string[];
  /** Patterns with `\p{…}` that are made when they are met: esbuild's, and the few that are written so. */
  readonly madePatterns: number;
}

/** All that is loaded when a function starts: its entry, and what that imports without being asked. */
async function bundle(entry: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({ ...optionsOf(entry, 'out'), write: false, metafile: true });
  const started = new Set(['out/index.mjs']);
  for (const path of started)
    for (const { path: next, kind } of metafile.outputs[path]!.imports)
      if (kind === 'import-statement' && next in metafile.outputs) started.add(next);
  const outputs = [...started].map(path => metafile.outputs[path]!);
  const texts = outputFiles.filter(({ path }) => [...started].some(name => path.endsWith(`/${name}`)));
  const madePatterns = texts.flatMap(({ text }) => text.match(/new RegExp\("[^"]*\\\\p\{/g) ?? []).length;
  return {
    bytes: outputs.reduce((sum, { bytes }) => sum + bytes, 0),
    inputs: outputs.flatMap(({ inputs }) => Object.keys(inputs)),
    madePatterns,
  };
}

/** Where a package was taken from; more than one place is more than one copy. */
function copiesOf(name: string, { inputs }: Bundle): string[] {
  const places = inputs.flatMap(path => path.match(new RegExp(`^.*node_modules/${name}(?=/)`)) ?? []);
  return [...new Set(places)];
}

describe.each(Object.entries(CEILING))('the function %s', (entry, ceiling) => {
  let output: Bundle;
  beforeAll(async () => {
    output = await bundle(entry);
  }, 60_000);

  it(`has at most ${ceiling} bytes`, () => {
    expect(output.bytes).toBeLessThan(ceiling);
  });

  it('keeps patterns with \\p{…} as literals, which are compiled once', () => {
    expect(output.madePatterns).toBeLessThanOrEqual(1);
  });

  it('brings nothing that it does not use', () => {
    for (const name of [
      '@citation-js/core',
      'xmlbuilder2',
      'undici',
      'parse5',
      'encoding-sniffer',
      'aws-cdk-lib',
      '@sinclair/typebox',
    ]) {
      expect(copiesOf(name, output)).toEqual([]);
    }
  });

  it('brings the tables of the encodings once', () => {
    expect(copiesOf('iconv-lite', output).length).toBeLessThanOrEqual(1);
  });
});
