import type { Rule } from '../../rules';

/** What the reader of a scraper's text takes out by itself. */
export const ALT_TEXT: Rule = {
  id: 'image.alt-text',
  reason:
    'What a scraper wrote where the page had a picture: it describes the picture or names its file, and is no text.',
  example: '[image: portrait of the first author]',
};
