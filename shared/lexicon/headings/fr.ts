import type { Lexicon } from './lexicon';

export const FRENCH: Lexicon = {
  language: 'fr',
  joiners: ['et', 'ou'],
  articles: ['le', 'la', 'les', 'l', 'un', 'une', 'des'],
  phrases: {
    abstract: 'résumé, résumé structuré, résumé de l article',
    highlights: 'points essentiels, points forts, points clés, faits saillants, messages clés',
    keywords: 'mot clé, mots clé, mots clés, motsclés, mots clefs, descripteurs',
    introduction: 'introduction générale, avant propos, préambule, préface',
    background: `
      contexte, justification, cadre théorique, cadre conceptuel, état de l art, état des lieux,
      revue de la littérature, revue de littérature, problématique, objectif, objectifs, objectif de l étude, but,
      buts, but de l étude, hypothèse, hypothèses, position du problème`,
    methods: `
      méthode, méthodes, méthodologie, matériel, matériels, matériel et méthode, matériel et méthodes,
      matériels et méthodes, matériaux et méthodes, patients et méthode, patients et méthodes, sujets et méthodes,
      malades et méthodes, données et méthodes, participants et méthodes, partie expérimentale, protocole,
      protocole expérimental, analyse statistique, analyses statistiques, plan d étude, devis, lieu de l étude`,
    results: 'résultat, résultats, principaux résultats, résultats et analyse',
    'results-discussion': 'résultats et discussion, résultats et discussions',
    discussion: 'discussion générale, commentaires, limites, limites de l étude, forces et limites',
    conclusions: `
      conclusion générale, conclusion et perspectives, conclusions et perspectives, perspectives, pour conclure,
      en conclusion, discussion et conclusion, remarques finales`,
    case: `
      observation, observations cliniques, cas clinique, cas cliniques, présentation du cas, présentation de cas,
      description du cas, étude de cas, observation clinique`,
    supplementary: `
      matériel supplémentaire, matériel complémentaire, informations supplémentaires, données supplémentaires,
      compléments en ligne, annexe a matériel complémentaire`,
    acknowledgements: 'remerciement, remerciements',
    funding: `
      financement, financements, sources de financement, source de financement, soutien financier, subventions`,
    'competing-interests': `
      conflit d intérêt, conflit d intérêts, conflits d intérêt, conflits d intérêts, lien d intérêts,
      liens d intérêt, liens d intérêts, déclaration d intérêts, déclaration de liens d intérêts,
      déclaration de conflits d intérêts, intérêts concurrents`,
    'author-contributions': 'contribution des auteurs, contributions des auteurs, contribution auteurs',
    ethics: `
      éthique, considérations éthiques, aspects éthiques, déclaration d éthique, approbation éthique, consentement,
      consentement éclairé`,
    'data-availability': `
      disponibilité des données, accès aux données, partage des données, déclaration de disponibilité des données`,
    'code-availability': 'disponibilité du code',
    abbreviations: 'abréviations, liste des abréviations, sigles, glossaire',
    appendix: 'annexe, annexes, appendice, appendices',
    'author-info': `
      auteur, auteurs, à propos de l auteur, à propos des auteurs, notes sur les auteurs, auteur correspondant,
      adresse de correspondance, informations sur les auteurs, notice biographique`,
    'article-info': `
      pour citer cet article, comment citer cet article, citer cet article, référence électronique,
      référence papier, historique, à propos de cet article, plan de l article`,
    rights: 'droits d auteur, droits et autorisations, licence',
    notes: 'notes de bas de page, notes de fin, note de l éditeur',
    'peer-review': 'évaluation par les pairs, rapports des évaluateurs',
    'additional-info': 'informations complémentaires, déclarations, autres informations',
    references: `
      référence, références, références bibliographiques, bibliographie, liste des références, ouvrages cités,
      littérature citée, sources et bibliographie, bibliographie sélective`,
  },
  cues: [
    { type: 'conclusions', where: 'start', words: 'conclusion, conclusions, perspectives' },
    { type: 'discussion', where: 'start', words: 'discussion, limites' },
    { type: 'background', where: 'start', words: 'contexte, revue de la littérature, état de l art, cadre théorique' },
    { type: 'methods', where: 'start', words: 'méthode, méthodes, méthodologie, matériel et, protocole' },
    { type: 'results', where: 'start', words: 'résultats' },
    { type: 'results', where: 'end', words: 'résultats' },
    { type: 'appendix', where: 'start', words: 'annexe, annexes' },
    {
      type: 'competing-interests',
      where: 'anywhere',
      words: 'conflits d intérêts, conflit d intérêts, liens d intérêts',
    },
    { type: 'data-availability', where: 'start', words: 'disponibilité des données' },
    { type: 'author-contributions', where: 'start', words: 'contribution des auteurs, contributions des auteurs' },
  ],
};
