import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { BadConfig, CONFIG_FILE, readConfig } from '../../infra/config';
import { type Config, CONFIG_SCHEMAS, LOG_DAYS } from '../../infra/config-schema';
import { propsOf } from '../../infra/configured';
import { withDefaults } from '../../infra/lib/props';
import { OffprintStack } from '../../infra/stack';
import { SETTINGS_FILE, withSettings } from '../../scripts/settings';
import { makeApp } from './synth';

jest.setTimeout(60_000);

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'offprint-config-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const TOPIC = 'arn:aws:sns:eu-central-1:123456789012:news';
const FULL: Config = {
  ingestBucket: 'our-pages',
  ingestAccount: '210987654321',
  cleanBucket: 'our-articles',
  ingestPrefix: 'nature/',
  onDelete: 'delete-output',
  timeout: '90 seconds',
  maxConcurrency: 50,
  siteMemoryKey: 'memory/sites.json',
  encryptionKey: 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000',
  documentTargets: ['markdown', 'tei'],
  documentListeners: [
    TOPIC,
    'arn:aws:sqs:eu-central-1:123456789012:news',
    'arn:aws:lambda:eu-central-1:123456789012:function:news',
  ],
  alarmActions: [TOPIC],
  alarmEmail: 'desk@example.org',
  monthlyBudget: 40,
  tracing: true,
  canary: true,
  logRetention: 90,
  removalPolicy: 'destroy',
  tags: { team: 'corpus' },
};

const file = (value: unknown, name = CONFIG_FILE) =>
  writeFileSync(join(home, name), typeof value === 'string' ? value : JSON.stringify(value));
const config = (context: Record<string, unknown> = {}) => readConfig(new App({ context }).node, home);
const template = (settings: Config) => Template.fromStack(new OffprintStack(makeApp(), 'Offprint', { config: settings })); // prettier-ignore

test('without a file everything is as it is by itself', () => {
  expect(config()).toEqual({});
  expect(withDefaults(propsOf(new Stack(), {}))).toEqual(withDefaults({}));
});

test('the file is read; what the command line says goes before it, as text', () => {
  file({ ...FULL, $schema: './schema/config.schema.json' });
  expect(config()).toMatchObject(FULL);
  expect(
    config({ maxConcurrency: '7', ingestPrefix: '2024', catalog: 'false', encryptionKey: 'true', tags: '{"a":"b"}' }),
  ).toMatchObject({ maxConcurrency: 7, ingestPrefix: '2024', catalog: false, encryptionKey: true, tags: { a: 'b' } });
});

test('another file can be named', () => {
  file({ maxConcurrency: 3 }, 'staging.json');
  expect(config({ config: 'staging.json' })).toEqual({ maxConcurrency: 3 });
  expect(() => config({ config: 'nowhere.json' })).toThrow(/^nowhere\.json cannot be read: ENOENT/);
});

test.each([
  [{ maxConcurency: 5 }, /^offprint\.config\.json: there is no setting maxConcurency; there are ingestBucket, /],
  [{ maxConcurrency: 1 }, 'offprint.config.json: maxConcurrency must be a whole number from 2 to 1000, and is 1.'],
  [{ timeout: 60 }, 'timeout must be a time such as "90 seconds" or "7 days", and is 60.'],
  [{ timeout: '1 hour' }, 'timeout must be at most 15 minutes, and is "1 hour".'],
  [{ recordRetention: '3 hours' }, 'recordRetention must be a number of days such as "30 days", and is "3 hours".'],
  [{ removalPolicy: 'DESTROY' }, 'removalPolicy must be "retain" or "destroy", and is "DESTROY".'],
  [
    { documentTargets: ['html'] },
    'documentTargets must be a list of markdown, text, tei, bioc, csl, bibtex, ris, and is ["html"].',
  ],
  [{ alarmActions: ['news'] }, 'alarmActions must be a list of ARNs of SNS topics, and is ["news"].'],
  [{ tags: { a: 1 } }, 'tags must be an object with a text for each name, and is {"a":1}.'],
  [{ monthlyBudget: 40 }, 'monthlyBudget needs alarmEmail'],
  [{ ingestAccount: '123456789012' }, 'ingestAccount needs ingestBucket'],
  [{ ingestBucket: 'Our Pages' }, 'ingestBucket must be the name of a bucket, and is "Our Pages".'],
  [{ onDelete: 'no', catalog: 'no' }, /^.*onDelete must be .*\n.*catalog must be true or false, and is "no"\.$/],
  ['{ "catalog": ', /^offprint\.config\.json cannot be read: /],
  ['[]', 'offprint.config.json must be a JSON object.'],
])('%j is told', (value, message) => {
  file(value);
  expect(config).toThrow(BadConfig);
  expect(config).toThrow(message);
});

