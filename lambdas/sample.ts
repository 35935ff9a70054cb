import { ListObjectsV2Command, type ListObjectsV2CommandOutput, type S3Client } from '@aws-sdk/client-s3';

export interface SampleOptions {
  bucket: string;
  /** Only keys that begin so; folders are what stands behind it, up to the next slash. */
  prefix: string;
  /** Most keys of the sample. */
  pages: number;
  /** Objects with more bytes, or with none, are no pages. */
  maxBytes: number;
}

interface Listed {
  key: string;
  changed: number;
}

/** Of a folder so many keys are looked at: twenty requests, in which most folders have their newest. */
const LISTED_PER_FOLDER = 20_000;
/** Fewer pages of a folder than this teach little, so with very many folders not all have a turn. */
const FEWEST_PER_FOLDER = 20;

/**
 * Keys to learn from: of each folder of the bucket (and of what is in none) the newest pages, as many of each as the sample
 * has room for. Folder by folder, newest first.
 */
export async function sampleKeys(s3: S3Client, options: SampleOptions): Promise<string[]> {
  const { folders, loose } = await openFolders(s3, options);
  const share = Math.max(FEWEST_PER_FOLDER, Math.floor(options.pages / (folders.length + 1)));
  const sample = newest(loose, share);
  for (const folder of folders) {
    if (sample.length >= options.pages) break;
    sample.push(...newest(await filesIn(s3, options, folder), share));
  }
  return sample.slice(0, options.pages);
}

const newest = (files: readonly Listed[], count: number): string[] =>
  [...files]
    .sort((a, b) => b.changed - a.changed || (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ key }) => key);

/** The folders of the bucket, and the files that are in none. */
async function openFolders(s3: S3Client, options: SampleOptions): Promise<{ folders: string[]; loose: Listed[] }> {
  const folders: string[] = [];
  const loose: Listed[] = [];
  for await (const page of listing(s3, options.bucket, options.prefix, '/')) {
    folders.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix!));
    if (loose.length < LISTED_PER_FOLDER) loose.push(...pagesOf(page, options));
  }
  return { folders, loose };
}

async function filesIn(s3: S3Client, options: SampleOptions, folder: string): Promise<Listed[]> {
  const files: Listed[] = [];
  for await (const page of listing(s3, options.bucket, folder)) {
    files.push(...pagesOf(page, options));
    if (files.length >= LISTED_PER_FOLDER) break;
  }
  return files;
}

const pagesOf = ({ Contents = [] }: ListObjectsV2CommandOutput, { maxBytes }: SampleOptions): Listed[] =>
  Contents.filter(({ Size = 0 }) => Size > 0 && Size <= maxBytes).map(({ Key, LastModified }) => ({
    key: Key!,
    changed: LastModified?.getTime() ?? 0,
  }));

async function* listing(
  s3: S3Client,
  bucket: string,
  prefix: string,
  delimiter?: string,
): AsyncGenerator<ListObjectsV2CommandOutput> {
  let token: string | undefined;
  do {
    const list = { Bucket: bucket, Prefix: prefix, Delimiter: delimiter, ContinuationToken: token };
    const page = await s3.send(new ListObjectsV2Command(list));
    yield page;
    token = page.NextContinuationToken;
  } while (token !== undefined);
}
