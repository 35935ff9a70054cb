/** A small page of our own: a title, the word "Abstract", a paragraph. */
export const MOSS =
  'Moss on walls\n\nAbstract\n\nWe weighed cushions of moss after each rain, on forty walls of three villages, and asked how much of the water stayed. Walls of granite kept less of it than walls of brick, and shade mattered more than height above the ground. Cushions that faced the north kept a third of the rain for a week, whatever the wall.\n';
