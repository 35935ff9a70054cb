import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  UpdateStateMachineCommand,
  ValidateStateMachineDefinitionCommand,
} from '@aws-sdk/client-sfn';
import type { BackfillLine } from '../../lambdas/backfill';
import type { ContainerLine } from '../../lambdas/container-line';
import { DATE, URL, warcRecord, zip } from '../containers/make';
import { offprintCloud } from './cloud';
import { page, settled, type Step } from './steps';
import { until, type World } from './world';

/**
 * Pages that no event told of, since their documents were taken away behind the pipeline's back. Gap of the emulator: its Distributed
 * Map hands over one item at a time and writes no report, so the definition is checked as it is and run with batches of one.
 */
export const backfill: Step = async world => {
  const keys = Array.from({ length: 20 }, (_, i) => `old/${i} ü+%.txt`);
  for (const key of keys) await world.drop(key, page(`An old page ${key}`));
  await until(
    'old pages',
    60,
    () => world.documents('old/'),
    found => found.length === keys.length,
  );
  await settled(world);
  for (const key of keys) {
    await world.s3.send(new DeleteObjectCommand({ Bucket: world.output('CleanBucket'), Key: `${key}.json` }));
  }
  await inBatchesOfOne(world);
  const { pages: first } = await runBackfill(world, 'old/');
  assert.deepEqual(first, { written: keys.length });
  assert.equal((await world.documents('old/')).length, keys.length);
  const { pages: second } = await runBackfill(world, 'old/');
  assert.deepEqual(second, { unchanged: keys.length });
  return `definition valid; ${keys.length} pages, first run ${JSON.stringify(first)}, second ${JSON.stringify(second)}`;
};

/**
 * A WARC and a zip, which are refused where they come in, and made to pages by a backfill: an object each, which S3 tells of. Gap of the
 * emulator: see `backfill`.
 */
export const containers: Step = async world => {
  const records = [1, 2, 3].map(n => gzipSync(warcRecord({ media: 'text/plain', body: page(`A page of a crawl, the ${n}.`) }))); // prettier-ignore
  await world.drop('crawl/moss.warc.gz', Buffer.concat(records));
  await world.drop('crawl/moss.zip', zip([['walls.txt', page('A page of a zip')], ['empty.txt', ' ']])); // prettier-ignore
  for (const key of ['crawl/moss.warc.gz', 'crawl/moss.zip']) await until(key, 30, () => world.refusal(key), Boolean);
  const { pages, containers = [] } = await runBackfill(world, 'crawl/');
  assert.deepEqual(pages, { container: 2 });
  const lines = containers.flat().sort((a, b) => (a.key < b.key ? -1 : 1));
  assert.deepEqual(lines.map(({ outcome, written }) => [outcome, written]), [['unpacked', 3], ['unpacked', 2]]); // prettier-ignore
  const keys = ['moss.warc.gz/1', 'moss.warc.gz/2', 'moss.warc.gz/3', 'moss.zip/walls.txt'].map(key => `crawl/${key}`);
  for (const key of keys) {
    const { json } = (await until(key, 60, () => world.document(key), Boolean))!;
    if (key.includes('warc')) assert.deepEqual({ ...(json.source as object), url: URL, fetched: DATE }, json.source);
  }
  await settled(world);
  const again = (await runBackfill(world, 'crawl/')).containers ?? [];
  assert.deepEqual(again.flat().map(({ outcome, written }) => [outcome, written]), Array(2).fill(['unchanged', 0])); // prettier-ignore
  return `2 containers, ${lines.length} unpacked, ${keys.length} documents with address and date where there was one; nothing the second time`;
};

interface MapState {
  Type: string;
  ItemBatcher?: { BatchInput: object };
  ItemSelector?: object;
  ResultWriter?: object;
}

async function inBatchesOfOne(world: World): Promise<void> {
  const arn = { stateMachineArn: world.output('Backfill') };
  const { definition } = await world.sfn.send(new DescribeStateMachineCommand(arn));
  const { result } = await world.sfn.send(new ValidateStateMachineDefinitionCommand({ definition: definition! }));
  assert.equal(result, 'OK');
  const machine = JSON.parse(definition!) as { States: Record<string, MapState> };
  for (const state of Object.values(machine.States).filter(({ Type }) => Type === 'Map')) {
    if (state.ItemBatcher)
      state.ItemSelector = { Items: [state.ItemSelector], BatchInput: state.ItemBatcher.BatchInput };
    delete state.ItemBatcher;
    delete state.ResultWriter;
  }
  await world.sfn.send(new UpdateStateMachineCommand({ ...arn, definition: JSON.stringify(machine) }));
}

/** Without a report there is nothing for the command to wait for: it starts the run, and what came of it is asked here. */
async function runBackfill(
  world: World,
  prefix: string,
): Promise<{ pages: Record<string, number>; containers?: ContainerLine[][] }> {
  const { out } = offprintCloud(world, 'backfill', '--prefix', prefix, '--no-wait');
  const executionArn = /^Run: (\S+)$/m.exec(out)![1]!;
  const { status, output, cause } = await until(
    'the backfill',
    120,
    () => world.sfn.send(new DescribeExecutionCommand({ executionArn })),
    execution => execution.status !== 'RUNNING',
  );
  assert.equal(status, 'SUCCEEDED', cause);
  const run = JSON.parse(output!) as { pages: BackfillLine[][]; containers?: ContainerLine[][] };
  const pages: Record<string, number> = {};
  for (const { outcome } of run.pages.flat()) pages[outcome] = (pages[outcome] ?? 0) + 1;
  return { pages, ...(run.containers && { containers: run.containers }) };
}
