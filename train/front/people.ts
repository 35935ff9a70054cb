import type { Language } from './journals';

/** Names and places of a language for composed fronts: common ones, of nobody in particular. */
export interface PeopleOf {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly departments: readonly string[];
  readonly institutions: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  /** Words for titles, where the labelled titles have none of the language. */
  readonly words: readonly string[];
  /** False where words stand without spaces. */
  readonly spaced?: boolean;
}

const w = (list: string): readonly string[] => list.trim().split(/\s+/);
const p = (list: string): readonly string[] => list.trim().split(/\s*\|\s*/);

const EN: PeopleOf = {
  given: w(`James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph
    Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Margaret Mark Sandra Donald Ashley
    Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Dorothy George Melissa Edward
    Deborah Ronald Stephanie Timothy Rebecca Jason Laura Jeffrey Helen Ryan Sharon Jacob Cynthia Gary Kathleen Nicholas Amy`),
  family:
    w(`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White
    Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts
    Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper
    O'Brien McDonald MacLeod O’Connor Fitzgerald Hughes Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry`),
  departments: p(
    `Department of Physics | Department of Chemistry | School of Medicine | Division of Cardiology | Faculty of
    Arts | Department of Computer Science | School of Biological Sciences | Institute for Advanced Study | Department of
    Psychology | Centre for Ecology | Research Unit | Laboratory of Neurobiology`.replace(/\n\s*/g, ' '),
  ),
  institutions: p(
    `University of Oxford | Harvard University | Stanford University | University College London | University
    of Toronto | Monash University | National Institutes of Health | Mayo Clinic | University of Edinburgh | University of
    California | Royal Infirmary | Trinity College | General Hospital | Institute of Technology`.replace(/\n\s*/g, ' '),
  ),
  cities: p(
    'London | Boston, MA 02115 | Stanford, CA | New York, NY 10021 | Oxford OX1 3PU | Toronto, ON | Melbourne | Edinburgh | Dublin | Chicago, Illinois | Seattle, Washington',
  ),
  countries: p(
    'USA | UK | United Kingdom | Canada | Australia | United States of America | Ireland | New Zealand | U.S.A.',
  ),
  words: [],
};
const DE: PeopleOf = {
  given:
    w(`Hans Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter
    Manfred Gerhard Bernd Thorsten Matthias Heinz Ursula Monika Petra Sabine Renate Helga Karin Brigitte Ingrid Erika Andrea
    Gisela Claudia Susanne Gabriele Birgit Anke Katrin Jörg Björn Sören Lars Jens Ralf Karl-Heinz Hans-Peter`),
  family:
    w(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf
    Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid
    Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Vogel`),
  departments: p(
    'Institut für Physik | Klinik für Innere Medizin | Lehrstuhl für Informatik | Abteilung für Neurologie | Fakultät für Biologie | Institut für Soziologie | Medizinische Klinik und Poliklinik | Fachbereich Chemie',
  ),
  institutions: p(
    'Universität Heidelberg | Technische Universität München | Charité – Universitätsmedizin Berlin | Ludwig-Maximilians-Universität München | Universitätsklinikum Freiburg | Max-Planck-Institut für Biochemie | Universität Wien | ETH Zürich | Georg-August-Universität Göttingen',
  ),
  cities: p(
    '69120 Heidelberg | München | 10117 Berlin | Freiburg | Wien | Zürich | Göttingen | 50931 Köln | Hamburg | D-72076 Tübingen',
  ),
  countries: p('Deutschland | Germany | Österreich | Schweiz | Austria | Switzerland'),
  words: w(
    'Die der Untersuchung von zur Bedeutung des Wandels in Deutschland und Entwicklung eine Analyse Ergebnisse der Studie im Vergleich Behandlung bei Patienten mit Erkrankungen Theorie Geschichte über den Einfluss auf Strukturen moderner Verfahren',
  ),
};
const FR: PeopleOf = {
  given:
    w(`Jean Pierre Michel André Philippe Alain Bernard Jacques Daniel Marie Françoise Catherine Monique Nathalie Isabelle
    Sylvie Anne Jean-Pierre Jean-François Marie-Claude Christophe Nicolas Laurent Stéphane Frédéric Céline Aurélie Émilie
    Benoît François Gérard René Hélène Véronique Élodie Jérôme Sébastien Guillaume Antoine Mathieu Camille`),
  family:
    w(`Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia Bertrand
    Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure
    Rousseau Blanc Guérin Müller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont López Fontaine`),
  departments: p(
    'Laboratoire de Physique | Département de Biologie | Service de Cardiologie | UMR 5175 | Institut de Chimie | Faculté de Médecine | Unité de Recherche 1234 | École Doctorale',
  ),
  institutions: p(
    'Université de Paris | CNRS | INSERM | Institut Pasteur | École Normale Supérieure | Université de Montréal | CHU de Lille | Université Claude Bernard Lyon 1 | Hôpital de la Pitié-Salpêtrière',
  ),
  cities: p(
    '75005 Paris | Lyon | F-33000 Bordeaux | Montréal | Lille | 34000 Montpellier | Genève | Toulouse | Strasbourg Cedex',
  ),
  countries: p('France | Canada | Suisse | Belgique'),
  words: w(
    "L'étude de la des politiques en France et les une analyse du développement sur les effets dans le cadre pour histoire sociale nouvelle approche résultats chez l'enfant traitement maladie",
  ),
};
const ES: PeopleOf = {
  given:
    w(`Antonio José Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio
    Fernando Jorge Luis Alberto María Carmen Ana Isabel Dolores Pilar Teresa Rosa Cristina Ángeles Mercedes Francisca Laura
    Antonia Elena Lucía Marta Raquel Sofía Beatriz Andrés Raúl Óscar Rubén Iván`),
  family: p(
    `García López | González | Rodríguez Pérez | Fernández | López | Martínez Sánchez | Sánchez | Pérez | Gómez-Ruiz |
    Martín | Jiménez | Ruiz | Hernández | Díaz | Moreno | Muñoz | Álvarez | Romero | Alonso | Gutiérrez | Navarro | Torres |
    Domínguez | Vázquez | Ramos | Gil | Ramírez | Serrano | Blanco | Molina | Morales | Suárez | Ortega | Delgado | Castro |
    de la Cruz | Ortiz | Rubio | Marín | Sanz | Núñez | Iglesias | Medina | Garrido`.replace(/\n\s*/g, ' '),
  ),
  departments: p(
    'Departamento de Física | Servicio de Medicina Interna | Facultad de Ciencias | Instituto de Química | Escuela de Ingeniería | Centro de Investigaciones Biológicas',
  ),
  institutions: p(
    'Universidad de Barcelona | Universidad Nacional Autónoma de México | Hospital Universitario La Paz | Universidad de Buenos Aires | CSIC | Universidad de Chile | Pontificia Universidad Católica',
  ),
  cities: p('Madrid | Barcelona | México D.F. | Buenos Aires | 28040 Madrid | Santiago | Bogotá | Lima | Sevilla'),
  countries: p('España | México | Argentina | Chile | Colombia | Perú | Spain | Mexico'),
  words: w(
    'El estudio de la evaluación los factores asociados en pacientes con y una análisis del desarrollo social sobre las políticas efectos para el tratamiento historia educación superior calidad nueva América Latina',
  ),
};
const PT: PeopleOf = {
  given:
    w(`José João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Luís Gabriel Rafael Daniel Marcelo Bruno Eduardo
    Felipe Rodrigo Manoel Maria Ana Francisca Antônia Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda
    Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana Cláudia Conceição Thiago Inês Rui`),
  family: p(
    `da Silva | dos Santos | Oliveira | Souza | Rodrigues | Ferreira | Alves | Pereira | Lima | Gomes | Costa | Ribeiro |
    Martins | Carvalho | de Almeida | Lopes | Soares | Fernandes | Vieira | Barbosa | Rocha | Dias | Nascimento | Andrade |
    Moreira | Nunes | Marques | Machado | Mendes | Freitas | Cardoso | Ramos | Gonçalves | Santana | Teixeira | Araújo`.replace(
      /\n\s*/g,
      ' ',
    ),
  ),
  departments: p(
    'Departamento de Química | Faculdade de Medicina | Instituto de Biociências | Programa de Pós-Graduação em Educação | Escola Superior de Agricultura | Laboratório de Ecologia',
  ),
  institutions: p(
    'Universidade de São Paulo | Universidade Federal do Rio de Janeiro | UNICAMP | Universidade de Lisboa | Fundação Oswaldo Cruz | Universidade Federal de Minas Gerais | EMBRAPA',
  ),
  cities: p(
    'São Paulo, SP | Rio de Janeiro | Campinas | Lisboa | Belo Horizonte, MG | Porto Alegre | 13400-970 Piracicaba, SP',
  ),
  countries: p('Brasil | Brazil | Portugal'),
  words: w(
    'O estudo da avaliação dos fatores associados em pacientes com uma análise do desenvolvimento social sobre as políticas efeitos para o tratamento história educação básica qualidade saúde pública no Brasil',
  ),
};
const IT: PeopleOf = {
  given:
    w(`Giuseppe Giovanni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno Paolo
    Michele Giorgio Aldo Sergio Luciano Maria Anna Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonietta
    Carla Elena Concetta Rita Chiara Giulia Alessandro Andrea Marco Matteo Stefano Simone`),
  family: p(
    `Rossi | Russo | Ferrari | Esposito | Bianchi | Romano | Colombo | Ricci | Marino | Greco | Bruno | Gallo | Conti |
    De Luca | Mancini | Costa | Giordano | Rizzo | Lombardi | Moretti | Barbieri | Fontana | Santoro | Mariani | Rinaldi |
    Caruso | Ferrara | Galli | Martini | Leone | Longo | Gentile | Martinelli | D'Angelo | Dell'Orto`.replace(
      /\n\s*/g,
      ' ',
    ),
  ),
  departments: p(
    'Dipartimento di Fisica | Istituto di Chimica | Facoltà di Medicina e Chirurgia | Clinica Medica | Divisione di Cardiologia',
  ),
  institutions: p(
    'Università di Bologna | Politecnico di Milano | Università degli Studi di Padova | Sapienza Università di Roma | INFN, Sezione di Pisa | Ospedale San Raffaele | CNR',
  ),
  cities: p('Bologna | 20133 Milano | Padova | Roma | I-56127 Pisa | Torino | Napoli'),
  countries: p('Italia | Italy'),
  words: w(
    'Lo studio della valutazione dei fattori in pazienti con una analisi dello sviluppo sociale sulle politiche effetti per il trattamento storia qualità nuova prospettiva',
  ),
};
const ZH: PeopleOf = {
  given: w(
    '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 志强 建国 晓明 文博 子轩 海燕 国庆 雪梅 立新 红梅',
  ),
  family: w(
    '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕',
  ),
  departments: w('物理学院 化学系 医学院 计算机科学与技术系 生命科学学院 心内科 环境科学与工程学院'),
  institutions: w(
    '北京大学 清华大学 复旦大学 中国科学院物理研究所 浙江大学 中山大学附属第一医院 上海交通大学 武汉大学',
  ),
  cities: w('北京100871 上海200433 杭州 广州510080 武汉 南京210093'),
  countries: w('中国'),
  words: w(
    '基于 的 研究 分析 模型 方法 及其 应用 影响 因素 中国 城市 发展 机制 进展 临床 治疗 效果 评价 系统 优化 设计 材料 性能',
  ),
  spaced: false,
};
const JA: PeopleOf = {
  given: w('太郎 花子 健一 誠 隆 明 直樹 浩 真由美 恵子 裕子 大輔 翔太 美咲 陽子 和夫 幸子 博 清 亮 愛 さくら'),
  family: w(
    '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本',
  ),
  departments: w('医学部 工学研究科 理学部 内科学講座 情報学研究科 農学部'),
  institutions: w('東京大学 京都大学 大阪大学 東北大学 国立がん研究センター 北海道大学 慶應義塾大学'),
  cities: w('東京都文京区 京都市 大阪府吹田市 仙台市 札幌市'),
  countries: w('日本'),
  words: w('における の 研究 に関する 検討 分析 解析 効果 影響 と 開発 治療 症例 評価 新しい 方法 による 日本'),
  spaced: false,
};
const PINYIN: PeopleOf = {
  ...EN,
  given:
    w(`Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xiaoming Zhiqiang Jianguo Haiyan Xuemei
    Xiao-Ming Zhi-Qiang Guoqing Lixin Hongmei Yu Xin Bo Hao Peng Ying Ting`),
  family:
    w(`Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang
    Feng Yu Dong Xiao Cheng Cao Yuan Deng Shen Zeng Peng LI WANG ZHANG CHEN Kim Lee Park Choi Nguyen Tran`),
  cities: p('Beijing 100871 | Shanghai | Hangzhou, Zhejiang | Guangzhou 510080 | Wuhan | Taipei | Seoul'),
  countries: p("China | P. R. China | People's Republic of China | PR China | Taiwan | Korea | Vietnam"),
  institutions: p(
    'Peking University | Tsinghua University | Fudan University | Chinese Academy of Sciences | Zhejiang University | Seoul National University | Sun Yat-sen University',
  ),
};
const ROMAJI: PeopleOf = {
  ...EN,
  given: w(
    'Taro Hanako Kenichi Makoto Takashi Akira Naoki Hiroshi Mayumi Keiko Yuko Daisuke Shota Misaki Yoko Kazuo Satoshi Shin-ichi Jun-ya',
  ),
  family: w(
    'Sato Suzuki Takahashi Tanaka Ito Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Shimizu Hayashi',
  ),
  cities: p('Tokyo 113-0033 | Kyoto | Osaka 565-0871 | Sendai | Sapporo'),
  countries: p('Japan'),
  institutions: p(
    'The University of Tokyo | Kyoto University | Osaka University | Tohoku University | RIKEN | Keio University',
  ),
};
const WORLD: PeopleOf = {
  ...EN,
  given:
    w(`Ivan Sergey Olga Dmitri Natalia Aleksandr Mohammed Ahmed Fatima Ali Hassan Mehmet Ayşe Mustafa Zeynep Raj Priya
    Amit Sunita Rajesh Anil Deepak Wojciech Agnieszka Piotr Krzysztof Jan Pieter Willem Lars Erik Sven Ingrid Mikko Jukka Anders
    Bjørn Søren Øystein Nikos Georgios Dimitris Zoltán István László Jiří Tomáš Petr Vladimír Chidi Kwame Abebe S. K. R.`),
  family:
    w(`Ivanov Petrov Smirnova Kuznetsov Popov Al-Rashid El-Sayed Hassan Khan Ahmed Hussain Yılmaz Kaya Demir Şahin Sharma
    Gupta Singh Kumar Patel Reddy Rao Kowalski Nowak Wiśniewski Jansen Bakker Visser Andersson Johansson Karlsson Hansen Olsen
    Nielsen Virtanen Korhonen Papadopoulos Georgiou Nagy Kovács Szabó Novák Dvořák Okafor Mensah Tesfaye Øverland Åkesson`),
  cities: p(
    'Moscow 119991 | Istanbul | New Delhi 110016 | Warsaw | Amsterdam | Stockholm | Oslo | Copenhagen | Athens | Budapest | Prague | Tehran',
  ),
  countries: p(
    'Russia | Turkey | India | Poland | The Netherlands | Sweden | Norway | Denmark | Greece | Hungary | Czech Republic | Iran | Nigeria',
  ),
  institutions: p(
    'Lomonosov Moscow State University | Indian Institute of Technology | University of Warsaw | Utrecht University | Karolinska Institutet | University of Oslo | Aarhus University | Tehran University of Medical Sciences | Ankara University',
  ),
};

export const PEOPLE: Readonly<Record<Language | 'pinyin' | 'romaji' | 'world', PeopleOf>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  zh: ZH,
  ja: JA,
  pinyin: PINYIN,
  romaji: ROMAJI,
  world: WORLD,
};
