import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as cloudFormation from '@aws-sdk/client-cloudformation';
import type * as cloudWatch from '@aws-sdk/client-cloudwatch';
import type * as s3 from '@aws-sdk/client-s3';
import type * as sfn from '@aws-sdk/client-sfn';
import type * as sqs from '@aws-sdk/client-sqs';
import { MissingPackage } from './trouble';

/** AWS's clients by the last part of their packages' names. */
interface Clients {
  readonly cloudformation: typeof cloudFormation;
  readonly cloudwatch: typeof cloudWatch;
  readonly s3: typeof s3;
  readonly sfn: typeof sfn;
  readonly sqs: typeof sqs;
}
export type ClientName = keyof Clients;

/** How a package is found: by its name, from where the command is, or from where it is called. Replaced in tests. */
export type Importer = (name: string) => Promise<unknown>;

const importers: readonly Importer[] = [
  name => import(name),
  async name => createRequire(join(process.cwd(), 'package.json'))(name) as unknown,
];

/** The clients of these names. Throws `MissingPackage`, which names all that is to be installed, where one is not there. */
export async function sdk<Name extends ClientName>(
  names: readonly Name[],
  from = importers,
): Promise<Pick<Clients, Name>> {
  const found = await Promise.all(names.map(async name => [name, await find(packageOf(name), from)] as const));
  const missing = found.filter(([, client]) => client === undefined).map(([name]) => packageOf(name));
  if (missing.length > 0)
    throw new MissingPackage('missing-package', `offprint cloud needs AWS's own clients, which do not come with Offprint: npm install ${missing.join(' ')}`); // prettier-ignore
  return Object.fromEntries(found) as unknown as Pick<Clients, Name>;
}

const packageOf = (name: ClientName): string => `@aws-sdk/client-${name}`;

async function find(name: string, from: readonly Importer[]): Promise<unknown> {
  for (const importer of from) {
    try {
      return await importer(name);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return undefined;
}

const isMissing = (error: unknown): boolean =>
  ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes((error as NodeJS.ErrnoException).code ?? '');
