import type { DemoAuthor } from './demo-shapes'

/** Invented people: no newsroom has to ask them for leave. */
export const demoAuthors: DemoAuthor[] = [
  {
    key: 'aigul',
    slug: 'aigul-sarsenova',
    names: { kk: 'Айгүл Сәрсенова', ru: 'Айгуль Сарсенова', en: 'Aigul Sarsenova' },
    biographies: {
      kk: 'Қала тұрмысы, білім және экология туралы жазады. Он жылға жуық облыстық газетте тілші болған. Тұрғындардың бастамасын, жергілікті бюджеттің жұмсалуын зерттейді.',
      ru: 'Пишет о жизни города, образовании и экологии. Почти десять лет работала в областной газете. Следит за инициативами жителей и за тем, на что идёт местный бюджет.',
      en: 'Writes about city life, schools and the environment. She spent almost ten years at a regional paper and follows citizens’ initiatives and the spending of local budgets.',
    },
    portrait: 'portrait-aigul',
  },
  {
    key: 'erlan',
    slug: 'erlan-toqtarov',
    names: { kk: 'Ерлан Тоқтаров', ru: 'Ерлан Токтаров', en: 'Erlan Toqtarov' },
    biographies: {
      kk: 'Экономика және спорт шолушысы. Мамандығы – агроном. Егіс даласы мен боз кілемді бірдей жақсы біледі, елдің барлық облысын аралап шыққан.',
      ru: 'Обозреватель, пишет об экономике и спорте. По образованию агроном. Одинаково хорошо знает поле и борцовский ковёр, объездил все области страны.',
      en: 'Covers the economy and sport. An agronomist by training, he is as much at home in a wheat field as at the edge of a wrestling mat, and has reported from every region of the country.',
    },
    portrait: 'portrait-erlan',
  },
  {
    key: 'madina',
    slug: 'madina-zhusipbek',
    names: { kk: 'Мәдина Жүсіпбек', ru: 'Мадина Жусипбек', en: 'Madina Zhusipbek' },
    biographies: {
      kk: 'Мәдениет бөлімінің редакторы. Музыка мектебін домбыра сыныбы бойынша бітірген. Мұрағат, кітапхана және шағын театрлар туралы ұзақ материалдар жазады.',
      ru: 'Редактор отдела культуры. Окончила музыкальную школу по классу домбры. Пишет большие материалы об архивах, библиотеках и маленьких театрах.',
      en: 'Edits the culture pages. A trained dombra player, she writes long stories about archives, libraries and small theatres.',
    },
    portrait: 'portrait-madina',
  },
  {
    key: 'dauren',
    slug: 'dauren-qalmaganbet',
    names: { kk: 'Дәурен Қалмағанбет', ru: 'Даурен Калмаганбет', en: 'Dauren Qalmaganbet' },
    biographies: {
      kk: 'Саясат пен халықаралық өмірді жазады. Деректермен жұмыс істейді: ашық мәліметтерден кесте мен карта құрастырады. Бұрын география пәнінің мұғалімі болған.',
      ru: 'Пишет о политике и международной жизни. Работает с данными: собирает таблицы и карты из открытых источников. Раньше преподавал географию.',
      en: 'Reports on politics and world affairs and works with data, turning open records into tables and maps. He used to teach geography.',
    },
    portrait: 'portrait-dauren',
  },
]
