/**
 * Short articles of our own writing in the languages of the lexicon beside English, as a scraper writes them down. The same
 * invented study in each: salt marsh and sheep on the Alme, or what a speaker of the language would make of it.
 */
export interface LanguagePage {
  readonly language: string;
  readonly menu: readonly string[];
  readonly cookies: string;
  readonly title: string;
  readonly authors: string;
  readonly abstract: readonly [heading: string, text: string];
  readonly sections: readonly (readonly [heading: string, ...paragraphs: string[]])[];
  readonly references: readonly [heading: string, ...entries: string[]];
}

export const PAGES: readonly LanguagePage[] = [
  {
    language: 'de',
    menu: ['Startseite', 'Über uns', 'Archiv', 'Suche', 'Anmelden', 'Kontakt'],
    cookies: 'Wir verwenden Cookies, um Ihnen den Besuch unserer Seiten zu erleichtern. Alle akzeptieren',
    title: 'Schafe auf der Salzwiese: was die Beweidung mit der Höhe des Bodens macht',
    authors: 'Greta Oldehus, Jens Brandt',
    abstract: [
      'Zusammenfassung',
      'Salzwiesen wachsen mit dem Schlick, den die Flut bringt. Wir haben über neun Jahre gemessen, ob sie unter Schafen langsamer wachsen als ohne sie. Die beweideten Flächen wuchsen um drei Millimeter im Jahr, die unbeweideten um fünf.',
    ],
    sections: [
      [
        'Einleitung',
        'An der Küste wird seit Jahrhunderten geweidet. Die Tiere treten den Boden fest und halten das Gras kurz, sodass weniger Schlick hängen bleibt. Ob das für die Höhe der Wiesen von Bedeutung ist, wurde bisher kaum gemessen, obwohl der Meeresspiegel steigt.',
        'Frühere Arbeiten haben die Pflanzen gezählt und den Boden nicht beachtet. Wir wollten wissen, wie viel die Flut in einem Jahr liegen lässt und was davon im nächsten noch da ist.',
      ],
      [
        'Ergebnisse',
        'Die Flächen ohne Schafe lagen nach neun Jahren um zwei Zentimeter höher als die anderen. Der Unterschied war am Rand der Priele am größten und in der Mitte der Wiesen kaum zu messen. In den Jahren mit vielen Sturmfluten wuchsen alle Flächen gleich schnell.',
      ],
    ],
    references: [
      'Literatur',
      'Brandt J, Maas S (2001) Schlick und Gras im Vorland. Küstenbriefe 12: 34–48',
      'Oldehus G (2009) Wie hoch wächst eine Wiese? Uferkunde 3: 11–29',
      'Petersen H, Lund P (1988) Beweidung an der Nordsee. Hafenverlag, Emden',
    ],
  },
  {
    language: 'fr',
    menu: ['Accueil', 'À propos', 'Archives', 'Recherche', 'Connexion', 'Contact'],
    cookies: 'Nous utilisons des cookies pour améliorer votre visite sur notre site. Tout accepter',
    title: 'Les moutons de pré-salé et la hauteur du sol dans la baie de l’Alme',
    authors: 'Claire Moreau, Étienne Lavigne',
    abstract: [
      'Résumé',
      'Les prés salés s’élèvent avec la vase que la marée apporte. Pendant neuf ans nous avons mesuré si les moutons ralentissent cette croissance. Les parcelles pâturées se sont élevées de trois millimètres par an, les autres de cinq.',
    ],
    sections: [
      [
        'Introduction',
        'On fait paître des moutons sur cette côte depuis des siècles. Les bêtes tassent le sol et gardent l’herbe courte, de sorte que moins de vase y reste prise. On a rarement mesuré ce que cela change à la hauteur des prés, alors que le niveau de la mer monte.',
        'Les travaux plus anciens comptaient les plantes et ne regardaient pas le sol. Nous voulions savoir combien la marée laisse en un an, et ce qui en reste l’année suivante.',
      ],
      [
        'Résultats',
        'Après neuf ans les parcelles sans moutons étaient plus hautes de deux centimètres. La différence était la plus grande au bord des chenaux, et presque nulle au milieu des prés. Dans les années de grandes tempêtes toutes les parcelles ont grandi aussi vite.',
      ],
    ],
    references: [
      'Bibliographie',
      'Lavigne É., Moreau C. La vase et l’herbe. Cahiers du rivage, 2001, 12, p. 34-48.',
      'Moreau C. Jusqu’où monte un pré ? Revue des estuaires, 2009, 3, p. 11-29.',
      'Petit H. Le pâturage sur les côtes. Presses du Port, Rennes, 1988.',
    ],
  },
  {
    language: 'es',
    menu: ['Inicio', 'Acerca de', 'Archivos', 'Buscar', 'Ingresar', 'Contacto'],
    cookies: 'Utilizamos cookies para mejorar su visita a nuestro sitio. Aceptar todas',
    title: 'Las ovejas de la marisma y la altura del suelo en la ría del Alme',
    authors: 'Lucía Ortiz, Tomás Quiroga',
    abstract: [
      'Resumen',
      'Las marismas crecen con el lodo que trae la marea. Durante nueve años medimos si crecen más despacio donde pastan las ovejas. Las parcelas con ovejas crecieron tres milímetros al año y las demás cinco.',
    ],
    sections: [
      [
        'Introducción',
        'En esta costa se pastorea desde hace siglos. Los animales pisan el suelo y mantienen corta la hierba, de modo que queda menos lodo entre ella. Pocas veces se ha medido lo que esto significa para la altura de las marismas, aunque el nivel del mar sube.',
        'Los trabajos anteriores contaron las plantas y no miraron el suelo. Queríamos saber cuánto deja la marea en un año y qué queda de ello en el siguiente.',
      ],
      [
        'Resultados',
        'A los nueve años las parcelas sin ovejas estaban dos centímetros más altas que las otras. La diferencia fue mayor al borde de los canales y apenas se pudo medir en el centro. En los años de grandes temporales todas las parcelas crecieron igual.',
      ],
    ],
    references: [
      'Referencias',
      'Ortiz L, Quiroga T. El lodo y la hierba. Revista de la Costa. 2001;12:34-48.',
      'Quiroga T. ¿Hasta dónde crece una marisma? Estuarios. 2009;3:11-29.',
      'Pérez H. El pastoreo en las costas. Santander: Editorial del Puerto; 1988.',
    ],
  },
  {
    language: 'pt',
    menu: ['Início', 'Sobre', 'Arquivos', 'Buscar', 'Entrar', 'Contato'],
    cookies: 'Usamos cookies para melhorar a sua visita ao nosso site. Aceitar todos',
    title: 'As ovelhas do sapal e a altura do solo no estuário do Alme',
    authors: 'Iracema Duarte, Joaquim Seixas',
    abstract: [
      'Resumo',
      'Os sapais crescem com a lama que a maré traz. Durante nove anos medimos se crescem mais devagar onde pastam ovelhas. As parcelas com ovelhas cresceram três milímetros por ano e as outras cinco.',
    ],
    sections: [
      [
        'Introdução',
        'Nesta costa pastam ovelhas há séculos. Os animais pisam o solo e mantêm a erva curta, de modo que menos lama fica presa nela. Poucas vezes se mediu o que isso significa para a altura dos sapais, embora o nível do mar esteja a subir.',
        'Os trabalhos anteriores contaram as plantas e não olharam para o solo. Queríamos saber quanto a maré deixa num ano e o que dele resta no ano seguinte.',
      ],
      [
        'Resultados',
        'Ao fim de nove anos as parcelas sem ovelhas estavam dois centímetros mais altas do que as outras. A diferença foi maior na margem dos canais e quase não se pôde medir no meio. Nos anos de grandes tempestades todas as parcelas cresceram do mesmo modo.',
      ],
    ],
    references: [
      'Referências',
      'DUARTE, I.; SEIXAS, J. A lama e a erva. Cadernos da Costa, v. 12, p. 34-48, 2001.',
      'SEIXAS, J. Até onde cresce um sapal? Estuários, v. 3, p. 11-29, 2009.',
      'PEREIRA, H. O pastoreio nas costas. Aveiro: Editora do Porto, 1988.',
    ],
  },
  {
    language: 'it',
    menu: ['Home', 'Chi siamo', 'Archivio', 'Cerca', 'Accedi', 'Contatti'],
    cookies: 'Utilizziamo i cookie per migliorare la tua visita al nostro sito. Accetta tutti',
    title: 'Le pecore della barena e l’altezza del suolo nella laguna dell’Alme',
    authors: 'Chiara Benvenuti, Aurelio Saba',
    abstract: [
      'Riassunto',
      'Le barene crescono con il fango che la marea porta. Per nove anni abbiamo misurato se crescono più lentamente dove pascolano le pecore. Le parcelle con le pecore sono cresciute di tre millimetri all’anno, le altre di cinque.',
    ],
    sections: [
      [
        'Introduzione',
        'Su questa costa si pascola da secoli. Gli animali calpestano il suolo e tengono corta l’erba, così che vi resta meno fango. Di rado si è misurato che cosa questo significhi per l’altezza delle barene, benché il livello del mare stia salendo.',
        'I lavori precedenti hanno contato le piante e non hanno guardato il suolo. Volevamo sapere quanto la marea lascia in un anno e che cosa ne resta in quello seguente.',
      ],
      [
        'Risultati',
        'Dopo nove anni le parcelle senza pecore erano più alte di due centimetri. La differenza era maggiore sulla riva dei canali e quasi nulla nel mezzo delle barene. Negli anni delle grandi mareggiate tutte le parcelle sono cresciute allo stesso modo.',
      ],
    ],
    references: [
      'Bibliografia',
      'Benvenuti C, Saba A. Il fango e l’erba. Quaderni della costa 2001; 12: 34-48.',
      'Saba A. Fin dove cresce una barena? Estuari 2009; 3: 11-29.',
      'Pieri H. Il pascolo sulle coste. Chioggia: Edizioni del Porto; 1988.',
    ],
  },
  {
    language: 'zh',
    menu: ['首页', '关于本刊', '过刊浏览', '搜索', '登录', '联系我们'],
    cookies: '本网站使用 Cookie 以改善您的浏览体验。全部接受',
    title: '盐沼放牧对河口滩面高程的影响',
    authors: '李明月，王大河',
    abstract: [
      '摘要',
      '盐沼随着潮水带来的泥沙逐年增高。我们用九年时间测量了放牧绵羊的盐沼是否增高得更慢。放牧样地每年增高三毫米，未放牧样地每年增高五毫米。',
    ],
    sections: [
      [
        '引言',
        '这片海岸的放牧历史已有数百年。绵羊踩实了土壤，又使牧草保持低矮，因此留下的泥沙更少。虽然海平面正在上升，但是放牧对盐沼高程的影响很少有人测量。',
        '以往的研究只统计植物的种类和数量，没有注意到土壤的变化。我们想知道潮水在一年之内留下多少泥沙，第二年还剩下多少。',
      ],
      [
        '结果',
        '九年之后，没有绵羊的样地比其他样地高出两厘米。这一差别在潮沟边缘最大，在盐沼中央几乎测量不到。在风暴潮较多的年份，所有样地的增高速度都相同。',
      ],
    ],
    references: [
      '参考文献',
      '[1] 李明月, 王大河. 泥沙与牧草[J]. 海岸研究, 2001, 12(1): 34-48.',
      '[2] 王大河. 盐沼能长多高[J]. 河口学报, 2009, 3(2): 11-29.',
      '[3] 张海. 海岸放牧[M]. 青岛: 港口出版社, 1988.',
    ],
  },
  {
    language: 'ja',
    menu: ['ホーム', '本誌について', '巻号一覧', '検索', 'ログイン', 'お問い合わせ'],
    cookies: '当サイトではサービス向上のためにクッキーを使用しています。すべて同意する',
    title: '塩性湿地における羊の放牧と地盤の高さ',
    authors: '佐藤 葉子，田中 海',
    abstract: [
      '要旨',
      '塩性湿地は潮が運ぶ泥によって年ごとに高くなる。羊を放牧した湿地ではその速さが遅くなるかどうかを九年間にわたって測定した。放牧区は一年に三ミリメートル、対照区は五ミリメートル高くなった。',
    ],
    sections: [
      [
        'はじめに',
        'この海岸では数百年前から羊が放牧されている。羊は土を踏み固め、草を短く保つので、そこに残る泥は少なくなる。海面が上昇しているにもかかわらず、それが湿地の高さにどのような意味をもつのかはほとんど測定されていない。',
        'これまでの研究は植物の種類を数えるだけで、土には注意を払わなかった。われわれは、潮が一年間にどれだけの泥を残し、翌年にそのうちどれだけが残っているのかを知りたいと考えた。',
      ],
      [
        '結果',
        '九年後には、羊のいない区は他の区より二センチメートル高くなっていた。その差は水路の縁で最も大きく、湿地の中央ではほとんど測定できなかった。高潮の多い年には、すべての区が同じ速さで高くなった。',
      ],
    ],
    references: [
      '参考文献',
      '佐藤葉子，田中海（2001）泥と草．海岸研究，12，34–48．',
      '田中海（2009）湿地はどこまで高くなるか．河口学会誌，3，11–29．',
      '鈴木浩（1988）海岸の放牧．港出版，青森．',
    ],
  },
];

