/**
 * `npm run test:pack`: packs both packages as npm would publish them, installs the tarballs into empty projects, and uses them there: from
 * ES modules, from CommonJS, and from TypeScript under each way of finding modules. Prints what it found, and ends with 1 where it is wrong.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MOSS } from '../cli/moss';

const ROOT = join(__dirname, '..', '..');
const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const MOST_MEGABYTES = 30;
const PERMISSIVE = /^\(?(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)\b/;
const USE = `
const document = clean(new TextEncoder().encode(${JSON.stringify(MOSS)}), { key: 'moss.txt' });
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

/** Somebody's app: a pipeline over buckets that are there already, synthesized into the folder `cdk.out`. */
const SYNTH = `
const stack = new Stack(new App({ outdir: 'cdk.out' }), 'Corpus');
const pipeline = new CleaningPipeline(stack, 'Cleaning', {
  ingestBucket: Bucket.fromBucketName(stack, 'Pages', 'our-pages'),
  cleanBucket: Bucket.fromBucketName(stack, 'Articles', 'our-articles'),
  encryptionKey: Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000'),
  alarmEmail: 'desk@example.org',
  maxConcurrency: 50,
  onDelete: OnDelete.DELETE_OUTPUT,
});
new Catalog(stack, 'Catalog', { pipeline });
new SiteMemory(stack, 'Memory', { pipeline });
const { Resources } = stack.node.root.synth().getStackByName('Corpus').template;
const functions = Object.values(Resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
if (functions.length !== 5) throw new Error('There are ' + functions.length + ' functions.');
console.log(Object.keys(Resources).length + ' resources, ' + pipeline.alarms.length + ' alarms');
`;
const CDK_IMPORTS = [
  ['App, Stack', 'aws-cdk-lib'],
  ['Key', 'aws-cdk-lib/aws-kms'],
  ['Bucket', 'aws-cdk-lib/aws-s3'],
  ['Catalog, CleaningPipeline, OnDelete, SiteMemory', 'offprint-cdk'],
] as const;
const CDK_ESM = `${CDK_IMPORTS.map(([names, from]) => `import { ${names} } from '${from}';`).join('\n')}\n${SYNTH}`;
const CDK_CJS = `${CDK_IMPORTS.map(([names, from]) => `const { ${names} } = require('${from}');`).join('\n')}\n${SYNTH}`;
const CDK_TYPED = `import { Stack } from 'aws-cdk-lib';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Catalog, CleaningPipeline, type CleaningPipelineProps, OnDelete } from 'offprint-cdk';
export class Corpus extends Stack {
  readonly documents: IBucket;
  constructor(props: CleaningPipelineProps) {
    super(undefined, 'Corpus');
    const ingestBucket = Bucket.fromBucketName(this, 'Pages', 'our-pages');
    const pipeline = new CleaningPipeline(this, 'Cleaning', { ...props, ingestBucket, onDelete: OnDelete.KEEP });
    // @ts-expect-error -- a number is no place: types are there, and are no \`any\`
    new Catalog(1, 'Catalog', { pipeline });
    this.documents = pipeline.cleanBucket;
  }
}
`;

/** The types of the CDK itself ask for these. */
const OF_A_CDK_APP = { types: ['node'], lib: ['es2022', 'esnext.disposable'] };

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

