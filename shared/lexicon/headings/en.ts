import type { Lexicon } from './lexicon';

export const ENGLISH: Lexicon = {
  language: 'en',
  joiners: ['and', 'or', 'with'],
  articles: ['the', 'a', 'an'],
  phrases: {
    // "Summary" heads the abstract at Cell and the BMJ; where it stands behind the text, `sections.ts` makes it a conclusion.
    abstract: `
      abstract, summary, structured abstract, graphical abstract, extended abstract, executive summary,
      author summary, plain language summary, lay summary, lay abstract, abstract and introduction, synopsis,
      digest, elife digest, article abstract, abstracts`,
    highlights: `
      highlights, research highlights, article highlights, key points, key messages, key findings, in brief,
      at a glance, what this study adds, what is already known on this topic, what is known about the topic,
      strengths and limitations of this study, significance statement, learning points, key learning points, bullet points, essentials`,
    keywords: `
      keyword, keywords, key words, author keywords, keywords and phrases, index terms, indexing terms,
      subject terms, subjects, subject areas, subject area, subject headings, mesh terms, mesh headings,
      general terms, categories and subject descriptors, ccs concepts, jel classification, research areas,
      research organism`,
    introduction: `
      introduction, introductions, general introduction, intro, main, main text, motivation, motivations,
      introduction and motivation, introductory remarks, preface, foreword, prologue`,
    // With the parts of a structured abstract that say why: NLM's categories BACKGROUND and OBJECTIVE.
    background: `
      background, backgrounds, related work, related works, related research, related literature, previous work,
      prior work, existing work, literature review, literature survey, review of literature,
      review of the literature, theoretical background, theoretical framework, conceptual framework, preliminaries,
      state of the art, context, importance, rationale, objective, objectives, aim, aims, goal, goals, purpose,
      aims and objectives, hypothesis, hypotheses, study objective, aim of the study, purpose of the study,
      purpose of review, background and aims, background and objectives, introduction and objectives`,
    methods: `
      method, methods, methodology, methodologies, materials, material, materials and methods, material and methods,
      material and method, methods and materials, patients and methods, subjects and methods,
      participants and methods, data and methods, research design and methods, research design, research methods,
      research methodology, methods and analysis, methods summary, method summary, online methods, star methods,
      method details, methodological approach, experimental, experimental section, experimental part,
      experimental procedure, experimental procedures, experimental method, experimental methods,
      experimental setup, experimental set up, experimental details, experimental design, experiment design,
      experimental protocol, experimental approach, experimental model and subject details,
      quantification and statistical analysis, resource availability, key resources table, computational methods,
      computational details, theory and methods, study design, study population, design, setting, settings,
      design and setting, design setting and participants, participants, patients, population, samples,
      sample, intervention, interventions, exposure, exposures, main outcome measure, main outcome measures,
      main outcomes and measures, outcome measures, measurements, measures, procedure, procedures, protocol,
      data sources, data source, study selection, eligibility criteria, data extraction, search strategy,
      search methods, selection criteria, data collection and analysis, data extraction and synthesis, data synthesis,
      statistical analysis, statistical analyses, statistical methods, statistics, apparatus, methods of the study`,
    results: `
      result, results, finding, findings, main results, main findings, principal findings, key results,
      experimental results, numerical results, simulation results, empirical results, evaluation,
      experimental evaluation, experiments, experiments and results, experimental results and analysis,
      results and analysis, results of the study, outcomes, recent findings, observations`,
    'results-discussion': 'results and discussion, results and discussions, discussion of results',
    discussion: `
      discussion, discussions, general discussion, overall discussion, comment, limitations, limitation,
      study limitations, limitations of the study, strengths and limitations, implications,
      implications for practice, implications for research, open questions, clinical implications`,
    conclusions: `
      conclusion, conclusions, concluding remarks, closing remarks, final remarks, final considerations,
      conclusions and relevance, conclusions and significance, summary and conclusion, summary and conclusions,
      summary and outlook, summary and perspectives, conclusion and outlook, discussion and conclusion,
      discussion and conclusions, interpretation, outlook, future work, future works, future research,
      future directions, future perspectives, perspectives, concluding discussion, authors conclusions,
      reviewers conclusions, take home message, epilogue, final thoughts`,
    case: `
      case, cases, case report, case reports, case presentation, case presentations, case description, case history,
      case summary, case study, case studies, case series, report of a case, report of cases, clinical case,
      clinical presentation, presentation of case`,
    supplementary: `
      supplementary information, supplementary material, supplementary materials, supplementary data,
      supplementary files, supplementary file, supplementary content, supplementary text and figures, supplementary text,
      supplementary figure, supplementary figures, supplementary table, supplementary tables, supplementary figures and tables,
      supplementary note, supplementary notes, supplementary video, supplementary videos, supplementary methods, supplement,
      supplements, supplemental information, supplemental material, supplemental materials, supplemental data,
      supplemental digital content, supplemental content, supporting information, supporting material,
      supporting data, supporting online material, electronic supplementary material,
      electronic supplementary information, online supplement, online supplementary material, data supplement,
      web extra material, additional file, additional files, additional data files, multimedia appendix,
      extended data, extended data figures and tables, source data, appendix a supplementary data,
      appendix supplementary data, appendix a supplementary material, associated data`,
    acknowledgements: `
      acknowledgement, acknowledgements, acknowledgment, acknowledgments, acknowledgements and funding,
      acknowledgments and funding, acknowledgements and disclosures, thanks, author acknowledgements`,
    funding: `
      funding, fundings, funding information, funding statement, funding source, funding sources,
      funding and support, funding support, funded by, funder, funders, funder information, financial support,
      financial disclosure, financial disclosures, source of funding, sources of funding, sources of support,
      grant support, grant information, grants, grant sponsor, grant numbers, sponsorship, research funding,
      role of the funding source, role of the funder, role of the funder sponsor, statement of financial support`,
    'competing-interests': `
      competing interest, competing interests, competing interests statement, competing interest statement,
      competing financial interests, conflict of interest, conflicts of interest, conflict of interests,
      conflicts of interests, conflict of interest statement, conflicts of interest statement,
      conflict of interest disclosure, conflict of interest disclosures, potential conflict of interest,
      potential conflicts of interest, declaration of competing interest, declaration of competing interests,
      declaration of conflicting interest, declaration of conflicting interests,
      declaration of conflict of interest, declaration of interest, declaration of interests,
      declarations of interest, declaration of interest statement, disclosure, disclosures, disclosure statement,
      disclosure of interest, disclosure of potential conflicts of interest, author disclosure, author disclosures,
      author disclosure statement, duality of interest, coi`,
    'author-contributions': `
      contribution, contributions, author contribution, author contributions, authors contribution,
      authors contributions, author contribution statement, author contributions statement, contribution of authors,
      contributions of authors, contributor, contributors, contributorship, contributorship statement,
      contribution statement, credit authorship contribution statement, credit author statement, credit statement,
      authorship, authorship contribution statement, authorship statement, individual contributions, guarantor`,
    ethics: `
      ethics, ethic statement, ethics statement, ethics statements, ethical statement, ethics declaration,
      ethics declarations, ethics approval, ethical approval, ethics approval statement,
      ethics approval and consent to participate, ethical approval and consent to participate,
      ethical approval and informed consent, ethics and dissemination, ethics and consent, ethical considerations,
      ethical standards, ethical issues, ethical clearance, ethical compliance, research ethics, animal ethics,
      human ethics, compliance with ethical standards, compliance with ethics guidelines, consent,
      consent for publication, consent to participate, consent to publish, consent to publication, informed consent,
      informed consent statement, patient consent, patient consent for publication, patient consent statement,
      institutional review board statement, human and animal rights, statement of human and animal rights,
      research involving human participants and or animals, animal welfare, inclusion and ethics`,
    'data-availability': `
      data availability, data availability statement, data accessibility, data accessibility statement, data access,
      data access statement, data sharing, data sharing statement, data archiving, data archiving statement,
      data deposition, dna deposition, data and code availability, data and software availability,
      data and materials availability, data and material availability, data materials and software availability,
      availability of data, availability of data and material, availability of data and materials,
      availability of supporting data, availability of materials and data, data reporting,
      data transparency statement, open data, open practices, open practices statement, open research,
      accession codes, accession numbers, materials availability, materials availability statement`,
    'code-availability': `
      code availability, code availability statement, availability of code, software availability,
      software and code, code and software availability, code and data availability, availability and requirements,
      computer code`,
    abbreviations: `
      abbreviation, abbreviations, list of abbreviations, abbreviations used, abbreviations and acronyms,
      nonstandard abbreviations, non standard abbreviations, acronyms, nomenclature, glossary, list of symbols`,
    appendix: 'appendix, appendices, appendixes, annex, annexes, addendum',
    'author-info': `
      author, authors, author information, authors information, author info, author notes, author note,
      author details, author affiliations, authors and affiliations, author and affiliation, affiliation,
      affiliations, about the author, about the authors, biography, biographies, biographical sketch,
      author biography, author biographies, authors biographies, contributor information, contributor notes,
      notes on contributors, notes on contributor, corresponding author, corresponding authors, correspondence,
      correspondence to, address for correspondence, contact information, contact, lead contact, present address,
      present addresses, orcid, orcid id, orcid ids, mailing address`,
    'article-info': `
      about this article, about this paper, article information, article info, article details, article history,
      article notes, publication history, publication information, publication dates, publication data,
      publication details, history, dates, cite this article, cite this, how to cite, how to cite this article,
      citation, citation information, recommended citation, suggested citation, to cite this article,
      how to cite this url, share and cite, cite as, cite this article as, please cite this article as,
      article category, issue section, identifiers, version history, publishing history, bibliographic information`,
    rights: `
      rights and permissions, permissions, reprints and permissions, reprint permission, copyright,
      copyright information, copyright and license, copyright and license information, copyright and permissions,
      copyright and licensing, copyright statement, copyright notice, license, licence, license information,
      licensing, open access, rights, terms of use`,
    notes: `
      note, notes, footnote, footnotes, endnote, endnotes, note added in proof, notes added in proof, author s note`,
    'peer-review': `
      peer review, open peer review, peer review information, peer review file, peer review history,
      peer review reports, peer reviewer reports, transparent peer review, review history, review reports,
      referee report, referee reports, referee comments, referee status, current referee status, reviewer status,
      current reviewer status, reviewer, referee, referee responses, reviewer responses, how to cite this report,
      how to cite this review, amendments from version, reviewer report, reviewer reports,
      reviewer comments, reviewers comments, decision letter, author response, authors response,
      response to reviewers, editor s evaluation, editor evaluation, elife assessment, public review,
      public reviews, invited reviewers, see referee reports, see reviewer reports`,
    'additional-info': `
      additional information, additional info, other information, declarations, declaration, publisher s note,
      publishers note, publisher note, disclaimer, disclaimers, additional information and declarations,
      statements and declarations, statements, additional contributions`,
    references: `
      reference, references, references cited, references and notes, notes and references,
      references and recommended reading, references and further reading, reference list, list of references,
      cited references, selected references, key references, bibliography, selected bibliography, literature cited,
      cited literature, literature, works cited, additional references, supplementary references,
      supplemental references, methods references, bibliographic references`,
    // Stock headings that say nothing of their text, but have a cue in them or are near to a phrase.
    body: 'reporting summary, section snippets, review, overview, applications, further reading',
  },
  cues: [
    {
      type: 'conclusions',
      where: 'anywhere',
      words: 'conclusion, conclusions, concluding remarks, future work, outlook',
    },
    { type: 'conclusions', where: 'end', words: 'future research, future directions, future study, ongoing work' },
    { type: 'discussion', where: 'start', words: 'discussion, discussions, limitations of' },
    { type: 'discussion', where: 'end', words: 'discussion, limitations' },
    {
      type: 'background',
      where: 'start',
      words: 'background, preliminaries, preliminary concepts, theoretical background',
    },
    { type: 'background', where: 'end', words: 'background, previous studies, prior research, previous research' },
    { type: 'background', where: 'anywhere', words: 'related work, related works, literature review' },
    {
      type: 'methods',
      where: 'start',
      words:
        'method, methods, methodology, materials and methods, experimental setup, experimental design, experiment design, study design',
    },
    {
      type: 'methods',
      where: 'end',
      words:
        'method, methods, methodology, experimental setup, experimental design, test setup, experimental procedure, experimental procedures',
    },
    {
      type: 'results',
      where: 'start',
      words:
        'results, experimental results, evaluation of, experiments, experimental evaluation, experimental comparison, performance evaluation',
    },
    {
      type: 'results',
      where: 'end',
      words:
        'results, findings, evaluation, experiments, experimental comparison, performance analysis, performance study',
    },
    {
      type: 'case',
      where: 'start',
      words: 'case report, case presentation, case description, case study, case studies',
    },
    {
      type: 'supplementary',
      where: 'start',
      words:
        'supplementary, supplemental, supporting information, extended data, additional file, additional files, electronic supplementary',
    },
    {
      type: 'acknowledgements',
      where: 'start',
      words: 'acknowledgements, acknowledgments, acknowledgement, acknowledgment',
    },
    {
      type: 'funding',
      where: 'start',
      words: 'funding statement, funding information, sources of funding, funding sources, financial support',
    },
    {
      type: 'competing-interests',
      where: 'anywhere',
      words:
        'competing interest, competing interests, conflict of interest, conflicts of interest, conflicting interests, competing financial interests, financial disclosures',
    },
    {
      type: 'author-contributions',
      where: 'anywhere',
      words: 'author contributions, authors contributions, authorship contribution',
    },
    {
      type: 'ethics',
      where: 'start',
      words:
        'ethics approval, ethical approval, ethics statement, informed consent, consent for, statement of ethics, human and animal rights, compliance with ethical',
    },
    {
      type: 'data-availability',
      where: 'anywhere',
      words: 'data availability, availability of data, data sharing statement, data accessibility',
    },
    {
      type: 'code-availability',
      where: 'anywhere',
      words: 'code availability, software availability, availability of code',
    },
    { type: 'abbreviations', where: 'start', words: 'abbreviations, list of abbreviations' },
    { type: 'appendix', where: 'start', words: 'appendix, appendices, annex' },
    {
      type: 'author-info',
      where: 'start',
      words: 'about the author, about the authors, author information, author affiliations',
    },
    { type: 'rights', where: 'start', words: 'rights and permissions, copyright and license' },
    { type: 'article-info', where: 'start', words: 'how to cite, cite this article, about this article' },
    {
      type: 'peer-review',
      where: 'start',
      words:
        'peer review, reviewer report, referee report, open peer review, decision letter, reviewer, amendments from version',
    },
    {
      type: 'highlights',
      where: 'start',
      words: 'what is already known, what this study adds, what is known about, what this paper adds',
    },
    { type: 'keywords', where: 'start', words: 'keywords, key words' },
    { type: 'references', where: 'start', words: 'references' },
  ],
};
