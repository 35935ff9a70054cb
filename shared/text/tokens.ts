/** A token of a reference: a word, a number, one punctuation mark, or a whole identifier or address. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'address';
  /** What stands in front of it: the end of a line is worth more than a space, where the print sets a field a line. */
  readonly gap: 'none' | 'space' | 'line';
}

// Letters and digits part: "D13" is the end of "Phys. Rev. D" and volume 13, "e1003453" is told by its glued digits.
const TOKEN =
  /((?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]+|\b10\.\d{4,9}\/[^\s<>"]+)|(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|(\p{N}+)|([^\s])/gu;

/** The tokens of `text`, in order, the first `most` of them; only white space is in none. */
export function tokensOf(text: string, most = Infinity): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (tokens.length >= most) break;
    const start = match.index;
    tokens.push({ text: match[0], start, end: start + match[0].length, kind: kindOf(match), gap: gapBefore(text, start) }); // prettier-ignore
  }
  return tokens;
}

function kindOf(match: RegExpMatchArray): Token['kind'] {
  if (match[1] !== undefined) return 'address';
  if (match[2] !== undefined) return 'word';
  return match[3] !== undefined ? 'number' : 'mark';
}

function gapBefore(text: string, start: number): Token['gap'] {
  if (start === 0) return 'line';
  // eslint-disable-next-line regexp/no-super-linear-move -- reads 8 characters
  const white = /\s*$/.exec(text.slice(Math.max(0, start - 8), start))![0];
  return white === '' ? 'none' : white.includes('\n') ? 'line' : 'space';
}

/** "THOMSONa", "aDepartment": a mark glued to a word in other letters. */
const GLUED =
  /^(\p{Lu}{3,})(\p{Ll})$|^(\p{Ll})(\p{Lu}\p{Ll}{2,})$|^((?:(?![ᴬ-ᵪᵸᶛ-ᶿʰ-ʸⁿᵃ-ᵗ])\p{L})+)([ᴬ-ᵪᵸᶛ-ᶿʰ-ʸⁿᵃ-ᵗ]+)$/u;

/** `tokens` with the letters that are marks glued to a word as tokens of their own. */
export function unglued(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(token => {
    const match = token.kind === 'word' ? GLUED.exec(token.text) : null;
    if (match === null) return [token];
    const first = match[1] ?? match[3] ?? match[5]!;
    const middle = token.start + first.length;
    return [
      { ...token, text: first, end: middle },
      { ...token, text: match[2] ?? match[4] ?? match[6]!, start: middle, gap: 'none' as const },
    ];
  });
}
