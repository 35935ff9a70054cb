import { Duration, Stack } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { CleaningPipeline, DocumentTarget, OnDelete } from '../../infra/lib';
import { OUTPUT } from '../../infra/lib/contract';
import { makeApp, synth } from './synth';

jest.setTimeout(60_000);

type Resource = { Type: string; Properties: Record<string, unknown> };
type Statement = { Action: string | string[]; Resource: unknown; Effect: string };

const resources = (template: Template, type: string) =>
  Object.entries(template.findResources(type)) as [string, Resource][];
const idOf = (template: Template, type: string, part: RegExp) =>
  resources(template, type).find(([id]) => part.test(id))![0];

/** What the role of a function may do, as `action on resource`. */
function rightsOf(template: Template, role: RegExp): string[] {
  const policies = resources(template, 'AWS::IAM::Policy').filter(([id]) => role.test(id));
  const statements = policies.flatMap(
    ([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
  );
  return statements.flatMap(({ Action, Resource }) =>
    [Action].flat().flatMap(action => [Resource].flat().map(resource => `${action} on ${JSON.stringify(resource)}`)),
  );
}

describe('the stack as it is', () => {
  const template = synth({ catalog: true });

  it('has four private, encrypted buckets that answer over TLS only', () => {
    const buckets = resources(template, 'AWS::S3::Bucket');
    expect(buckets).toHaveLength(4);
    for (const [, { Properties }] of buckets) {
      expect(Properties).toMatchObject({
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
      });
    }
    const policies = resources(template, 'AWS::S3::BucketPolicy').map(([, policy]) => JSON.stringify(policy));
    expect(policies).toHaveLength(4);
    for (const policy of policies) expect(policy).toContain('"aws:SecureTransport":"false"');
  });

  it('keeps versions, logs access, and forgets what is old', () => {
    const versioned = resources(template, 'AWS::S3::Bucket').filter(([id]) => !/AccessLogs/.test(id));
    for (const [, { Properties }] of versioned) {
      expect(Properties).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' } });
      expect(Properties.LoggingConfiguration).toBeDefined();
      expect(JSON.stringify(Properties.LifecycleConfiguration)).toContain('"NoncurrentDays":30');
    }
  });

  it('takes events by the property of the bucket, without a function of the CDK', () => {
    const eventful = resources(template, 'AWS::S3::Bucket').filter(([, { Properties }]) =>
      JSON.stringify(Properties).includes('"EventBridgeEnabled":true'),
    );
    expect(eventful.map(([id]) => id.replace(/.*Storage(\w+?)[0-9A-F]{8}$/, '$1')).sort()).toEqual(['Clean', 'Ingest']);
    const runtimes = resources(template, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties.Runtime);
    expect(runtimes).toEqual(Array(4).fill('nodejs24.x'));
  });

  it('sends the creations of the ingest bucket to a queue, and what cannot be delivered to its dead letters', () => {
    const deadLetters = idOf(template, 'AWS::SQS::Queue', /PagesDeadLetters/);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [{ Ref: Match.stringLikeRegexp('Ingest') }] } },
      },
      Targets: [
        {
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('PagesQueue'), 'Arn'] },
          DeadLetterConfig: { Arn: { 'Fn::GetAtt': [deadLetters, 'Arn'] } },
        },
      ],
    });
  });

  it('gives every queue a dead-letter queue that keeps longer than the queue does', () => {
    const queues = resources(template, 'AWS::SQS::Queue');
    const [sources, deadLetters] = [/DeadLetters/].flatMap(pattern => [
      queues.filter(([id]) => !pattern.test(id)),
      queues.filter(([id]) => pattern.test(id)),
    ]) as [typeof queues, typeof queues];
    expect(sources).toHaveLength(deadLetters.length);
    for (const [, { Properties }] of sources) {
      expect(Properties).toMatchObject({ RedrivePolicy: { maxReceiveCount: 5 } });
      expect(Properties.MessageRetentionPeriod).toBeLessThan(
        deadLetters[0]![1].Properties.MessageRetentionPeriod as number,
      );
    }
  });

  it('lets the queue wait six times as long as the function may take', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Timeout: 60,
      MemorySize: 1024,
      Architectures: ['arm64'],
    });
    template.hasResourceProperties('AWS::SQS::Queue', { VisibilityTimeout: 360 });
  });

  it('hands batches over, few at a time, and takes back what failed', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      MaximumBatchingWindowInSeconds: 1,
      ScalingConfig: { MaximumConcurrency: 10 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  it('lets the clean function do what it does, and nothing else', () => {
    const bucket = (part: RegExp) => idOf(template, 'AWS::S3::Bucket', part);
    const arn = (id: string) => JSON.stringify({ 'Fn::GetAtt': [id, 'Arn'] });
    const objects = (id: string, prefix = '') =>
      JSON.stringify({ 'Fn::Join': ['', [{ 'Fn::GetAtt': [id, 'Arn'] }, `/${prefix}*`]] });
    const [ingest, clean, records] = [bucket(/Ingest/), bucket(/Clean[0-9A-F]{8}$/), bucket(/Records/)] as const;
    const queue = idOf(template, 'AWS::SQS::Queue', /PagesQueue/);
    const logs = idOf(template, 'AWS::Logs::LogGroup', /CleanerLogs/);
    expect(rightsOf(template, /CleanerRole/).sort()).toEqual(
      [
        ...['logs:CreateLogStream', 'logs:PutLogEvents'].map(action => `${action} on ${arn(logs)}`),
        ...[ingest, clean, records].map(id => `s3:ListBucket on ${arn(id)}`),
        ...['s3:GetObject', 's3:GetObjectVersion'].map(action => `${action} on ${objects(ingest)}`),
        ...['s3:GetObject', 's3:PutObject'].map(action => `${action} on ${objects(clean)}`),
        ...['s3:GetObject', 's3:PutObject'].map(action => `${action} on ${objects(records, 'quarantine/')}`),
        ...['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
          action => `sqs:${action} on ${arn(queue)}`,
        ),
      ].sort(),
    );
  });

  it('makes no role with a policy of AWS, and none that may do everything', () => {
    for (const [, { Properties }] of resources(template, 'AWS::IAM::Role')) {
      expect(Properties.ManagedPolicyArns).toBeUndefined();
    }
    for (const right of rightsOf(template, /./)) expect(right).not.toMatch(/^[\w*]+:\*|^\*/);
  });

  it('lets every log group forget', () => {
    for (const [, { Properties }] of resources(template, 'AWS::Logs::LogGroup')) {
      expect(Properties.RetentionInDays).toBe(30);
    }
  });

  it('names its parts in its outputs', () => {
    const outputs = synth({ catalog: true, siteMemoryKey: 'memory/sites.json' }).toJSON().Outputs as object;
    expect(Object.keys(outputs).sort()).toEqual(Object.values(OUTPUT).sort());
  });

  it('describes catalog and documents as tables', () => {
    const tables = resources(template, 'AWS::Glue::Table').map(
      ([, { Properties }]) => Properties.TableInput as { Name: string },
    );
    expect(tables.map(({ Name }) => Name).sort()).toEqual(['catalog', 'documents']);
  });

  it('has a dashboard that answers five questions', () => {
    const [[, dashboard]] = resources(template, 'AWS::CloudWatch::Dashboard') as [[string, Resource]];
    const body = JSON.stringify(dashboard.Properties.DashboardBody);
    for (const question of ['How many pages', 'How good', 'How fast', 'How much', 'What failed']) {
      expect(body).toContain(`## ${question}`);
    }
  });
});

