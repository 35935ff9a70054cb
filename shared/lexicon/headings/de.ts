import type { Lexicon } from './lexicon';

export const GERMAN: Lexicon = {
  language: 'de',
  joiners: ['und', 'sowie', 'mit'],
  articles: ['der', 'die', 'das', 'den', 'zur', 'zum'],
  phrases: {
    abstract: 'zusammenfassung, kurzfassung, kurzzusammenfassung, übersicht',
    highlights: 'kernaussagen, kernpunkte, das wichtigste in kürze, auf einen blick',
    keywords: 'schlüsselwörter, schlüsselworte, schlagwörter, schlagworte, stichwörter, suchbegriffe',
    introduction: 'einleitung, einführung, hinführung, vorwort, vorbemerkung, einleitung und fragestellung',
    background: `
      hintergrund, theoretischer hintergrund, stand der forschung, forschungsstand, stand der technik,
      verwandte arbeiten, grundlagen, theoretische grundlagen, fragestellung, zielsetzung, ziel, ziele,
      ziel der arbeit, ziel der studie, hypothese, hypothesen, problemstellung, anlass`,
    methods: `
      methode, methoden, methodik, methodisches vorgehen, vorgehen, material, material und methode,
      material und methoden, material und methodik, materialien und methoden, patienten, patienten und methode,
      patienten und methoden, patienten und methodik, probanden und methoden, daten und methoden, stichprobe,
      studiendesign, untersuchungsdesign, versuchsaufbau, versuchsdurchführung, experimenteller teil, statistik,
      statistische auswertung, statistische analyse`,
    results: 'ergebnis, ergebnisse, resultate, befunde, auswertung, evaluation',
    'results-discussion': 'ergebnisse und diskussion, resultate und diskussion',
    discussion: `
      diskussion, limitationen, diskussion der ergebnisse, einschränkungen, stärken und schwächen`,
    conclusions: `
      schlussfolgerung, schlussfolgerungen, schlußfolgerungen, folgerungen, schluss, schlussbetrachtung,
      schlussbemerkung, schlusswort, fazit, fazit und ausblick, fazit für die praxis, resümee, ausblick,
      zusammenfassung und ausblick, zusammenfassung und fazit, konsequenzen`,
    case: `
      fallbericht, fallbeschreibung, falldarstellung, fallvorstellung, fallbeispiel, kasuistik, anamnese`,
    supplementary: `
      zusatzmaterial, zusatzmaterialien, ergänzendes material, elektronisches zusatzmaterial,
      supplementäres material, zusatzinformationen`,
    acknowledgements: 'danksagung, danksagungen, dank, dankesworte',
    funding: `
      finanzierung, förderung, förderhinweis, finanzielle unterstützung, drittmittel, funding open access`,
    'competing-interests': `
      interessenkonflikt, interessenkonflikte, interessenskonflikt, interessenskonflikte, interessenerklärung,
      offenlegung`,
    'author-contributions': 'autorenbeiträge, beiträge der autoren, beiträge der autorinnen und autoren, autorenschaft',
    ethics: `
      ethik, ethikvotum, ethische aspekte, ethische richtlinien, einhaltung ethischer richtlinien,
      einverständniserklärung`,
    'data-availability': 'datenverfügbarkeit, verfügbarkeit der daten, datenverfügbarkeitserklärung',
    'code-availability': 'codeverfügbarkeit, verfügbarkeit des codes',
    abbreviations: 'abkürzungen, abkürzungsverzeichnis, verwendete abkürzungen, glossar',
    appendix: 'anhang, anhänge',
    'author-info': `
      autor, autoren, autorin, autorinnen und autoren, über den autor, über die autoren, über die autorin,
      angaben zu den autoren, autoreninformationen, korrespondenz, korrespondenzadresse, korrespondierender autor,
      anschrift der verfasser, anschrift des verfassers, anschrift für die verfasser, affiliationen`,
    'article-info': `
      zitierweise, zitiervorschlag, diesen artikel zitieren, artikelinformationen, über diesen artikel,
      publikationsverlauf, historie`,
    rights: 'rechte und genehmigungen, lizenz, urheberrecht, nutzungsrechte, rechte',
    notes: 'anmerkung, anmerkungen, fußnoten, endnoten, hinweise',
    'peer-review': 'gutachten, begutachtung',
    'additional-info': 'zusätzliche informationen, hinweis des verlags, erklärungen, weitere angaben',
    references: `
      literatur, literaturverzeichnis, literaturangaben, quellen, quellenverzeichnis, quellen und literatur,
      bibliographie, bibliografie, referenzen, zitierte literatur`,
  },
  cues: [
    { type: 'conclusions', where: 'anywhere', words: 'schlussfolgerung, schlussfolgerungen, fazit, ausblick' },
    { type: 'discussion', where: 'start', words: 'diskussion' },
    { type: 'discussion', where: 'end', words: 'diskussion' },
    { type: 'background', where: 'end', words: 'hintergrund, forschungsstand' },
    { type: 'background', where: 'start', words: 'hintergrund, stand der, theoretischer hintergrund' },
    { type: 'methods', where: 'start', words: 'methode, methoden, methodik, material und' },
    { type: 'methods', where: 'end', words: 'methode, methoden, methodik, vorgehen, versuchsaufbau' },
    { type: 'results', where: 'start', words: 'ergebnisse' },
    { type: 'results', where: 'end', words: 'ergebnisse, befunde' },
    { type: 'appendix', where: 'start', words: 'anhang' },
    { type: 'supplementary', where: 'start', words: 'ergänzendes, zusatzmaterial' },
  ],
};
