/** Why an input cannot be a page. A closed set: each code has one meaning for users, alarms and the runbook. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'pdf'
  | 'archive'
  | 'archive-bomb'
  | 'undecodable'
  | 'warc'
  | 'json-lines'
  | 'mhtml'
  | 'tar'
  | 'zip'
  | 'jats';

/** Base of every error that Offprint throws on purpose: one sentence, a code, and the facts in fields. */
export class OffprintError<Code extends string = string> extends Error {
  override readonly name: string = 'OffprintError';

  constructor(
    readonly code: Code,
    message: string,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}

/** The input was refused: it cannot be a page, will not be one when tried again, and nothing was written for it. */
export class Refusal extends OffprintError<RefusalCode> {
  override readonly name = 'Refusal';
}
