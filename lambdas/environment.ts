import { OffprintError } from '../shared/errors';
import type { OnDelete } from '../infra/lib/contract';
import { DOCUMENT_FORMATS, type DocumentFormat } from './beside';

/** The value of an environment variable. Throws where it is missing, at the start and by name, rather than on the first page. */
export function requireEnv(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new OffprintError('configuration', `The environment variable ${name} is not set.`, { name });
  }
  return value;
}

/** The same where it may be missing. */
export const optionalEnv = (name: string): string | undefined => process.env[name] || undefined;

/** A positive whole number from the environment. */
export function requireCount(name: string): number {
  const value = Number(requireEnv(name));
  if (!Number.isSafeInteger(value) || value <= 0) {
    throw new OffprintError('configuration', `The environment variable ${name} is not a positive whole number.`, {
      name,
    });
  }
  return value;
}

export function requireOnDelete(name: string): `${OnDelete}` {
  const value = requireEnv(name);
  if (value === 'keep' || value === 'delete-output') return value;
  throw new OffprintError('configuration', `The environment variable ${name} is neither keep nor delete-output.`, {
    name,
  });
}

/** The formats that documents are written in beside the JSON: none where the variable is not set. */
export function optionalFormats(name: string): DocumentFormat[] {
  const named = optionalEnv(name)?.split(',') ?? [];
  const formats = DOCUMENT_FORMATS.filter(format => named.includes(format));
  if (formats.length === named.length) return formats;
  throw new OffprintError('configuration', `The environment variable ${name} names a format that is none.`, { name });
}
