/**
 * Does `work`, and calls `stop` when the process is told to end meanwhile (Ctrl-C): what is at work is then to be finished,
 * since half-written documents would be left behind. A second signal ends the process at once.
 */
export async function whileStoppable(stop: () => void, work: () => Promise<void>): Promise<void> {
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await work();
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
