/**
 * What a token of the front matter is. `+` begins a person or an affiliation. Dates by what they are the date of; `year`
 * is the year of an imprint ("12, 3–9 (2011)"), `copyright` that behind ©. Marks inside of a stretch have its label.
 */
export const FRONT_LABELS = [
  'other',
  'title',
  'given+',
  'given',
  'family+',
  'family',
  'marker',
  'affiliation+',
  'affiliation',
  'email',
  'received',
  'revised',
  'accepted',
  'published',
  'date',
  'year',
  'copyright',
  'journal',
  'volume',
  'issue',
  'pages',
  'number',
  'doi',
  'keyword',
  'licence',
  'type',
  'publisher',
] as const;
export type FrontLabel = (typeof FRONT_LABELS)[number];

export const LABEL_INDEX = Object.fromEntries(FRONT_LABELS.map((label, i) => [label, i])) as Readonly<
  Record<FrontLabel, number>
>;
