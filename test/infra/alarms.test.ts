import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runbookAnchor } from '../../infra/lib/alarms';
import { synth } from './synth';

jest.setTimeout(60_000);

const runbook = readFileSync(join(__dirname, '../../docs/operations.md'), 'utf8');
const headings = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/ /g, '-'));

const alarms = Object.entries(
  synth({ canary: true, catalog: true, siteMemoryKey: 'memory/sites.json' }).findResources('AWS::CloudWatch::Alarm'),
) as [string, { Properties: { AlarmDescription: string; TreatMissingData: string } }][];

it('the alarms are those that the issue asks for, and a few more', () => {
  const ids = alarms.map(([id]) => id.replace(/^CleaningAlarms(\w+?)[0-9A-F]{8}$/, '$1')).sort();
  expect(ids).toEqual([
    'BackfillErrors',
    'BackfillFailed',
    'CanaryFailures',
    'CatalogDeadLetters',
    'CleanErrors',
    'CleanThrottles',
    'DeadLetters',
    'LearnErrors',
    'OldestMessage',
    'QuarantineRate',
    'RoomFaults',
    'UnpackErrors',
  ]);
});

it.each(alarms)('%s says where the runbook is, and the runbook has the entry', (_, { Properties }) => {
  const [, anchor] = /docs\/operations\.md#([\w-]+)$/.exec(Properties.AlarmDescription)!;
  expect(headings).toContain(anchor);
  expect(Properties.TreatMissingData).toBe('notBreaching');
});

it('an anchor is the name of the alarm in kebab case', () => {
  expect(runbookAnchor('OldestMessage')).toBe('oldest-message');
});
