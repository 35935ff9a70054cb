import { type Choose, print } from '../../scripts/references/print';
import { chooser, workOf } from '../../scripts/references/reprint';
import { ARTICLES } from '../../scripts/references/styles';
import type { GoldReference } from '../../scripts/references/gold';
import { Block, type Hints, PLAIN } from '../../shared/source/block';
import { SourceText } from '../../shared/source/source-text';
import type { List } from './lists';

const oneOf = <T>(list: readonly T[], choose: Choose): T => list[choose(list.length)]!;

/** An entry as the lines or elements that a page prints it in, and how each stands on the page. */
type Printed = readonly { readonly text: string; readonly hints?: Partial<Hints> }[];

/** Bibliographies that no page has: labelled references in many layouts, the `seed`-th. */
export function composedList(references: readonly GoldReference[], seed: number): List {
  const choose = chooser(seed * 31 + 5);
  const layout = layoutOf(choose);
  const style = oneOf(ARTICLES, choose);
  const own = choose(2) === 0;
  const count = 2 + choose(choose(2) === 0 ? 6 : 40);
  const fused = choose(4) > 0 ? 0 : oneOf([2, 5, 10], choose);
  let source = '';
  const starts: number[] = [];
  const blocks: { start: number; end: number; hints: Partial<Hints> }[] = [];
  let number = 0;
  while (number < count) {
    const reference = oneOf(references, choose);
    const work = workOf(reference, choose);
    if (own && work === undefined) continue;
    number++;
    const raw = own
      ? print(style, work!, choose)
          .map(([text]) => text)
          .join('')
          .replace(/\n/g, ' ')
      : reference.raw;
    const lines = layout(raw.trim(), reference, number, choose);
    lines.forEach(({ text, hints = {} }, i) => {
      // Readers run entries together: all of a page's, or some of them.
      const isFused = i === 0 && blocks.length > 0 && choose(10) < fused;
      if (source !== '') source += isFused ? ' ' : '\n';
      if (i === 0) starts.push(source.length);
      if (isFused) blocks[blocks.length - 1] = { ...blocks.at(-1)!, end: source.length + text.length };
      else blocks.push({ start: source.length, end: source.length + text.length, hints });
      source += text;
    });
  }
  return {
    id: `composed ${seed}`,
    group: 'composed',
    starts,
    blocks: blocks.map(
      ({ start, end, hints }) => new Block(SourceText.copy(source, start, end), { ...PLAIN, ...hints }),
    ),
  };
}

type Layout = (raw: string, reference: GoldReference, number: number, choose: Choose) => Printed;

const ELEMENTS = ['li', 'p', 'div', 'span', 'cite', 'td', 'dd'];

function layoutOf(choose: Choose): Layout {
  const html = choose(2) === 0;
  const names = [
    oneOf(ELEMENTS, choose),
    oneOf(['reference', 'ref', 'citation', 'bib', 'content', 'item'], choose),
    oneOf(['ol', 'ul', 'div', 'section'], choose),
  ];
  const hint = (element: string, gap: number): Partial<Hints> =>
    html ? { names: [element, ...names], gap: 1 } : { gap };
  const gap = choose(2);
  const marker = oneOf(['', '', '', '1.', '1', '[1]', '•'], choose);
  const numberOf = (n: number): string => marker.replace('1', String(n));
  const kind = choose(7);
  const label = choose(2) === 0;
  const ownAuthors = choose(3) === 0;
  switch (kind) {
    case 0:
      // An entry an element, its number a marker of the list.
      return (raw, _, n) => [
        {
          text: raw,
          hints: {
            ...hint(names[0]!, gap),
            ...(marker === '' ? {} : { marker: numberOf(n), shape: 'list-item' as const }),
          },
        },
      ];
    case 1:
      return (raw, _, n) => [
        { text: marker === '' || marker === '•' ? raw : `${numberOf(n)} ${raw}`, hints: hint(names[0]!, gap) },
      ];
    case 2:
      // The number on a line of its own.
      return (raw, _, n) => [
        { text: marker === '' || marker === '•' ? `${n}.` : numberOf(n), hints: hint('span', 1) },
        { text: raw, hints: hint(names[0]!, gap) },
      ];
    case 3:
    case 4:
      return (raw, reference, _n, pick) =>
        fieldsOf(raw, reference, label, ownAuthors, pick).map((text, i) => ({
          text,
          hints: hint(names[Math.min(i, 2)]!, i === 0 ? gap : 0),
        }));
    case 5:
      // A second element behind the entry: its address, a note.
      return (raw, _, n, pick) => [
        { text: marker === '' || marker === '•' ? raw : `${numberOf(n)} ${raw}`, hints: hint(names[0]!, gap) },
        ...(pick(2) === 0
          ? [
              {
                text: oneOf(
                  [
                    `https://doi.org/10.${1000 + pick(9)}/x.${pick(9999)}`,
                    `doi: 10.${1000 + pick(9)}/j.${pick(9999)}`,
                    `PMID: ${pick(9999999)}`,
                    `Available from: https://example.org/${pick(999)}`,
                  ],
                  pick,
                ),
                hints: hint('a', 0),
              },
            ]
          : []),
      ];
    default:
      // Cut once behind a full stop.
      return (raw, _, n, pick) => {
        const stops = [...raw.matchAll(/(?<=\p{L}{2}[.?!]) (?=\p{Lu})/gu)].map(({ index }) => index);
        const text = marker === '' || marker === '•' ? raw : `${numberOf(n)} ${raw}`;
        if (stops.length === 0) return [{ text, hints: hint(names[0]!, gap) }];
        const at = oneOf(stops, pick) + text.length - raw.length;
        return [
          { text: text.slice(0, at), hints: hint(names[0]!, gap) },
          { text: text.slice(at + 1), hints: hint(names[1]!, 0) },
        ];
      };
  }
}

/** Authors, title and the rest in elements of their own, with or without a label before them; authors one by one where `ownAuthors`. */
function fieldsOf(
  raw: string,
  { fields }: GoldReference,
  label: boolean,
  ownAuthors: boolean,
  choose: Choose,
): string[] {
  const { authors = '', title = '', journal = '', volume = '', pages = '', year = '' } = fields;
  if (authors === '' || title === '' || year === '') return [raw];
  const family = /\p{L}[\p{L}'-]+/u.exec(authors)?.[0] ?? 'Lund';
  const names = ownAuthors
    ? authors.split(/(?<=\p{Lu}\.?),\s+(?=\p{Lu})|;\s*|\s+(?:and|&)\s+/u).filter(name => name.trim() !== '')
    : [authors];
  const host = journal === '' ? (fields.container ?? fields.publisher ?? '') : journal;
  const rest = oneOf(
    [
      `${host}, ${volume} (${year}), pp. ${pages}`,
      `${host} ${volume}, ${pages} (${year}).`,
      `${host}, ${year}, ${volume}: ${pages}`,
      `(${year}) ${host} ${volume}: ${pages}.`,
    ],
    choose,
  );
  return [
    ...(label ? [oneOf([`${family}, ${year}`, `${family} et al., ${year}`, `${family} (${year})`], choose)] : []),
    ...names,
    title,
    rest,
  ]
    .map(text => text.trim())
    .filter(text => text !== '');
}
