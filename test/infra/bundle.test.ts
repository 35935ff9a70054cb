import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { BUNDLING } from '../../infra/bundling';
import { SUPPORTED } from '../../scripts/supported.mjs';

const ROOT = join(__dirname, '../..');

/** Bytes that a function's code may have. Its start is billed, and the size is most of it: the numbers only go down. */
const CODE = { clean: 2_300_000, backfill: 2_350_000, catalog: 480_000, learn: 2_300_000 } as const;
/** The weights of the label room, written as they stand; `test/label/weights.test.ts` holds what they may weigh packed. */
const WEIGHTS = 1_100_000;
const CEILING = Object.fromEntries(
  Object.entries(CODE).map(([entry, most]) => [entry, entry === 'catalog' ? most : most + WEIGHTS]),
);

interface Bundle {
  readonly output: Metafile['outputs'][string];
  /** Patterns with `\p{…}` that are made when they are met: esbuild's, and the few that are written so. */
  readonly madePatterns: number;
}

async function bundle(entry: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(ROOT, 'lambdas', `${entry}.ts`)],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    outdir: 'out',
    absWorkingDir: ROOT,
    target: BUNDLING.target!,
    mainFields: BUNDLING.mainFields!,
    minify: BUNDLING.minify!,
    supported: SUPPORTED,
  });
  const madePatterns = outputFiles[0]!.text.match(/new RegExp\("[^"]*\\\\p\{/g)?.length ?? 0;
  return { output: metafile.outputs[`out/${entry}.js`]!, madePatterns };
}

/** Where a package was taken from; more than one place is more than one copy. */
function copiesOf(name: string, { inputs }: Metafile['outputs'][string]): string[] {
  const places = Object.keys(inputs).flatMap(path => path.match(new RegExp(`^.*node_modules/${name}(?=/)`)) ?? []);
  return [...new Set(places)];
}

describe.each(Object.entries(CEILING))('the function %s', (entry, ceiling) => {
  let output: Metafile['outputs'][string];
  let madePatterns: number;
  beforeAll(async () => {
    ({ output, madePatterns } = await bundle(entry));
  }, 60_000);

  it(`has at most ${ceiling} bytes`, () => {
    expect(output.bytes).toBeLessThan(ceiling);
  });

  it('keeps patterns with \\p{…} as literals, which are compiled once', () => {
    expect(BUNDLING.esbuildArgs).toEqual({ '--supported:regexp-unicode-property-escapes': 'true' });
    expect(madePatterns).toBeLessThanOrEqual(1);
  });

  it('brings nothing that it does not use', () => {
    for (const name of ['undici', 'parse5', 'encoding-sniffer', 'aws-cdk-lib', '@sinclair/typebox']) {
      expect(copiesOf(name, output)).toEqual([]);
    }
  });

  it('brings the tables of the encodings once', () => {
    expect(copiesOf('iconv-lite', output).length).toBeLessThanOrEqual(1);
  });
});
