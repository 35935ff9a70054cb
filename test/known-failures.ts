import listsJson from './known-failures.json';

/** Expectations that the product does not meet, each with the evidence that the models lacked. The list may only shrink. */
export type KnownFailures = Readonly<Record<string, string>>;

/**
 * A `test` for the expectations of pages, named `page › expectation`. Those in `known` must fail: an accidental fix is
 * noticed, and so is an entry that no expectation answers to.
 */
export function expectations(known: KnownFailures) {
  const met = new Set<string>();
  afterAll(() => {
    const unmet = Object.keys(known).filter(name => !met.has(name));
    if (unmet.length > 0) throw new Error(`No expectation is called ${unmet.join(' | ')}.`);
  });
  return (page: string, name: string, work: () => void): void => {
    const full = `${page} › ${name}`;
    if (Object.hasOwn(known, full)) met.add(full);
    (Object.hasOwn(known, full) ? test.failing : test)(name, work);
  };
}

/** By suite. Weights that were learned anew may meet other expectations: what fails then says so by name. */
export const { SAMPLES, LAYOUTS, HTML_LISTINGS, HTML_PAGES, LISTINGS, PDFS, LANGUAGES, INVENTED_SITE, FRONT_PAGES } =
  listsJson satisfies Readonly<Record<string, KnownFailures>>;
