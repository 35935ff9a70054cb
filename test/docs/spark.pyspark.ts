import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { PACKED } from '../../scripts/packed.mjs';
import { ALIAS, SUPPORTED } from '../../scripts/supported.mjs';
import { type ArticleDocument, clean } from '../../shared';

/**
 * `npm run test:spark`: docs/spark.md, run as it stands in Spark's local mode over the samples. It needs Java 17 and PySpark
 * (test/docs/requirements.txt) for the Python that PYSPARK_PYTHON names, or python3.
 */
const ROOT = join(__dirname, '..', '..');
const PYTHON = process.env.PYSPARK_PYTHON ?? 'python3';
const snippet = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(readFileSync(join(ROOT, 'docs/spark.md'), 'utf8'))![1]!;

let home: string;

beforeAll(async () => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  home = mkdtempSync(join(ROOT, '.cache', 'spark-'));
  cpSync(join(ROOT, 'samples'), join(home, 'pages'), { recursive: true });
  const library = join(home, 'offprint', 'node_modules', 'offprint');
  await build({ absWorkingDir: ROOT, entryPoints: ['shared/index.ts'], outfile: join(library, 'index.mjs'), bundle: true, platform: 'node', format: 'esm', target: 'node20', supported: SUPPORTED, alias: ALIAS, plugins: [PACKED], banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } }); // prettier-ignore
  writeFileSync(join(library, 'package.json'), JSON.stringify({ name: 'offprint', exports: './index.mjs' }));
  writeFileSync(join(home, 'offprint', 'package.json'), '{}'); // as npm leaves it; else `offprint` were this checkout itself
  writeFileSync(join(home, 'offprint', 'offprint-worker.mjs'), snippet('js'));
  writeFileSync(join(home, 'job.py'), snippet('python'));
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

interface PageRow {
  readonly key: string;
  readonly title: string | null;
  readonly code: string | null;
  readonly document: string | null;
}

async function rowsIn(folder: string): Promise<PageRow[]> {
  const files = readdirSync(folder).filter(name => name.endsWith('.parquet'));
  const rows = await Promise.all(files.map(async name => parquetReadObjects({ file: await asyncBufferFromFile(join(folder, name)) }))); // prettier-ignore
  return rows.flat() as unknown as PageRow[];
}

test('the job of docs/spark.md cleans each sample as the library does, and says why it refuses one', async () => {
  const env = {
    ...process.env,
    OFFPRINT_WORKER: join(home, 'offprint', 'offprint-worker.mjs'),
    PYSPARK_PYTHON: PYTHON,
    SPARK_LOCAL_IP: '127.0.0.1',
    PYSPARK_SUBMIT_ARGS: '--master local[2] --conf spark.ui.enabled=false pyspark-shell',
  };
  const { status, stderr } = spawnSync(PYTHON, ['job.py', 'pages', 'articles'], { cwd: home, env, encoding: 'utf8' });
  expect({
    status,
    err:
      status === 0
        ? ''
        : stderr.slice(0, 200) + [...stderr.matchAll(/^.*(?:Error|Exception)\b.*$/gm)].slice(0, 12).join('\n'),
  }).toEqual({ status: 0, err: '' });
  const rows = await rowsIn(join(home, 'articles'));
  const files = readdirSync(join(home, 'pages'), { recursive: true, encoding: 'utf8', withFileTypes: true }).filter(entry => entry.isFile()); // prettier-ignore
  expect(rows).toHaveLength(files.length);
  expect(rows.filter(({ code }) => code !== null).length).toBeGreaterThan(0);
  for (const { key, title, document } of rows.filter(({ code }) => code === null)) {
    const path = decodeURIComponent(new URL(key).pathname);
    const expected: ArticleDocument = clean(readFileSync(path), { key });
    expect(JSON.parse(document!)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(title).toBe(expected.metadata.title ?? null);
  }
}, 240_000);
