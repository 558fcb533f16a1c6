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
}
