/**
 * Journal titles as bibliographies shorten them, with and without full stops by turns: the labelled references know
 * computer science and the humanities well, but few of the abbreviated titles that fill most bibliographies.
 */
export const JOURNALS: readonly string[] = `
Nature|Science|Cell|The Lancet|Lancet|JAMA|BMJ|PLoS One|PLOS ONE|PLoS Biol|PLoS Comput Biol|eLife|Sci. Rep.|Nat. Commun.
N Engl J Med|N. Engl. J. Med.|Proc Natl Acad Sci U S A|Proc. Natl Acad. Sci. USA|Proc. Natl. Acad. Sci. U.S.A.|PNAS
Nucleic Acids Res|Nucleic Acids Res.|Bioinformatics|Genome Res|Genome Biol.|BMC Bioinformatics|BMC Genomics|Nat Genet
Nat. Methods|Nat Biotechnol|Nat. Rev. Cancer|Nat Rev Genet|Nat. Mater.|Nat. Chem.|Nat. Phys.|Nat. Neurosci.|Neuron
J Biol Chem|J. Biol. Chem.|Biochemistry|EMBO J.|Mol Cell Biol|Mol. Cell|Dev. Cell|Genes Dev.|Development|Dev Biol
Cancer Res|Cancer Res.|Clin Cancer Res|J Clin Oncol|J. Clin. Oncol.|Oncogene|Br J Cancer|Int. J. Cancer|Blood|Leukemia
J Immunol|J. Exp. Med.|Immunity|J Clin Invest|Circulation|Circ Res|J Am Coll Cardiol|Eur Heart J|Hypertension|Stroke
Diabetes|Diabetes Care|Diabetologia|Am J Epidemiol|Int J Epidemiol|Am. J. Public Health|Arch Intern Med|Ann Intern Med
J Neurosci|J. Neurosci.|NeuroImage|Brain|Ann Neurol|Neurology|J Physiol|J. Physiol. (Lond.)|Psychol. Bull.|Psychol Rev
Am J Psychiatry|Arch Gen Psychiatry|Mol. Psychiatry|J. Pers. Soc. Psychol.|Child Dev.|Cognition|Behav. Brain Sci.
Phys. Rev. Lett.|Phys. Rev. B|Phys Rev B|Phys. Rev. D|Phys. Lett. B|Nucl. Phys. B|Rev. Mod. Phys.|J. Chem. Phys.
Appl. Phys. Lett.|J. Appl. Phys.|Physica A|Europhys. Lett.|J. Phys.: Condens. Matter|Astrophys. J.|Astron. Astrophys.
Mon. Not. R. Astron. Soc.|Astron. J.|Icarus|Geophys. Res. Lett.|J. Geophys. Res.|Earth Planet. Sci. Lett.|Geology
J. Am. Chem. Soc.|Angew. Chem. Int. Ed.|Angew. Chem., Int. Ed.|Chem. Rev.|Chem. Commun.|Chem. Soc. Rev.|Inorg. Chem.
Org. Lett.|J. Org. Chem.|Tetrahedron Lett.|J. Phys. Chem. B|J. Phys. Chem. C|Langmuir|Anal. Chem.|Adv. Mater.|ACS Nano
Nano Lett.|Small|J. Power Sources|Electrochim. Acta|J. Electrochem. Soc.|Chem. Mater.|J. Mater. Chem. A|Carbon|Acta Mater.
J. Solid State Chem.|Comput. Mater. Sci.|J. Comput. Phys.|Surf. Sci.|Thin Solid Films|J. Alloys Compd.|Biomaterials
Ecology|Ecol. Lett.|J. Ecol.|Oecologia|Oikos|Ecol. Appl.|Conserv. Biol.|Biol. Conserv.|Trends Ecol. Evol.|Am. Nat.
Mol. Ecol.|Evolution|Syst. Biol.|Mol Biol Evol|J. Anim. Ecol.|Anim. Behav.|Behav. Ecol.|Mar. Biol.|Mar. Ecol. Prog. Ser.
J Fish Biol|Can. J. Fish. Aquat. Sci.|Can. J. For. Res.|For. Ecol. Manage.|For. Sci.|New Phytol.|Plant Physiol.|Plant Cell
Am. J. Bot.|Ann. Bot.|Soil Biol. Biochem.|Agric. Ecosyst. Environ.|J. Dairy Sci.|Environ. Sci. Technol.|Water Res.|Chemosphere
J. Hydrol.|Water Resour. Res.|J. Climate|Global Change Biol.|Clim. Change|Remote Sens. Environ.|Zootaxa|Copeia|Taxon|Biotropica
Comput. Methods Appl. Mech. Eng.|Int. J. Numer. Methods Eng.|IEEE Trans. Pattern Anal. Mach. Intell.|IEEE Trans. Inf. Theory
J. R. Stat. Soc. B|Ann. Stat.|Biometrika|J. Am. Stat. Assoc.|Stat Med|Am. Econ. Rev.|Econometrica|J. Polit. Econ.|Q. J. Econ.
World Dev.|Ecol. Econ.|Hum. Ecol.|J. Ethnopharmacol.|J Ethnobiol Ethnomed|Econ Bot|Curr Anthropol|Am. Antiq.|J. Archaeol. Sci.
Rev. Bras. Bot.|Acta Bot. Bras.|Rev. Saúde Pública|Cad. Saúde Pública|Arq. Bras. Cardiol.|Rev. Bras. Ciênc. Solo|Acta Amazonica
Educação & Sociedade|Estudos Avançados|Revista Brasileira de Educação|Revista de Saúde Pública|Dados|Novos Estudos CEBRAP
Rev. Esp. Cardiol.|Rev Med Chil|Gac Sanit|Salud Pública de México|Revista Mexicana de Sociología|Estudios Filológicos
Zeitschrift für Soziologie|Dtsch Arztebl Int|Deutsche Medizinische Wochenschrift|Naturwissenschaften|Historische Zeitschrift
Annales. Histoire, Sciences sociales|Revue française de sociologie|Presse Med|Revue d'histoire moderne et contemporaine
`
  .trim()
  .split(/[|\n]/);

