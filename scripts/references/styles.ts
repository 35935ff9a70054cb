/**
 * How bibliographies print a work, one style a line. `<…>` is a field, `[a|b|]` one of several prints, the rest stands
 * as it is:
 *
 *     <authors Lee DH/ & /, et al.>  names in that print, what stands before the last, and how a long list is cut short
 *     <title> <.>                    the title, and the full stop behind it unless it ends in a mark of its own
 *     <journal> <j.>                 the journal, and a full stop unless its abbreviation ends in one
 *     <volume:vol. >                 a cue that belongs to the field
 *     <cut>                          the end of a line, where the print gives each field a line
 */
const list = (lines: string): readonly string[] => lines.trim().split(/\n\s*/);

/** Articles: medicine, biology, chemistry, physics, the humanities, computer science, German and Portuguese prints. */
export const ARTICLES = list(`
  <authors Lee DH/, /, et al.>. <title><.><journal><j.><year>;[| ]<volume>[(<issue>)|(<issue>)|]:[| ]<pages>.<doi>
  <authors Lee DH/, /, et al.>. <title><.><journal><j.><year>;<volume>[(<issue>)|]:<pages>.<doi>
  <authors Lee DH/, /, et al.> (<year>)[|.] <title><.><journal> <volume>[(<issue>)|]:[| ]<pages>.<doi>
  <authors Lee DH/, /, et al.>. <year>. <title><.><journal> <volume>[(<issue>)|]:<pages>[.|]<doi>
  <authors Lee DH/, /, et al.>: <title><.><journal><j.><year>; <volume>[(<issue>)|]: <pages>.
  <authors Lee DH/, /, et al.>: <title><.><journal> <volume>:<pages>, <year>
  <authors Lee, D. H./ & / et al.> <title><.><journal>[ | , ]<volume>, <pages> (<year>).<doi>
  <authors Lee, D.H./ & / et al.> <title><.><journal> <volume>, <pages> (<year>).
  <authors Lee, D. H./ & / et al.> <journal> <volume>[| ], <pages> (<year>).
  <authors Lee, D. H./ & /, et al.> (<year>) <journal> <volume>, <pages>.
  <authors D. H. Lee/, / et al.>, <journal> <year>, <volume>, <pages>.
  <authors D. H. Lee/ and / et al.>[:|,] <journal>, <year>, <volume>, <pages>.
  <authors D. H. Lee/ and / et al.>: [‘<title>’|'<title>'][.|,] <journal>, <year>, <volume>, <pages>.
  <authors D. H. Lee/[ and |, and ]/ et al.>, <journal>[ |, ]<volume>, <pages> (<year>).
  <authors D. H. Lee/[ and |, and ]/ et al.>, <title>, <journal>[ |, ]<volume>[, | (<issue>) ]<pages> (<year>).
  [<label>, <year><cut>|]<authors D.H. Lee/, / et al.><cut><title><cut><journal>, <volume>[ (<issue>)|] (<year>), <page:pp. ><pages>
  [<label>, <year><cut>|]<authors D.H. Lee/, / et al.><cut><title><cut><journal>, <volume> (<year>), <page:[p. |pp. ]><pages>
  <authors Lee D.H./, / et al.><cut><title><cut><journal><cut>(<year>)
  <authors LeeD.H./, / et al.><cut><title><cut><journal><cut>(<year>)
  <authors Lee, D. H./[, and |, & | & ]/, et al.> (<year>). <title><.><journal>[, | ]<volume>[(<issue>)|], <pages>.<doi>
  <authors Lee, D.H./[, and |, & | and ]/, et al.> (<year>). <title><.><journal>[, | ]<volume>[(<issue>)|], <pages>.<doi>
  <authors Lee, D.H./, /, et al.>, <year>. <title><.><journal> <volume>[ (<issue>)|], <pages>.<doi>
  <authors LEE, D.H./ & / et al.>[.|] <year>. <title><.><journal> <volume>[(<issue>)|]:<pages>.<doi>
  <authors LEE, D. H./; / et al.> <title><.><journal>, [<place>, |]<volume:v. ><volume>, <issue:n. ><issue>, <page:p. ><pages>, [<other:jan./abr. >|]<year>.
  <authors Lee, D.H./; / et al.> <title><.><journal> <year>, <volume>[, <issue>|], <pages>.<doi>
  <authors Lee, D. H./; / et al.> <title><.><journal> <year>, <volume>, <pages>.<doi>
  <authors Lee, D. H./ und / u. a.>: <title><.><journal:In: ><journal> <volume> (<year>), <issue:Nr. ><issue>, <page:S. ><pages>.
  <authors D. H. Lee/, / u. a.>: <title>, <journal:in: ><journal>, <volume:Bd. ><volume>, <year>, <page:S. ><pages>.
  <authors Lee, Dong/, and /, et al.>. “<title>.” <journal> <volume>, <issue:no. ><issue> (<year>): <pages>.
  <authors Dong Lee/ and / et al.>, [‘<title>’|'<title>'], <journal>, <volume>[(<issue>)|] (<year>), <pages>.
  <authors Lee, Dong/ et / et al.>, « <title> », <journal>, <volume>, <issue:n° ><issue>, <year>, <page:p. ><pages>.
  <authors Dong Lee/[, | and ]/ et al.>, <title>, <journal>, <volume>, <year>, [<page:pp. >|]<pages>.
  <authors [Dong Lee|D. H. Lee]/, and / et al.>. <title><.><journal>, <volume>[(<issue>)|]:<pages>, <year>.
  <authors D. H. Lee/, and / et al.>, “<title>,” <journal>, <volume:vol. ><volume>, <issue:no. ><issue>, <page:pp. ><pages>, <year>.
  <authors D. H. Lee/ and / et al.>, "<title>," <journal>, <volume:Vol. ><volume>, <issue:No. ><issue>, <year>, <page:pp. ><pages>.
`);

