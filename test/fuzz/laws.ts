import { type ArticleDocument, clean, decode, Refusal } from '../../shared';
import { lawBreaks } from '../../scripts/law';
import { conflictsOf } from '../../shared/measure/account';
import { withBudget } from '../../shared/source/work';

/** Steps that any input may take, far below the budget at which a page is given up: what takes more is on its way there. */
const BASE = 20_000;
const PER_CHARACTER = 30;
/** Characters that its document may have: lists that name each other could grow with the square of the page. */
const DOCUMENT_PER_CHARACTER = 60;

/** How `bytes` break a law of the cleaner, each in a sentence that begins with the law's name; none where they keep all. */
export function brokenLaws(bytes: Uint8Array): string[] {
  const bare = attempt(bytes, false);
  const netted = attempt(bytes, true);
  if (bare.kind === 'thrown') return [`no throw but a refusal: ${bare.what}`];
  if (netted.kind === 'thrown') return [`no throw but a refusal, with the net: ${netted.what}`];
  if (bare.kind === 'refused' || netted.kind === 'refused') {
    return bare.kind === netted.kind ? [] : ['determinism: refused once, and once not'];
  }
  const { text } = decode(bytes);
  const written = JSON.stringify(bare.document);
  const same = written === JSON.stringify(netted.document);
  return [
    ...(same ? [] : ['determinism: two documents of the same bytes']),
    ...lawBreaks(bare.document, text).map(sentence => `conservation: ${sentence}`),
    ...bare.conflicts.map(sentence => `conservation: kept in a part, and removed by ${sentence}`),
    ...(bare.spent <= BASE + PER_CHARACTER * text.length
      ? []
      : [`linear work: ${bare.spent} steps for ${text.length} characters`]),
    ...(written.length <= BASE + DOCUMENT_PER_CHARACTER * text.length
      ? []
      : [`linear work: a document of ${written.length} characters for ${text.length}`]),
  ];
}

type Attempt =
  | {
      readonly kind: 'cleaned';
      readonly document: ArticleDocument;
      readonly conflicts: string[];
      readonly spent: number;
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'thrown'; readonly what: string };

function attempt(bytes: Uint8Array, net: boolean): Attempt {
  const conflicts: string[] = [];
  try {
    const { result, spent } = withBudget(Number.MAX_SAFE_INTEGER, () =>
      clean(bytes, {
        key: 'fuzz',
        net,
        onClaims: claims => conflicts.push(...conflictsOf(claims).map(({ rule }) => rule)),
      }),
    );
    return { kind: 'cleaned', document: result, conflicts, spent };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused' };
    return { kind: 'thrown', what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
