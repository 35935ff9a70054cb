import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { OnDelete } from '../../infra/lib';
import * as nag from '../../infra/lib/nag';
import type { CleaningPipelineProps } from '../../infra/lib/props';
import { OffprintStack } from '../../infra/stack';
import { makeApp } from './synth';

jest.mock('../../infra/lib/nag', () => {
  const actual = jest.requireActual<typeof nag>('../../infra/lib/nag');
  return { ...actual, acknowledge: jest.fn(actual.acknowledge) };
});
const acknowledge = jest.mocked(nag.acknowledge);
const original = acknowledge.getMockImplementation()!;

jest.setTimeout(120_000);

interface Finding {
  id: string;
  path: string;
}

/** Synthesizes with cdk-nag's AwsSolutions pack and says what it found. Throws what synthesis throws for any other reason. */
function findings(props: CleaningPipelineProps = {}): Finding[] {
  const app = makeApp();
  new OffprintStack(app, 'Offprint', props);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  try {
    app.synth();
  } catch (error) {
    if ((error as Error).name !== 'ValidationFailed') throw error;
  }
  const report = JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')) as {
    pluginReports: { violations: { ruleName: string; violatingConstructs: { constructPath: string }[] }[] }[];
  };
  return report.pluginReports
    .flatMap(({ violations }) => violations)
    .flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => ({ id: ruleName, path: constructPath })),
    );
}

const acknowledged = () =>
  acknowledge.mock.calls.map(([construct, id, reason]) => ({ id, path: construct.node.path, reason }));

beforeEach(() => {
  acknowledge.mockClear();
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  acknowledge.mockImplementation(original);
  jest.spyOn(process.stderr, 'write').mockRestore();
});

it('AwsSolutions finds nothing', () => {
  expect(findings()).toEqual([]);
  for (const { reason } of acknowledged()) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
});

it('AwsSolutions finds nothing with everything switched on', () => {
  expect(
    findings({
      createKey: true,
      onDelete: OnDelete.DELETE_OUTPUT,
      canary: true,
      catalog: true,
      inventory: true,
      siteMemoryKey: 'memory/sites.json',
      alarmEmail: 'desk@example.org',
      monthlyBudget: 40,
      tracing: true,
    }),
  ).toEqual([]);
});

it('each acknowledgement covers a finding, which is there without it, and there is no finding else', () => {
  acknowledge.mockImplementation(() => undefined);
  const found = findings({ catalog: true, siteMemoryKey: 'memory/sites.json' });
  const covers = ({ id, path }: Finding) => found.filter(finding => finding.id === id && finding.path.startsWith(path));
  expect(acknowledged().length).toBeGreaterThan(5);
  for (const acknowledgement of acknowledged()) expect(covers(acknowledgement)).not.toEqual([]);
  expect(new Set(acknowledged().flatMap(covers))).toEqual(new Set(found));
});

it('one acknowledgement less is one finding', () => {
  acknowledge.mockImplementation((construct, id, reason) => {
    if (!id.includes('/catalog/*')) original(construct, id, reason);
  });
  expect(findings({ catalog: true })).toMatchObject([{ id: expect.stringContaining('/catalog/*') as string }]);
});
