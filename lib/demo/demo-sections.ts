import type { DemoSection } from './demo-shapes'

export const demoSections: DemoSection[] = [
  {
    slug: 'sayasat',
    names: { kk: 'Саясат', ru: 'Политика', en: 'Politics' },
    descriptions: {
      kk: 'Билік қалай шешім қабылдайды және ол шешім адамға қалай әсер етеді.',
      ru: 'Как власть принимает решения и что они меняют в жизни людей.',
      en: 'How decisions are made in public office, and what they change for people.',
    },
  },
  {
    slug: 'qogam',
    names: { kk: 'Қоғам', ru: 'Общество', en: 'Society' },
    descriptions: {
      kk: 'Қала мен ауылдың тынысы, білім, денсаулық, табиғат.',
      ru: 'Жизнь города и села, образование, здоровье, природа.',
      en: 'Life in town and village, schools, health and nature.',
    },
  },
  {
    slug: 'ekonomika',
    names: { kk: 'Экономика', ru: 'Экономика', en: 'Economy' },
    descriptions: {
      kk: 'Еңбек, баға, шаруашылық және өндіріс туралы қарапайым тілмен.',
      ru: 'О труде, ценах, хозяйстве и производстве простыми словами.',
      en: 'Work, prices, farming and industry in plain words.',
    },
  },
  {
    slug: 'sport',
    names: { kk: 'Спорт', ru: 'Спорт', en: 'Sport' },
    descriptions: {
      kk: 'Жарыс нәтижелері, ұлттық ойындар және аула спорты.',
      ru: 'Результаты соревнований, национальные игры и дворовый спорт.',
      en: 'Results, national games and the sport of courtyards.',
    },
  },
  {
    slug: 'madeniet',
    names: { kk: 'Мәдениет', ru: 'Культура', en: 'Culture' },
    descriptions: {
      kk: 'Кітап, музыка, сахна және бізге жеткен мұра.',
      ru: 'Книги, музыка, сцена и наследие, дошедшее до нас.',
      en: 'Books, music, the stage and what has been handed down to us.',
    },
  },
  {
    slug: 'alem',
    names: { kk: 'Әлем', ru: 'Мир', en: 'World' },
    descriptions: {
      kk: 'Көршілердің өмірі және бәрімізге ортақ мәселелер.',
      ru: 'Жизнь соседей и общие для всех вопросы.',
      en: 'Our neighbours, and the questions all of us share.',
    },
  },
]
