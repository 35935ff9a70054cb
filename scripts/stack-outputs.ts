import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { OUTPUT } from '../infra/stack';

export type OutputName = (typeof OUTPUT)[keyof typeof OUTPUT];

/** The outputs of a deployed stack, by name. Throws with the command to run where there is no such stack. */
export async function stackOutputs(stack: string): Promise<(name: OutputName) => string> {
  const { Stacks = [] } = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: stack }));
  const outputs = new Map((Stacks[0]?.Outputs ?? []).map(output => [output.OutputKey, output.OutputValue]));
  return name => {
    const value = outputs.get(name);
    if (value === undefined)
      throw new Error(`The stack ${stack} has no output ${name}. Deploy it first: npm run deploy`);
    return value;
  };
}
