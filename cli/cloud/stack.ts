import { OUTPUT } from '../../infra/lib/contract';
import { sdk } from './sdk';
import { CloudTrouble } from './trouble';

export type OutputName = keyof typeof OUTPUT;

/** A deployed stack with a pipeline in it. */
export interface DeployedStack {
  /** What an output says; `undefined` where the pipeline has no such part. */
  readonly find: (name: OutputName) => string | undefined;
  /** The same of a part that every pipeline has, or that was asked for. Throws `CloudTrouble`. */
  readonly need: (name: OutputName) => string;
}

/** The outputs of a stack, by name. Throws `CloudTrouble` where there is no such stack. */
export async function openStack(stack: string): Promise<DeployedStack> {
  const outputs = await outputsOf(stack);
  const find = (name: OutputName) => outputs.get(OUTPUT[name]);
  const need = (name: OutputName): string => {
    const value = find(name);
    if (value !== undefined) return value;
    throw new CloudTrouble('no-output', `The stack ${stack} has no output ${OUTPUT[name]}: it has no pipeline with that part, or an app of your own has not called addOutputs().`); // prettier-ignore
  };
  return { find, need };
}

async function outputsOf(stack: string): Promise<ReadonlyMap<string, string>> {
  const { CloudFormationClient, DescribeStacksCommand } = (await sdk(['cloudformation'])).cloudformation;
  try {
    const { Stacks = [] } = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: stack }));
    return new Map((Stacks[0]?.Outputs ?? []).map(output => [output.OutputKey ?? '', output.OutputValue ?? '']));
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('does not exist')) throw error;
    throw new CloudTrouble('no-stack', `There is no stack ${stack} here: deploy it (npm run deploy), or name it (--stack NAME).`); // prettier-ignore
  }
}

/** Names of the stack's alarms. */
export async function alarmsOf(stack: string): Promise<string[]> {
  const { CloudFormationClient, paginateListStackResources } = (await sdk(['cloudformation'])).cloudformation;
  const names: string[] = [];
  const pages = paginateListStackResources({ client: new CloudFormationClient({}) }, { StackName: stack });
  for await (const { StackResourceSummaries = [] } of pages)
    for (const { ResourceType, PhysicalResourceId } of StackResourceSummaries)
      if (ResourceType === 'AWS::CloudWatch::Alarm' && PhysicalResourceId !== undefined) names.push(PhysicalResourceId);
  return names;
}
