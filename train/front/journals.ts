/** Languages that fronts are composed in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'zh', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

const p = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);

/** Names as journals bear them; most made up. */
export const JOURNALS_BY_LANGUAGE: Readonly<Record<Language, readonly string[]>> = {
  en: p(
    `Nature | Science | Journal of Applied Tides | Ecology Letters | The Lancet | Annals of Botany | Physical Review B | Water Research | Journal of the American Chemical Society | Frontiers in Psychology | BMC Genomics | PLoS ONE | PLOS Biology | International Journal of Coastal Studies | Archives of Medicine | Acta Materialia | European Journal of Soil Biology | Proceedings of the National Academy of Sciences | Cell | Brain | Advances in Hydrology | Scientific Reports | Open Biology | Biology Open | eLife | Remote Sensing | Sensors | Energies | Molecules | Marine Ecology Progress Series | Transactions of the Mathematical Society | American Naturalist | Journal of Peat & Mire Science | Reviews in Geophysics | Heart | Gut | Thorax | Bioinformatics | Neuron | Geology | Oikos | Economic Quarterly | Language and Speech | Studies in History and Philosophy | Computers & Security | Royal Society Open Science | Chemical Science | RSC Advances | Astronomy & Astrophysics | Monthly Notices | Psychological Bulletin | Child Development | World Development`,
  ),
  de: p(
    'Zeitschrift für Soziologie | Archiv für Psychologie | Deutsche Medizinische Wochenschrift | Der Chirurg | Berichte aus der Forschung | Annalen der Physik | Monatshefte für Chemie | Kölner Zeitschrift | Der Nervenarzt | Beiträge zur Geschichte',
  ),
  fr: p(
    'Revue française de sociologie | Annales de Géographie | Cahiers du Sud | Comptes Rendus Biologies | La Presse Médicale | Bulletin de la Société botanique | Revue des Études anciennes | Archives de Pédiatrie',
  ),
  es: p(
    'Revista Española de Cardiología | Gaceta Médica | Boletín de Antropología | Anales de Psicología | Salud Pública | Estudios Geográficos | Revista Chilena de Historia | Archivos de Medicina',
  ),
  pt: p(
    'Revista Brasileira de Botânica | Cadernos de Saúde Pública | Acta Amazonica | Estudos Avançados | Anais da Academia | Ciência Rural | Química Nova | Revista de Saúde Pública | Educação e Pesquisa',
  ),
  it: p(
    'Rivista di Psichiatria | Annali di Igiene | Giornale Italiano di Cardiologia | Archivio Storico | Bollettino di Geofisica | Quaderni di Statistica',
  ),
  zh: p('物理学报 | 中国科学 | 化学学报 | 中华医学杂志 | 计算机学报 | 生态学报 | 地理研究 | 环境科学 | 中国循环杂志'),
  ja: p('日本内科学会雑誌 | 情報処理学会論文誌 | 日本化学会誌 | 心理学研究 | 土木学会論文集 | 日本生態学会誌'),
};
