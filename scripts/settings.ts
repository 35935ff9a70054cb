/** `npm run docs`: writes the table of settings into docs/operations.md, from the schema of `offprint.config.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TSchema } from '@sinclair/typebox';
import { CONFIG_SCHEMAS } from '../infra/config-schema';

export const SETTINGS_FILE = join(__dirname, '..', 'docs', 'operations.md');
const BETWEEN_MARKS = /(?<=<!-- settings -->\n)[^]*?(?=<!-- \/settings -->)/;

/** `page` with the table of now between its marks. */
export const withSettings = (page: string): string => page.replace(BETWEEN_MARKS, () => settingsTable());

function settingsTable(): string {
  const rows = CONFIG_SCHEMAS.map(([name, schema]) => `| \`${name}\` | ${schema.description} | ${schema.title} | ${defaultOf(schema)} |`); // prettier-ignore
  return `| setting | what it does | what it is | if absent |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

const defaultOf = ({ default: value }: TSchema): string =>
  value === undefined ? '–' : `\`${JSON.stringify(value as unknown)}\``;

if (require.main === module) writeFileSync(SETTINGS_FILE, withSettings(readFileSync(SETTINGS_FILE, 'utf8')));
