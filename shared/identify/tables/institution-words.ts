import { listOf } from '../../lexicon/list-of';

/** Words of which one stands in nearly every affiliation, lower case, as the start of a word. */
export const INSTITUTION_WORDS: readonly string[] = [
  ...listOf(`
    universit | universid | univ. | college | school | institut | istituto | department | dept | departamento | département |
    dipartimento | faculty | facult | fakultät | faculdade | facoltà | abteilung | klinik | klinikum`),
  ...listOf(`
    hospital | hôpital | ospedale | clinic | laborator | laboratoire | centre | center | centro | zentrum |
    academy | academia | akademie | académie | ministry | minist | foundation | fundación | fundação | stiftung`),
  ...listOf(`
    librar | bibliot | research | museum | society | association | agency | council | corporation | inc. | ltd | gmbh | company |
    division | unit | program | escuela | escola | école | cnrs | inserm | hochschule | observator | station |
    service | bureau | office | national`),
];
