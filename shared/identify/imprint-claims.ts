import { claim, type Claim, type Place } from './claim';
import type { ImprintFacts } from './imprint';

/** Claims on journal, volume, issue, pages and year from an imprint that `kind` vouches for. */
export function imprintClaims(
  imprint: ImprintFacts,
  kind: Claim['kind'],
  from: string,
  places?: readonly Place[],
): Claim[] {
  const claims: Claim[] = [];
  for (const fact of ['journal', 'volume', 'issue', 'pages', 'articleNumber'] as const) {
    const value = imprint[fact];
    if (value !== undefined) claims.push(claim(fact, value, kind, from, places));
  }
  if (imprint.year !== undefined) claims.push(claim('year', imprint.year, kind, from, places));
  if (imprint.date !== undefined) claims.push(claim('published', imprint.date, kind, from, places));
  return claims;
}
