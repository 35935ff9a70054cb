import type { Lexicon } from './lexicon';

export const SPANISH: Lexicon = {
  language: 'es',
  joiners: ['y', 'e', 'o'],
  articles: ['el', 'la', 'los', 'las', 'un', 'una'],
  phrases: {
    abstract: 'resumen, resumen estructurado, resumen ejecutivo, compendio',
    highlights: 'puntos clave, puntos destacados, ideas clave, aspectos destacados, lo más destacado',
    keywords: `
      palabra clave, palabras clave, palabras claves, palabras llave, descriptores, términos clave`,
    introduction: 'introducción, presentación, preámbulo, introducción y objetivos',
    background: `
      antecedentes, fundamento, fundamentos, justificación, contexto, marco teórico, marco conceptual,
      revisión de la literatura, revisión de literatura, revisión bibliográfica, estado del arte,
      estado de la cuestión, planteamiento del problema, objetivo, objetivos, objetivo general, propósito,
      hipótesis, antecedentes y objetivos, fundamento y objetivo`,
    methods: `
      método, métodos, metodología, material, materiales, material y método, material y métodos,
      materiales y método, materiales y métodos, pacientes y método, pacientes y métodos, sujetos y métodos,
      datos y métodos, población y métodos, participantes, pacientes, diseño, diseño del estudio, área de estudio,
      emplazamiento, intervenciones, mediciones principales, parte experimental, análisis estadístico,
      análisis de datos, procedimiento, procedimientos, instrumentos`,
    results: 'resultado, resultados, hallazgos, resultados y análisis, principales resultados',
    'results-discussion': 'resultados y discusión, resultados y discusiones',
    discussion: `
      discusión, discusiones, discusión general, comentario, comentarios, limitaciones, limitaciones del estudio`,
    conclusions: `
      conclusión, conclusiones, consideraciones finales, reflexiones finales, comentarios finales,
      a modo de conclusión, conclusiones y recomendaciones, discusión y conclusiones, discusión y conclusión,
      perspectivas, recomendaciones`,
    case: `
      caso clínico, casos clínicos, presentación del caso, presentación de caso, presentación de casos,
      reporte de caso, reporte del caso, descripción del caso, informe de caso, estudio de caso,
      observación clínica`,
    supplementary: `
      material suplementario, material complementario, materiales suplementarios, información suplementaria,
      información complementaria, datos suplementarios, material adicional, anexo material adicional`,
    acknowledgements: 'agradecimiento, agradecimientos, reconocimientos',
    funding: `
      financiación, financiamiento, fuente de financiamiento, fuentes de financiamiento, fuentes de financiación,
      apoyo financiero, fuente de financiación, ayudas`,
    'competing-interests': `
      conflicto de interés, conflicto de intereses, conflictos de interés, conflictos de intereses,
      declaración de conflicto de intereses, declaración de conflicto de interés, declaración de intereses,
      declaración de conflictos de interés, intereses en competencia`,
    'author-contributions': `
      contribución de los autores, contribuciones de los autores, contribución de autores, contribución de autoría,
      contribuciones de autoría, contribuciones, autoría`,
    ethics: `
      ética, aspectos éticos, consideraciones éticas, responsabilidades éticas, declaración ética,
      protección de personas y animales, confidencialidad de los datos,
      derecho a la privacidad y consentimiento informado, consentimiento informado`,
    'data-availability': `
      disponibilidad de datos, disponibilidad de los datos, declaración de disponibilidad de datos,
      acceso a los datos`,
    'code-availability': 'disponibilidad del código, disponibilidad de código',
    abbreviations: 'abreviaturas, abreviaciones, lista de abreviaturas, siglas, glosario',
    appendix: 'anexo, anexos, apéndice, apéndices',
    'author-info': `
      autor, autores, sobre el autor, sobre los autores, autor de correspondencia, autor para correspondencia,
      correspondencia, información de los autores, datos de los autores, notas de autor, filiación`,
    'article-info': `
      cómo citar, cómo citar este artículo, citar este artículo, cita recomendada, información del artículo,
      historia del artículo, historial, fechas de publicación`,
    rights: 'derechos de autor, derechos y permisos, licencia, copyright y licencia',
    notes: 'nota, notas, notas al pie, notas al final',
    'peer-review': 'revisión por pares, evaluación por pares',
    'additional-info': 'información adicional, declaraciones, otra información',
    references: `
      referencia, referencias, referencias bibliográficas, referencias citadas, bibliografía, bibliografía citada,
      literatura citada, obras citadas, lista de referencias, fuentes consultadas, lecturas recomendadas`,
  },
  cues: [
    { type: 'conclusions', where: 'start', words: 'conclusión, conclusiones, consideraciones finales' },
    { type: 'discussion', where: 'start', words: 'discusión, limitaciones' },
    {
      type: 'background',
      where: 'start',
      words: 'antecedentes, marco teórico, estado del arte, revisión de la literatura',
    },
    { type: 'methods', where: 'start', words: 'método, métodos, metodología, materiales y, material y' },
    { type: 'results', where: 'start', words: 'resultados' },
    { type: 'results', where: 'end', words: 'resultados' },
    { type: 'case', where: 'start', words: 'caso clínico, presentación del caso, reporte de caso' },
    { type: 'appendix', where: 'start', words: 'anexo, apéndice' },
    {
      type: 'competing-interests',
      where: 'anywhere',
      words: 'conflicto de intereses, conflictos de intereses, conflictos de interés, conflicto de interés',
    },
    {
      type: 'author-contributions',
      where: 'start',
      words: 'contribución de los autores, contribuciones de los autores',
    },
    { type: 'data-availability', where: 'start', words: 'disponibilidad de datos, disponibilidad de los datos' },
  ],
};
