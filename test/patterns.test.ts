import { analyse } from 'scslre';

/**
 * The linter sees the patterns that are written out. Those that are put together of tables while the program starts are
 * looked at here, by the analyser that the linter asks: none may go back over a run, or along it from each of its places.
 */
async function patternsBuilt(): Promise<Map<string, RegExp>> {
  const built = new Map<string, RegExp>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, given: ConstructorParameters<RegExpConstructor>) {
      const pattern = new target(...given);
      if (isOurs(new Error().stack ?? '')) built.set(String(pattern), pattern);
      return pattern;
    },
  });
  try {
    await jest.isolateModulesAsync(async () => {
      await import('../shared');
      await import('../shared/export');
    });
  } finally {
    globalThis.RegExp = native;
  }
  return built;
}

/** Whether the caller is one of the project's own files: a stack has the proxy first, then who called it. */
const isOurs = (stack: string): boolean => /\/shared\/[\w/.-]+\.ts/.test(stack.split('\n')[2] ?? '');

/** What is wrong with a pattern, each with the part of it that can be repeated without end. */
const faultsOf = ({ source, flags }: RegExp): string[] =>
  analyse({ source, flags }, { reportTypes: { Trade: true, Self: true, Move: true } }).reports.map(report =>
    report.type === 'Trade' ? `${report.startQuant.raw} and ${report.endQuant.raw}` : report.quant.raw,
  );

test('no pattern that is put together takes more time than its text is long', async () => {
  const patterns = [...(await patternsBuilt()).values()];
  expect(patterns.length).toBeGreaterThan(50);
  const faults = patterns.map(pattern => [String(pattern).slice(0, 120), faultsOf(pattern)] as const);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
}, 60_000);

test.each([
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- what is to be told
  ['back over a run', /^(?:a+)+$/],
  ['along a run from each of its places', /a+$/],
])('a pattern that goes %s is told', (_, pattern) => expect(faultsOf(pattern)).not.toEqual([]));
