/** What a tool keeps of a page: an HTML fragment of headings, paragraphs, lists and tables, and the title it gives. */
export interface Extract {
  readonly html: string;
  readonly title?: string;
}

/** A tool's run over all pages. */
export interface Run<T> {
  readonly name: string;
  readonly version: string;
  /** Processor time for all pages in the fastest round: unlike the clock, it does not count who else is at work. */
  readonly seconds: number;
  /** One for each page, in their order. */
  readonly results: readonly T[];
}

/** Runs `work` over the pages once to warm up and then `rounds` times. */
export function measured<T>(
  tool: { readonly name: string; readonly version: string; readonly work: (page: Uint8Array) => T },
  pages: readonly Uint8Array[],
  rounds: number,
): Run<T> {
  const { name, version, work } = tool;
  const results = pages.map(work);
  const times = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage();
    pages.forEach(work);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  });
  return { name, version, seconds: Math.min(...times), results };
}
