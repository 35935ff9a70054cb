/**
 * `npm run test:pack`: packs the package as npm would publish it, installs the tarball into an empty project, and uses it there: from ES
 * modules, from CommonJS, and from TypeScript under each way of finding modules. Prints what it found, and ends with 1 where it is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const MOST_MEGABYTES = 30;
const PERMISSIVE = /^\(?(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)\b/;
const PAGE = `Moss on walls\\n\\nAbstract\\n\\n${'We weighed cushions of moss after each rain. '.repeat(9)}`;

const USE = `
const document = clean(new TextEncoder().encode('${PAGE}'), { key: 'moss.txt' });
const markdown = toMarkdown(document);
if (!markdown.includes('cushions of moss')) throw new Error(markdown);
console.log(document.schema);
`;
const ESM = `import { clean } from 'offprint';\nimport { toMarkdown } from 'offprint/export';\n${USE}`;
const CJS = `const { clean } = require('offprint');\nconst { toMarkdown } = require('offprint/export');\n${USE}`;
const TYPED = `import { type ArticleDocument, clean, Refusal } from 'offprint';
import { type Chunk, chunksOf, toMarkdown } from 'offprint/export';
export function chunks(bytes: Uint8Array): Chunk[] {
  const document: ArticleDocument = clean(bytes, { key: 'moss.txt' });
  const title: string | undefined = document.metadata.title;
  // @ts-expect-error -- there is no such type of page: types are there, and are no \`any\`
  if (document.page.type === 'cake') throw new Refusal('binary', title ?? toMarkdown(document));
  return [...chunksOf(document)];
}
`;

/** A TypeScript project: how it finds modules, and whether its files are ES modules. */
const PROJECTS = [
  { module: 'node16', moduleResolution: 'node16', type: 'module' },
  { module: 'node16', moduleResolution: 'node16', type: 'commonjs' },
  { module: 'nodenext', moduleResolution: 'nodenext', type: 'module' },
  { module: 'nodenext', moduleResolution: 'nodenext', type: 'commonjs' },
  { module: 'esnext', moduleResolution: 'bundler', type: 'module' },
] as const;

/** Runs a program and gives what it printed. Throws with all of it where it fails. */
function run(cwd: string, program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

function install(home: string): void {
  run(ROOT, 'npm', 'pack', '--pack-destination', home);
  const tarball = readdirSync(home).find(name => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball.');
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  run(home, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`);
}

/** What is installed: nothing of AWS, and not much. */
function weigh(home: string): string {
  const modules = join(home, 'node_modules');
  const names = readdirSync(modules).filter(name => !name.startsWith('.'));
  const unwanted = names.filter(name => /^@?aws|^constructs$|cdk/.test(name));
  if (unwanted.length > 0) throw new Error(`Installed without need: ${unwanted.join(', ')}.`);
  const bytes = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .map(path => statSync(join(modules, path)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
  const megabytes = bytes / 1e6;
  if (megabytes > MOST_MEGABYTES) throw new Error(`${megabytes.toFixed(1)} MB are installed; ${MOST_MEGABYTES} are meant.`); // prettier-ignore
  return `${megabytes.toFixed(1)} MB: ${names.join(', ')}`;
}

/** The licences of what is in the bundles; none may ask for more than to be named. */
function readLicences(home: string): string {
  const text = readFileSync(join(home, 'node_modules', 'offprint', 'dist', 'licences.txt'), 'utf8');
  const names = [...text.matchAll(/^(\S+) \d+\.\d+\.\S+, (.+)$/gm)].map(([, name, licence]) => ({ name, licence }));
  const others = names.filter(({ licence }) => !PERMISSIVE.test(licence!));
  if (others.length > 0 || names.length < 20) throw new Error(`Not permissive: ${JSON.stringify(others)} of ${names.length}.`); // prettier-ignore
  return `${names.length} permissive`;
}

function runJavaScript(home: string, name: string, code: string): string {
  writeFileSync(join(home, name), code);
  return run(home, process.execPath, name).trim();
}

function checkTypes(home: string, { module, moduleResolution, type }: (typeof PROJECTS)[number]): string {
  const folder = join(home, `${moduleResolution}-${type}`);
  mkdirSync(folder);
  const compilerOptions = { strict: true, target: 'es2022', module, moduleResolution, noEmit: true, skipLibCheck: false, types: [] }; // prettier-ignore
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  writeFileSync(join(folder, 'use.ts'), TYPED);
  run(folder, process.execPath, TSC, '-p', '.');
  return 'typed';
}

function main(): void {
  const home = mkdtempSync(join(tmpdir(), 'offprint-pack-'));
  const checks: readonly (readonly [string, () => string])[] = [
    ['installed', () => weigh(home)],
    ['licences', () => readLicences(home)],
    ['ES modules', () => runJavaScript(home, 'use.mjs', ESM)],
    ['CommonJS', () => runJavaScript(home, 'use.cjs', CJS)],
    ['the command', () => run(home, join(home, 'node_modules', '.bin', 'offprint'), '--version').trim()],
    ['its samples', () => run(home, join(home, 'node_modules', '.bin', 'offprint'), 'clean', '--json', '-q').slice(0, 80)], // prettier-ignore
    ...PROJECTS.map(project => [`TypeScript, ${project.moduleResolution}, ${project.type}`, () => checkTypes(home, project)] as const), // prettier-ignore
  ];
  try {
    install(home);
    for (const [name, check] of checks) console.log(`${name}: ${check()}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
