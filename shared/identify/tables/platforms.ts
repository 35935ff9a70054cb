import { listOf } from '../../lexicon/list-of';

/** Sites that carry many journals and put their own name into page titles, as letters alone: never the journal. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  listOf(`
    pmc | pubmed | pubmedcentral | europepmc | ncbi | sciencedirect | springerlink | springer | springernaturelink | nature |
    wileyonlinelibrary | tandfonline | taylorfrancisonline | taylorandfrancisonline | sagejournals | sagepub | oxfordacademic |
    academicoupcom | cambridgecore | cambridgeorg | jstor | projectmuse | ieeexplore | acmdigitallibrary | scielo | scielobrasil |
    scielocombrasil | redalyc | dialnet | persee | cairninfo | openeditionjournals | doaj | researchgate | academiaedu |
    semanticscholar | googlescholar | arxiv | biorxiv | medrxiv | ssrn | zenodo | figshare | hal | karger | karger publishers |
    thieme | deGruyter | degruyter | brill | mdpi | hindawi | frontiers | plos | bmc | biomedcentral | acspublications | rscpublishing |
    iopscience | aipscitation | projecteuclid | jstage | cnki | emeraldinsight | ingentaconnect | ovid | lww | home | article | abstract |
    fulltext | fullarticle | fulltexthtml | pdf | request pdf | articles | journal`).map(name =>
    name.toLowerCase().replace(/[^a-z]/g, ''),
  ),
);
