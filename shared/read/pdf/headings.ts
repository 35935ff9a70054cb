import { endsOpen, endsSentence, startsCaption, startsUpper } from './signs';

/** Longest heading, in characters and in words. */
const MAX_LENGTH = 120;
const MAX_WORDS = 14;

/**
 * Whether the line could be a heading by its own look: short, begun with a capital or a section number, no sentence and
 * no phrase left open. Whether it is one depends on what stands round it.
 */
export function looksLikeHeading(text: string): boolean {
  if (text.length < 3 || text.length > MAX_LENGTH || text.split(' ').length > MAX_WORDS) return false;
  const body = text.replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H]\.)\s+/, '');
  if (!startsUpper(body) || (endsSentence(body) && !body.endsWith('?')) || endsOpen(body) || startsCaption(body))
    return false;
  if (/[@=<>±|•©®]|https?:|\bdoi\b|\bet al\b|\d{4}|\p{L}\d|\d,\d/iu.test(body)) return false;
  const letters = body.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && letters / body.replace(/\s/g, '').length > 0.8;
}

/** Headings that are one without any sign of layout. The full lexicon is divide's; the reader needs those that part the page. */
const KNOWN =
  /^(?:\d{1,2}\.?\s+)?(?:abstract|summary|keywords?|highlights|introduction|background|objectives?|aims?|(?:materials?|patients|subjects|study design) and methods|methods(?: and materials)?|methodology|experimental(?: section| procedures)?|results(?: and discussion)?|findings|discussion|conclusions?|concluding remarks|acknowledge?ments?|funding|references|literature cited|bibliography|appendix(?: [a-z\d])?|(?:supporting|supplementary) (?:information|materials?)|competing interests?|conflicts? of interests?|authors?['’]? contributions|author contributions|data availability|abbreviations|(?:open )?peer review(?: (?:reports|history|file|information))?|(?:referee|reviewer)s?['’]? reports?|zusammenfassung|einleitung|methoden|ergebnisse|diskussion|schlussfolgerung(?:en)?|danksagung|literatur(?:verzeichnis)?|résumé|introduction|méthodes|résultats|remerciements|références|resumen|introducción|métodos|materiales y métodos|resultados|discusión|conclusiones|agradecimientos|referencias|resumo|introdução|métodos|resultados|discussão|conclusões|agradecimentos|referências)\s*:?$/iu;

export function isKnownHeading(text: string): boolean {
  return text.length < 60 && KNOWN.test(text.replace(/\s+/g, ' '));
}

/** Heading of the bibliography, alone on its line or run in with the first entry. */
export function startsBibliography(text: string): boolean {
  return /^(?:\d{1,2}\.?\s+)?(?:references?(?: and notes| cited)?|literature(?: cited)?|bibliography|works cited|literatur(?:verzeichnis)?|références|referencias(?: bibliográficas)?|bibliografía|referências(?: bibliográficas)?)\s*(?:[:.]?$|(?=\[?1[.\])]?\s+\p{Lu}))/iu.test(
    text,
  );
}
