import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A gold page as far as it is used here; the whole of it is described in ../shared/eval/README.md. */
export interface Gold {
  readonly id: string;
  /** Path of the page below ../shared/corpus. */
  readonly input: string;
  readonly type: string;
  readonly content: readonly { readonly role: string; readonly section: string; readonly text: string }[];
  /** Empty for pages whose gold was made from the article's XML: nobody has marked what is the site's. */
  readonly boilerplate: readonly string[];
  /** XML does not say how the bibliography is printed. */
  readonly looseReferences?: boolean;
}

export interface Page {
  readonly gold: Gold;
  readonly bytes: Buffer;
  readonly site: string;
}

/** What a site's pages have in their file names: pages made with one template teach each other, whatever their kind. */
const SITES: readonly (readonly [site: string, names: RegExp])[] = [
  ['nature', /nature|seed-00[02]/],
  ['sciencedirect', /sciencedirect/],
  ['plos', /plos/],
  ['wiley', /wiley/],
  ['jama', /jama/],
  ['highwire', /highwire/],
  ['tandf', /tandf/],
  ['pmc', /-pmc-/],
  ['f1000', /f1000/],
  ['frontiers', /frontiers/],
  ['peerj', /peerj/],
  ['scielo', /scielo/],
  ['sciencedaily', /sciencedaily/],
  ['bmj', /bmj/],
  ['ada', /-ada-/],
  ['pnas', /pnas/],
  ['bmc', /PMC4417228/],
];

/** All pages of the corpus in `shared` with their gold, by name. A page of no site above is a site of its own. */
export function pagesIn(shared: string): Page[] {
  const corpus = join(shared, 'corpus');
  return readdirSync(join(corpus, 'gold'))
    .sort()
    .map(name => {
      const gold = JSON.parse(readFileSync(join(corpus, 'gold', name), 'utf8')) as Gold;
      const file = basename(gold.input);
      return { gold, bytes: readFileSync(join(corpus, gold.input)), site: siteOf(file) };
    });
}

const siteOf = (file: string): string => SITES.find(([, names]) => names.test(file))?.[0] ?? file;