describe('what can be told', () => {
  it('is a prefix', () => {
    synth({ ingestPrefix: 'raw/' }).hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { detail: { object: { key: [{ prefix: 'raw/' }] } } },
    });
  });

  it('is that documents follow their sources, but never a lifecycle', () => {
    const template = synth({ onDelete: OnDelete.DELETE_OUTPUT });
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { 'detail-type': ['Object Deleted'], detail: { reason: ['DeleteObject'] } },
    });
    expect(rightsOf(template, /CleanerRole/).some(right => right.startsWith('s3:DeleteObject on'))).toBe(true);
  });

  it('is a key, for buckets and queues, but not for the access logs', () => {
    const template = synth({ createKey: true });
    const algorithms = resources(template, 'AWS::S3::Bucket').map(([id, { Properties }]) => [
      /AccessLogs/.test(id),
      JSON.stringify(Properties.BucketEncryption).includes('aws:kms'),
    ]);
    for (const [isAccessLogs, isKms] of algorithms) expect(isKms).toBe(!isAccessLogs);
    for (const [, { Properties }] of resources(template, 'AWS::SQS::Queue')) {
      expect(Properties.KmsMasterKeyId).toBeDefined();
    }
    const rights = rightsOf(template, /CleanerRole/).map(right => right.split(' ')[0]);
    expect(rights).toEqual(expect.arrayContaining(['kms:Decrypt', 'kms:GenerateDataKey']));
    expect(rights.filter(right => right!.includes('*'))).toEqual([]);
  });

  it('is a catalog, and without a word there is none', () => {
    synth({ catalog: true }).resourceCountIs('AWS::Glue::Table', 2);
    const template = synth();
    template.resourceCountIs('AWS::Glue::Table', 0);
    template.resourceCountIs('AWS::SQS::Queue', 2);
  });

  it('is in which formats documents are written too', () => {
    const template = synth({ documentTargets: [DocumentTarget.MARKDOWN, DocumentTarget.TEI], catalog: true });
    const variables = resources(template, 'AWS::Lambda::Function').map(([, { Properties }]) => (Properties.Environment as { Variables: Record<string, string> }).Variables); // prettier-ignore
    expect(variables.flatMap(({ DOCUMENT_TARGETS }) => DOCUMENT_TARGETS ?? [])).toEqual([
      'markdown,tei',
      'markdown,tei',
    ]);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        'detail-type': ['Object Created', 'Object Deleted'],
        detail: { object: { key: [{ suffix: '.json' }] } },
      },
    });
  });

  it('is a weekly inventory', () => {
    synth({ inventory: true }).hasResourceProperties('AWS::S3::Bucket', {
      InventoryConfigurations: [Match.objectLike({ ScheduleFrequency: 'Weekly' })],
    });
  });

  it('is who is told of a document', () => {
    const stack = new Stack(makeApp(), 'Other');
    const topic = new Topic(stack, 'Topic');
    const { cleanBucket } = new CleaningPipeline(stack, 'Cleaning', { documentListeners: [new SnsTopic(topic)] });
    expect(stack.resolve(cleanBucket.bucketName)).toEqual({ Ref: expect.stringContaining('Clean') as string });
    const rules = stack.node.findChild('Cleaning').node.findChild('Documents');
    expect(rules).toBeDefined();
  });

  it('is how long one may take, how many at a time, and how often', () => {
    const template = synth({ timeout: Duration.seconds(20), batchSize: 5, maxConcurrency: 50, maxReceiveCount: 3 });
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 120,
      RedrivePolicy: { maxReceiveCount: 3 },
    });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 5,
      ScalingConfig: { MaximumConcurrency: 50 },
    });
  });
});

