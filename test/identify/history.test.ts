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
      'Received for publication 27 December 2005 and accepted in revised form 16 March 2006.',
      ['2005-12-27', '2006-03-16'],
    ],
    [
      'Received: 21 Nov 2013Accepted: 17 Dec 2013Published online: 25 Feb 2014New alert',
      ['2013-11-21', '2013-12-17', '2014-02-25'],
    ],
    ['Eingegangen: 3. März 2014 / Angenommen: 12. Mai 2014', ['2014-03-03', '2014-05-12']],
    ['Reçu le 5 janvier 2001, accepté le 6 février 2001', ['2001-01-05', '2001-02-06']],
    ['Recibido: 10 de enero de 2018. Aceptado: 5 de marzo de 2018.', ['2018-01-10', '2018-03-05']],
    ['Recebido em 3 de maio de 2010, aprovado em 4 de junho de 2010', ['2010-05-03', '2010-06-04']],
    ['收稿日期: 2019-03-04 接受日期: 2019-05-06', ['2019-03-04', '2019-05-06']],
  ])('%s', (line, expected) => expect(dates([line]).map(([, iso]) => iso)).toEqual(expected));

  it('joins a label and its date from blocks of their own', () => {
    expect(dates(['Published', '2013-02-26', 'Accepted', '2013-01-23', 'Received', '2012-08-30'])).toEqual([
      ['published', '2013-02-26'],
      ['accepted', '2013-01-23'],
      ['received', '2012-08-30'],
    ]);
    expect(dates(['Received: 21', 'Nov', '2013Accepted: 17', 'Dec', '2013Published online: 25 Feb 2014'])).toEqual([
      ['received', '2013-11-21'],
      ['accepted', '2013-12-17'],
      ['published', '2014-02-25'],
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
