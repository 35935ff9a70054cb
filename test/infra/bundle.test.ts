import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { optionsOf } from '../../scripts/handlers.mjs';

/** Bytes that a function's code may have at its start, which is billed, and all its files zipped: the numbers only go down. */
const CEILING = {
  clean: { bytes: 1_940_000, zipped: 1_452_000 },
  backfill: { bytes: 1_958_000, zipped: 1_462_000 },
  unpack: { bytes: 700_000, zipped: 430_000 },
  catalog: { bytes: 375_000, zipped: 350_000 },
  learn: { bytes: 1_718_000, zipped: 1_267_000 },
} as const;

interface Bundle {
  readonly bytes: number;
  readonly zipped: number;
  /** The files that a source map leads to. */
  readonly mapped: readonly string[];
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
  const maps = outputFiles.filter(({ path }) => path.endsWith('.map'));
  return {
    zipped: outputFiles.reduce((sum, { contents }) => sum + deflateRawSync(contents).length, 0),
    mapped: maps.flatMap(({ text }) => (JSON.parse(text) as { readonly sources: readonly string[] }).sources),
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

describe.each(Object.entries(CEILING))('the function %s', (entry, { bytes, zipped }) => {
  let output: Bundle;
  beforeAll(async () => {
    output = await bundle(entry);
  }, 60_000);

  it(`has at most ${bytes} bytes, and all it has at most ${zipped} zipped`, () => {
    expect(output.bytes).toBeLessThan(bytes);
    expect(output.zipped).toBeLessThan(zipped);
  });

  it('leads back to our own sources alone', () => {
    expect(output.mapped.some(path => path.endsWith(`lambdas/${entry}.ts`))).toBe(true);
    const others = output.mapped.filter(path => /node_modules.*\.(?:[cm]?js|ts)$/.test(path));
    // Of packed data the line that unpacks it.
    expect(others.filter(path => !path.endsWith('/franc-min/data.js'))).toEqual([]);
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
