import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The built command for a file of tests: built before them, gone behind them. */
export function useBuiltCommand(): Pick<BuiltCommand, 'run' | 'start'> {
  let command: BuiltCommand | undefined;
  beforeAll(() => {
    command = new BuiltCommand();
  }, 60_000);
  afterAll(() => command?.remove());
  return {
    run: (args, where) => command!.run(args, where),
    start: (args, where) => command!.start(args, where),
  };
}

/** The built command in a folder of its own, so that tests neither need nor touch `dist/`. */
class BuiltCommand {
  private readonly home: string;

  /** Builds it. The folder lies in the project: the bundle finds `node_modules` from there, and the samples beside it. */
  constructor() {
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    this.home = mkdtempSync(join(ROOT, '.cache', 'command-'));
    const built = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), join(this.home, 'dist')]);
    if (built.status !== 0) throw new Error(built.stderr.toString());
    cpSync(join(ROOT, 'samples'), join(this.home, 'samples'), { recursive: true });
  }

  /** Runs it to its end in `cwd`. */
  run(args: readonly string[], { cwd, input }: { cwd: string; input?: Uint8Array }) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.script, ...args], {
      cwd,
      input: input ?? '',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { code: status, out: stdout.toString(), err: stderr.toString() };
  }

  /** Starts it and leaves it running. */
  start(args: readonly string[], { cwd }: { cwd: string }) {
    return spawn(process.execPath, [this.script, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  }

  remove(): void {
    rmSync(this.home, { recursive: true });
  }

  private get script(): string {
    return join(this.home, 'dist', 'offprint.js');
  }
}