const FOOTER: Readonly<Record<string, string>> = {
  de: 'Impressum',
  fr: 'Mentions légales',
  es: 'Aviso legal',
  pt: 'Política de privacidade',
  it: 'Note legali',
  zh: '隐私政策',
  ja: '利用規約',
};

/** The lines of a page that belong to its site. */
export const siteOf = ({ menu, cookies, language }: LanguagePage): string[] => [...menu, cookies, FOOTER[language]!];

/** As a scraper writes it: a line for each element. */
export function textOf(page: LanguagePage): string {
  const { menu, cookies, title, authors, abstract, sections, references, language } = page;
  return [cookies, ...menu, title, authors, ...abstract, ...sections.flat(), ...references, FOOTER[language]!].join('\n\n');
}

export function htmlOf(page: LanguagePage): string {
  const { menu, cookies, title, authors, abstract, sections, references, language } = page;
  const section = ([heading, ...paragraphs]: readonly string[]): string =>
    `<section><h2>${heading}</h2>${paragraphs.map(text => `<p>${text}</p>`).join('')}</section>`;
  return [
    `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body>`,
    `<div class="cookie-banner">${cookies}</div>`,
    `<nav><ul>${menu.map(label => `<li><a href="/">${label}</a></li>`).join('')}</ul></nav>`,
    `<main><article><h1>${title}</h1><p class="authors">${authors}</p>`,
    section(abstract),
    ...sections.map(section),
    `<section><h2>${references[0]}</h2><ol>${references.slice(1).map(entry => `<li>${entry}</li>`).join('')}</ol></section>`,
    `</article></main><footer><a href="/legal">${FOOTER[language]!}</a></footer></body></html>`,
  ].join('\n');
}