/** Packs the package in `folder` of the repository, and installs it into the empty project `home` with `peers`. */
function install(home: string, folder = '.', peers: readonly string[] = []): void {
  run(join(ROOT, folder), 'npm', 'pack', '--pack-destination', home);
  const tarball = readdirSync(home).find(name => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball.');
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  run(home, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`, ...peers);
}

/** The versions that the repository is tested with, of what an app that uses the construct has itself. */
function peersOf(folder: string): string[] {
  const { devDependencies, peerDependencies } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Record<string, Record<string, string>>; // prettier-ignore
  return Object.keys(peerDependencies!).map(name => `${name}@${devDependencies![name]}`);
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
function readLicences(folder: string): string {
  const text = readFileSync(join(folder, 'licences.txt'), 'utf8');
  const names = [...text.matchAll(/^(\S+) \d+\.\d+\.\S+, (.+)$/gm)].map(([, name, licence]) => ({ name, licence }));
  const others = names.filter(({ licence }) => !PERMISSIVE.test(licence!));
  if (others.length > 0 || names.length < 20) throw new Error(`Not permissive: ${JSON.stringify(others)} of ${names.length}.`); // prettier-ignore
  return `${names.length} permissive`;
}

function runJavaScript(home: string, name: string, code: string): string {
  writeFileSync(join(home, name), code);
  return run(home, process.execPath, name).trim();
}

/** What is in the package of the construct: its functions, built, and what jsii says of its API. */
function readConstruct(home: string): string {
  const folder = join(home, 'node_modules', 'offprint-cdk');
  const { types } = JSON.parse(readFileSync(join(folder, '.jsii'), 'utf8')) as { types: Record<string, unknown> };
  const functions = readdirSync(join(folder, 'handlers')).filter(name => statSync(join(folder, 'handlers', name)).isDirectory()); // prettier-ignore
  if (functions.length !== 5) throw new Error(`The package has the functions ${functions.join(', ')}.`);
  if (existsSync(join(home, 'node_modules', 'esbuild'))) throw new Error('esbuild is installed without need.');
  return `${functions.join(', ')}; jsii knows ${Object.keys(types)
    .map(name => name.split('.')[1])
    .join(', ')}`;
}

/** TypeScript that is compiled in each project, and what its compiler is told besides. */
interface Typed {
  readonly code: string;
  readonly more: object;
}

function checkTypes(home: string, { code, more }: Typed, project: (typeof PROJECTS)[number]): string {
  const { module, moduleResolution, type } = project;
  const folder = join(home, `${moduleResolution}-${type}`);
  mkdirSync(folder);
  const compilerOptions = { strict: true, target: 'es2022', module, moduleResolution, noEmit: true, skipLibCheck: false, ...more }; // prettier-ignore
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  writeFileSync(join(folder, 'use.ts'), code);
  run(folder, process.execPath, TSC, '-p', '.');
  return 'typed';
}

/** The command names what it lacks, since nothing of AWS is installed with it. */
function refuseCloud(home: string): string {
  const offprint = join(home, 'node_modules', '.bin', 'offprint');
  const { status, stderr } = spawnSync(offprint, ['cloud', 'status'], { cwd: home, encoding: 'utf8' });
  if (status !== 69 || !/npm install( @aws-sdk\/client-\w+){4}$/m.test(stderr)) throw new Error(`offprint cloud status ended with ${status}: ${stderr}`); // prettier-ignore
  return stderr.trim();
}

type Check = readonly [string, () => string];

const typed = (home: string, code: Typed): Check[] =>
  PROJECTS.map(project => [`TypeScript, ${project.moduleResolution}, ${project.type}`, () => checkTypes(home, code, project)]); // prettier-ignore

const ofLibrary = (home: string): Check[] => [
  ['installed', () => weigh(home)],
  ['licences', () => readLicences(join(home, 'node_modules', 'offprint', 'dist'))],
  ['ES modules', () => runJavaScript(home, 'use.mjs', ESM)],
  ['CommonJS', () => runJavaScript(home, 'use.cjs', CJS)],
  ['the command', () => run(home, join(home, 'node_modules', '.bin', 'offprint'), '--version').trim()],
  ['its samples', () => run(home, join(home, 'node_modules', '.bin', 'offprint'), 'clean', '--json', '-q').slice(0, 80)], // prettier-ignore
  ['the command without AWS', () => refuseCloud(home)],
  ...typed(home, { code: TYPED, more: { types: [] } }),
];

const ofConstruct = (home: string): Check[] => [
  ['installed', () => readConstruct(home)],
  ['licences', () => readLicences(join(home, 'node_modules', 'offprint-cdk', 'handlers'))],
  ['ES modules', () => runJavaScript(home, 'use.mjs', CDK_ESM)],
  ['CommonJS', () => runJavaScript(home, 'use.cjs', CDK_CJS)],
  ...typed(home, { code: CDK_TYPED, more: OF_A_CDK_APP }),
];

function inEmptyProject(title: string, use: (home: string) => void): void {
  const home = mkdtempSync(join(tmpdir(), 'offprint-pack-'));
  console.log(title);
  try {
    use(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function main(): void {
  const show = (checks: readonly Check[]) => {
    for (const [name, check] of checks) console.log(`  ${name}: ${check()}`);
  };
  inEmptyProject('offprint', home => {
    install(home);
    show(ofLibrary(home));
  });
  inEmptyProject('offprint-cdk', home => {
    install(home, 'infra', [...peersOf('infra'), '@types/node@22']);
    show(ofConstruct(home));
  });
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
