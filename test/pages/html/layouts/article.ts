import type { SectionType } from '../../../../shared';

/** The one article that all layouts print. Text, people, journal and science are invented. `{1,2}` marks citations. */
export interface Section {
  readonly heading: string;
  readonly type: SectionType;
  readonly paragraphs: readonly string[];
  readonly sections?: readonly Section[];
}
export interface Author {
  readonly given: string;
  readonly family: string;
  readonly email?: string;
  /** Index into `ARTICLE.affiliations`. */
  readonly at: number;
}
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly journal: string;
  readonly volume: string;
  readonly pages: string;
  readonly doi: string;
}

export const ARTICLE = {
  title: 'Wet bark slows the spread of the larch beetle in late springs',
  journal: 'Journal of Cold Forests',
  publisher: 'Upper Valley Press',
  volume: '27',
  issue: '3',
  pages: '211-224',
  doi: '10.5555/jcf.2021.0417',
  year: 2021,
  received: { iso: '2020-11-03', text: '3 November 2020' },
  accepted: { iso: '2021-02-18', text: '18 February 2021' },
  published: { iso: '2021-03-09', text: '9 March 2021' },
  authors: [
    { given: 'Maria', family: 'Ortiz', email: 'm.ortiz@larch.example', at: 0 },
    { given: 'Pavel', family: 'Linde', at: 1 },
    { given: 'Aiko', family: 'Tanabe', at: 0 },
  ] as readonly Author[],
  affiliations: [
    'Department of Forest Entomology, University of the Upper Valley, Larchwald, Norland',
    'Institute for Snow and Ice, 12 Glacier Road, Hochfirn, Norland',
  ],
  abstract:
    'Bark beetles of larch fly when the bark is dry, but how much a wet spring delays them is not known. We counted beetles in 60 traps on two slopes over four years and measured the water in the bark each week. On days with wet bark the catch fell to a third, and each week of late snow put the first brood off by five days. Late snow therefore protects larch stands more than cold winters do.',
  keywords: ['larch', 'bark beetle', 'snow cover', 'phenology'],
  sections: [
    {
      heading: 'Introduction',
      type: 'introduction',
      paragraphs: [
        'Larch stands near the timber line lose more trees to beetles than to storms {1}. The beetle overwinters in the litter and flies to fresh bark as soon as the snow has gone, so the date of melt should matter to it more than the cold of the winter before {2,3}.',
        'Earlier work looked at the temperature of the air alone {4}. Bark that is wet to the touch keeps the beetle from boring, because the frass clogs the hole before the gallery is deep enough to hold. Here we ask whether the water in the bark explains when the first brood is laid.',
      ],
    },
    {
      heading: 'Materials and methods',
      type: 'methods',
      paragraphs: [],
      sections: [
        {
          heading: 'Study sites',
          type: 'body',
          paragraphs: [
            'We worked on a north slope and on a south slope of the Upper Valley, each with 30 traps in three rows. The stands were planted in the same year and thinned twice, and neither had lost trees to beetles in the ten years before the study began {5}.',
          ],
        },
        {
          heading: 'Trapping and bark water',
          type: 'body',
          paragraphs: [
            'Traps were emptied every Monday from April to July. Beneath each trap a disc of bark was cut, weighed fresh, dried for two days and weighed again. We also measured the CO<sub>2</sub> that the litter gave off, at a resolution of 10<sup>−3</sup> ppm, as a sign of how awake its animals were.',
            'The delay of the brood was modelled as a line through the weeks of snow, with slope and year as random effects.',
          ],
        },
      ],
    },
    {
      heading: 'Results',
      type: 'results',
      paragraphs: [
        'The traps caught 8,412 beetles, two thirds of them on the south slope. On days with wet bark the catch was a third of that on dry days, whatever the temperature of the air was.',
        'Each week of snow after the first of April put off the first brood by 5.1 days on the north slope and by 4.8 days on the south slope {6}. No brood was laid in bark with more than 40% water.',
      ],
    },
    {
      heading: 'Discussion',
      type: 'discussion',
      paragraphs: [
        'Our counts show that wet bark, rather than cold air, holds the beetle back in spring. This agrees with what foresters of the valley have long said, and it explains why the dry spring of the third year was the worst on record for both slopes.',
        'If springs grow drier the beetle will fly earlier even where winters stay cold. We cannot say from four years how far this goes, and our two slopes are not the whole of the range of larch {2}.',
      ],
    },
    {
      heading: 'Conclusions',
      type: 'conclusions',
      paragraphs: [
        'Late snow keeps the bark of larch wet and so protects the trees for weeks. Models of beetle risk should use the date of melt and the water in the bark beside the temperature of the air.',
      ],
    },
  ] as readonly Section[],
  back: [
    {
      heading: 'Acknowledgements',
      type: 'acknowledgements',
      paragraphs: ['We thank the rangers of the Upper Valley, who emptied the traps in all weathers.'],
    },
    {
      heading: 'Funding',
      type: 'funding',
      paragraphs: ['This work was supported by the Norland Forest Fund under grant NFF-2017-31.'],
    },
    {
      heading: 'Conflict of interest',
      type: 'competing-interests',
      paragraphs: ['The authors declare that they have no competing interests.'],
    },
    {
      heading: 'Data availability',
      type: 'data-availability',
      paragraphs: ['Counts and bark weights are kept in the Norland Forest Archive under accession 4471.'],
    },
  ] as readonly Section[],
  figure: {
    label: 'Figure 1',
    caption: 'Beetles caught in a week on the north slope (filled circles) and on the south slope (open circles).',
  },
  table: {
    label: 'Table 1',
    caption: 'Weeks of snow after the first of April, and the first brood.',
    head: ['Year', 'North slope', 'South slope'],
    rows: [
      ['2016', '3.1', '1.0'],
      ['2017', '4.4', '2.2'],
      ['2018', '0.6', '0.0'],
    ],
  },
  references: [
    { authors: 'Sato, K. & Brandt, L.', year: 2003, title: 'The slow larch and its enemies', journal: 'Journal of Wood History', volume: '3', pages: '1–19', doi: '10.5555/jwh.3.1' },
    { authors: 'Moreau, C.', year: 2011, title: 'Snow melt and the waking of litter animals', journal: 'Alpine Notes', volume: '45', pages: '301–312', doi: '10.5555/an.45.301' },
    { authors: 'Okafor, B., Lind, T. & Weiss, R.', year: 2014, title: 'Winter cold does not kill the larch beetle', journal: 'Forest Insects', volume: '12', pages: '88–97', doi: '10.5555/fi.12.88' },
    { authors: 'Petrov, I.', year: 1998, title: 'Degree days for the flight of bark beetles', journal: 'Forest Insects', volume: '1', pages: '14–29', doi: '10.5555/fi.1.14' },
    { authors: 'Linde, P. & Haugen, S.', year: 2016, title: 'Stand history of the Upper Valley', journal: 'Norland Forestry Reports', volume: '7', pages: '5–61', doi: '10.5555/nfr.7.5' },
    { authors: 'Duarte, M., Ortiz, M. & Tanabe, A.', year: 2019, title: 'A weekly record of bark water in four conifers', journal: 'Tree Water', volume: '22', pages: '410–425', doi: '10.5555/tw.22.410' },
  ] as readonly Reference[],
};
export type Article = typeof ARTICLE;
