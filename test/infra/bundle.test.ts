import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { BUNDLING } from '../../infra/bundling';

const ROOT = join(__dirname, '../..');

/** Bytes that a function's code may have. Its start is billed, and the size is most of it: the numbers only go down. */
const CEILING = { clean: 2_700_000, backfill: 2_750_000, catalog: 480_000, learn: 2_700_000 } as const;

async function bundle(entry: string): Promise<Metafile['outputs'][string]> {
  const { metafile } = await build({
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
  });
  return metafile.outputs[`out/${entry}.js`]!;
}

/** Where a package was taken from; more than one place is more than one copy. */
function copiesOf(name: string, { inputs }: Metafile['outputs'][string]): string[] {
  const places = Object.keys(inputs).flatMap(path => path.match(new RegExp(`^.*node_modules/${name}(?=/)`)) ?? []);
  return [...new Set(places)];
}

describe.each(Object.entries(CEILING))('the function %s', (entry, ceiling) => {
  let output: Metafile['outputs'][string];
  beforeAll(async () => {
    output = await bundle(entry);
  }, 60_000);

  it(`has at most ${ceiling} bytes`, () => {
    expect(output.bytes).toBeLessThan(ceiling);
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
