/** What stands between the front and back matter of the sample pages: the same invented article in each language. */
interface Filler {
  readonly abstract: string;
  readonly body: string;
}

export const REFERENCES = [
  '1. Lindqvist S, Brandvold P. Rounded tides: habits of harbour masters. J Tidal Stud. 2011;14:201-9.',
  '2. Petrosyan A, Tanaka K. Barometers and their readers. Weather Hist Q. 2004;7(2):33-41.',
  '3. Mbeki R, Larsen T. Dawn readings of funnels. Arch Hydrometr 2016;22:77–90. doi:10.9998/ah.2016.0077',
  '4. Brandvold E. The county gauges. 2nd ed. Lund: Mire Press; 1998.',
].join('\n');

const sections = (parts: readonly (readonly [heading: string, text: string])[], references: string): string =>
  [...parts.map(([heading, text]) => `${heading}\n\n${text}`), `${references}\n\n${REFERENCES}`].join('\n\n');

export const FILLER: Readonly<Record<string, Filler>> = {
  en: {
    abstract:
      'The rain gauge on the roof of the weather hut was read every morning at seven by two observers, who wrote down the amount, the time and the state of the funnel. These differences are small for a single day, yet they add up to eleven per cent of the annual sum, which is more than the trend that the series was meant to show.',
    body: sections(
      [
        [
          'Introduction',
          'Rounding has been described before in tide tables and in old barometer series [1,2], but never for gauges that are read at dawn. We asked how large the error is that two readers make at one and the same gauge.',
        ],
        [
          'Methods',
          'All readings are kept in the archive of the station and can be seen on request; a digital copy is deposited with the county library. We compared the readings of both observers over three winters.',
        ],
        [
          'Results',
          'The second reader rounded to full millimetres in more than half of all cases (Fig. 1). In the first winter the two sums differed by forty millimetres, in the second by sixty-one.',
        ],
        [
          'Discussion',
          'A second pair of eyes does not make a gauge more exact unless the rules of reading are written down beside it. Our figures hold for one station only, and the funnel was changed in the second year.',
        ],
      ],
      'References',
    ),
  },
  de: {
    abstract:
      'Der Regenmesser auf dem Dach der Wetterhütte wurde jeden Morgen um sieben von zwei Beobachtern abgelesen, die Menge, Uhrzeit und Zustand des Trichters aufschrieben. Wir verglichen die Ablesungen über drei Winter und fanden, dass sich die Unterschiede auf elf Prozent der Jahressumme summieren.',
    body: sections(
      [
        [
          'Hintergrund',
          'Das Runden ist für Gezeitentafeln beschrieben worden [1], aber noch nie für Messer, die in der Dämmerung abgelesen werden. Die Unterschiede sind für einen einzelnen Tag klein, doch summieren sie sich auf elf Prozent der Jahressumme.',
        ],
        [
          'Methoden',
          'Alle Ablesungen liegen im Archiv der Station und können auf Anfrage eingesehen werden; eine digitale Kopie liegt in der Kreisbibliothek.',
        ],
        [
          'Ergebnisse',
          'Der zweite Leser rundete in mehr als der Hälfte aller Fälle auf ganze Millimeter (Abb. 1). Im ersten Winter wichen die Summen um vierzig Millimeter voneinander ab.',
        ],
        [
          'Schlussfolgerungen',
          'Ein zweites Paar Augen macht einen Messer nicht genauer, wenn die Regeln des Ablesens nicht daneben stehen.',
        ],
      ],
      'Literatur',
    ),
  },
  es: {
    abstract:
      'El pluviómetro en el techo de la caseta meteorológica fue leído cada mañana a las siete por dos observadores, que anotaron la cantidad, la hora y el estado del embudo. Comparamos las lecturas durante tres inviernos y encontramos que las diferencias suman el once por ciento del total anual.',
    body: sections(
      [
        [
          'INTRODUCCIÓN',
          'El redondeo se ha descrito en las tablas de mareas [1], pero nunca para los pluviómetros que se leen al amanecer. Las diferencias son pequeñas para un solo día, pero suman el once por ciento del total anual.',
        ],
        [
          'MÉTODOS',
          'Todas las lecturas se guardan en el archivo de la estación y pueden verse a petición; una copia digital está depositada en la biblioteca del condado.',
        ],
        [
          'RESULTADOS',
          'El segundo lector redondeó a milímetros enteros en más de la mitad de los casos (Figura 1). En el primer invierno las sumas diferían en cuarenta milímetros.',
        ],
        [
          'DISCUSIÓN',
          'Un segundo par de ojos no hace más exacto un pluviómetro si las reglas de la lectura no están escritas a su lado.',
        ],
      ],
      'REFERENCIAS BIBLIOGRÁFICAS',
    ),
  },
  pt: {
    abstract:
      'O pluviômetro no telhado foi lido todas as manhãs às sete por dois observadores, que anotaram a quantidade, a hora e o estado do funil. Comparamos as leituras durante três invernos e verificamos que as diferenças somam onze por cento do total anual.',
    body: sections(
      [
        [
          'Introdução',
          'O arredondamento foi descrito em tábuas de marés,1 mas nunca para pluviômetros que são lidos ao amanhecer. As diferenças são pequenas para um único dia, porém somam onze por cento do total anual.',
        ],
        [
          'Métodos',
          'Todas as leituras são guardadas no arquivo da estação e podem ser vistas mediante pedido; uma cópia digital está depositada na biblioteca do condado.',
        ],
        [
          'Resultados',
          'O segundo leitor arredondou para milímetros inteiros em mais da metade de todos os casos (Figura 1). No primeiro inverno as somas diferiam em quarenta milímetros.',
        ],
        [
          'Discussão',
          'Um segundo par de olhos não torna o pluviômetro mais exato se as regras de leitura não estiverem escritas ao lado dele.',
        ],
      ],
      'Referências',
    ),
  },
  fr: {
    abstract:
      'Le pluviomètre sur le toit de la cabane météorologique a été lu chaque matin à sept heures par deux observateurs, qui ont noté la quantité, l’heure et l’état de l’entonnoir. Nous avons comparé les lectures de trois hivers et trouvé que les différences font onze pour cent de la somme annuelle.',
    body: sections(
      [
        [
          'Introduction',
          'L’arrondi a été décrit pour les tables des marées, mais jamais pour des pluviomètres qui sont lus à l’aube. Les différences sont petites pour un seul jour, mais elles font onze pour cent de la somme annuelle.',
        ],
        [
          'Méthodes',
          'Toutes les lectures sont gardées aux archives de la station et peuvent être vues sur demande ; une copie numérique est déposée à la bibliothèque du comté.',
        ],
        [
          'Conclusion',
          'Une seconde paire d’yeux ne rend pas un pluviomètre plus exact si les règles de la lecture ne sont pas écrites à côté.',
        ],
      ],
      'Bibliographie',
    ),
  },
  it: {
    abstract:
      'Il pluviometro sul tetto della capanna meteorologica è stato letto ogni mattina alle sette da due osservatori, che annotavano la quantità, l’ora e lo stato dell’imbuto. Abbiamo confrontato le letture di tre inverni e trovato che le differenze fanno l’undici per cento della somma annua.',
    body: sections(
      [
        [
          'Introduzione',
          'L’arrotondamento è stato descritto per le tavole delle maree [1], ma mai per i pluviometri che si leggono all’alba. Le differenze sono piccole per un solo giorno, ma fanno l’undici per cento della somma annua.',
        ],
        [
          'Metodi',
          'Tutte le letture sono conservate nell’archivio della stazione e si possono vedere a richiesta; una copia digitale è depositata nella biblioteca della contea.',
        ],
        [
          'Risultati',
          'Il secondo lettore ha arrotondato a millimetri interi in più della metà dei casi (Figura 1). Nel primo inverno le somme differivano di quaranta millimetri.',
        ],
      ],
      'Bibliografia',
    ),
  },
  zh: {
    abstract:
      '两位观测者每天早晨七点读取气象小屋屋顶上的雨量计，记录雨量、时间和漏斗的状态。我们比较了三个冬天的读数，发现差异累计达到年总量的百分之十一，比该序列所要显示的趋势还要大。',
    body: sections(
      [
        ['引言', '舍入在潮汐表和旧气压序列中已有描述，但从未针对黎明时读取的雨量计进行研究。对单日而言差异很小，但累计达到年总量的百分之十一。'],
        ['方法', '所有读数都保存在气象站的档案中，可应要求查阅；数字副本存放在县图书馆。我们比较了两位观测者三个冬天的读数。'],
        ['结论', '如果旁边没有写明读数规则，第二双眼睛并不会使雨量计更加精确。'],
      ],
      '参考文献',
    ),
  },
};

/** A page whose `{{abstract}}`, `{{body de}}`, `{{references}}` are filled in. */
export function fillIn(page: string): string {
  return page
    .replaceAll('{{references}}', REFERENCES)
    .replace(/\{\{(abstract|body)(?: (\w\w))?\}\}/g, (_, part: keyof Filler, language?: string) => {
      const filler = FILLER[language ?? 'en'];
      if (filler === undefined) throw new RangeError(`no filler in ${language}`);
      return filler[part];
    });
}
