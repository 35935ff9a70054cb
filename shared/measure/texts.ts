import type { Parts } from '../compose';

/** Every text that the parts of a document offer to its readers. */
export function textsOf(parts: Parts): string[] {
  const texts = [
    ...(parts.sections ?? []).flatMap(section => [section.heading, ...section.paragraphs.map(({ text }) => text)]),
    ...[...(parts.figures ?? []), ...(parts.tables ?? [])].flatMap(({ label, caption }) => [label, caption]),
    ...(parts.references ?? []).map(({ raw }) => raw),
    ...(parts.items ?? []).flatMap(({ title, text }) => [title, text]),
    ...(parts.footnotes ?? []).map(({ text }) => text),
  ];
  return texts.filter(text => text !== undefined);
}