describe('a canary', () => {
  const template = synth({ canary: true });
  const [[alias]] = resources(template, 'AWS::Lambda::Alias') as [[string, Resource]];

  it('has a tenth of the pages for a quarter of an hour', () => {
    template.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent15Minutes',
      DeploymentStyle: { DeploymentOption: 'WITH_TRAFFIC_CONTROL', DeploymentType: 'BLUE_GREEN' },
    });
    template.hasResource('AWS::Lambda::Alias', { UpdatePolicy: { CodeDeployLambdaAliasUpdate: Match.anyValue() } });
  });

  it('gets them through the alias, which the queue is read by', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { 'Fn::Join': ['', [Match.objectLike({ 'Fn::Select': [6, { 'Fn::Split': [':', { Ref: alias }] }] }), ':live']] }, // prettier-ignore
      EventSourceArn: { 'Fn::GetAtt': [idOf(template, 'AWS::SQS::Queue', /PagesQueue/), 'Arn'] },
      ScalingConfig: { MaximumConcurrency: 10 },
    });
  });

  it('is taken back when tries or the function fail, steps do, or too much is refused', () => {
    const [[, group]] = resources(template, 'AWS::CodeDeploy::DeploymentGroup') as [[string, Resource]];
    const { Alarms, Enabled } = group.Properties.AlarmConfiguration as { Alarms: { Name: { Ref: string } }[]; Enabled: boolean }; // prettier-ignore
    const names = Alarms.map(({ Name }) => Name.Ref.replace(/^CleaningAlarms(\w+?)[0-9A-F]{8}$/, '$1')).sort();
    expect([Enabled, names]).toEqual([true, ['CanaryFailures', 'CleanErrors', 'QuarantineRate', 'RoomFaults']]);
    expect(group.Properties.AutoRollbackConfiguration).toEqual({
      Enabled: true,
      Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
    });
  });

  it('is not there unless it is asked for', () => {
    for (const type of ['AWS::Lambda::Alias', 'AWS::Lambda::Version', 'AWS::CodeDeploy::DeploymentGroup'])
      synth().resourceCountIs(type, 0);
  });
});

