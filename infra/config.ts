import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Node } from 'constructs';
import { Value } from '@sinclair/typebox/value';
import { Config, CONFIG_SCHEMAS, type ConfigName } from './config-schema';
import { durationOf } from './duration';

/** Stands beside cdk.json; `-c config=FILE` names another. */
export const CONFIG_FILE = 'offprint.config.json';

/** The settings cannot be used; the message names each that is wrong, and what it must be. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig';
}

/** The settings of the file in `folder`, if there is one, and over them those of the CDK's context (`-c name=value`). Throws `BadConfig`. */
export function readConfig(node: Node, folder: string): Config {
  const named = node.tryGetContext('config') as unknown;
  const file = typeof named === 'string' ? named : CONFIG_FILE;
  const fromFile = named === undefined && !existsSync(resolve(folder, file)) ? {} : parsedFile(folder, file);
  const given = contextOf(node);
  const troubles = [...troublesOf(fromFile).map(trouble => `${file}: ${trouble}`), ...troublesOf(given).map(trouble => `-c ${trouble}`)]; // prettier-ignore
  if (troubles.length > 0) throw new BadConfig(troubles.join('\n'));
  const config = { ...fromFile, ...given } as Config;
  if (config.monthlyBudget !== undefined && config.alarmEmail === undefined)
    throw new BadConfig('monthlyBudget needs alarmEmail: who is to be told?');
  if (config.ingestAccount !== undefined && config.ingestBucket === undefined)
    throw new BadConfig('ingestAccount needs ingestBucket: which bucket of that account?');
  return config;
}

function parsedFile(folder: string, file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(folder, file), 'utf8'));
  } catch (error) {
    throw new BadConfig(`${file} cannot be read: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadConfig(`${file} must be a JSON object.`); // prettier-ignore
  return value as Record<string, unknown>;
}

/** Settings on the command line are text: it is read as JSON, unless the setting is itself a text or it is none. */
function contextOf(node: Node): Record<string, unknown> {
  const values = CONFIG_SCHEMAS.map(([name, schema]) => [name, fromText(node.tryGetContext(name), schema.type === 'string')]); // prettier-ignore
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Record<string, unknown>;
}

function fromText(value: unknown, isText: boolean): unknown {
  if (typeof value !== 'string' || isText) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function troublesOf(values: Record<string, unknown>): string[] {
  return Object.entries(values).flatMap(([name, value]) => troubleOf(name, value) ?? []);
}

function troubleOf(name: string, value: unknown): string | undefined {
  const schema = Object.hasOwn(Config.properties, name) ? Config.properties[name as ConfigName] : undefined;
  if (schema === undefined) return `there is no setting ${name}; there are ${CONFIG_SCHEMAS.map(([known]) => known).join(', ')}.`; // prettier-ignore
  if (!Value.Check(schema, value)) return `${name} must be ${schema.title}, and is ${JSON.stringify(value)}.`;
  const most = LONGEST[name];
  if (most !== undefined && durationOf(value as string).toSeconds() > durationOf(most).toSeconds())
    return `${name} must be at most ${most}, and is ${JSON.stringify(value)}.`;
  return undefined;
}

/** Times that AWS has a limit for. */
const LONGEST: Readonly<Record<string, string>> = { timeout: '15 minutes', batchWindow: '5 minutes' };
