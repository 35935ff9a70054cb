/**
 * Sentences that many articles of a journal share word by word and that are theirs all the same: what authors, editors and
 * publishers declare of the one article. They recur as a banner does, so that memory must know them.
 */
export interface Declaration {
  readonly reason: string;
  readonly example: string;
  readonly pattern: RegExp;
}

export const DECLARATIONS: readonly Declaration[] = [
  {
    reason: 'Competing interests: most authors declare none, in the words of the form.',
    example: 'The authors have declared that no competing interests exist.',
    pattern:
      /\b(?:competing|conflicts? of|conflicting|declarations? of) (?:financial |personal )?interests?\b|interessenkonflikt|conflitos? de interesses?|conflictos? de intere(?:s|ses)\b|conflits? d['’]intérêts?|conflitti? di interess/iu,
  },
  {
    reason: 'Funding: the part that funders had in a study, and that there were none.',
    example: 'The funders had no role in study design or in the decision to publish.',
    pattern:
      /\bfund(?:er|ing|ed)s?\b.{0,80}\b(?:no role|role of|received|none)\b|\b(?:no|any) (?:specific|external|financial)\b.{0,40}\b(?:funding|support|grants?)\b|\bsupported (?:in part )?by (?:an? )?grants?\b/iu,
  },
  {
    reason: 'Ethics: approval and consent are worded by committees.',
    example: 'Written informed consent was obtained from all participants.',
    pattern:
      /\binformed consent\b|\bconsent (?:for|to) publi|\bethic(?:s|al) (?:committee|approval|board|review)\b|\binstitutional (?:review board|animal care)\b|\bdeclaration of helsinki\b|consentimiento informado|consentimento (?:livre|informado)|comit[éê] de ética|ethikkommission|consentement éclairé/iu,
  },
  {
    reason: 'Contributions and correspondence of authors.',
    example: 'These authors contributed equally to this work.',
    pattern:
      /\bcontributed equally\b|\bequal contribution\b|\ball authors (?:have )?(?:read|approved|contributed|reviewed|edited)\b|\b(?:joint|shared|co-?) ?(?:first|last|senior) authors?\b|\bcorresponding authors?\b/iu,
  },
  {
    reason: 'Where data, code and supplements are.',
    example: 'The data are available from the corresponding author on reasonable request.',
    pattern:
      /\b(?:data|code|materials?|information|files?)\b.{0,80}\bavailable\b|\bavailable\b.{0,40}\bon (?:reasonable )?request\b|\bdata sharing\b|\b(?:supplementary|supporting|supplemental) (?:information|materials?|data|files?)\b/iu,
  },
  {
    reason: 'An empty declaration under its heading.',
    example: 'Not applicable.',
    pattern:
      /^\s*(?:not applicable|none(?: (?:declared|reported))?|nil|n\/a|no aplica|não se aplica|entfällt)\s*(?:\.\s*)?$/iu,
  },
  {
    reason: 'The licence that the article is under.',
    example: 'This is an open access article, which permits unrestricted use if the work is cited.',
    pattern:
      /\bcreative commons\b|\bopen[- ]access article\b|\bunrestricted use\b|\bunder the terms of\b|\blicen[sc]ed under\b|\bpublic domain\b/iu,
  },
  {
    reason: 'How the article was reviewed and edited.',
    example: 'Not commissioned; externally peer reviewed.',
    pattern:
      /\bpeer[- ]review(?:ed|ers?)?\b|\b(?:handling|academic|associate) editor\b|\bedited by\b|\breviewed by\b/iu,
  },
  {
    reason: "The publisher's note on claims and borders.",
    example: 'The publisher remains neutral with regard to jurisdictional claims in published maps.',
    pattern: /\bremains neutral\b|\bjurisdictional claims\b|\bthose of the authors?\b/iu,
  },
  {
    reason: 'Thanks, and the sentence that opens a list of abbreviations.',
    example: 'The following abbreviations are used in this manuscript.',
    pattern:
      /\b(?:we|authors?|i) (?:would like to |wish to )?(?:thank|acknowledge)\b|\bgrateful to\b|\babbreviations are used\b/iu,
  },
];

/** Whether `text` holds a declaration. Only its beginning is looked at: a declaration says at once what it is. */
export const isDeclaration = (text: string): boolean => {
  const head = text.slice(0, DECLARING_CHARS);
  return DECLARATIONS.some(({ pattern }) => pattern.test(head));
};

const DECLARING_CHARS = 400;
