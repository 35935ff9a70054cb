import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { LearnReport } from '../../lambdas/learn';
import { inventedSite, JUNK } from '../memory/invented-site';
import type { Step } from './steps';
import { until, type World } from './world';

const KEY = 'memory/sites.json';

/** Pages of a site come in, what recurs on them is learnt, and the next page of that site is cleaned with what was learnt. */
export const siteMemory: Step = async world => {
  const pages = inventedSite(7, 'html');
  const next = pages.pop()!;
  for (const { key, source } of pages) await world.drop(key, source);
  const learnt = await learn(world);
  assert.equal(learnt.outcome, 'written', JSON.stringify(learnt));
  const { Body } = await world.s3.send(new GetObjectCommand({ Bucket: world.output('RecordsBucket'), Key: KEY }));
  assert.equal(
    createHash('sha256')
      .update(await Body!.transformToByteArray())
      .digest('hex'),
    learnt.memory,
  );
  assert.equal((await learn(world)).outcome, 'unchanged');
  const document = await cleanedWith(world, next, learnt.memory!);
  assert.equal(document.metadata.memory, learnt.memory);
  // The site's name, which stands on each page, is that of its journal as well.
  const metadata = { ...(document.json.metadata as object), journal: undefined };
  const text = JSON.stringify({ ...document.json, metadata, ledger: undefined });
  const kept = Object.values(JUNK).flat().filter(line => text.includes(line)); // prettier-ignore
  assert.deepEqual(kept, []);
  return `${learnt.sampled} pages sampled, ${learnt.lines} lines of ${learnt.sites} sites and folders learnt, the next page names the memory and has none of them`;
};

/** Invokes the function as the schedule does. Lambda's protocol is one request, so that no client is needed for it. */
async function learn(world: World): Promise<LearnReport> {
  const path = `2015-03-31/functions/${world.output('LearnFunction')}/invocations`;
  const request = { method: 'POST', body: '{}', signal: AbortSignal.timeout(180_000) };
  const answer = await fetch(`${world.endpoint}/${path}`, request);
  return (await answer.json()) as LearnReport;
}

/** A function that has looked for a memory in vain looks again within a minute: the page is dropped until it has found it. */
async function cleanedWith(world: World, { key, source }: { key: string; source: string }, memory: string) {
  const document = await until(
    'a page cleaned with the memory',
    120,
    async () => {
      await world.drop(key, source);
      await until(key, 30, () => world.document(key), Boolean);
      return (await world.document(key))!;
    },
    ({ json }) => (json.cleaner as { memory?: string }).memory === memory,
  );
  return document;
}
