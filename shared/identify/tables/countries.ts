const names = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words of the names of countries at the end of an address, lower case, in English, German, French, Spanish, Portuguese, Italian. */
export const COUNTRIES: readonly string[] = names(`
  usa us states u.s.a uk kingdom england scotland wales ireland germany deutschland allemagne alemania alemanha germania
  france frankreich francia frança italy italien italie italia itália spain spanien espagne españa espanha spagna portugal
  switzerland schweiz suisse suiza suíça svizzera austria österreich autriche netherlands niederlande pays-bas belgium
  belgien belgique bélgica luxembourg denmark dänemark danemark sweden schweden suède suecia norway norwegen norvège
  finland finnland finlande iceland poland polen pologne polonia czech czechia slovakia slovenia hungary ungarn romania
  rumänien bulgaria serbia croatia kroatien bosnia montenegro albania greece griechenland grèce grecia turkey türkei türkiye
  turquie russia russland russie rusia ukraine belarus estonia latvia lithuania cyprus malta israel egypt ägypten iran iraq
  jordan lebanon syria arabia emirates kuwait qatar oman yemen pakistan india indien inde bangladesh lanka nepal bhutan china
  chine cina taiwan japan japon giappone korea corée vietnam viet thailand malaysia singapore indonesia philippines cambodia
  laos myanmar mongolia kazakhstan uzbekistan australia australien zealand fiji canada kanada canadá mexico méxico mexiko
  guatemala honduras nicaragua panama cuba jamaica haiti dominican puerto colombia venezuela ecuador peru perú bolivia chile
  argentina argentinien uruguay paraguay brazil brasil brasilien brésil brasile morocco marokko maroc algeria tunisia libya
  sudan ethiopia kenya uganda tanzania rwanda nigeria ghana senegal cameroon congo zambia zimbabwe mozambique angola botswana
  namibia malawi madagascar africa südafrika p.r.c prc macau kong 中国 日本 台湾 香港 한국`);
