import { access, constants, mkdir, stat } from 'node:fs/promises';
import { WrongUse } from './wrong-use';

/** Throws `WrongUse` where `out`, a folder for what is written, is a file. */
export async function assertNoFile(out: string): Promise<void> {
  const there = await stat(out).catch(() => undefined);
  if (there !== undefined && !there.isDirectory())
    throw new WrongUse('out-is-a-file', `${out} is a file, not a folder.`, { out });
}

/** Makes the folder `out` where it is not there. Throws `WrongUse` where it is a file, or nothing can be written into it. */
export async function assertWritable(out: string): Promise<void> {
  await assertNoFile(out);
  try {
    await mkdir(out, { recursive: true });
    await access(out, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new WrongUse('out-not-writable', `Nothing can be written into ${out} (${code}).`, { out });
  }
}
