import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts one finding of cdk-nag on one construct, with the reason that makes it right there. */
export function acknowledge(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}

/** An ARN or a part of one as cdk-nag writes it in the id of a finding: a reference stands in angle brackets, by its name. */
export const findingResource = (scope: IConstruct, arn: string): string => written(Stack.of(scope).resolve(arn));

/** What a template has in the place of a text that is known only when it is deployed. */
interface Intrinsic {
  readonly Ref?: string;
  readonly 'Fn::GetAtt'?: readonly string[];
  readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref: name, 'Fn::GetAtt': attribute, 'Fn::Join': joined } = value as Intrinsic;
  if (name !== undefined) return `<${name}>`;
  if (attribute !== undefined) return `<${attribute.join('.')}>`;
  if (joined !== undefined) return joined[1].map(written).join(joined[0]);
  return JSON.stringify(value);
}
