import type { S3Client } from '@aws-sdk/client-s3';
import { OffprintError, VERSION } from '../shared';
import type { OnDelete, Outcome } from '../infra/lib/contract';
import type { ObjectEvent } from './event';
import { type Beside, DOCUMENT_FORMATS, type DocumentFormat, type Fault } from './beside';
import { besideKey, documentKey } from './keys';
import { decide, decideAgain, isDone, type Mark, sameSource, toMetadata } from './mark';
import { type Desk, type PageReport, render, type Rendered } from './render';
import { currentVersion, type ObjectRef, openPage } from './source';
import { look, put, remove, type Stored, type Target } from './store';

export interface Shop extends Desk {
  s3: S3Client;
  onDelete: `${OnDelete}`;
  /** Takes a page of a backfill that was refused under a code, where it is a container to be unpacked; whether it did. */
  setAside?(ref: ObjectRef, code: string): Promise<boolean>;
}

export interface PageResult<O extends string = Outcome> {
  outcome: O;
  key: string;
  version?: string | undefined;
  report?: PageReport;
  /** Rooms of the cleaner that failed on the page, which was written without what they find. */
  faults?: readonly Fault[];
}

/** A round fails only when another writer got through, so this many in a row are a sign of something else. */
const MAX_ROUNDS = 8;

const contended = (key: string) =>
  new OffprintError('contended', `Others wrote ${MAX_ROUNDS} times while this page was being written.`, { key });

/** Does what one event asks for. What it throws may pass: the queue brings the event again. */
export function handleEvent(event: ObjectEvent, shop: Shop): Promise<PageResult> {
  return event.change === 'created' ? cleanVersion(event, shop) : forget(event, shop);
}

/**
 * Cleans the version that an event names. The first write assumes that nothing is there, which holds for nearly every page and saves
 * a request; only a write that was refused makes it look.
 */
async function cleanVersion(event: ObjectEvent, shop: Shop): Promise<PageResult> {
  const { key } = event;
  const page = await openPage(shop.s3, event);
  if (!page) return { outcome: 'gone', key, version: event.version };
  const rendered = await render(event, page, shop);
  const mark = markOf(rendered, page.version, event.sequencer);
  for (const file of rendered.beside) await settle(event, besideOf(file), mark, shop);
  const outcome = await settle(event, mainOf(rendered), mark, shop);
  return { outcome, key, version: page.version, report: rendered.report, faults: rendered.faults };
}

/**
 * Cleans the current version of a page that no event names (a backfill). It looks first, so that a page that is done already, with the same memory, costs two
 * requests and no cleaning, and starts again where something was written in between: the version in its hands may be an old one by then.
 */
export async function cleanCurrent(ref: ObjectRef, shop: Shop): Promise<PageResult<Outcome | 'container'>> {
  const { key } = ref;
  const target = { bucket: shop.cleanBucket, key: documentKey(key) ?? '' };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const stored = target.key ? await look(shop.s3, target) : undefined;
    const page = await openPage(shop.s3, ref);
    if (!page) return { outcome: 'gone', key };
    const { version } = page;
    const known = stored && sameSource(stored.mark, { version }) ? stored.mark : undefined;
    if (
      known &&
      isDone({ version, cleaner: VERSION, memory: (await shop.memory())?.id, formats: listOf(shop.formats) }, known)
    ) {
      page.discard();
      return { outcome: 'unchanged', key, version };
    }
    const rendered = await render(ref, page, shop);
    const { code } = rendered.report;
    if (code && (await shop.setAside?.({ ...ref, ...(version && { version }) }, code)))
      return { outcome: 'container', key, version };
    const mark = markOf(rendered, version, known?.sequencer);
    const result = { key, version, report: rendered.report, faults: rendered.faults };
    for (const file of rendered.beside) await settle(ref, besideOf(file), mark, shop, decideAgain);
    const main = mainOf(rendered);
    if (main.outcome === 'quarantined') return { ...result, outcome: await settle(ref, main, mark, shop) };
    const outcome = await publish(ref, main, mark, shop, stored);
    if (outcome) return { ...result, outcome };
  }
  throw contended(key);
}

