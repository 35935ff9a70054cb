/** How a run ended. One code for each kind of trouble; where there are several kinds, the greatest. */
export const EXIT = {
  fine: 0,
  refused: 1,
  wrongUse: 2,
  failed: 3,
  cloud: 4,
  missing: 69,
  broken: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means, as help and README tell it. */
export const EXIT_MEANINGS: readonly { readonly code: ExitCode; readonly meaning: string }[] = [
  { code: EXIT.fine, meaning: 'every page has a document (or was learnt from)' },
  { code: EXIT.refused, meaning: 'some input cannot be a page and was refused; the rest is done' },
  { code: EXIT.wrongUse, meaning: 'wrong use; nothing was done' },
  {
    code: EXIT.failed,
    meaning: 'some pages failed: unreadable, unwritable, too slow, or a fault of ours; the rest is done',
  },
  { code: EXIT.cloud, meaning: 'the cloud could not do it: no such stack, no right, or a run that failed there' },
  { code: EXIT.missing, meaning: 'a package that is not installed is needed, and named' },
  { code: EXIT.broken, meaning: 'the command itself broke; please tell us' },
  { code: EXIT.interrupted, meaning: 'stopped by Ctrl-C; the same command goes on where it was' },
];

/** The codes as a block of help. */
export const exitCodeHelp = (): string =>
  `\nExit codes:\n${EXIT_MEANINGS.map(({ code, meaning }) => `  ${String(code).padEnd(4)} ${meaning}`).join('\n')}\n`;
