import { OffprintError } from '../../shared/errors';

/** The cloud could not do it: no such stack, no right, not reached, or a run there that failed. Exit code 4. */
export class CloudTrouble extends OffprintError<'no-stack' | 'no-output' | 'aws' | 'run-failed'> {
  override readonly name = 'CloudTrouble';
}

/** A package that the command needs is not installed: nothing of AWS comes with Offprint. Exit code 69. */
export class MissingPackage extends OffprintError<'missing-package'> {
  override readonly name = 'MissingPackage';
}

/** Does `work`; what AWS, or the way there, says against it is told in a sentence, and not as a fault of the command. */
export async function withCloud<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OffprintError || !(error instanceof Error) || isFault(error)) throw error;
    throw new CloudTrouble('aws', `AWS: ${error.name}: ${error.message}`);
  }
}

/** What no client of AWS says: the command itself is wrong. */
const isFault = (error: Error): boolean =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
