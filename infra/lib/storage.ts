import { Duration, Names, Stack, Token } from 'aws-cdk-lib';
import { CfnEventBusPolicy } from 'aws-cdk-lib/aws-events';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  type IBucket,
  type Inventory,
  InventoryFormat,
  InventoryFrequency,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { RECORDS } from './contract';
import type { Settings } from './props';

const ABANDONED_UPLOADS: LifecycleRule = {
  id: 'abandoned-uploads',
  abortIncompleteMultipartUploadAfter: Duration.days(7),
};

/** The buckets: pages come into one, documents go into the next, refusals, reports and the catalog into a third, access logs into the last. */
export class Storage extends Construct {
  readonly ingest: IBucket;
  readonly clean: IBucket;
  readonly records: IBucket;
  readonly accessLogs: IBucket;

  constructor(scope: Construct, id: string, settings: Settings, key?: IKey) {
    super(scope, id);
    this.accessLogs = this.makeBucket('AccessLogs', settings, {
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [ABANDONED_UPLOADS, { id: 'logs', expiration: settings.recordRetention }],
    });
    const oldVersions: LifecycleRule = {
      id: 'old-versions',
      noncurrentVersionExpiration: settings.oldVersionRetention,
      expiredObjectDeleteMarker: true,
    };
    const make = (name: string, rules: LifecycleRule[], props: BucketProps = {}): IBucket =>
      this.makeBucket(name, settings, {
        ...(key
          ? { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }
          : { encryption: BucketEncryption.S3_MANAGED }),
        ...props,
        versioned: true,
        serverAccessLogsBucket: this.accessLogs,
        serverAccessLogsPrefix: `${name.toLowerCase()}/`,
        lifecycleRules: [ABANDONED_UPLOADS, oldVersions, ...rules],
      });
    const expireRecords = (prefix: string): LifecycleRule => ({
      id: prefix.replace(/\/$/, ''),
      prefix,
      expiration: settings.recordRetention,
    });
    this.records = make('Records', [RECORDS.quarantine, RECORDS.backfill, RECORDS.inventory].map(expireRecords));
    this.clean = settings.cleanBucket ?? withEvents(make('Clean', []));
    this.ingest = settings.ingestBucket
      ? this.given(settings.ingestBucket, settings)
      : withEvents(
          make(
            'Ingest',
            settings.ingestRetention ? [{ id: 'sources', expiration: settings.ingestRetention }] : [],
            settings.inventory ? { inventories: [weeklyInto(this.records)] } : {},
          ),
        );
    if (settings.inventory) key?.grantEncrypt(new ServicePrincipal('s3.amazonaws.com'));
  }

  /** A bucket that is there already is left as it is. Throws where a setting would change it. */
  private given(bucket: IBucket, { inventory, ingestRetention }: Settings): IBucket {
    if (inventory || ingestRetention !== undefined)
      throw new TypeError('inventory and ingestRetention are of a bucket that is made; ingestBucket is there already.');
    if (isForeign(this, bucket)) this.letIn(bucket.env.account);
    return bucket;
  }

  /** Lets another account forward S3's events to the default bus of this one: without it EventBridge refuses them. */
  private letIn(account: string): void {
    const { partition, region, account: own } = Stack.of(this);
    new CfnEventBusPolicy(this, 'Forwarded', {
      statementId: Names.uniqueResourceName(this, { maxLength: 64, separator: '-' }),
      statement: {
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${account}:root` },
        Action: 'events:PutEvents',
        Resource: `arn:${partition}:events:${region}:${own}:event-bus/default`,
        Condition: { StringEquals: { 'events:source': 'aws.s3' } },
      },
    });
  }

  /** `Bucket` declares a getter that may return `undefined`, and so is no `IBucket` where optional and undefined are told apart. */
  private makeBucket(name: string, settings: Settings, props: BucketProps): IBucket {
    return new Bucket(this, name, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: settings.removalPolicy,
      ...props,
    }) as IBucket;
  }
}

const weeklyInto = (bucket: IBucket): Inventory => ({
  destination: { bucket, prefix: RECORDS.inventory.replace(/\/$/, '') },
  frequency: InventoryFrequency.WEEKLY,
  format: InventoryFormat.CSV,
});

/** Whether the bucket says of itself that it belongs to another account than the stack. */
function isForeign(scope: Construct, { env: { account } }: IBucket): boolean {
  return !Token.isUnresolved(account) && account !== Stack.of(scope).account;
}

/**
 * The bucket, whose events go to EventBridge. By the L1 property: `enableEventBridge()` would bring a function of the CDK's own, in Python,
 * with rights over the notifications of every bucket.
 */
function withEvents(bucket: IBucket): IBucket {
  const resource = bucket.node.defaultChild as CfnBucket;
  resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  return bucket;
}
