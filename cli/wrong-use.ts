import { OffprintError } from '../shared/errors';

/** The command was called in a way that cannot be carried out; nothing was read or written. Exit code 2. */
export class WrongUse extends OffprintError<
  | 'no-such-path'
  | 'not-a-folder'
  | 'no-pages'
  | 'same-output'
  | 'out-is-a-file'
  | 'out-is-a-folder'
  | 'out-not-writable'
  | 'bad-memory'
  | 'which-pages'
> {
  override readonly name = 'WrongUse';
}
