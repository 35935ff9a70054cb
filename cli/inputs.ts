import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { WrongUse } from './wrong-use';
import { isPassedOver } from '../containers/entry';
import { pushAll } from '../shared/source/lists';

/** A page to clean: where its bytes are, and the key under which its document is written. */
export interface Input {
  /** Absolute path of the file, or `-` for standard input. */
  readonly path: string;
  /** Path below the folder that was asked for, or the bare file name; always with `/`. */
  readonly key: string;
}

/** What stands for standard input on the command line, and the key that it gets. */
export const STDIN: Input = { path: '-', key: 'stdin' };

/** Where the document of `key` is written. */
export function outputPath(out: string, key: string, extension = 'json'): string {
  return join(out, `${key}.${extension}`);
}

/** Key of a file below `folder`. */
export function keyBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Whether `path` is `folder` or stands below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * The pages that `paths` stand for, each with a document of its own below `out`. Throws `WrongUse` as `findPages` does,
 * and where two pages would be written to one file.
 */
export async function findInputs(paths: readonly string[], out: string): Promise<Input[]> {
  const inputs = await findPages(paths, out);
  assertOutputsDiffer(inputs, out);
  return inputs;
}

/**
 * The pages that `paths` (files, folders, `-`) stand for, in reading order, each once. Folders are read recursively,
 * without `out` where that lies inside. Throws `WrongUse` where a path is missing or no page is found.
 */
export async function findPages(paths: readonly string[], out: string): Promise<Input[]> {
  const found: Input[] = [];
  for (const path of paths) pushAll(found, path === STDIN.path ? [STDIN] : await inputsAt(path, resolve(out)));
  const inputs = [...new Map(found.map(input => [`${input.path}\n${input.key}`, input])).values()];
  if (inputs.length === 0) throw new WrongUse('no-pages', `There is no page in ${paths.join(', ')}.`);
  return inputs;
}

async function inputsAt(path: string, out: string): Promise<Input[]> {
  const full = await realpath(path).catch(() => undefined);
  if (full === undefined) throw new WrongUse('no-such-path', `There is no file or folder ${path}.`, { path });
  if (!(await stat(full)).isDirectory()) return [{ path: full, key: basename(path) }];
  const files = await filesIn(full, out);
  return files.map(file => ({ path: file, key: keyBelow(full, file) || basename(full) }));
}

/**
 * Files below `folder`, sorted by name within each folder. Links to files are followed, links to folders are not. A folder
 * that cannot be read comes as it is, as if it were a page: reading it fails, and the run names it with the others.
 */
async function filesIn(folder: string, out: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [folder];
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isPassedOver(path) || path === out) continue;
    if (entry.isDirectory()) pushAll(files, await filesIn(path, out));
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path);
  }
  return files;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isFile(),
    () => false,
  );
}

/** Two inputs must never share an output: the second would silently take the place of the first. */
function assertOutputsDiffer(inputs: readonly Input[], out: string): void {
  const taken = new Map<string, Input>();
  for (const input of inputs) {
    const output = outputPath(out, input.key);
    const other = taken.get(output.toLowerCase()); // file systems of laptops do not tell A from a
    if (other !== undefined) {
      throw new WrongUse(
        'same-output',
        `${other.path} and ${input.path} would both be written to ${output}: clean them in two runs, or name the folder above them.`,
        { output },
      );
    }
    taken.set(output.toLowerCase(), input);
  }
}
