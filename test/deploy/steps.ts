import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { DeleteObjectCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { CatalogRow } from '../../lambdas/catalog-row';
import { until, type World } from './world';

/** One thing that the test shows. Says in a few words, with counts, what it saw. */
export type Step = (world: World) => Promise<string>;

const PAGES = 500;

/** A page of our own; each is different, and long enough to be an article. */
export const page = (title: string, rest = '') => `${title}

Abstract

We looked at how moss grows on old walls. It grows best where the wall is damp and the sun is low, and it hardly grows at all on
lime. Forty walls were measured over two years. ${rest}

Introduction

Moss on walls has been described many times, and few of the descriptions give numbers. This is a first set of them.

Results

The cover was 12 % on brick, 31 % on sandstone and 2 % on lime. Walls that face north had twice the cover of those that face south.
`;

export const settled = (world: World, seconds = 60) =>
  until(
    'the queue to be empty',
    seconds,
    () => world.depth('QueueUrl'),
    depth => depth === 0,
  );

export const manyPages: Step = async world => {
  const keys = Array.from({ length: PAGES }, (_, i) => `many/${String(i).padStart(3, '0')}.txt`);
  for (let i = 0; i < keys.length; i += 25) {
    await Promise.all(keys.slice(i, i + 25).map(key => world.drop(key, page(`Moss on wall ${key}`))));
  }
  const documents = await until(
    `${PAGES} documents`,
    240,
    () => world.documents('many/'),
    found => found.length >= PAGES,
  );
  assert.deepEqual(
    documents.sort(),
    keys.map(key => `${key}.json`),
  );
  const { json, metadata } = (await world.document('many/123.txt'))!;
  assert.equal((json.source as { key: string }).key, 'many/123.txt');
  assert.equal(metadata['source-sha256'], json.id);
  return `${keys.length} pages in, ${documents.length} documents out`;
};

export const poison: Step = async world => {
  await world.drop('poison/empty.txt', '');
  await world.drop('poison/huge.txt', 'x'.repeat(200_001));
  await world.drop('poison/binary.txt', '\u0000\u0001\u0002\u0000'.repeat(400));
  const codes: string[] = [];
  for (const key of ['poison/empty.txt', 'poison/huge.txt', 'poison/binary.txt']) {
    const refusal = (await until(key, 30, () => world.refusal(key), Boolean))!;
    assert.match(String(refusal.json.reason), /^[A-Z].*\.$/);
    codes.push(String(refusal.json.code));
  }
  assert.deepEqual(codes, ['empty', 'too-large', 'binary']);
  assert.deepEqual(await world.documents('poison/'), []);
  return `3 pages in, 3 refusals with reason: ${codes.join(', ')}`;
};

export const transient: Step = async world => {
  await world.drop('flaky.txt', page('A page that S3 will not give at once'));
  await until('the flaky page', 60, () => world.document('flaky.txt'), Boolean);
  const reads = world.faults.readsOf('flaky.txt');
  assert.equal(reads, 3);
  return `1 page, ${reads} tries, 1 document`;
};

export const deadLetters: Step = async world => {
  await world.drop('broken.txt', page('A page that S3 will not give at all'));
  await until(
    'the dead letter',
    90,
    () => world.depth('DeadLetterQueueUrl'),
    depth => depth === 1,
  );
  assert.equal(await world.document('broken.txt'), undefined);
  const tries = world.faults.readsOf('broken.txt');
  world.faults.heal();
  const moved = await redrive(world);
  await until('the page to come back', 60, () => world.document('broken.txt'), Boolean);
  assert.equal(await world.depth('DeadLetterQueueUrl'), 0);
  return `${tries} tries, 1 dead letter, ${moved} put back, 1 document`;
};

/** Gap of the emulator: it has no message move task. The messages are put back one by one, as the task would. */
async function redrive(world: World): Promise<number> {
  const [from, to] = [world.output('DeadLetterQueueUrl'), world.output('QueueUrl')];
  const { Messages = [] } = await world.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: from, MaxNumberOfMessages: 10 }),
  );
  for (const { Body, ReceiptHandle } of Messages) {
    await world.sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body! }));
    await world.sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: ReceiptHandle! }));
  }
  return Messages.length;
}

export const order: Step = async world => {
  const key = 'order.txt';
  const versions: string[] = [];
  for (const title of ['The first version', 'The second version']) {
    const version = await world.drop(key, page(title));
    versions.push(version);
    await until(
      title,
      30,
      () => world.document(key),
      found => found?.metadata['source-version'] === version,
    );
  }
  const { metadata } = (await world.document(key))!;
  const before = await world.versionsOf('CleanBucket', `${key}.json`);
  const newest = BigInt(`0x${metadata['source-sequencer']}`);
  await sendEvent(world, key, versions[1]!, newest);
  await sendEvent(world, key, versions[0]!, newest - 1n);
  await settled(world);
  assert.equal((await world.document(key))!.metadata['source-version'], versions[1]);
  assert.equal(await world.versionsOf('CleanBucket', `${key}.json`), before);
  return `2 versions, then the newer event again and the older one late: still ${before} writes, the newer stands`;
};

