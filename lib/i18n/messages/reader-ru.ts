import type { ReaderMessages } from './reader-kk'

const plurals = new Intl.PluralRules('ru')
const numbers = new Intl.NumberFormat('ru')

/** «5 материалов»: the noun in the form that its number asks for. */
function counted(count: number, one: string, few: string, many: string): string {
  const rule = plurals.select(count)
  return `${numbers.format(count)}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`
}

const articles = (count: number) => counted(count, 'материал', 'материала', 'материалов')

/** What the interface of readers' pages says in Russian. */
export const readerRu = {
  skipToContent: 'Перейти к содержанию',
  home: 'Главная',
  sections: 'Разделы',
  editions: 'Языки',
  scripts: 'Письменность',
  inEdition: { kk: 'На казахском', ru: 'На русском', en: 'На английском' },
  lastUpdate: 'Обновлено',
  clockOf: (zone: string) => `Время на сайте: ${zone}`,
  footer: 'О сайте',
  pages: 'Страницы',

  latest: 'Последние новости',
  breakingNews: 'Срочно',
  topStories: 'Главное',
  wholeSection: 'Все материалы',
  older: 'Более ранние материалы',
  newest: 'Самые новые материалы',
  olderTitle: (title: string) => `${title}: более ранние материалы`,
  nothingYet: 'Здесь пока нет материалов.',

  published: 'Опубликовано',
  updated: 'Обновлено',
  readingTime: (minutes: number) => `Время чтения: ${counted(minutes, 'минута', 'минуты', 'минут')}`,
  videoBy: 'Видео',
  audioBy: 'Аудио',
  video: 'Видеозапись',
  audio: 'Аудиозапись',
  photo: 'Фото',
  topics: 'Темы',
  topic: 'Тема',
  author: 'Автор',
  aboutAuthor: 'Об авторе',
  series: 'Серия',
  seriesPart: (part: number, count: number) => `Часть ${part} из ${count}`,
  seriesSize: (count: number) => counted(count, 'часть', 'части', 'частей'),
  previousPart: 'Предыдущая часть',
  nextPart: 'Следующая часть',
  allParts: 'Все части',
  onThisTopic: 'По теме',
  otherLanguages: 'Этот материал на других языках',
  gallery: (count: number) => `Галерея, ${counted(count, 'снимок', 'снимка', 'снимков')}`,
  table: 'Таблица',
  facts: 'Коротко',

  share: 'Поделиться',
  shareOn: (service: string) => `Поделиться в ${service}`,
  copyLink: 'Скопировать ссылку',
  copied: 'Ссылка скопирована',

  embedOpen: (service: string) => `Открыть на сайте ${service}`,
  embedLoad: 'Показать на этой странице',
  embedNotice: (service: string) => `По нажатию загрузится проигрыватель ${service}.`,
  embedKinds: {
    youtube: 'Видео на YouTube',
    instagram: 'Запись в Instagram',
    x: 'Запись в X',
    telegram: 'Запись в Telegram',
  },

  feed: 'Лента новостей',
  feedOf: (title: string) => `${title}: лента новостей`,

  archive: 'Архив',
  archiveOf: (period: string) => `Архив: ${period}`,
  archiveIntro: 'Материалы по дате публикации.',
  years: 'Годы',
  months: 'Месяцы',
  nothingOnDay: 'В этот день ничего не публиковалось.',
  nothingInMonth: 'В этом месяце ничего не публиковалось.',
  nothingInYear: 'В этом году ничего не публиковалось.',

  search: 'Поиск',
  searchLabel: 'Что вы ищете?',
  searchHint: 'Тема, имя или место',
  searchButton: 'Найти',
  searchDescription: 'Поиск статей по словам, теме, разделу, автору и дате.',
  searchTitle: (query: string) => `Поиск: «${query}»`,
  found: (count: number, query: string) => `По запросу «${query}» найдено: ${articles(count)}`,
  foundMany: (count: number, query: string) => `Самое близкое к запросу «${query}»: ${articles(count)}`,
  foundNone: (query: string) => `По запросу «${query}» ничего не найдено`,
  foundNoneHint: 'Попробуйте более короткое слово или загляните в разделы.',
  searchTooLong: (limit: number) => `Запрос слишком длинный: не больше ${counted(limit, 'знака', 'знаков', 'знаков')}.`,
  searchNarrow: 'Уточнить поиск',
  searchSection: 'Раздел',
  searchAllSections: 'Все разделы',
  searchFrom: 'Начиная с даты',
  searchTo: 'По дату включительно',
  searchEverywhere: 'Искать в материалах на всех языках',
  searchMore: 'Следующие результаты',
  didYouMean: (query: string) => `Возможно, вы искали «${query}»?`,
  searchedInstead: (typed: string, query: string) =>
    `По запросу «${typed}» ничего не найдено. Вот что нашлось по запросу «${query}»:`,

  notFoundTitle: 'Такой страницы нет',
  notFoundText: 'Возможно, ссылка устарела или в адресе опечатка. Попробуйте поиск или один из разделов.',
  goneTitle: 'Этот материал снят с публикации',
  goneText: 'Редакция убрала этот материал с сайта. Попробуйте поиск или прочтите последние новости.',
  errorTitle: 'Страница не открылась',
  errorText: 'Сбой на нашей стороне. Попробуйте открыть страницу немного позже.',
  awayTitle: 'Сайт временно не работает',
  awayText: 'Попробуйте открыть страницу немного позже.',
  badRequestTitle: 'Адрес записан неверно',
  badRequestText: 'Проверьте адрес и наберите его ещё раз или начните с главной страницы.',

  ages: {
    now: 'только что',
    minutes: ['# минуту назад', '# минуты назад', '# минут назад'],
    today: 'сегодня, #',
    yesterday: 'вчера, #',
    days: ['# день назад', '# дня назад', '# дней назад'],
    weeks: ['# неделю назад', '# недели назад', '# недель назад'],
    months: ['# месяц назад', '# месяца назад', '# месяцев назад'],
    years: ['# год назад', '# года назад', '# лет назад'],
  },
} satisfies ReaderMessages
