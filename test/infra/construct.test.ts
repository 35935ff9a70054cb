import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, type BucketAttributes } from 'aws-cdk-lib/aws-s3';
import { Catalog, CleaningPipeline, type CleaningPipelineProps, SiteMemory } from '../../infra/lib';
import { makeApp } from './synth';

jest.setTimeout(60_000);

const ALL: CleaningPipelineProps = {
  createKey: true,
  inventory: true,
  catalog: true,
  siteMemoryKey: 'memory/sites.json',
};

/** A pipeline in somebody else's app, over what `make` gives. */
function pipelineIn(app: App, make: (stack: Stack) => CleaningPipelineProps = () => ({})) {
  const stack = new Stack(app, 'Theirs');
  const pipeline = new CleaningPipeline(stack, 'Cleaning', make(stack));
  return { stack, pipeline, template: () => Template.fromStack(stack) };
}

/** In a template the order of statements and of what they allow says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, sorted(field)]));
}

test('needs no feature flag of the app it is in', () => {
  const [without, withAll] = [new App(), makeApp()].map(app =>
    sorted(
      pipelineIn(app, () => ALL)
        .template()
        .toJSON(),
    ),
  );
  expect(without).toEqual(withAll);
});

test('leaves the flags of the rest of the app as they are', () => {
  const { stack, pipeline } = pipelineIn(new App());
  const flag = '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy';
  expect([pipeline.node.tryGetContext(flag), stack.node.tryGetContext(flag)]).toEqual([true, undefined]);
});

describe('over buckets that are there already', () => {
  const over = (attributes: Partial<BucketAttributes> = {}) =>
    pipelineIn(new App(), stack => ({
      ingestBucket: Bucket.fromBucketAttributes(stack, 'Pages', { bucketName: 'our-pages', ...attributes }),
      cleanBucket: Bucket.fromBucketName(stack, 'Articles', 'our-articles'),
      encryptionKey: Key.fromKeyArn(
        stack,
        'Ours',
        'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000',
      ),
    }));

  it('makes only those for records and access logs', () => {
    const template = over().template();
    template.resourceCountIs('AWS::S3::Bucket', 2);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { detail: { bucket: { name: ['our-pages'] } } },
    });
    template.resourceCountIs('AWS::KMS::Key', 0);
    template.hasResourceProperties('AWS::SQS::Queue', {
      KmsMasterKeyId: 'arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000',
    });
  });

  it('lets the function read the one and write the other', () => {
    const policies = JSON.stringify(over().template().findResources('AWS::IAM::Policy'));
    for (const name of ['our-pages', 'our-articles']) expect(policies).toContain(`:s3:::${name}/*`);
  });

  it('takes the events that another account forwards, of S3 alone', () => {
    const template = over({ account: '210987654321' }).template();
    template.hasResourceProperties('AWS::Events::EventBusPolicy', {
      Statement: {
        Action: 'events:PutEvents',
        Principal: { AWS: { 'Fn::Join': ['', Match.arrayWith([':iam::210987654321:root'])] } },
        Condition: { StringEquals: { 'events:source': 'aws.s3' } },
      },
    });
    over().template().resourceCountIs('AWS::Events::EventBusPolicy', 0);
  });

  it.each([{ inventory: true }, { ingestRetention: Duration.days(9) }])('refuses what would change them: %j', more => {
    const make = (stack: Stack) => ({ ingestBucket: Bucket.fromBucketName(stack, 'Pages', 'our-pages'), ...more });
    expect(() => pipelineIn(new App(), make as (stack: Stack) => CleaningPipelineProps)).toThrow('there already');
  });
});

test('catalog and site memory can be added to a pipeline, as its props do', () => {
  const { pipeline, template } = pipelineIn(makeApp());
  new Catalog(pipeline, 'Catalog', { pipeline });
  new SiteMemory(pipeline, 'Learning', { pipeline });
  const props = pipelineIn(makeApp(), () => ({ catalog: true, siteMemoryKey: 'memory/sites.json' }));
  expect(sorted(template().toJSON())).toEqual(sorted(props.template().toJSON()));
  expect(pipeline.alarms).toHaveLength(props.pipeline.alarms.length);
});

test('a property that is there and undefined is as one that is not there', () => {
  const none = { maxConcurrency: undefined, timeout: undefined } as unknown as CleaningPipelineProps;
  pipelineIn(makeApp(), () => none)
    .template()
    .hasResourceProperties('AWS::Lambda::Function', { Timeout: 60 });
});

test('one key is enough', () => {
  const both = (stack: Stack) => ({ createKey: true, encryptionKey: new Key(stack, 'Ours') });
  expect(() => pipelineIn(new App(), both)).toThrow('only one of them');
});