export const BOOKS = list(`
  <authors Lee DH/, /, et al.>. <title><.>[<edition> |]<place>: <publisher>; <year>.
  <authors Lee, D. H./ & / et al.> <title> (<publisher>, <year>).
  <authors LEE, D. H./; / et al.> <title><.>[<edition> |]<place>: <publisher>, <year>.
  <authors [Dong Lee|D. H. Lee|Lee, Dong]/ and / et al.>, <title> (<place>: <publisher>, <year>).
  <authors Lee, Dong/ and / et al.>. <title><.>[<edition> |]<place>: <publisher>, <year>.
  <authors Lee, Dong/ et / et al.>, <title>, <place>, <publisher>, <year>[, <other:406 p>|].
  <authors [Dong Lee|D. H. Lee]/ and / et al.>[,|.] <title>[,|.] <publisher>, [<place>, |]<year>.
  <authors Lee, D. H./ & / et al.> (<year>). <title>[.| (<other:2nd ed.>).] <place>: <publisher>.
`);

export const CHAPTERS = list(`
  <authors Lee DH/, /, et al.>. <title><.><editor:In: ><editors Lee DH/, >, <editor:[editors|editor|eds]>. <container>. <place>: <publisher>; <year>. <page:p. ><pages>.
  <authors Lee, D. H./ & / et al.> <title><.><container:In ><container> (<editor:eds ><editors Lee, D. H./ & >) <pages> (<publisher>, <year>).
  <authors LEE, D. H./; / et al.> <title><.><editor:In: ><editors LEE, D. H./; > <editor:[(Org.)|(Ed.)|(Coord.)]>. <container>. <place>: <publisher>, <year>. <page:p. ><pages>.
  <authors D.H. Lee/, / et al.><cut><title><cut><editors D.H. Lee/, > <editor:(Ed.)>, <container>, <publisher>, <place> (<year>), <page:pp. ><pages>
  <authors Lee, D. H./, and / et al.> (<year>). “<title>,” <container:in ><container>, <editor:eds ><editors D. H. Lee/ and > (<place>: <publisher>), <pages>.
  <authors Lee, Dong/ and / et al.>. “<title>.” <container:In ><container>, <editor:edited by ><editors Dong Lee/ and >, <pages>. <place>: <publisher>, <year>.
`);

export const PROCEEDINGS = list(`
  <authors [D. H. Lee|Dong Lee]/[, and | and ]/ et al.>. <title><.><container:In ><container>, <page:pages ><pages>, [<place>, |]<year>.
  <authors [D. H. Lee|Dong Lee]/ and / et al.>, <title>, [<container:in >|]<container>, [<place>, |]<year>, <page:pp. ><pages>.
  <authors D. H. Lee/ and / et al.>, “<title>,” <container:in ><container>, <year>, <page:pp. ><pages>.
  <authors Lee, D. H./, & / et al.> (<year>). <title><.><container:In ><container> (<page:pp. ><pages>). <place>: <publisher>.
  <authors Lee, D. H./ & / et al.> <title><.><container:In ><container> <pages> (<publisher>, <year>).
`);
