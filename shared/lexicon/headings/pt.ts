import type { Lexicon } from './lexicon';

export const PORTUGUESE: Lexicon = {
  language: 'pt',
  joiners: ['e', 'ou'],
  articles: ['o', 'a', 'os', 'as', 'um', 'uma'],
  phrases: {
    abstract: 'resumo, resumo estruturado, resumo executivo, sumário executivo',
    highlights: 'destaques, pontos principais, pontos chave, mensagens principais',
    keywords: `
      palavra chave, palavras chave, palavras chaves, descritores, unitermos, termos de indexação`,
    introduction: 'introdução, apresentação, introdução e objetivos',
    background: `
      antecedentes, justificativa, contexto, contextualização, fundamentação teórica, fundamento,
      referencial teórico, quadro teórico, revisão de literatura, revisão da literatura, revisão bibliográfica,
      estado da arte, problema de pesquisa, objetivo, objetivos, objetivo geral, hipótese, hipóteses`,
    methods: `
      método, métodos, metodologia, material, materiais, material e método, material e métodos, materiais e métodos,
      materiais e método, casuística e métodos, pacientes e métodos, sujeitos e métodos, dados e métodos,
      procedimentos metodológicos, percurso metodológico, delineamento, desenho do estudo, tipo de estudo,
      área de estudo, participantes, pacientes, parte experimental, análise estatística, análise dos dados,
      coleta de dados, procedimentos, instrumentos`,
    results: `
      resultado, resultados, achados, resultados e análise, principais resultados, análise dos resultados`,
    'results-discussion': 'resultados e discussão, resultados e discussões, análise e discussão dos resultados',
    discussion: 'discussão, discussões, discussão geral, comentários, limitações, limitações do estudo',
    conclusions: `
      conclusão, conclusões, considerações finais, comentários finais, reflexões finais, discussão e conclusão,
      discussão e conclusões, perspectivas, conclusões e recomendações, à guisa de conclusão`,
    case: `
      relato de caso, relato do caso, relatos de caso, descrição do caso, apresentação do caso, caso clínico,
      estudo de caso, relato de experiência`,
    supplementary: `
      material suplementar, materiais suplementares, material complementar, informações suplementares,
      dados suplementares`,
    acknowledgements: 'agradecimento, agradecimentos',
    funding: `
      financiamento, fonte de financiamento, fontes de financiamento, apoio financeiro, suporte financeiro,
      fontes de fomento, fomento`,
    'competing-interests': `
      conflito de interesse, conflito de interesses, conflitos de interesse, conflitos de interesses,
      declaração de conflito de interesses, declaração de conflito de interesse, declaração de interesses,
      potencial conflito de interesses`,
    'author-contributions': `
      contribuição dos autores, contribuições dos autores, contribuição de autoria, contribuições, colaboradores,
      contribuição autoral`,
    ethics: `
      ética, aspectos éticos, considerações éticas, aprovação ética, aprovação ética e consentimento informado,
      termo de consentimento, consentimento informado`,
    'data-availability': `
      disponibilidade de dados, disponibilidade dos dados, declaração de disponibilidade de dados,
      disponibilidade de dados de pesquisa, disponibilidade de dados e material`,
    'code-availability': 'disponibilidade do código, disponibilidade de código',
    abbreviations: `
      abreviaturas, abreviações, lista de abreviaturas, lista de abreviaturas e siglas, siglas, glossário`,
    appendix: 'anexo, anexos, apêndice, apêndices',
    'author-info': `
      autor, autores, sobre o autor, sobre os autores, autor correspondente, autor para correspondência,
      correspondência, endereço para correspondência, informações dos autores, biografia, minicurrículo`,
    'article-info': `
      como citar, como citar este artigo, citar este artigo, histórico, histórico do artigo, datas de publicação,
      datas, informações do artigo, sobre este artigo`,
    rights: 'direitos autorais, direitos e permissões, licença',
    notes: 'nota, notas, notas de rodapé, notas finais',
    'peer-review': 'revisão por pares, avaliação por pares, pareceres',
    'additional-info': 'informações adicionais, declarações, outras informações',
    references: `
      referência, referências, referências bibliográficas, referências citadas, bibliografia, bibliografia citada,
      literatura citada, obras citadas, lista de referências, fontes`,
  },
  cues: [
    { type: 'conclusions', where: 'start', words: 'conclusão, conclusões, considerações finais' },
    { type: 'discussion', where: 'start', words: 'discussão, limitações' },
    {
      type: 'background',
      where: 'start',
      words: 'referencial teórico, fundamentação teórica, revisão da literatura, estado da arte',
    },
    { type: 'methods', where: 'start', words: 'método, métodos, metodologia, material e, materiais e' },
    { type: 'results', where: 'start', words: 'resultados' },
    { type: 'results', where: 'end', words: 'resultados' },
    { type: 'case', where: 'start', words: 'relato de caso, relato do caso, caso clínico' },
    { type: 'appendix', where: 'start', words: 'anexo, apêndice' },
    {
      type: 'competing-interests',
      where: 'anywhere',
      words: 'conflito de interesses, conflitos de interesse, conflitos de interesses, conflito de interesse',
    },
    { type: 'author-contributions', where: 'start', words: 'contribuição dos autores, contribuições dos autores' },
    { type: 'data-availability', where: 'start', words: 'disponibilidade de dados, disponibilidade dos dados' },
  ],
};
