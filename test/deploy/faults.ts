import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands between the functions and S3 and fails some of their reads, as S3 does under load: a page with `flaky` in its key twice, a
 * page with `broken` in its key until it is healed.
 */
export class FaultyS3 {
  private readonly server: Server;
  private readonly reads = new Map<string, number>();
  private healed = false;

  constructor(private readonly upstream: URL) {
    this.server = createServer((request, response) => {
      if (request.method === 'GET' && this.fails(request.url!)) {
        response.writeHead(503, { 'Content-Type': 'application/xml' });
        response.end('<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>');
        return;
      }
      const { hostname, port } = this.upstream;
      const { method, url, headers } = request;
      const onward = forward({ hostname, port, path: url, method, headers }, answer => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on every page can be read. */
  heal(): void {
    this.healed = true;
  }

  /** How often a page was asked for whose key has this word. */
  readsOf(word: string): number {
    return [...this.reads].filter(([url]) => url.includes(word)).reduce((sum, [, reads]) => sum + reads, 0);
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private fails(url: string): boolean {
    const reads = (this.reads.get(url) ?? 0) + 1;
    this.reads.set(url, reads);
    if (url.includes('.json')) return false;
    return (url.includes('flaky') && reads <= 2) || (url.includes('broken') && !this.healed);
  }
}
