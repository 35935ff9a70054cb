import { kindOf, read } from '../../shared/read';

const FUNDING = '* This work was supported by the county council (grant 12/2004).';
const NOTICE =
  'The costs of publication of this article were defrayed in part by the payment of page charges. This article must therefore be hereby marked "advertisement" in accordance with 18 U.S.C. Section 1734 solely to indicate this fact.';
const SHORTER =
  'The publication costs of this article were defrayed in part by page charge payment. This article must therefore be hereby marked “advertisement” in accordance with 18 U.S.C. §1734 solely to indicate this fact.';
const readPage = (source: string) => read(source, kindOf(source));

describe('the notice of page charges', () => {
  it.each([
    ['behind the funding', `${FUNDING} ${NOTICE}`, [FUNDING]],
    ['in other words', `${FUNDING} ${SHORTER}`, [FUNDING]],
    ['before another note', `${NOTICE} ${FUNDING}`, [FUNDING]],
    ['alone', NOTICE, []],
  ])('goes %s', (_, source, kept) => {
    const { blocks, removed } = readPage(source);
    expect(blocks.map(({ text }) => text)).toEqual(kept);
    expect(removed.map(({ rule }) => rule)).toEqual(['site.page-charges']);
  });

  it.each([
    'The costs of this article were high, and its authors paid them.',
    'Publication costs of this article were defrayed by the society.',
    'The letter was marked “advertisement” solely to indicate this fact.',
  ])('%s stays', source => {
    const { blocks, removed } = readPage(source);
    expect(blocks.map(({ text }) => text)).toEqual([source]);
    expect(removed).toEqual([]);
  });
});
