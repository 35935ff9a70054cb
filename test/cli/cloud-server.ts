import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly action: string;
  readonly input: Record<string, unknown>;
}

/** What is answered to an action of AWS; a text is sent as it stands, with the status 400 where it is an error. */
export type Answers = Readonly<Record<string, (input: Record<string, unknown>) => object | string>>;

/** Speaks what the commands need of AWS's protocols: JSON in and out by the name of the action, and CloudFormation's XML. */
export class CloudServer {
  readonly calls: Call[] = [];
  answers: Answers = {};

  private constructor(private readonly server: Server) {}

  static async start(): Promise<CloudServer> {
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', chunk => (text += String(chunk)));
      request.on('end', () => {
        const target = String(request.headers['x-amz-target'] ?? '').split('.').at(-1)!; // prettier-ignore
        const form = Object.fromEntries(new URLSearchParams(text)) as Record<string, string>;
        const input = target === '' ? form : (JSON.parse(text) as Record<string, unknown>);
        const action = target === '' ? (form.Action ?? '') : target;
        cloud.calls.push({ action, input });
        const answer = cloud.answers[action]?.(input) ?? '<ErrorResponse/>';
        response.statusCode = typeof answer === 'string' && answer.startsWith('<ErrorResponse') ? 400 : 200;
        response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
      });
    });
    const cloud = new CloudServer(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return cloud;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** CloudFormation's answer for a stack with these outputs. */
  describeStacks(outputs: Readonly<Record<string, string>>): string {
    const members = Object.entries(outputs).map(([name, value]) => `<member><OutputKey>${name}</OutputKey><OutputValue>${value}</OutputValue></member>`); // prettier-ignore
    return `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><Outputs>${members.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
