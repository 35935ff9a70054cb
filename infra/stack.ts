import { Stack, type StackProps } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Config } from './config-schema';
import { propsOf } from './configured';
import { CleaningPipeline } from './lib/pipeline';
import type { CleaningPipelineProps } from './lib/props';

export type OffprintStackProps = StackProps &
  CleaningPipelineProps & {
    /** Settings as `offprint.config.json` has them; props go before them. */
    readonly config?: Config;
  };

/** One cleaning pipeline, and outputs that name its parts. */
export class OffprintStack extends Stack {
  readonly pipeline: CleaningPipeline;

  constructor(scope: Construct, id: string, { config = {}, ...props }: OffprintStackProps = {}) {
    super(scope, id, {
      description: 'Offprint: raw journal pages in, clean JSON out',
      ...(config.tags && { tags: config.tags }),
      ...props,
    });
    const configured = propsOf(new Construct(this, 'Config'), config);
    this.pipeline = new CleaningPipeline(this, 'Cleaning', { ...configured, ...props });
    this.pipeline.addOutputs();
  }
}
