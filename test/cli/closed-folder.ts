import { execFileSync } from 'node:child_process';

const NAME = 'd'.repeat(240);
/** Folders within each other whose path is longer than any system takes. */
const DEPTH = 18;

/** Makes a folder below `folder` that nobody can read, root included: its path is too long. */
export function makeClosedFolder(folder: string): void {
  const script = 'cd "$1"; i=0; while [ $i -lt "$3" ] && mkdir "$2" && cd "$2"; do i=$((i + 1)); done; true';
  execFileSync('sh', ['-c', script, 'sh', folder, NAME, String(DEPTH)], { stdio: 'ignore' });
}

/** Takes `folder` away with all below it, also where paths are too long for Node. */
export const removeDeep = (folder: string): void => void execFileSync('rm', ['-rf', folder]);