/** Follows a deletion: the document goes where it should and where the source is really gone, and not just one old version of it. */
async function forget(event: ObjectEvent, shop: Shop): Promise<PageResult> {
  const { key } = event;
  const target = { bucket: shop.cleanBucket, key: documentKey(key) ?? '' };
  if (shop.onDelete === 'keep' || !target.key) return { outcome: 'kept', key };
  // The document goes last: while it is there an event that comes again finds what is beside it, too.
  const { formats = '' } = (await look(shop.s3, target))?.mark ?? {};
  const written = DOCUMENT_FORMATS.filter(
    format => shop.formats.includes(format) || formats.split(',').includes(format),
  );
  for (const format of written) await forgetOne(event, { ...target, key: besideKey(key, format) }, shop);
  return { outcome: await forgetOne(event, target, shop), key };
}

async function forgetOne({ bucket, key }: ObjectEvent, target: Target, shop: Shop): Promise<Outcome> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const stored = await look(shop.s3, target);
    if (!stored) return 'gone';
    if (await currentVersion(shop.s3, { bucket, key })) return 'kept';
    if (await remove(shop.s3, target, stored)) return 'removed';
  }
  throw contended(key);
}

/** An object that is written for a page: its document, the same in another format, or its refusal. */
interface File extends Pick<Rendered, 'outcome' | 'target' | 'body' | 'facts'> {
  readonly contentType: string;
}

const mainOf = (rendered: Rendered): File => ({ ...rendered, contentType: 'application/json; charset=utf-8' });
const besideOf = ({ target, body, contentType }: Beside): File => ({
  outcome: 'written',
  target,
  body,
  contentType,
  facts: {},
});

/** Writes unless the same or a newer version is there, whoever else may be writing at the same time. */
async function settle(ref: ObjectRef, file: File, mark: Mark, shop: Shop, deciding = decide): Promise<Outcome> {
  let stored: Stored | undefined;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const outcome = await publish(ref, file, mark, shop, stored);
    if (outcome) return outcome;
    stored = await look(shop.s3, file.target);
    const decision = stored ? deciding(mark, stored.mark) : 'write';
    if (decision === 'unchanged') return file.outcome === 'quarantined' ? 'quarantined' : 'unchanged';
    if (decision === 'stale') return 'stale';
    if (decision === 'ask' && !(await isCurrent(ref, mark, shop))) return 'stale';
  }
  throw contended(ref.key);
}

const markOf = (rendered: Rendered, version: string | undefined, sequencer: string | undefined): Mark => ({
  version,
  sequencer,
  sha256: rendered.sha256,
  cleaner: VERSION,
  memory: rendered.memory,
  formats: listOf(rendered.beside.map(({ format }) => format)),
});

const listOf = (formats: readonly DocumentFormat[]): string | undefined => formats.join(',') || undefined;

/** Writes if the target is still as `expected`; `undefined` where it is not. */
async function publish(
  ref: ObjectRef,
  file: File,
  mark: Mark,
  shop: Shop,
  expected: Stored | undefined,
): Promise<Outcome | undefined> {
  const metadata = toMetadata(mark, file.facts);
  const { body, contentType } = file;
  const written = await put(shop.s3, file.target, { body, contentType, metadata }, expected);
  if (!written) return undefined;
  return (await isOrphan(ref, file, shop)) && (await remove(shop.s3, file.target, written)) ? 'removed' : file.outcome;
}

/**
 * Where documents follow their sources, a page may have been deleted while it was being cleaned, and its deletion handled before its
 * document was there. Looking after the write closes that gap: a deletion later than this look has its own event, still to come.
 */
async function isOrphan(ref: ObjectRef, { outcome }: File, shop: Shop): Promise<boolean> {
  if (shop.onDelete === 'keep' || outcome !== 'written') return false;
  return (await currentVersion(shop.s3, ref)) === undefined;
}

async function isCurrent(ref: ObjectRef, mark: Mark, shop: Shop): Promise<boolean> {
  return (await currentVersion(shop.s3, ref)) === (mark.version ?? 'null');
}
