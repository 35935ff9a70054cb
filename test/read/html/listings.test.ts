import { clean } from '../../../shared';
import { expectations, HTML_LISTINGS as KNOWN } from '../../known-failures';
import { ENTRIES, LISTINGS } from '../../pages/html/layouts/listings';

const expectation = expectations(KNOWN);

describe.each(LISTINGS.map(({ name, page }) => [name, page] as const))('%s', (name, page) => {
  const document = clean(new TextEncoder().encode(page), { key: 'page.html' });
  const { items = [] } = document;

  expectation(name, 'is a listing with all entries and no others', () => {
    expect(document.page.type).toBe('listing');
    expect(items.map(item => item.title)).toEqual(ENTRIES.map(entry => entry.title));
  });

  expectation(name, 'has the address of each entry', () => {
    expect(items.map(item => item.url)).toEqual(ENTRIES.map(entry => entry.url));
  });

  expectation(name, 'has nothing of the site', () => {
    expect(JSON.stringify([document.sections, items])).not.toMatch(/Valley Press|Privacy|permissions|Refine|Next page/);
  });

  expectation(name, 'has dates, and teasers and authors where the page has them', () => {
    expect(items.map(item => item.date?.replace('First published: ', ''))).toEqual(ENTRIES.map(entry => entry.date));
    if (page.includes(ENTRIES[0].teaser))
      expect(items.map(item => item.text)).toEqual(ENTRIES.map(entry => entry.teaser));
    if (page.includes('Ortiz')) expect(items.map(item => item.authors)).toEqual(ENTRIES.map(entry => entry.authors));
  });
});