/** Places and publishers of books, for the prints of a book that the labelled references lack. */
export const IMPRINTS: readonly (readonly [place: string, publisher: string])[] = [
  ['New York', 'Wiley'],
  ['New York, NY', 'Springer'],
  ['Berlin, Heidelberg', 'Springer-Verlag'],
  ['Cambridge', 'Cambridge University Press'],
  ['Cambridge, MA', 'MIT Press'],
  ['Oxford', 'Oxford University Press'],
  ['Oxford, UK', 'CAB International'],
  ['Amsterdam', 'Elsevier'],
  ['Amsterdam', 'North-Holland'],
  ['London', 'Academic Press'],
  ['London', 'Routledge, Taylor & Francis'],
  ['Princeton', 'Princeton University Press'],
  ['Chicago', 'University of Chicago Press'],
  ['Philadelphia', 'Taylor & Francis'],
  ['Philadelphia, PA', 'Saunders'],
  ['Boca Raton, FL', 'CRC Press'],
  ['Washington, DC', 'National Academies Press'],
  ['Baltimore', 'Johns Hopkins University Press'],
  ['Chichester', 'Wiley'],
  ['São Paulo', 'Companhia das Letras'],
  ['Rio de Janeiro', 'Zahar'],
  ['Petrópolis', 'Vozes'],
  ['Madrid', 'Alianza Editorial'],
  ['México', 'Fondo de Cultura Económica'],
  ['Buenos Aires', 'Siglo XXI'],
  ['Paris', 'Gallimard'],
  ['Paris', 'Presses Universitaires de France'],
  ['Frankfurt am Main', 'Suhrkamp'],
  ['München', 'Beck'],
  ['Stuttgart', 'Thieme Verlag'],
  ['Geneva', 'World Health Organization'],
  ['Dordrecht', 'Kluwer Academic Publishers'],
];

/** Groups that write as authors. */
export const GROUPS: readonly string[] = `
World Health Organization|American Psychiatric Association|R Core Team|R Development Core Team|UniProt Consortium|UNESCO|FAO
NCBI Resource Coordinators|The Cancer Genome Atlas Research Network|International Human Genome Sequencing Consortium|IPCC
Centers for Disease Control and Prevention|European Commission|National Research Council|Ministério da Saúde|IBGE|INPE
Instituto Brasileiro de Geografia e Estatística|Statistisches Bundesamt|Astropy Collaboration|ATLAS Collaboration|OECD
Royal Society|American Diabetes Association|Food and Drug Administration|US Department of Agriculture|European Medicines Agency
`
  .trim()
  .split(/[|\n]/);
