import type { Day } from './article';
import type { Language } from './journals';

const MONTHS: Readonly<Record<Exclude<Language, 'zh' | 'ja'>, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
};
const pad = (n: number): string => String(n).padStart(2, '0');

/** The day as a page in the language prints it, in the `style`-th way; `short`: the month is as much as is said. */
export function dateIn({ year, month, day }: Day, language: Language, style: number, short: boolean): string {
  if (language === 'zh' || language === 'ja') {
    if (short) return `${year}年${month}月`;
    return [
      `${year}-${pad(month)}-${pad(day)}`,
      `${year}年${month}月${day}日`,
      `${year}/${pad(month)}/${pad(day)}`,
      `${year}.${pad(month)}.${pad(day)}`,
    ][style % 4]!;
  }
  const name = MONTHS[language][month - 1]!;
  if (short)
    return language === 'en' && style % 3 === 0
      ? `${name.slice(0, 3)} ${year}`
      : language === 'es' || language === 'pt'
        ? `${name} de ${year}`
        : `${name} ${year}`;
  const iso = [
    `${year}-${pad(month)}-${pad(day)}`,
    `${pad(day)}/${pad(month)}/${year}`,
    `${pad(day)}.${pad(month)}.${year}`,
  ];
  if (language === 'en') {
    return [
      `${day} ${name} ${year}`,
      `${name} ${day}, ${year}`,
      `${day} ${name.slice(0, 3)} ${year}`,
      `${name.slice(0, 3)} ${day}, ${year}`,
      `${name.slice(0, 3)}. ${day}, ${year}`,
      `${year} ${name.slice(0, 3)} ${day}`,
      `${day}-${name.slice(0, 3)}-${year}`,
      `${day}th ${name} ${year}`,
      `${name} ${day} ${year}`,
      iso[0]!,
      `${pad(day)} ${name} ${year}`,
    ][style % 11]!;
  }
  const plain =
    language === 'de'
      ? `${day}. ${name} ${year}`
      : language === 'fr' || language === 'it'
        ? `${day === 1 && language === 'fr' ? '1er' : day} ${name} ${year}`
        : `${day} de ${name} de ${year}`;
  return [plain, plain, plain, iso[1]!, iso[2]!, iso[0]!][style % 6]!;
}
