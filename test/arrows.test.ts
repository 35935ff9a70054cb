import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

const SHARED = join(__dirname, '..', 'shared');

/** Rooms that know each other but nothing of pages (DESIGN.md); in order, each may know those before it. */
const GROUND = ['source', 'lexicon', 'text', 'model'] as const;
/** The rooms that a page goes through: each may know the ground and those before it. */
const PIPELINE = ['decode', 'read', 'repair', 'label', 'join', 'memory', 'divide', 'identify', 'cite', 'measure', 'export'] as const; // prettier-ignore
const ROOMS: readonly string[] = [...GROUND, ...PIPELINE];
/** Single files of shared/ that any room may know: types, and the base of errors. */
const COMMON = new Set(['document', 'errors', 'rules']);

/** Arrows that point the wrong way today. The list can only shrink: an entry that is no longer true fails. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'read/jump-links.ts → divide': 'What a known heading is stands in divide/heading-type; it belongs to the lexicon.',
  'read/text/label.ts → divide': 'The same, and what a caption’s label is (divide/caption).',
  'read/text/unglue.ts → divide': 'The same, and the shape of a heading (divide/traits).',
  'read/text/wrap.ts → divide': 'The same, and the case of letters (divide/traits).',
  'memory/line.ts → divide': 'Counts words with divide/traits; `text` counts them too.',
  'memory/line.ts → identify': 'The names of months stand in identify/tables; the lexicon has them too.',
  'memory/observe.ts → divide': 'Counts words with divide/traits; `text` counts them too.',
  'memory/site.ts → divide': 'Known headings, and what looks like a reference (divide/traits).',
  'memory/site.ts → identify':
    'What a DOI is stands in identify/identifiers; it is certain, and belongs to the ground.',
  'memory/guard.ts → identify':
    'What an article’s type is called stands in identify/article-type; it belongs to the lexicon.',
  'divide/item-meta.ts → identify': 'Dates and names of an entry are read with identify’s readers.',
  'identify/citation-line.ts → cite': 'A citation of the page itself is parsed as a reference is.',
  'measure/texts.ts → compose': 'A type: the parts that the document is made of.',
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name));

/** What a file of a room imports from outside its room, as the room or the file of shared/. */
function arrowsOf(file: string): Arrow[] {
  const path = relative(SHARED, file).split(sep).join('/');
  const from = path.split('/')[0]!;
  const source = readFileSync(file, 'utf8');
  const paths = [...source.matchAll(/\bfrom '(\.[^']*)'|\bimport\('(\.[^']*)'\)/g)].map(([, a, b]) => a ?? b!);
  return paths
    .map(target => posix.join(posix.dirname(path), target).split('/')[0]!)
    .filter(to => to !== from)
    .map(to => ({ from, to, file: path }));
}

function isAllowed({ from, to }: Arrow): boolean {
  const [mine, theirs] = [ROOMS.indexOf(from), ROOMS.indexOf(to)];
  return COMMON.has(to) || (theirs >= 0 && theirs < mine);
}

const rooms = readdirSync(SHARED).filter(name => statSync(join(SHARED, name)).isDirectory());
const arrows = rooms.flatMap(room => files(join(SHARED, room))).flatMap(arrowsOf);
const wrong = arrows.filter(arrow => !isAllowed(arrow));
const nameOf = ({ file, to }: Arrow): string => `${file} → ${to}`;

test('every room has its place', () => expect([...rooms].sort()).toEqual([...ROOMS].sort()));

test('imports are seen at all', () => expect(arrows.length).toBeGreaterThan(200));

test('no room imports a later one, but for the exceptions', () => {
  expect([...new Set(wrong.map(nameOf))].filter(name => !Object.hasOwn(EXCEPTIONS, name)).sort()).toEqual([]);
});

test('no exception is left that is none', () => {
  const names = new Set(wrong.map(nameOf));
  expect(Object.keys(EXCEPTIONS).filter(name => !names.has(name))).toEqual([]);
});

/** What would give another document tomorrow, or on another machine. A page given up by the clock fails; its document is never another. */
const IMPURE = /\b(?:Date\.now|new Date\(\)|performance\.|Math\.random|randomUUID|randomBytes|setTimeout|process\.|node:(?:fs|os|process|timers|perf_hooks|worker_threads|child_process))/; // prettier-ignore

test('no room asks the clock, chance or the machine', () => {
  const sources = files(SHARED).map(file => [relative(SHARED, file), readFileSync(file, 'utf8')] as const);
  expect(sources.filter(([, source]) => IMPURE.test(source.replace(/\/\*[^]*?\*\/|\/\/.*/g, ''))).map(([file]) => file)).toEqual([]); // prettier-ignore
});

/** The houses around the library, and what each may know of the others; `infra/lib/contract` are the names that all share. */
const HOUSES: Readonly<Record<string, readonly RegExp[]>> = {
  shared: [/^package\.json$/],
  containers: [/^shared\//],
  lambdas: [/^shared\b/, /^containers\b/, /^infra\/lib\/contract$/],
  cli: [/^shared\b/, /^containers\b/, /^infra\/lib\/contract$/],
};
/** Types alone, which are gone when the code runs. */
const OF_TYPES = /^import type [^;]*;$|^export type \{[^;]*;$/gm;

test.each(Object.entries(HOUSES))('%s knows no other house than it may', (house, allowed) => {
  const root = join(SHARED, '..');
  const targets = files(join(root, house)).flatMap(file => {
    const path = relative(root, file).split(sep).join('/');
    const source = readFileSync(file, 'utf8').replace(OF_TYPES, '');
    return [...source.matchAll(/\bfrom '(\.[^']*)'|\bimport\('(\.[^']*)'\)/g)].map(([, a, b]) => posix.join(posix.dirname(path), a ?? b!)); // prettier-ignore
  });
  expect(targets.length).toBeGreaterThan(5);
  const outside = targets.filter(target => !target.startsWith(`${house}/`) && target !== house);
  expect(outside.filter(target => !allowed.some(may => may.test(target)))).toEqual([]);
});
