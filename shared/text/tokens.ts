import { CLASS_OF, LETTER, MARK, NUMBER, SPACE, SURROGATE } from './classes';

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
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]+|\b10\.\d{4,9}\/[^\s<>"]+/uy;
/** What addresses begin with. */
const ADDRESS_STARTS: ReadonlySet<number> = new Set([...'hfw1'].map(sign => sign.charCodeAt(0)));
const [APOSTROPHE, QUOTE, NEW_LINE] = [0x27, 0x2019, 0x0a];

/** The tokens of `text`, in order, the first `most` of them; only white space is in none. */
export function tokensOf(text: string, most = Infinity): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length && tokens.length < most;) {
    const unit = text.charCodeAt(i);
    const bits = CLASS_OF[unit]!;
    if ((bits & SURROGATE) !== 0) return matchedTokens(text, most);
    if ((bits & SPACE) !== 0) {
      i++;
      continue;
    }
    const address = ADDRESS_STARTS.has(unit) ? addressEnd(text, i) : i;
    const kind = address > i ? 'address' : (bits & LETTER) !== 0 ? 'word' : (bits & NUMBER) !== 0 ? 'number' : 'mark';
    const end = kind === 'address' ? address : kind === 'word' ? wordEnd(text, i) : kind === 'number' ? numberEnd(text, i) : i + 1; // prettier-ignore
    tokens.push({ text: text.slice(i, end), start: i, end, kind, gap: gapBefore(text, i) });
    i = end;
  }
  return tokens;
}

function addressEnd(text: string, start: number): number {
  ADDRESS.lastIndex = start;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : start;
}

const classAt = (text: string, i: number): number => CLASS_OF[text.charCodeAt(i)]!;

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    if ((classAt(text, end) & (LETTER | MARK)) !== 0) continue;
    const unit = text.charCodeAt(end);
    const joins = (unit === APOSTROPHE || unit === QUOTE) && end + 1 < text.length;
    if (!joins || (classAt(text, end + 1) & LETTER) === 0) break;
  }
  return end;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (classAt(text, end) & NUMBER) !== 0) end++;
  return end;
}

/** The same by the pattern: for texts with characters of two units, of which the class table knows nothing. */
function matchedTokens(text: string, most: number): Token[] {
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

/** Space before a token that is looked at. */
const MOST_SPACE = 8;

function gapBefore(text: string, start: number): Token['gap'] {
  if (start === 0) return 'line';
  let gap: Token['gap'] = 'none';
  for (let i = start - 1; i >= 0 && i >= start - MOST_SPACE && (classAt(text, i) & SPACE) !== 0; i--) {
    if (text.charCodeAt(i) === NEW_LINE) return 'line';
    gap = 'space';
  }
  return gap;
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