describe('the site memory', () => {
  const KEY = 'memory/sites.json';
  const template = synth({ siteMemoryKey: KEY, ingestPrefix: 'raw/' });
  const functions = (all: Template) => resources(all, 'AWS::Lambda::Function');
  const environmentOf = (part: RegExp) =>
    (functions(template).find(([id]) => part.test(id))![1].Properties.Environment as { Variables: object }).Variables;
  const arnOf = (part: RegExp) => JSON.stringify({ 'Fn::GetAtt': [idOf(template, 'AWS::S3::Bucket', part), 'Arn'] });
  const object = (part: RegExp, name: string) =>
    JSON.stringify({ 'Fn::Join': ['', [JSON.parse(arnOf(part)) as object, `/${name}`]] });

  it('is not there unless it is asked for', () => {
    synth().resourceCountIs('AWS::Scheduler::Schedule', 0);
    expect(JSON.stringify(synth().toJSON())).not.toContain('MEMORY_KEY');
  });

  it('is learnt by a function of its own, once a week or as often as one likes', () => {
    expect(functions(template)).toHaveLength(4);
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(7 days)',
    });
    synth({ siteMemoryKey: KEY, learnRate: Duration.hours(12), learnPages: 50 }).hasResourceProperties(
      'AWS::Scheduler::Schedule',
      { ScheduleExpression: 'rate(12 hours)' },
    );
    expect(environmentOf(/LearningWorker/)).toMatchObject({
      MEMORY_KEY: KEY,
      INGEST_PREFIX: 'raw/',
      LEARN_PAGES: '2000',
    });
  });

  it('is learnt by that function alone when the time has come', () => {
    const learner = JSON.stringify({
      'Fn::GetAtt': [idOf(template, 'AWS::Lambda::Function', /LearningWorker/), 'Arn'],
    });
    expect(rightsOf(template, /ScheduleRole/)).toEqual([`lambda:InvokeFunction on ${learner}`]);
  });

  it('is known to the functions that clean, which may read that one object more', () => {
    for (const part of [/CleanerFunction/, /BackfillWorkerFunction/])
      expect(environmentOf(part)).toMatchObject({ MEMORY_KEY: KEY });
    const more = rightsOf(template, /CleanerRole/).filter(right => !rightsOf(synth(), /CleanerRole/).includes(right));
    expect(more).toEqual([`s3:GetObject on ${object(/Records/, KEY)}`]);
  });

  it('lets its function read the pages and write the one object, and nothing else', () => {
    const logs = JSON.stringify({ 'Fn::GetAtt': [idOf(template, 'AWS::Logs::LogGroup', /LearningWorkerLogs/), 'Arn'] });
    expect(rightsOf(template, /LearningWorkerRole/).sort()).toEqual(
      [
        ...['logs:CreateLogStream', 'logs:PutLogEvents'].map(action => `${action} on ${logs}`),
        ...[/Ingest/, /Records/].map(part => `s3:ListBucket on ${arnOf(part)}`),
        `s3:GetObject on ${object(/Ingest/, '*')}`,
        ...['s3:GetObject', 's3:PutObject'].map(action => `${action} on ${object(/Records/, KEY)}`),
      ].sort(),
    );
  });
});

