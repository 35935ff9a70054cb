import { historyClaims } from '../../shared/identify/history';
import { blocksOf, PROSE } from './page';

const dates = (lines: readonly string[], lang?: string) =>
  historyClaims(blocksOf(lines).blocks, lang).map(({ fact, kind, value }) => [kind === 'label' ? fact : kind, value]);

describe('historyClaims', () => {
  it.each([
    [
      'Received 3 March 2012; accepted 9 July 2012; published online 1 August 2012',
      ['2012-03-03', '2012-07-09', '2012-08-01'],
    ],
    [
      'Received for publication 26 December 2003 and accepted in revised form 15 March 2004.',
      ['2003-12-26', '2004-03-15'],
    ],
    [
      'Received: 24 Nov 2015Accepted: 18 Dec 2015Published online: 26 Feb 2016New alert',
      ['2015-11-24', '2015-12-18', '2016-02-26'],
    ],
    ['Eingegangen: 3. März 2014 / Angenommen: 12. Mai 2014', ['2014-03-03', '2014-05-12']],
    ['Reçu le 5 janvier 2001, accepté le 6 février 2001', ['2001-01-05', '2001-02-06']],
    ['Recibido: 10 de enero de 2018. Aceptado: 5 de marzo de 2018.', ['2018-01-10', '2018-03-05']],
    ['Recebido em 3 de maio de 2010, aprovado em 4 de junho de 2010', ['2010-05-03', '2010-06-04']],
    ['收稿日期: 2019-03-04 接受日期: 2019-05-06', ['2019-03-04', '2019-05-06']],
  ])('%s', (line, expected) => expect(dates([line]).map(([, iso]) => iso)).toEqual(expected));

  it('joins a label and its date from blocks of their own', () => {
    expect(dates(['Published', '2015-01-27', 'Accepted', '2014-12-24', 'Received', '2014-07-31'])).toEqual([
      ['published', '2015-01-27'],
      ['accepted', '2014-12-24'],
      ['received', '2014-07-31'],
    ]);
    expect(dates(['Received: 24', 'Nov', '2015Accepted: 18', 'Dec', '2015Published online: 26 Feb 2016'])).toEqual([
      ['received', '2015-11-24'],
      ['accepted', '2015-12-18'],
      ['published', '2016-02-26'],
    ]);
  });

  it('tells a first appearance on line from publication', () => {
    expect(dates(['Available online 8 July 2022'])).toEqual([['online-label', '2022-07-08']]);
  });

  it.each([
    `${PROSE.repeat(2)}The first volume was published 12 May 2010 in Sampleton.`,
    'an unpublished 12 May 2010 note',
    'Accepted wisdom of 2010',
    'We received letters.',
  ])('leaves prose alone: %s', text => expect(dates([text])).toEqual([]));
});
