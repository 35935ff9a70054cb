import { PassThrough, pipeline, Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import { bytesBetween, type Source } from './source';

/** Bytes that are asked for at once, since each asking is a request where the source is in a bucket. */
const BLOCK = 1024 * 1024;
/** Blocks that are kept: a zip is read in two places in turn, its directory and its files. */
const KEPT = 4;

/** Reads a zip from a source, a block at a time: a file of it takes what is left of a block, or a request of its own where it is larger. */
export class RangeReader extends RandomAccessReader {
  private readonly blocks = new Map<number, Promise<Buffer>>();

  constructor(private readonly source: Source) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    if (end - start > BLOCK) return this.stream(start, end);
    return Readable.from(this.bytes(start, end));
  }

  private stream(start: number, end: number): Readable {
    const out = new PassThrough();
    this.source.read(start, end).then(stream => pipeline(stream, out, () => undefined), error => out.destroy(error as Error)); // prettier-ignore
    return out;
  }

  private async *bytes(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end;) {
      const block = await this.block(Math.floor(at / BLOCK));
      const piece = block.subarray(at % BLOCK, (at % BLOCK) + end - at);
      if (piece.length === 0) return;
      yield piece;
      at += piece.length;
    }
  }

  /** The block of that number; the one that was not asked for longest gives way. */
  private block(number: number): Promise<Buffer> {
    const block = this.blocks.get(number) ?? bytesBetween(this.source, number * BLOCK, (number + 1) * BLOCK);
    this.blocks.delete(number);
    this.blocks.set(number, block);
    if (this.blocks.size > KEPT) this.blocks.delete(this.blocks.keys().next().value!);
    return block;
  }
}