describe('the backfill', () => {
  const template = synth();
  const [[, machine]] = resources(template, 'AWS::StepFunctions::StateMachine') as [[string, Resource]];
  const [pieces] = (machine.Properties.DefinitionString as { 'Fn::Join': [string, unknown[]] })['Fn::Join'].slice(
    1,
  ) as [unknown[]];
  const definition = JSON.parse(pieces.map(piece => (typeof piece === 'string' ? piece : 'TOKEN')).join('')) as {
    States: Record<string, Record<string, unknown>>;
  };
  const all = Object.values(definition.States).filter(({ Type }) => Type === 'Map');
  const maps = all.filter(({ ItemBatcher }) => ItemBatcher !== undefined);
  const [containers] = all.filter(({ ItemBatcher }) => ItemBatcher === undefined);

  it('goes over a prefix or an inventory, in batches, so many at a time', () => {
    expect(maps.map(({ ItemReader }) => (ItemReader as { Resource: string }).Resource.replace(/.*:/, ''))).toEqual([
      'listObjectsV2',
      'getObject',
    ]);
    for (const map of maps) {
      expect(map).toMatchObject({
        MaxConcurrency: 10,
        ItemBatcher: { MaxItemsPerBatch: 25 },
        ToleratedFailurePercentage: 5,
        ResultWriter: {
          Parameters: { Prefix: 'backfill' },
          WriterConfig: { OutputType: 'JSONL', Transformation: 'FLATTEN' },
        },
      });
    }
  });

  it('hands a batch over as it is', () => {
    for (const map of maps) {
      const { States } = map.ItemProcessor as { States: Record<string, Record<string, unknown>> };
      const [task] = Object.values(States);
      expect(task).toMatchObject({ Type: 'Task', Resource: 'TOKEN', Retry: expect.any(Array) as unknown });
      expect(task).not.toHaveProperty('Parameters');
    }
  });

  it('says which keys are encoded', () => {
    const encoded = maps.map(
      ({ ItemBatcher }) => (ItemBatcher as { BatchInput: { encoded: boolean } }).BatchInput.encoded,
    );
    expect(encoded).toEqual([false, true]);
  });

  it('tells each page in which run it is', () => {
    for (const { ItemSelector } of maps)
      expect(ItemSelector).toEqual({ 'Key.$': '$$.Map.Item.Value.Key', 'Run.$': '$$.Execution.Name' });
  });

  it('unpacks containers where it met any, each in as many invocations as it takes', () => {
    expect(maps.map(({ Next }) => Next)).toEqual(['Look for containers', 'Look for containers']);
    expect(definition.States['Look for containers']).toMatchObject({ Next: 'Any containers', ResultPath: '$.tickets' });
    expect(definition.States['Any containers']).toMatchObject({ Default: 'No containers', Choices: [{ Variable: '$.tickets.Contents[0]', IsPresent: true, Next: 'Each container' }] }); // prettier-ignore
    expect(containers).toMatchObject({ ItemReader: { Parameters: { 'Prefix.$': "States.Format('backfill/containers/{}/', $$.Execution.Name)" } }, ToleratedFailurePercentage: 100 }); // prettier-ignore
    const { ProcessorConfig, States } = containers!.ItemProcessor as { ProcessorConfig: object; States: Record<string, Record<string, unknown>> }; // prettier-ignore
    expect(ProcessorConfig).toEqual({ Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' });
    expect(States['Unpack']).toMatchObject({ Next: 'Read to its end' });
    expect(States['Read to its end']).toMatchObject({ Default: 'Unpack', Choices: [{ Variable: '$.done', Next: 'What came of it' }] }); // prettier-ignore
    template.hasResourceProperties('AWS::Lambda::Function', { Timeout: 900 });
  });

  it('lets the function that unpacks read containers and write pages, and nothing else', () => {
    const arn = (id: string) => JSON.stringify({ 'Fn::GetAtt': [id, 'Arn'] });
    const bucket = (part: RegExp) => idOf(template, 'AWS::S3::Bucket', part);
    const objects = (part: RegExp, prefix = '') => JSON.stringify({ 'Fn::Join': ['', [{ 'Fn::GetAtt': [bucket(part), 'Arn'] }, `/${prefix}*`]] }); // prettier-ignore
    expect(rightsOf(template, /UnpackingWorkerRole/).sort()).toEqual(
      [
        ...['logs:CreateLogStream', 'logs:PutLogEvents'].map(action => `${action} on ${arn(idOf(template, 'AWS::Logs::LogGroup', /UnpackingWorkerLogs/))}`), // prettier-ignore
        ...[/Ingest/, /Records/].map(part => `s3:ListBucket on ${arn(bucket(part))}`),
        ...['GetObject', 'GetObjectVersion', 'PutObject'].map(action => `s3:${action} on ${objects(/Ingest/)}`),
        `s3:GetObject on ${objects(/Records/, 'backfill/containers/')}`,
        ...['GetObject', 'PutObject'].map(action => `s3:${action} on ${objects(/Records/, 'unpacked/')}`),
      ].sort(),
    );
  });
});
