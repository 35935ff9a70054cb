import { listOf } from '../../lexicon/list-of';

/**
 * Words that no person's name has. A line with one of them is an institution, a menu entry or a heading, whatever its
 * capitals look like ("Owen Library", "Find Articles", "Current Issue").
 */
export const NOT_IN_NAMES: ReadonlySet<string> = new Set([
  // institutions and places of work
  ...listOf(`
    university | escuela | escola | école | hochschule | universität | université | universidad | universidade | università | universiteit | college |
    school | institute | institut | instituto | istituto`),
  ...listOf(`
    department | departamento | département | dipartimento | faculty | faculdade | fakultät | faculté |
    laboratory | laboratories | laboratoire | laboratório | lab | hospital | clinic | klinik`),
  ...listOf(`
    centre | center | centro | zentrum | academy | ministry | national | international | research | sciences |
    science | medicine | technology | engineering | division | unit | programme | program | bureau`),
  ...listOf(`
    foundation | society | association | corporation | company | inc | ltd | gmbh | llc | press | publishing |
    publishers | group | museum | library | institutions | rankings | office | agency | service | services`),
  // journals and their parts
  ...listOf(`
    journal | journals | volume | issue | issues | article | articles | paper | papers | review | reviews |
    letter | letters | editorial | commentary | comment | comments | perspective | report | reports`),
  ...listOf(`
    abstract | introduction | methods | results | discussion | conclusion | conclusions | references |
    acknowledgements | acknowledgments | appendix | keywords | background | summary | materials | funding`),
  ...listOf(`
    figure | figures | table | tables | supplementary | supplement | supporting | information | contents | data |
    pdf | html | xml | full | text | citation | citations | metrics | altmetric`),
  ...listOf(`
    volltext | zusammenfassung | einleitung | résumé | resumen | resumo | introducción | introdução | artigo |
    artículo | revista | zeitschrift | author | authors | autor | autores | auteurs | autoren | editor | editors`),
  // menus and buttons
  ...listOf(`
    home | menu | search | login | log | sign | register | account | profile | subscribe | download | share |
    cite | export | print | view | views | show | more | less | hide | browse | current | latest`),
  ...listOf(`
    about | contact | help | news | events | alerts | alert | email | e-mail | open | access | free | online |
    first | next | previous | back | top | submit | submission | guidelines | policy | policies | privacy`),
  ...listOf(`
    terms | conditions | cookies | cookie | copyright | rights | permissions | reprints | related | recommended |
    advertisement | advertising | publish | published | received | accepted | revised | add | save | follow`),
  ...listOf(`
    find | get | go | skip | close | cart | collections | collection | subject | subjects | topics | archive |
    archives | board | aims | scope | facebook | twitter | linkedin | google | scholar | pubmed | crossref`),
  ...listOf(`
    scopus | mendeley | reddit | wechat | orcid | researchgate | bookmark | favorites | tools | options |
    purchase | rent | buy | jump | section | outline | highlights | notes | corresponding | correspondence |
    equal | posted | weitere | informationen | plus | d’informations`),
  ...listOf(`
    january | february | september | october | november | december | randomized | randomised | clinical | trial |
    trials | study | studies | cohort | systematic | evidence | analysis | survey`),
  // function words that titles and sentences have
  ...listOf(`
    the | a | an | of | in | on | for | with | without | from | by | at | as | to | is | are | was | this | that |
    these | our | your | its | using | based | between | among | during | into | via | or | not | how | why |
    what`),
  ...listOf(`
    für | mit | und | im | eine | einer | eines | pour | dans | sur | avec | para | com | con | por | una | uma |
    sobre | em | na | no | per | nella | sulla`),
  ...listOf(`
    抄録 | 摘要 | 要旨 | 概要 | 目次 | 論文 | 论文 | 緒言 | 序論 | 引言 | 結論 | 结论 | 文献 | 参考文献 | 引用文献 | 作者 | 著者 | 关键词 |
    初録 | 方法 | 結果 | 结果 | 考察 | 讨论 | 首页 | 期刊 | 検索 | 目录 | 초록 | 서론 | 결론 | 저자`),
]);
