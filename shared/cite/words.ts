/** What a word of a reference can hint at. A word may stand in several classes. */
export type WordClass =
  | 'month'
  | 'journal'
  | 'publisher'
  | 'institution'
  | 'place'
  | 'meeting'
  | 'thesis'
  | 'report'
  | 'editor'
  | 'edition'
  | 'in'
  | 'volume'
  | 'issue'
  | 'page'
  | 'and'
  | 'etal'
  | 'particle'
  | 'suffix'
  | 'function'
  | 'access';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * The vocabulary of bibliographies in English, German, French, Spanish, Portuguese, Italian and Dutch, lower case without
 * full stops. It tells what single examples cannot: that "Zeitschrift" does what "Journal" does.
 */
export const WORDS: Readonly<Record<WordClass, readonly string[]>> = {
  month:
    words(`january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet
    août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio
    giugno luglio settembre ottobre dicembre spring summer fall autumn winter ene abr ago dez fev mai out set`),
  // Words of journal titles, full and as the list of title word abbreviations (ISSN LTWA) shortens them.
  journal:
    words(`journal j jour zeitschrift z zeitung archiv arch archives archivos annals ann annales annalen anales acta
    bulletin bull boletín boletim bol revista rev revue review reviews rivista letters lett transactions trans proceedings
    proc magazine mag gazette quarterly q monthly weekly advances adv progress prog trends opin opinion curr current
    communications commun comm memoirs mem mitteilungen beiträge berichte ber jahrbuch jahrb blätter cahiers cuadernos
    cadernos anais estudos estudios studies studi times post news herald nature science sci cell lancet jama bmj plos
    physica phys physics chem chemistry biol biology med medicine math mathematics bioch biochem eng engineering res
    research tech technol technology am amer eur br brit int intl can aust jpn natl acad soc clin clinical exp mol neurol
    psychiatr psychiatry psychol psychology ecol ecology environ geol geophys astron astrophys astr appl theor comput
    genet immunol microbiol pharmacol physiol surg oncol cancer neurosci neuroscience educ econ sociol polit hist
    philos mon not nucl mech stat statist probab signal syst ieee acm siam jhep jcap jetp springer newsletter`),
  publisher:
    words(`press university presses universitaires publisher publishers publishing publications verlag verl édition
    éditions editions editorial editora edizioni editore editrice ediciones uitgeverij wiley springer elsevier academic
    cambridge oxford kluwer mcgraw hill prentice hall addison wesley macmillan routledge sage blackwell birkhäuser dover
    freeman norton penguin random harper harpercollins knopf pearson longman erlbaum plenum dekker crc chapman francis
    taylor palgrave brill mouton gruyter gallimard seuil puf minuit suhrkamp reclam fischer dunod hachette larousse anagrama
    cátedra alianza paidós vozes companhia letras saunders mosby lippincott williams wilkins thieme karger masson doin books
    company co inc ltd gmbh sons imprint house ass associates mit kaufmann north-holland benjamin holt rinehart winston`),
  institution:
    words(`university universität université universidad universidade università universiteit institute institut
    instituto istituto department dept departamento laboratory laboratories lab laboratoire college collège school faculty
    faculté faculdade facultad centre center centro zentrum academy akademie académie ministry ministère ministerio agency
    bureau office commission committee council society association organization organisation foundation corporation
    government nations bank national federal service consortium group team collaboration`),
  place:
    words(`new york london paris berlin cambridge oxford boston chicago washington amsterdam dordrecht heidelberg munich
    münchen vienna wien zürich zurich basel geneva genève tokyo kyoto beijing delhi philadelphia baltimore princeton stanford
    berkeley angeles san francisco diego seattle toronto montreal montréal ottawa sydney melbourne rome roma milan milano
    torino firenze bologna madrid barcelona lisboa lisbon porto são paulo rio janeiro brasília buenos aires méxico mexico
    bogotá santiago lima leipzig stuttgart frankfurt hamburg köln göttingen tübingen leiden brussels bruxelles copenhagen
    stockholm uppsala oslo helsinki moscow petersburg warsaw prague budapest edinburgh manchester dublin hague lyon
    marseille toulouse strasbourg lille hoboken thousand oaks hillsdale mahwah englewood cliffs reading upper saddle river
    usa uk us germany france england italy spain canada australia japan china netherlands switzerland brazil india sweden
    ma ca ny nj il pa md dc tx fl nc va ct co mi oh wi wa mass calif conn`),
  meeting: words(`proceedings proc conference conf symposium symp workshop congress meeting colloquium colloque congrès
    tagung kongress congreso congresso simposio simpósio encontro seminar seminário jornadas actes anais international
    annual advances lecture notes lncs acl icml nips neurips iccv cvpr eccv aaai ijcai sigmod vldb stoc focs icassp`),
  thesis:
    words(`thesis phd ph dissertation diss doctoral master masters msc thèse doctorat mémoire tesis tese dissertação
    mestrado doutorado doctorado maestría habilitation diplomarbeit inaugural unpublished tesi`),
  report:
    words(`report rep technical tech tr memo memorandum working paper papers preprint discussion manuscript bericht
    rapport informe relatório relatorio standard iso patent manual guidelines version software package arxiv manuscripts`),
  editor: words(`ed eds editor editors edited hrsg hg herausgegeben org orgs coord coords dir compiled comp comps éd éds
    edición direction sous trans translated translator traduit trad traducción tradução übersetzt übers cura organizador`),
  edition: words(`edn edition revised rev aufl auflage édition edición edição ed 1st 2nd 3rd 4th 5th second third fourth
    reprint reprinted enlarged nd rd th st expanded updated ampl vollst`),
  in: words('in im dans en em nel within presented appeared'),
  volume: words('vol vols volume volumes v band bd bde tome tomo t jg vol° tom'),
  issue: words('no nos nr number issue iss n nº n° num núm heft numéro numero fasc suppl supplement pt part'),
  page: words('p pp page pages pág pag págs s seiten ss pgs art article e'),
  and: words('and & und et y e en och og with'),
  etal: words('al others coll outros otros'),
  particle: words('van von de der den du la le di da dos do el ter ten zu af del della bin ibn st vander'),
  suffix: words('jr sr ii iii iv'),
  function:
    words(`the a an of on for to from by with at as and or is are its how what why do does using through between into
    under over der die das des ein eine und für von zur zum über auf mit la le les des du un une pour sur dans par aux los
    las el del una para por con sobre o os as da do das dos um uma no na em il lo gli della het een`),
  access:
    words(`retrieved accessed available online http https www url accès consulté disponible disponível acesso abgerufen
    zugriff verfügbar doi pmid pmcid issn isbn website site internet last visited`),
};
