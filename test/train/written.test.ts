import { isSite, type Role } from '../../shared/label/roles';
import { labelledLine, writtenPages } from '../../train/written';

const PAGES = writtenPages();
const TYPES = ['article', 'abstract-page', 'listing', 'landing', 'news'];

describe('a labelled line', () => {
  it('keeps its indentation', () => expect(labelledLine('nav\t    Home')).toEqual({ role: 'nav', text: '    Home' }));
  it('keeps further tabs', () => expect(labelledLine('table\ta\tb')).toEqual({ role: 'table', text: 'a\tb' }));
  it('is none where it is empty', () => expect(labelledLine('  ')).toBeUndefined());
  it.each(['Home', 'menu\tHome', '\tHome'])('has a known role: %j', line =>
    expect(() => labelledLine(line)).toThrow('no role'),
  );
});

describe.each(PAGES)('$path', ({ type, text, pieces }) => {
  const roles = pieces.map(({ role }) => role as Role);

  it('has a known type', () => expect(TYPES).toContain(type));
  it('has content and a site around it', () => {
    expect(roles.some(isSite)).toBe(true);
    expect(roles.filter(role => !isSite(role)).length).toBeGreaterThan(5);
  });
  it('has entries only if it is a list', () =>
    expect(roles.includes('item-title') && type !== 'listing' && type !== 'landing').toBe(false));
  it('has pieces in order, none over another', () => {
    let last = 0;
    for (const { at } of pieces) {
      expect(at![0]).toBeGreaterThanOrEqual(last);
      expect(at![1]).toBeLessThanOrEqual(text.length);
      last = at![1];
    }
  });
  it('says its labels nowhere', () => expect(text).not.toMatch(/\sdata-(?:l|type)=/));
});
