import type { Removal } from '../reading';
import { type Line, linesByPage, withoutPrefix } from './lines';
import { pageNumbers } from './page-numbers';
import type { PdfRuleId } from './rules';
import { stampRule } from './stamps';

/** What the printer put round the text, and the lines that are left. */
export interface Stripped {
  readonly lines: readonly Line[];
  readonly removed: readonly Removal[];
  /** Indices into `lines` of those that begin a page, or follow something that was taken out. */
  readonly breaks: ReadonlySet<number>;
}

/** How many lines from a page's edge (or from a page number) running heads and feet are looked for. */
const ZONE = 4;
/** Longest running head; longer lines are paragraphs. */
const MAX_HEAD = 160;

/** Takes page numbers, running heads and feet, stamps and ornaments out of `lines`. */
export function stripFurniture(lines: readonly Line[]): Stripped {
  const rules = new Map<number, PdfRuleId>();
  lines.forEach((line, i) => {
    const rule = stampRule(line.text);
    if (rule !== undefined) rules.set(i, rule);
  });
  for (const i of lineNumbers(lines, rules)) rules.set(i, 'pdf.line-number');
  const numbers = pageNumbers(lines.filter((_, i) => !rules.has(i)));
  lines.forEach((line, i) => {
    if (numbers.has(line)) rules.set(i, 'pdf.page-number');
  });
  const heads = runningHeads(lines, rules);
  lines.forEach((line, i) => {
    if (!rules.has(i) && heads.has(line.text) && !isTitle(line, i)) rules.set(i, 'pdf.running-head');
  });
  return strip(lines, rules, heads);
}

/** The short title is the title itself where it stands on the first page, below the first line, and has no number. */
function isTitle(line: Line, index: number): boolean {
  return line.page === 1 && index > 0 && index < 12 && line.text.length > 30 && !/\d/.test(line.text);
}

function strip(lines: readonly Line[], rules: ReadonlyMap<number, PdfRuleId>, heads: ReadonlySet<string>): Stripped {
  const kept: Line[] = [];
  const removed: Removal[] = [];
  const breaks = new Set<number>();
  const marked = (lines[lines.length - 1]?.page ?? 1) > 1;
  let page = 1;
  let open = false;
  let numbered = false;
  lines.forEach((each, i) => {
    const rule = rules.get(i);
    if (rule !== undefined) {
      removed.push({ rule, at: [[each.start, each.end]] });
      open = true;
      numbered ||= rule === 'pdf.page-number';
      return;
    }
    // Without form feeds a page begins behind a page number.
    const line = marked ? each : { ...each, page: numbered ? page + 1 : page };
    if (line.page !== page) open = true;
    page = line.page;
    numbered = false;
    const head = open ? prefixOf(line.text, heads) : undefined;
    if (head !== undefined) removed.push({ rule: 'pdf.running-head', at: [[line.start, line.start + head.length]] });
    if (open) breaks.add(kept.length);
    kept.push(head === undefined ? line : withoutPrefix(line, head.length));
    open = false;
  });
  return { lines: kept, removed, breaks };
}

/** A running head that the dump wrote into the first line of the page: "J. Tidal Res. 12 (2009) of the estuary was". */
function prefixOf(text: string, heads: ReadonlySet<string>): string | undefined {
  for (const head of heads) {
    if (head.length >= 12 && text.length > head.length + 1 && text.startsWith(`${head} `)) return head;
  }
  return undefined;
}

