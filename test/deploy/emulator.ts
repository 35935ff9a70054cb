import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(__dirname, '../..');
const CACHE = join(ROOT, '.cache', 'deploy');
const PYTHON = join(CACHE, 'venv', 'bin', 'python');

/** The version that the test is known to pass with; its gaps are listed in docs/operations.md. */
const MINISTACK = 'ministack==1.5.33';

/** A reason to skip the test: something that it needs is not on this machine, and no fault of the project. */
export class Missing extends Error {}

/** Installs the emulator into a throw-away virtual environment, and Node 24 for it. Both stay in .cache/ for the next time. */
export async function install(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(join(CACHE, 'ready'))) {
    await needs(
      'Python 3.10 or newer with venv',
      run('python3', ['-m', 'venv', join(CACHE, 'venv')], { timeout: 60_000 }),
    );
    const pip = ['-m', 'pip', 'install', '--quiet', MINISTACK, 'boto3'];
    await needs(`${MINISTACK} from a package index`, run(PYTHON, pip, { timeout: 300_000 }));
    const npm = ['install', '--silent', '--no-save', '--prefix', CACHE, 'node@24'];
    await needs('Node 24 from a package registry', run('npm', npm, { timeout: 300_000 }));
    await run('touch', [join(CACHE, 'ready')]);
  }
}

async function needs(what: string, attempt: Promise<unknown>): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    throw new Missing(`${what} is needed: ${(error as Error).message.split('\n')[0]}`);
  }
}

/**
 * Environment of everything that the test starts: dummy credentials, explicit endpoints on the loopback, and a home directory without
 * anybody's AWS configuration, so that nothing can reach a real account.
 */
export function sandboxEnvironment(endpoint: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_') && !name.startsWith('CDK_'));
  return {
    ...Object.fromEntries(kept),
    PATH: [join(CACHE, 'node_modules', 'node', 'bin'), process.env.PATH].join(delimiter),
    HOME: CACHE,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DISABLE_CLI_TELEMETRY: '1',
    NO_COLOR: '1',
  };
}

export const python = PYTHON;

/**
 * Runs the emulator until its standard input ends, which it does in whatever way this process ends, and then ends the process group: the
 * emulator and the workers that run the functions.
 */
const UNTIL_STDIN_ENDS = '"$0" -m ministack & cat > /dev/null; kill -KILL 0';

/** The emulator, running. */
export class Emulator {
  private constructor(
    readonly endpoint: string,
    private readonly process: ChildProcess,
  ) {}

  static async start(): Promise<Emulator> {
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}`;
    const log = openSync(join(CACHE, 'emulator.log'), 'w');
    const child = spawn('sh', ['-c', UNTIL_STDIN_ENDS, PYTHON], {
      env: {
        ...sandboxEnvironment(endpoint),
        BIND_HOST: '127.0.0.1',
        GATEWAY_PORT: String(port),
        LAMBDA_EXECUTOR: 'local',
        IOT_MTLS_ENABLED: '0',
        SFTP_ENABLED: '0',
        TMPDIR: CACHE,
      },
      stdio: ['pipe', log, log],
      detached: true,
    });
    const emulator = new Emulator(endpoint, child);
    await emulator.ready();
    return emulator;
  }

  private async ready(): Promise<void> {
    for (let attempt = 0; attempt < 120; attempt++) {
      const answer = await fetch(`${this.endpoint}/_ministack/health`, { signal: AbortSignal.timeout(1000) }).catch(
        () => undefined,
      );
      if (answer?.ok) return;
      await sleep(250);
    }
    this.stop();
    throw new Error('The emulator did not start; see .cache/deploy/emulator.log');
  }

  /** Ends the emulator and the functions it runs. */
  stop(): void {
    this.process.stdin!.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
