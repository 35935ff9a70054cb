import type { Lexicon } from './lexicon';

export const ITALIAN: Lexicon = {
  language: 'it',
  joiners: ['e', 'ed', 'o'],
  articles: ['il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'un', 'una'],
  phrases: {
    abstract: 'riassunto, sommario, sintesi',
    highlights: 'punti chiave, in sintesi, messaggi chiave',
    keywords: 'parola chiave, parole chiave',
    introduction: 'introduzione, premessa, prefazione, presentazione',
    background: `
      contesto, quadro teorico, stato dell arte, revisione della letteratura, rassegna della letteratura, obiettivo,
      obiettivi, scopo, scopi, scopo dello studio, scopo del lavoro, razionale, ipotesi, background teorico`,
    methods: `
      metodo, metodi, metodologia, materiale, materiali, materiale e metodo, materiale e metodi, materiali e metodi,
      materiali e metodo, pazienti e metodi, soggetti e metodi, dati e metodi, disegno dello studio, area di studio,
      partecipanti, campione, parte sperimentale, analisi statistica, analisi dei dati, procedura, strumenti`,
    results: 'risultato, risultati, principali risultati, risultati e analisi',
    'results-discussion': 'risultati e discussione, risultati e discussioni',
    discussion: `
      discussione, discussioni, discussione generale, commento, commenti, limiti, limiti dello studio, limitazioni`,
    conclusions: `
      conclusione, conclusioni, considerazioni conclusive, considerazioni finali, osservazioni conclusive,
      discussione e conclusioni, prospettive, prospettive future, conclusioni e prospettive`,
    case: 'caso clinico, casi clinici, descrizione del caso, presentazione del caso, studio di caso',
    supplementary: `
      materiale supplementare, materiali supplementari, informazioni supplementari, materiale aggiuntivo,
      dati supplementari`,
    acknowledgements: 'ringraziamento, ringraziamenti',
    funding: `
      finanziamento, finanziamenti, fonti di finanziamento, sostegno finanziario, supporto finanziario`,
    'competing-interests': `
      conflitto di interesse, conflitto di interessi, conflitto d interessi, conflitti di interesse,
      conflitti di interessi, conflitti d interesse, dichiarazione di conflitto di interessi,
      dichiarazione di interessi, dichiarazione sul conflitto di interessi`,
    'author-contributions': 'contributi degli autori, contributo degli autori, contributi',
    ethics: `
      etica, aspetti etici, considerazioni etiche, approvazione etica, approvazione del comitato etico,
      consenso informato`,
    'data-availability': 'disponibilità dei dati, disponibilità di dati, dichiarazione di disponibilità dei dati',
    'code-availability': 'disponibilità del codice',
    abbreviations: 'abbreviazioni, elenco delle abbreviazioni, sigle, glossario',
    appendix: 'appendice, appendici, allegato, allegati',
    'author-info': `
      autore, autori, informazioni sugli autori, notizie sugli autori, sull autore, autore corrispondente,
      corrispondenza, indirizzo per la corrispondenza, note sugli autori, affiliazioni`,
    'article-info': `
      come citare, come citare questo articolo, citazione, informazioni sull articolo, storia dell articolo,
      storia editoriale`,
    rights: 'diritti, diritti d autore, diritti e permessi, licenza',
    notes: 'nota, note, note a piè di pagina, note di chiusura',
    'peer-review': 'revisione paritaria, revisione tra pari',
    'additional-info': 'informazioni aggiuntive, dichiarazioni, altre informazioni',
    references: `
      riferimenti, riferimenti bibliografici, bibliografia, bibliografia essenziale, letteratura citata,
      opere citate, fonti e bibliografia`,
  },
  cues: [
    { type: 'conclusions', where: 'start', words: 'conclusione, conclusioni, considerazioni conclusive' },
    { type: 'discussion', where: 'start', words: 'discussione, limiti dello studio' },
    { type: 'background', where: 'start', words: 'quadro teorico, stato dell arte, revisione della letteratura' },
    { type: 'methods', where: 'start', words: 'metodo, metodi, metodologia, materiali e, materiale e' },
    { type: 'results', where: 'start', words: 'risultati' },
    { type: 'results', where: 'end', words: 'risultati' },
    { type: 'case', where: 'start', words: 'caso clinico, descrizione del caso' },
    { type: 'appendix', where: 'start', words: 'appendice' },
    {
      type: 'competing-interests',
      where: 'anywhere',
      words: 'conflitto di interessi, conflitti di interesse, conflitto di interesse',
    },
    { type: 'data-availability', where: 'start', words: 'disponibilità dei dati' },
  ],
};
