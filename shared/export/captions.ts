import type { Figure, Table } from '../document';

/** A figure's or table's label and caption as one text; empty where it has neither. */
export const captionText = ({ label, caption }: Pick<Figure | Table, 'label' | 'caption'>): string =>
  [label === undefined ? '' : ended(label), caption ?? ''].filter(part => part !== '').join(' ');

/** A label with the full stop that parts it from its caption. */
const ended = (label: string): string => (/[.:]$/.test(label) ? label : `${label}.`);
