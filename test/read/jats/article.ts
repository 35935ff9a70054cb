import type { ArticleDocument } from '../../../shared';
import { clean } from '../../../shared';

/** What the tests write an article of. */
export interface Parts {
  readonly attributes?: string;
  readonly journal?: string;
  readonly meta?: string;
  readonly body?: string;
  readonly back?: string;
}

/** A JATS article of the parts. */
export const article = ({
  attributes = 'xml:lang="en"',
  journal = '',
  meta = '',
  body = '',
  back = '',
}: Parts): string =>
  `<?xml version="1.0"?><article dtd-version="1.2" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>\n` +
  `<front><journal-meta>${journal}</journal-meta><article-meta>${meta}</article-meta></front>\n` +
  `${body === '' ? '' : `<body>${body}</body>`}${back === '' ? '' : `<back>${back}</back>`}</article>`;

/** The document of an article of the parts. */
export const documentOf = (parts: Parts): ArticleDocument =>
  clean(Buffer.from(article(parts)), { key: 'article.xml', net: false });

/** Each section as `type "heading" (level): paragraph | paragraph`. */
export const outline = ({ sections = [] }: ArticleDocument): string[] =>
  sections.map(
    ({ type, number, heading, level, language, paragraphs }) =>
      [
        type,
        ...(number === undefined ? [] : [number]),
        ...(heading === undefined ? [] : [`"${heading}"`]),
        ...(level > 1 ? [`(${level})`] : []),
        ...(language === undefined ? [] : [`[${language}]`]),
      ].join(' ') + (paragraphs.length === 0 ? '' : `: ${paragraphs.map(({ text }) => text).join(' | ')}`),
  );
