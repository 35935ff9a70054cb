import { listOf } from '../../lexicon/list-of';

/** Lower-case words that belong to the family name they stand before: "van der Walt", "de la Cruz", "al-Rashid". */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...listOf(`
    van | von | der | den | de | del | della | dello | degli | dei | di | da | das | dos | do | du`),
  ...listOf(`
    des | la | le | les | las | los | lo | el | al | ul | bin | ibn | ben | bint | abu | ter | ten | te`),
  ...listOf(`
    zu | zur | zum | af | av | y | e | d' | 't | het | vom | st | san | santa | mac | op | o'`),
]);

/** Capitalised particles that still open a family name when another word follows: "Van Schalkwijk", "De Resende". */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(
  listOf(`
    Van | Von | De | Del | Della | Di | Du | La | Le | Al | El | Dos | Da | Ter | Ten | Den | Der | St | St.`),
);

/** What stands behind a family name and belongs to it. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  listOf(`
    jr | sr | ii | iii | iv | 2nd | 3rd | filho | neto | júnior | junior`),
);

/**
 * Degrees and titles, in letters alone and lower case: they are no part of a name, and no author. Two-letter ones that are
 * also initials ("MA", "MS", "BA") count only behind a comma ("Ann Lee, MS").
 */
export const DEGREES: ReadonlySet<string> = new Set([
  ...listOf(`
    md | phd | dphil | drph | dsc | scd | msc | bsc | mph | mba | mbbs | mbchb | mbbch | mbbchir | bmbs | do |
    dds | dmd`),
  ...listOf(`
    dvm | vmd | mrcvs | pharmd | psyd | edd | jd | llm | llb | rn | bsn | msn | dnp | np | pa | pac | rd | ldn |
    cnm | crna`),
  ...listOf(`
    facp | facs | facc | faha | facog | fccp | frcp | frcs | frcpc | frcsc | frcpath | frcog | frcpch | fracp |
    frs | mrcp | mrcs | fesc | fasn`),
  ...listOf(`
    ma | ms | ba | bs | mpp | mha | mhs | mhsc | mpa | msw | mspt | dpt | pt | ot | mpt | msph | sm | sb | ab |
    am | med | mphil | mres | mtech | btech`),
  ...listOf(`
    be | beng | meng | bpharm | mpharm | dm | mch | ms | fnb | dnb | dipl | diplom | diplbiol | diplmed |
    diplpsych | dring | drmed | drrernat | drphil | habil | privdoz | pd`),
  ...listOf(`
    cand | candmed | lic | licpsych | lcsw | rph | bds | mds | bhsc | bvsc | bvms | dipecvim | dacvim | esq |
    emeritus | cbe | obe | mbe | ccc | cccslp | ccca | aud | slp`),
]);

/** Titles before a name, in letters alone and lower case. */
export const TITLES: ReadonlySet<string> = new Set(
  listOf(
    `dr | drs | prof | professor | professeur | mr | mrs | ms | mme | sir | herr | frau | ing | rev | pd | priv | doz | dipl | docteur | dott | dra`,
  ),
);

/** Words of which one must stand in the name of a group that signs as an author. */
export const GROUP_WORDS: readonly string[] = [
  ...listOf(`
    consortium | collaboration | collaborators | working group | study group | writing group | research group |
    investigators | panel | committee | network | initiative`),
  ...listOf(`
    task force | taskforce | council | team | project | registry | alliance | federation | society | association |
    commission | partnership | arbeitsgruppe | groupe | grupo | on behalf of`),
];

/** CJK family names of two characters; all others are taken to have one. */
export const LONG_CJK_FAMILIES: ReadonlySet<string> = new Set(
  listOf(
    `欧阳 | 歐陽 | 司马 | 司馬 | 上官 | 诸葛 | 諸葛 | 夏侯 | 皇甫 | 尉迟 | 東方 | 东方 | 令狐 | 慕容 | 남궁 | 황보 | 제갈 | 선우 | 독고`,
  ),
);
