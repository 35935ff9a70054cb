import type { S3Client } from '@aws-sdk/client-s3';
import type { BackfillLine } from '../../lambdas/backfill';
import { sdk } from './sdk';
import { CloudTrouble } from './trouble';

/** What came of a run: pages by outcome, and the batches that failed as a whole. */
export interface BackfillReport {
  pages: ReadonlyMap<BackfillLine['outcome'], number>;
  failedBatches: number;
  manifest: string;
}

/** The output of a Distributed Map that writes its results to S3. */
interface MapOutput {
  ResultWriterDetails: { Bucket: string; Key: string };
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html */
interface Manifest {
  DestinationBucket: string;
  ResultFiles: Partial<Record<'SUCCEEDED' | 'FAILED' | 'PENDING', { Key: string }[]>>;
}

/** Adds up the result files of a run. Throws `CloudTrouble` where the output is not that of the backfill. */
export async function readReport(s3: S3Client, output: unknown): Promise<BackfillReport> {
  const details = (output as Partial<MapOutput> | null)?.ResultWriterDetails;
  if (!details) throw new CloudTrouble('run-failed', 'This is not the output of a backfill.');
  const manifest = JSON.parse(await readText(s3, details.Bucket, details.Key)) as Manifest;
  const pages = new Map<BackfillLine['outcome'], number>();
  for await (const { outcome } of linesOf<BackfillLine>(s3, manifest, 'SUCCEEDED')) {
    pages.set(outcome, (pages.get(outcome) ?? 0) + 1);
  }
  let failedBatches = 0;
  const failures = linesOf(s3, manifest, 'FAILED');
  while (!(await failures.next()).done) failedBatches++;
  return { pages, failedBatches, manifest: `s3://${details.Bucket}/${details.Key}` };
}

export function formatReport({ pages, failedBatches, manifest }: BackfillReport): string {
  const total = [...pages.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...pages, ['pages', total] as const, ['batches that failed', failedBatches] as const];
  return [...rows.map(([name, count]) => `${name.padEnd(20)}${String(count).padStart(10)}`), manifest].join('\n');
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
