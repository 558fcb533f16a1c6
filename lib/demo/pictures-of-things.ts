import { drawing } from './draw'

/** Still lifes: what lies on a table, a shelf, the ground. */
export const picturesOfThings = {
  'gramophone-record': drawing(
    'gramophone-record',
    {
      kk: 'Ойнатқыштағы ескі күйтабақ, қызыл затбелгісінде ою-өрнек, қасында қаптары',
      ru: 'Старая пластинка на проигрывателе, на красной этикетке орнамент, рядом конверты',
      en: 'An old record on a turntable, ornament on its red label, sleeves beside it',
    },
    {
      kk: 'Әр күйтабақ үш түрлі инемен көшіріліп алынады.',
      ru: 'Каждую пластинку переписывают тремя разными иглами.',
      en: 'Every record is copied with three different needles.',
    },
  ),
  'record-shelves': drawing(
    'record-shelves',
    {
      kk: 'Күйтабақ пен кітап тізілген сөрелер, қуыста жез кернейлі граммофон',
      ru: 'Полки с пластинками и книгами, в нише граммофон с медной трубой',
      en: 'Shelves of records and books, and a gramophone with a brass horn in a niche',
    },
    {
      kk: 'Мұрағаттың «тыңдау бөлмесі».',
      ru: '«Комната прослушивания» в архиве.',
      en: 'The listening room of the archive.',
    },
  ),
  'river-saplings': drawing(
    'river-saplings',
    {
      kk: 'Тамыры қапқа оралған көшеттер қатары мен үлкен су құйғыш',
      ru: 'Ряд саженцев с корнями в мешковине и большая лейка',
      en: 'A row of saplings with their roots in sacking, and a large watering can',
    },
    {
      kk: 'Көшеттер облыстық тәлімбақтан алынды.',
      ru: 'Саженцы взяли в областном питомнике.',
      en: 'The saplings came from the regional nursery.',
    },
  ),
  'coast-map': drawing(
    'coast-map',
    {
      kk: 'Каспийдің тереңдігі бояумен көрсетілген қағаз карта, қызыл сызықпен сапар жолы, циркуль',
      ru: 'Бумажная карта Каспия с глубинами, красной линией показан путь, рядом циркуль',
      en: 'A paper chart of the Caspian with its depths, the route in red and a pair of dividers',
    },
    {
      kk: 'Сапар жолы: қырық күн, екі жүз он алты нүкте. Сызба шартты түрде берілген.',
      ru: 'Путь экспедиции: сорок дней, двести шестнадцать точек. Схема условная.',
      en: 'The route: forty days, 216 points. The chart is schematic.',
    },
  ),
  'school-canteen': drawing(
    'school-canteen',
    {
      kk: 'Үстінен қарағандағы асхана науасы: сорпа, қарақұмық, нан, алма және қайнатпа',
      ru: 'Поднос из столовой сверху: суп, гречка, хлеб, яблоко и компот',
      en: 'A canteen tray from above: soup, buckwheat, bread, an apple and stewed fruit',
    },
    {
      kk: 'Бір реттік ыстық ас. Оны өлшеп, бағалайтын – оқушылар.',
      ru: 'Школьный обед. Оценивают его сами ученики.',
      en: 'A school lunch, to be judged by the pupils themselves.',
    },
  ),
  'togyz-qumalaq': drawing(
    'togyz-qumalaq',
    {
      kk: 'Тоғызқұмалақ тақтасы, құмалақты жылжытып жатқан қол',
      ru: 'Доска для тогыз кумалака и рука, которая делает ход',
      en: 'A togyz qumalaq board and a hand making a move',
    },
    {
      kk: 'Тоғызқұмалақ тақтасында он сегіз отау, екі қазан бар.',
      ru: 'На доске восемнадцать лунок и два казана.',
      en: 'The board has eighteen pits and two stores.',
    },
  ),
  'village-library': drawing(
    'village-library',
    {
      kk: 'Кітап сөрелері, шам жанған үстел, терезе алдында ұйықтаған мысық, сыртта қар',
      ru: 'Книжные полки, стол с лампой, кот спит на подоконнике, за окном снег',
      en: 'Bookshelves, a lamp on a desk, a cat asleep on the sill, snow outside',
    },
    {
      kk: 'Кітапхананың терезесі ауылда ең соңынан сөнеді.',
      ru: 'Окно библиотеки гаснет в селе последним.',
      en: 'The library’s window is the last in the village to go dark.',
    },
  ),
  'apple-scale': drawing(
    'apple-scale',
    {
      kk: 'Базардағы жез таразы: бір басында алма, бір басында кір тастары',
      ru: 'Латунные весы на базаре: на одной чаше яблоки, на другой гири',
      en: 'Brass scales at a market, apples in one pan and weights in the other',
    },
    {
      kk: 'Базарда апорт келілеп емес, даналап та сатылады.',
      ru: 'На базаре апорт продают и на вес, и поштучно.',
      en: 'At the market the aport is sold by weight and by the piece.',
    },
  ),
}
