/**
 * The commonest function words of each language, for telling sentences from labels: a sentence of any length holds some,
 * a menu entry hardly any. Written down by hand from grammars; a few dozen a language are enough for a share.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it as was with be by on not he this are or his from at which but have an had they you were their one all we can has been if more when will would who so no our these its may into than them only other some could time two there such then what about where how most also both between during each after before while because through under over within without however',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wurden diese dieser dieses zwischen sowie',
  fr: 'le la les de des du un une et à est en que qui dans pour par sur ne pas au aux ce cette ces il elle ils se avec plus son sa ses ont été être sont comme ou mais nous leur entre aussi dont ainsi chez sans',
  es: 'el la los las de del un una y a en que es por con para se su sus al lo como más o pero fue son ha este esta estos entre cuando muy sin sobre también fueron no le desde han',
  pt: 'o a os as de do da dos das um uma e em que é por com para se na no nas nos ao à como mais ou mas foi são este esta entre quando sem sobre também foram não pelo pela seu sua',
  it: 'il lo la i gli le di del della dei delle un una e a in che è per con si non da al come più o ma sono questo questa tra nel nella anche stato',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er als door om ook bij naar uit over maar deze',
  sv: 'och i att det som en på är av för med den till inte har de om ett var men vid från',
  pl: 'i w na z do się nie to jest że o jak po za od przez oraz dla ale są był była',
  tr: 've bir bu için ile olarak da de çok daha en olan gibi ancak ya',
  ru: 'и в на с по не что из для от к о как при это были был была было или за до между также но',
};

const SETS = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const),
);
const ANY = new Set([...SETS.values()].flatMap(set => [...set]));

/** The function words of `language` (BCP 47; its primary subtag counts), or those of all languages where it has no list. */
export function functionWords(language: string | undefined): ReadonlySet<string> {
  return SETS.get(language?.split('-')[0]?.toLowerCase() ?? '') ?? ANY;
}
