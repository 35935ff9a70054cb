/** `npm run docs`: writes docs/rules.md, what each rule id in a ledger means, from the rule tables themselves. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../shared/rules';

export interface RuleTable {
  /** The room of shared/ that applies the rules. */
  readonly room: string;
  readonly rules: readonly Rule[];
}

const ROOT = join(__dirname, '..');
const SHARED = join(ROOT, 'shared');
export const RULES_FILE = join(ROOT, 'docs', 'rules.md');

/** All rules that the modules of shared/ export, alone, in lists or in records, room by room. Found by their shape, so that no new table is forgotten. */
export function ruleTables(): RuleTable[] {
  const rooms = readdirSync(SHARED, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return rooms
    .map(({ name: room }) => ({ room, rules: [...new Set(modulesIn(join(SHARED, room)).flatMap(exportedRules))] }))
    .filter(table => table.rules.length > 0);
}

function modulesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter(name => name.endsWith('.ts')).map(name => join(folder, name));
}

function exportedRules(file: string): Rule[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which modules there are is known only now
  const exported = Object.values(require(file) as Record<string, unknown>);
  return exported.flatMap(rulesIn);
}

/** The rules of an exported rule, list of rules, or record of rules; none of any other value. */
function rulesIn(value: unknown): Rule[] {
  if (typeof value !== 'object' || value === null) return [];
  const values: unknown[] = isRule(value) ? [value] : Object.values(value);
  return values.every(isRule) ? values : [];
}

function isRule(value: unknown): value is Rule {
  const fields: (keyof Rule)[] = ['id', 'reason', 'example'];
  return typeof value === 'object' && value !== null && fields.every(field => field in value);
}

/** docs/rules.md: a table for each room, rules sorted by id. */
export function rulesText(): string {
  const tables = ruleTables().map(({ room, rules }) => {
    const rows = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(row);
    return `## ${room}\n\n| rule | what it looks for, and why | example |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${INTRODUCTION}\n${tables.join('\n')}`;
}

const INTRODUCTION = `# Rules

Each entry of a document's \`ledger\` names the rule that took text out (\`removed\`) or mended it (\`repairs\`). This page
is made from the tables in \`shared/\` by \`npm run docs\`.
`;

function row({ id, reason, example }: Rule): string {
  return `| \`${id}\` | ${cell(reason)} | ${code(example)} |`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

/** Code marks must be longer than any run of back-ticks inside. What cannot be seen is shown by its number, not made. */
function code(text: string): string {
  const shown = cell(text.replaceAll('\n', '⏎').replaceAll('\t', '⇥').replace(UNSEEN, numberOf));
  const marks = '`'.repeat(1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  return marks.length === 1 ? `${marks}${shown}${marks}` : `${marks} ${shown} ${marks}`;
}

/** Control and format characters (soft hyphens, zero-width spaces), private ones, halves of pairs, odd spaces. */
const UNSEEN = /[\p{C}\u2028\u2029]|(?! )\p{Zs}/gu;
const numberOf = (char: string): string => `\\u{${char.codePointAt(0)!.toString(16)}}`;

if (require.main === module) writeFileSync(RULES_FILE, rulesText());
