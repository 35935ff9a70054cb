import { MODEL, OBSERVATIONS } from '../../shared/sift/model';
import { PHRASES } from '../../shared/sift/phrases';
import type { PageScore } from '../scores';
import type { Page } from './corpus';
import type { Learned } from './learn';
import type { Use } from './left-out';

/** The scorer's rows by page, for each of the cleaners that are held against each other. */
export type Scores = Readonly<
  Record<'asItIs' | 'phrasesFromElsewhere' | 'learned' | 'learnedElsewhere', ReadonlyMap<string, PageScore>>
>;

export interface Findings {
  readonly pages: readonly Page[];
  readonly scores: Scores;
  readonly learned: Learned;
  readonly uses: readonly Use[];
}

const FIGURES = ['f1', 'leak', 'must'] as const;
type Figure = (typeof FIGURES)[number];

/** docs/sites.md. */
export function reportOf(findings: Findings): string {
  return [
    INTRODUCTION,
    `## Each site by a cleaner that never saw it\n\n${SITES}\n`,
    table(HEAD, sitesOf(findings)),
    `\n## Phrases of one site\n\n${PHRASES_OF_ONE_SITE}\n`,
    table(['family', 'ways of putting it', 'met nowhere here', 'on one site', 'on several'], familiesOf(findings.uses)),
    `\n## Weights\n\n${WEIGHTS}\n`,
    table(['observation', 'by hand', 'learned'], weightsOf(findings.learned)),
  ].join('\n');
}

const INTRODUCTION = `# Pages never seen

How well does the cleaner do on a site that it was not made with? Written by \`npm run sites\` from the gold pages of
\`../shared/corpus\`; figures are per cent, as \`npm run eval\` has them.
`;

const SITES = `- **As it is**: the cleaner with everything it knows.
- **Phrases from elsewhere**: the same, but while a site is cleaned, every phrase that no other site of the corpus says
  is taken out of the tables ([below](#phrases-of-one-site)). This is a lower bound: most of those phrases would be in
  the tables anyhow, being what many sites say that are not in this corpus.
- **Learned**: the weights of \`shared/sift/weights.ts\` replaced by learned ones ([below](#weights)), from all pages.
- **Learned elsewhere**: nothing from the site at all: weights learned from the other sites, phrases from elsewhere.

F1 of the content, share of the boilerplate that is left in (leak), and share of the hand-picked strings that are right
(must). Pages with gold from the article's XML have no leak and no must. Pages of the same publisher's template count
as one site.`;

const PHRASES_OF_ONE_SITE = `The tables of phrases (\`shared/sift/phrases-*.ts\`), way by way. A way that is met on one site only may have been written
for it; the column *phrases from elsewhere* above does without.`;

const WEIGHTS = `Sift adds up what it observes of a block, in log odds, and smooths over neighbours (\`shared/sift/score.ts\`,
\`smooth.ts\`). The weights were set by hand. \`scripts/sift/\` learns others: a linear-chain conditional random field on
the same observations, labels from the gold (\`align.ts\`), held to the weights set by hand by a quadratic penalty
(\`learn.ts\`), rounded to a tenth. As long as *learned elsewhere* is not better than *phrases from elsewhere* in the table
above, the weights set by hand stay in \`weights.ts\`.`;

const HEAD = [
  'site',
  'pages',
  ...['as it is', 'phrases from elsewhere', 'learned', 'learned elsewhere'].map(name => `${name}: F1 · leak · must`),
  'F1 lost, at most',
];

function sitesOf({ pages, scores }: Findings): string[][] {
  const sites = [...new Set(pages.map(({ site }) => site))].sort();
  const row = (name: string, own: readonly Page[]): string[] => {
    const lost = Math.max(
      0,
      ...[scores.phrasesFromElsewhere, scores.learnedElsewhere].map(
        rows => (mean(scores.asItIs, own, 'f1') ?? 0) - (mean(rows, own, 'f1') ?? 0),
      ),
    );
    return [name, String(own.length), ...Object.values(scores).map(rows => cells(rows, own)), lost.toFixed(1)];
  };
  return [
    ...sites.map(site =>
      row(
        site,
        pages.filter(page => page.site === site),
      ),
    ),
    row('**all**', pages),
  ];
}

const cells = (rows: ReadonlyMap<string, PageScore>, pages: readonly Page[]): string =>
  FIGURES.map(figure => mean(rows, pages, figure)?.toFixed(1) ?? '–').join(' · ');

/** In per cent; undefined where no page has the figure. */
function mean(rows: ReadonlyMap<string, PageScore>, pages: readonly Page[], figure: Figure): number | undefined {
  const values = pages.map(({ gold }) => rows.get(gold.id)?.[figure]).filter(value => value !== undefined);
  return values.length === 0 ? undefined : (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
}

const familiesOf = (uses: readonly Use[]): string[][] =>
  PHRASES.map(phrase => {
    const own = uses.filter(use => use.phrase === phrase);
    const count = (isCounted: (sites: number) => boolean) => own.filter(({ sites }) => isCounted(sites.size)).length;
    return [
      `\`${phrase.id}\``,
      String(own.length),
      String(count(n => n === 0)),
      String(count(n => n === 1)),
      String(count(n => n > 1)),
    ];
  });

const weightsOf = (learned: Learned): string[][] => [
  ...OBSERVATIONS.map(name => [`\`${name}\``, String(MODEL.weights[name]), String(learned.weights[name])]),
  ['a change of sides', String(-MODEL.change), String(-learned.change)],
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cellsOf => `| ${cellsOf.join(' | ')} |`).join('\n') + '\n';