/** The event with its version id, which the emulator leaves out of its own. */
async function sendEvent(world: World, key: string, version: string, sequencer: bigint): Promise<void> {
  const event = {
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: {
      bucket: { name: world.output('IngestBucket') },
      object: { key, 'version-id': version, sequencer: sequencer.toString(16).toUpperCase() },
    },
  };
  const message = { QueueUrl: world.output('QueueUrl'), MessageBody: JSON.stringify(event) };
  await world.sqs.send(new SendMessageCommand(message));
}

export const awkwardKeys: Step = async world => {
  const keys = [
    'awkward/with space.txt',
    'awkward/a+b.txt',
    'awkward/100%.txt',
    'awkward/%2F%20encoded.txt',
    'awkward/Müller 皮膚.txt',
    'awkward/up/../down.txt',
    'awkward//double.txt',
    'awkward/quote\'"&=?#;:@,!$().txt',
    '/awkward/leading slash.txt',
  ];
  for (const key of keys) await world.drop(key, page(`A page with the key ${key}`));
  for (const key of keys) {
    const document = (await until(key, 30, () => world.document(key), Boolean))!;
    assert.equal((document.json.source as { key: string }).key, key);
  }
  return `${keys.length} keys, ${keys.length} documents`;
};

export const deletion: Step = async world => {
  await world.drop('delete-me.txt', page('A page that will be deleted'));
  await until('its document', 30, () => world.document('delete-me.txt'), Boolean);
  await world.s3.send(new DeleteObjectCommand({ Bucket: world.output('IngestBucket'), Key: 'delete-me.txt' }));
  await until(
    'the document to go',
    30,
    () => world.document('delete-me.txt'),
    found => !found,
  );
  return '1 page deleted, its document went';
};

export const catalog: Step = async world => {
  const documents = (await world.documents()).sort();
  const latest = await until(
    'the catalog',
    60,
    () => readCatalog(world),
    rows => rows.filter(({ deleted }) => !deleted).length === documents.length,
  );
  assert.deepEqual(
    latest
      .filter(({ deleted }) => !deleted)
      .map(({ key }) => key)
      .sort(),
    documents,
  );
  const gone = latest.filter(({ deleted }) => deleted).map(({ key }) => key);
  assert.deepEqual(gone, ['delete-me.txt.json']);
  const files = await world.keys('RecordsBucket', 'catalog/');
  return `${documents.length} documents, as many rows in ${files.length} files, and 1 row for the one that went`;
};

/** The last row of each key, as the example for Athena takes it. */
async function readCatalog(world: World): Promise<CatalogRow[]> {
  const latest = new Map<string, CatalogRow>();
  for (const Key of await world.keys('RecordsBucket', 'catalog/')) {
    const { Body } = await world.s3.send(new GetObjectCommand({ Bucket: world.output('RecordsBucket'), Key }));
    const text = gunzipSync(await Body!.transformToByteArray()).toString();
    for (const line of text.trim().split('\n')) {
      const row = JSON.parse(line) as CatalogRow;
      if ((latest.get(row.key)?.sequence ?? '') <= row.sequence) latest.set(row.key, row);
    }
  }
  return [...latest.values()];
}

/** Each document is there in the other formats too, and went with its document where that went. */
export const otherFormats: Step = async world => {
  const all = await world.keys('CleanBucket');
  const documents = await world.documents();
  const pages = documents.map(key => key.replace(/\.json$/, ''));
  for (const ending of ['.md', '.tei.xml']) {
    const there = all.filter(key => key.endsWith(ending));
    assert.deepEqual(there.sort(), pages.map(key => `${key}${ending}`).sort());
  }
  const { Body } = await world.s3.send(new GetObjectCommand({ Bucket: world.output('CleanBucket'), Key: 'order.txt.md' })); // prettier-ignore
  assert.match(await Body!.transformToString(), /^# The second version$/m);
  return `${documents.length} documents, as many in Markdown and in TEI`;
};

export const nothingLost: Step = async world => {
  await settled(world);
  const sources = await world.keys('IngestBucket');
  const documents = await world.documents();
  const refusals = await world.keys('RecordsBucket', 'quarantine/');
  const dead = await world.depth('DeadLetterQueueUrl');
  assert.equal(documents.length + refusals.length + dead, sources.length);
  return `${sources.length} pages = ${documents.length} documents + ${refusals.length} refusals + ${dead} dead letters`;
};
