import { readFile } from 'node:fs/promises';
import { BadMemory, SiteMemory } from '../shared';
import { WrongUse } from './wrong-use';

/** The bytes of the memory file at `path`, known to be good; undefined where no path is given. Throws `WrongUse`. */
export async function readMemoryFile(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new WrongUse('no-such-path', `There is no memory file ${path}.`, { path });
  try {
    SiteMemory.read(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof BadMemory) throw new WrongUse('bad-memory', `${path}: ${error.message}`, { path });
    throw error;
  }
}
