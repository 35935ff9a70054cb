import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean, decode } from '../../shared';
import { lawBreaks } from '../../scripts/law';
import { expectations, LISTINGS as KNOWN } from '../known-failures';

const FOLDER = join(__dirname, '../pages/listing');
const bytesOf = (name: string) => readFileSync(join(FOLDER, name));
const cleaned = (name: string) => clean(bytesOf(name), { key: name });
/** The entries as lines: title | authors | type | date | url, and the beginning of the teaser. */
const entries = (name: string) =>
  (cleaned(name).items ?? []).map(({ title, authors, type, date, url, text }) =>
    [title, authors?.join('+'), type, date, url, text?.slice(0, 20)].map(part => part ?? '-').join(' | '),
  );

/** Pages of this folder are listings of five shapes, their journals and articles invented. */
const PAGES: readonly (readonly [name: string, entries: readonly string[]])[] = [
  [
    'contents-of-an-issue.txt',
    [
      'Lakes that remember | Hanne Solberg | Editorial | First published: 2 September 2019 | - | -',
      'Ice cover and the spring bloom in four shallow lakes of the north | Petra Lindgren+Oskar Bauer+Mina Tanaka | Research Articles | First published: 30 August 2019 | - | -',
      'Perch grow faster where the pike are few | A. B. Carlisle+Jonas Wirth | Research Articles | First published: 21 August 2019 | - | -',
      'How deep does the wind mix a round lake? | Noor Haddad+Emil Strand | Research Articles | First published: 19 August 2019 | - | -',
      'The Quiet Shore, by Ada Fenn | Ruth Okafor | Book Review | First published: 12 August 2019 | - | -',
    ],
  ],
  [
    'search-results.txt',
    [
      'Ice cover and the spring bloom in four shallow lakes of the north | Petra Lindgren+Oskar Bauer+Mina Tanaka | - | Journal of Lake Studies, 30 August 2019 | - | ... the length of th',
      'Snow on ice: a record of forty winters | Hanne Solberg | - | Annals of Cold Water, 4 March 2018 | - | ... a record of ice ',
      'What fish do under the ice | A. B. Carlisle+Jonas Wirth | - | Journal of Lake Studies, 11 January 2017 | - | ... perch under ice ',
      'Methane bubbles in lake ice | Noor Haddad+Emil Strand+Ruth Okafor | - | Letters on Gas and Water, 9 December 2016 | - | ... bubbles caught i',
      'A sledge for taking cores | Ada Fenn | - | Tools of the Trade, 2 May 2015 | - | ... the sledge can b',
    ],
  ],
  [
    'news-index.txt',
    [
      "Lakes freeze later than a century ago | Mina Tanaka | - | 12 January 2024 | /news/2024/lakes-freeze-later | Ferrymen's diaries s",
      'Perch remember where they were caught | Jonas Wirth | - | 9 January 2024 | /news/2024/perch-remember | Fish that were hooke',
      'Why are some lakes pink? | Ruth Okafor | - | 5 January 2024 | /news/2024/pink-lakes | Salt-loving algae ar',
      'Prize for a sledge that takes cores | Ada Fenn | - | 2 January 2024 | /news/2024/prize-sledge | The Lake Society giv',
    ],
  ],
  [
    'conference-programme.txt',
    [
      'Ice cover and the spring bloom in shallow lakes | Petra Lindgren (University of Uppsala)+Oskar Bauer (University of Graz) | - | 09:00-09:20 | - | Snow explains more o',
      'What fish do under the ice | A. B. Carlisle (Lakehead University) | - | 09:20-09:40 | - | Tagged perch swim as',
      'Methane bubbles in lake ice | Noor Haddad (Lund University)+Emil Strand (Lund University) | - | 09:40-10:00 | - | We counted bubbles i',
      'A sledge for taking cores | Ada Fenn (Lake Society) | - | 10:30-10:50 | - | The sledge can be pu',
      'Ten thousand years of pollen | Ruth Okafor (University of Ibadan) | - | 10:50-11:10 | - | Pollen from a core o',
    ],
  ],
  [
    'cards.html',
    [
      'Ice cover and the spring bloom in four shallow lakes | Petra Lindgren+Oskar Bauer | Research article | 30 August 2019 | /a/1 | Snow explains more o',
      'Perch grow faster where the pike are few | A. B. Carlisle+Jonas Wirth | Research article | 21 August 2019 | /a/2 | In ponds without pik',
      'How deep does the wind mix a round lake? | Noor Haddad+Emil Strand | Review | 19 August 2019 | /a/3 | Forty years of measu',
      'A sledge for taking cores | Ada Fenn | Tools | 12 August 2019 | /a/4 | One person can pull ',
    ],
  ],
];

const expectation = expectations(KNOWN);

describe.each(PAGES)('%s', (name, expected) => {
  expectation(name, 'entries, each whole and none fused', () => expect(entries(name)).toEqual(expected));
  expectation(name, 'is a listing', () => expect(cleaned(name).page.type).toBe('listing'));
  test('every character is accounted for', () => {
    expect(lawBreaks(cleaned(name), decode(bytesOf(name)).text)).toEqual([]);
  });
});
