import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** 64 KiB each. */
const MEMORY = { initialMemoryPages: 2048, maxMemoryPages: 8192 } as const;

/** What libxml2 has against `texts` by a RELAX NG schema of `schemas/`; empty where they are valid. */
export async function xmlErrors(schema: 'tei-offprint.rng' | 'bioc.rng', texts: readonly string[]): Promise<string[]> {
  const xml = texts.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
  const rng = readFileSync(join(__dirname, 'schemas', schema), 'utf8');
  const { errors } = await validateXML({ xml, schema: [rng], extension: 'relaxng', ...MEMORY });
  return errors.map(error => error.rawMessage);
}