test('what is wrong on the command line is told as that', () => {
  expect(() => config({ batchSize: 'many' })).toThrow(
    '-c batchSize must be a whole number from 1 to 10000, and is "many".',
  );
});

test('everything that can be set comes to the template', () => {
  jest.spyOn(console, 'error').mockReturnValue(); // that a queue named by its ARN may be another account's
  const made = template(FULL);
  made.hasResourceProperties('AWS::Lambda::Function', { Timeout: 90, TracingConfig: { Mode: 'Active' } });
  made.hasResourceProperties('AWS::Lambda::EventSourceMapping', { ScalingConfig: { MaximumConcurrency: 50 } });
  made.hasResourceProperties('AWS::Events::Rule', {
    Targets: Match.arrayWith([
      Match.objectLike({ Arn: TOPIC }),
      Match.objectLike({ Arn: FULL.documentListeners![1]! }),
    ]),
  });
  made.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'desk@example.org' });
  made.hasResourceProperties('AWS::Budgets::Budget', {
    Budget: { BudgetLimit: { Amount: 40, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
    NotificationsWithSubscribers: [
      { Notification: { Threshold: 80, NotificationType: 'ACTUAL' }, Subscribers: [{ Address: 'desk@example.org' }] },
      { Notification: { Threshold: 100, NotificationType: 'FORECASTED' } },
    ],
  });
  made.resourceCountIs('AWS::S3::Bucket', 2);
  made.resourceCountIs('AWS::Events::EventBusPolicy', 1);
  made.hasResourceProperties('AWS::IAM::Policy', {
    PolicyName: Match.stringLikeRegexp('CleanerRole'),
    PolicyDocument: {
      Statement: Match.arrayWith([Match.objectLike({ Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: FULL.encryptionKey })]), // prettier-ignore
    },
  });
  made.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: Match.anyValue() });
  for (const alarm of Object.values(made.findResources('AWS::CloudWatch::Alarm')))
    expect((alarm.Properties as { AlarmActions: unknown[] }).AlarmActions).toEqual([TOPIC, { Ref: expect.stringMatching(/AlarmsTopic/) as string }]); // prettier-ignore
});

test('sources can be let go', () => {
  expect(propsOf(new Stack(), { ingestRetention: '400 days' }).ingestRetention?.toDays()).toBe(400);
});

test('tags are the stack’s, and so of all in it', () => {
  expect(new OffprintStack(makeApp(), 'Offprint', { config: FULL }).tags.tagValues()).toEqual({ team: 'corpus' });
});

test('the defaults that the schema tells are those of the construct', () => {
  const told = CONFIG_SCHEMAS.filter(([name, { default: value }]) => value !== undefined && name !== 'tags');
  const settings = Object.fromEntries(told.map(([name, schema]) => [name, schema.default as unknown])) as Config;
  expect(withDefaults(propsOf(new Stack(), settings))).toEqual(withDefaults({}));
  expect(told.map(([name]) => name).sort()).toEqual(Object.keys(withDefaults({})).sort());
});

test('the days of logs are those of CloudWatch', () => {
  expect([...LOG_DAYS]).toEqual(Object.values(RetentionDays).filter(value => typeof value === 'number'));
});

test('the schema for editors takes what is taken and refuses what is refused', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '../../schema/config.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ allErrors: true }).compile(schema);
  expect(validate(FULL)).toBe(true);
  for (const wrong of [{ maxConcurency: 5 }, { timeout: 60 }, { removalPolicy: 'DESTROY' }]) expect(validate(wrong)).toBe(false); // prettier-ignore
});

test('the table of the docs is that of the schema', () => {
  const page = readFileSync(SETTINGS_FILE, 'utf8');
  expect(page).toBe(withSettings(page));
  for (const [name] of CONFIG_SCHEMAS) expect(page).toContain(`| \`${name}\` |`);
});
