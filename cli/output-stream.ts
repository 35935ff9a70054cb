import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Format } from '../shared/export';

/** Documents of one format, one after the other in one stream. */
export class OutputStream {
  private parts = 0;

  constructor(
    private readonly to: Writable,
    private readonly form: Format['stream'],
  ) {}

  /** Adds a document's part; one that is empty adds nothing. Waits while the reader is behind. */
  async add(part: string): Promise<void> {
    if (part === '') return;
    const before = this.parts++ === 0 ? this.form.open : this.form.between;
    if (!this.to.write(before + part)) await once(this.to, 'drain');
  }

  /** Ends the format; the stream below stays open. */
  async end(): Promise<void> {
    const rest = (this.parts === 0 ? this.form.open : '') + this.form.close;
    await new Promise<void>((done, fail) => this.to.write(rest, error => (error ? fail(error) : done())));
  }
}