/** `Vogt et al. / Lake levels`, `Genetics: Vogt et al.`: at a page's edge a running head, be it the only one of its kind. */
const AUTHORS_HEAD = /^(?:\p{Lu}[\p{L} ]{2,30}: )?\p{Lu}[\p{L}’'-]+ et al\.?(?:\s*[/:|•·—–-]\s?.{0,100})?$/u;

/** Lines that recur at the edges of the pages, digits aside, and lines that stand as they are on most pages. */
function runningHeads(lines: readonly Line[], rules: ReadonlyMap<number, PdfRuleId>): Set<string> {
  const edges = edgesOf(lines, rules);
  const heads = onMostPages(lines);
  for (const {
    lines: [outermost],
  } of edges)
    if (outermost !== undefined && AUTHORS_HEAD.test(outermost.text)) heads.add(outermost.text);
  const enough = edges.length <= 12 ? 2 : Math.max(3, Math.ceil(edges.length / 10));
  for (let round = 0; round < ZONE; round++) {
    const seen = new Map<string, { texts: Set<string>; places: Set<Line> }>();
    for (const edge of edges) {
      while (edge.lines.length > 0 && heads.has(edge.lines[0]!.text)) edge.lines.shift();
      const [line] = edge.lines;
      if (line === undefined || line.text.length > MAX_HEAD || !isHeadText(line.text)) continue;
      const { text } = line;
      // The one line of a short page stands at its top and at its foot, and counts once.
      const entry = seen.get(maskOf(text)) ?? { texts: new Set(), places: new Set() };
      entry.texts.add(text);
      entry.places.add(line);
      seen.set(maskOf(text), entry);
    }
    const found = [...seen.values()].filter(entry => entry.places.size >= enough);
    if (found.length === 0) break;
    for (const { texts } of found) texts.forEach(text => heads.add(text));
  }
  return heads;
}

/** Of a dump with form feeds: lines without digits that stand on at least half of the pages, wherever it wrote them. */
function onMostPages(lines: readonly Line[]): Set<string> {
  const pages = new Map<string, Set<number>>();
  for (const { text, page } of lines) {
    if (text.length >= 8 && text.length <= MAX_HEAD && !/\d/.test(text) && isHeadText(text)) {
      pages.set(text, (pages.get(text) ?? new Set()).add(page));
    }
  }
  const last = lines[lines.length - 1]?.page ?? 1;
  return new Set([...pages].filter(([, seen]) => last >= 4 && seen.size * 2 >= last).map(([text]) => text));
}

/** Captions and labels recur with other numbers too ("Table 2"); sentences recur in forms, and end in a full stop. */
function isHeadText(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !/^(?:fig|tab|abb|cuadro|plate|scheme|box|appendix)\p{L}*\.? ?[\dA-Z]/iu.test(text) &&
    !/^\[?\d{1,3}[.\])]/.test(text)
  );
}

/** The text with its numbers masked. The page's own number stands at the left of even pages and at the right of odd ones. */
function maskOf(text: string): string {
  const masked = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  const bare = masked.replace(/^# (.*)$|^(.*) #$/, '$1$2');
  return /\p{L}{2}.*\p{L}{2}/u.test(bare) ? bare : masked;
}

/** The lines at the top or foot of a page, the outermost first. */
interface Edge {
  readonly lines: Line[];
}

/** Tops and feet of the pages. A dump without form feeds has them on both sides of its page numbers, and its first line is one. */
function edgesOf(lines: readonly Line[], rules: ReadonlyMap<number, PdfRuleId>): Edge[] {
  const rest = lines.filter((_, i) => !rules.has(i));
  if ((lines[lines.length - 1]?.page ?? 1) > 1) {
    return [...linesByPage(rest).values()].flatMap(page => [
      { lines: page.slice(0, 2 * ZONE) },
      { lines: page.slice(-2 * ZONE).reverse() },
    ]);
  }
  const numbers = [...rules].filter(([, rule]) => rule === 'pdf.page-number').map(([i]) => lines[i]!.start);
  const recurs = rest.findLastIndex(line => line.text === rest[0]?.text) > 0;
  const top = numbers.length > 0 && recurs ? [{ lines: rest.slice(0, 1) }] : [];
  const inner = numbers.flatMap(number => {
    const below = rest.findIndex(line => line.start > number);
    const at = below === -1 ? rest.length : below;
    return [{ lines: rest.slice(at, at + 2 * ZONE) }, { lines: rest.slice(Math.max(0, at - 2 * ZONE), at).reverse() }];
  });
  return [...top, ...inner];
}

/** Runs of at least six lines that are bare numbers, each one more than the one before. */
function lineNumbers(lines: readonly Line[], rules: ReadonlyMap<number, PdfRuleId>): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length >= 6) found.push(...run);
    run = [];
  };
  lines.forEach((line, i) => {
    const number = /^\d{1,4}$/.test(line.text) && !rules.has(i) ? Number(line.text) : undefined;
    const before = run.length > 0 ? Number(lines[run[run.length - 1]!]!.text) : undefined;
    if (number === undefined || (before !== undefined && number !== before + 1)) close();
    if (number !== undefined) run.push(i);
  });
  close();
  return found;
}
