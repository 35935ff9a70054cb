import type { S3Client } from '@aws-sdk/client-s3';
import type { BackfillLine } from '../../lambdas/backfill';
import type { ContainerLine } from '../../lambdas/container-line';
import { sdk } from './sdk';
import { CloudTrouble } from './trouble';

/** What came of a run: pages by outcome, the batches that failed as a whole, and the containers where it met any. */
export interface BackfillReport {
  readonly pages: ReadonlyMap<BackfillLine['outcome'], number>;
  readonly failedBatches: number;
  readonly manifest: string;
  readonly containers?: ContainerReport;
}

/** What came of the containers: by outcome, with the pages that stand in the bucket, and those that failed every try. */
export interface ContainerReport {
  readonly outcomes: ReadonlyMap<ContainerLine['outcome'], number>;
  readonly pages: number;
  readonly failed: number;
  readonly manifest: string;
}

/** The output of a Distributed Map that writes its results to S3. */
interface MapOutput {
  readonly ResultWriterDetails: { readonly Bucket: string; readonly Key: string };
}

/** The output of a run; one from before there was a step for containers has that of its map alone. */
type RunOutput = { readonly pages: MapOutput; readonly containers?: MapOutput } | MapOutput;

/** https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html */
interface Manifest {
  DestinationBucket: string;
  ResultFiles: Partial<Record<'SUCCEEDED' | 'FAILED' | 'PENDING', { Key: string }[]>>;
}

/** Adds up the result files of a run. Throws `CloudTrouble` where the output is not that of the backfill. */
export async function readReport(s3: S3Client, output: unknown): Promise<BackfillReport> {
  const run = (output ?? {}) as Partial<Exclude<RunOutput, MapOutput> & MapOutput>;
  const details = (run.pages ?? run).ResultWriterDetails;
  if (!details) throw new CloudTrouble('run-failed', 'This is not the output of a backfill.');
  const manifest = await readManifest(s3, details);
  const pages = new Map<BackfillLine['outcome'], number>();
  for await (const { outcome } of linesOf<BackfillLine>(s3, manifest, 'SUCCEEDED')) count(pages, outcome);
  const containers = run.containers && (await readContainers(s3, run.containers));
  return {
    pages,
    failedBatches: await failuresOf(s3, manifest),
    manifest: nameOf(details),
    ...(containers && { containers }),
  };
}

async function readContainers(s3: S3Client, { ResultWriterDetails: details }: MapOutput): Promise<ContainerReport> {
  const manifest = await readManifest(s3, details);
  const outcomes = new Map<ContainerLine['outcome'], number>();
  let pages = 0;
  for await (const { outcome, written, unchanged } of linesOf<ContainerLine>(s3, manifest, 'SUCCEEDED')) {
    count(outcomes, outcome);
    pages += written + unchanged;
  }
  return { outcomes, pages, failed: await failuresOf(s3, manifest), manifest: nameOf(details) };
}

export function formatReport({ pages, failedBatches, manifest, containers }: BackfillReport): string {
  const total = [...pages.values()].reduce((sum, count) => sum + count, 0);
  const table = [...pages, ['pages', total] as const, ['batches that failed', failedBatches] as const].map(row);
  return [...table, manifest, ...(containers ? formatContainers(containers) : [])].join('\n');
}

const formatContainers = ({ outcomes, pages, failed, manifest }: ContainerReport): string[] => [
  ...[...outcomes].map(([name, count]) => row([`containers ${name}`, count])),
  ...[['containers that failed', failed] as const, ['pages in containers', pages] as const].map(row),
  manifest,
];

const row = ([name, count]: readonly [string, number]): string => `${name.padEnd(22)}${String(count).padStart(10)}`;

function count<K>(counts: Map<K, number>, name: K): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const nameOf = ({ Bucket, Key }: MapOutput['ResultWriterDetails']): string => `s3://${Bucket}/${Key}`;

const readManifest = async (s3: S3Client, { Bucket, Key }: MapOutput['ResultWriterDetails']): Promise<Manifest> =>
  JSON.parse(await readText(s3, Bucket, Key)) as Manifest;

async function failuresOf(s3: S3Client, manifest: Manifest): Promise<number> {
  let failed = 0;
  const failures = linesOf(s3, manifest, 'FAILED');
  while (!(await failures.next()).done) failed++;
  return failed;
}

async function* linesOf<T>(s3: S3Client, manifest: Manifest, status: keyof Manifest['ResultFiles']): AsyncGenerator<T> {
  for (const { Key } of manifest.ResultFiles[status] ?? []) {
    const text = await readText(s3, manifest.DestinationBucket, Key);
    for (const line of text.split('\n').filter(Boolean)) yield JSON.parse(line) as T;
  }
}

async function readText(s3: S3Client, Bucket: string, Key: string): Promise<string> {
  const { GetObjectCommand } = (await sdk(['s3'])).s3;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return Body!.transformToString();
}
