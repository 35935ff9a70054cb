/** What a line or paragraph shows by its own text. All functions take text without outer white space. */

/** The sentence is over: a full stop or the like, and after it at most quotes, brackets and a citation's number. `3.2` is a number. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-24);
  return (
    /[.!?:;…。！？]["'”’»)\]]*$/u.test(end) || /(?:[!?:;…。！？]|(?<!\d)\.)["'”’»)\]]*\s?[\d,–*†‡]{1,8}$/u.test(end)
  );
}

/** Words after which no sentence, heading or caption ends. */
const OPEN_WORD =
  /(?:^|\s)(?:a|an|the|of|and|or|in|on|to|for|with|by|from|at|as|into|than|that|which|whose|between|among|their|its|our|this|these|is|are|was|were|be|been|has|have|had|not|der|die|das|und|von|mit|zu|de|la|le|les|des|du|et|y|en|el|los|las|e|da|do|dos)$/i;

/** The phrase goes on: the last word is an article, a preposition or the like, or a comma, hyphen or bracket stands open. */
export function endsOpen(text: string): boolean {
  const end = text.slice(-40);
  return /[,(\[@/\u00AD\uFFFE-]$/u.test(end) || OPEN_WORD.test(end);
}

/** A word was divided here: a letter and a hyphen. */
export function endsDivided(text: string): boolean {
  return /\p{L}[-\u2010\u00AD\uFFFE]$/u.test(text.slice(-3));
}

export function startsLower(text: string): boolean {
  return /^["'“‘(\[]?\p{Ll}/u.test(text) && !/^[a-z][.)]\s/.test(text);
}

/** A caption's label at the start: `Figure 2.`, `Table IV`, `FIGURE 1 |`, `Fig. S3:`; the rest must not go on as a sentence. */
export function startsCaption(text: string): boolean {
  const match =
    /^(?:supplement(?:ary|al) )?(?:fig(?:ure|\.)?|table|scheme|plate|chart|box|video|abb(?:ildung|\.)|tabelle|tab\.|figura|tabla|cuadro|tableau|quadro|tabela) ?(?:[A-Z]?\d{1,3}[A-Za-z]?|[IVX]{1,5})(?<end>\s*[.:|—–]|\)|(?=\s)|$)(?<rest>.*)$/isu.exec(
      text.slice(0, 120),
    );
  if (match === null || !/^\p{Lu}/u.test(text)) return false;
  const { end, rest } = match.groups as { end: string; rest: string };
  if (/[.:|—–]/.test(end)) return !/^\s*\p{Ll}/u.test(rest);
  return end === '' && (rest === '' || /^\s+["“(]?\p{Lu}/u.test(rest));
}

/** A bullet, or a dash that stands for one. */
export function bulletOf(text: string): string | undefined {
  return /^(?:[•●▪■◦‣➢✓○]|[-–—](?=\s))\s*/u.exec(text)?.[0];
}

/** Running text: a good number of words, most of them of lower-case letters. */
export function isProse(text: string): boolean {
  const words = text.match(/\S+/g) ?? [];
  if (words.length < 8) return false;
  return (
    words.filter(word => /^["'“‘(]?\p{Ll}[\p{Ll}’'-]*(?:[),.:;\u201d][.,;:)”’]*)?$/u.test(word)).length /
      words.length >=
    0.45
  );
}
