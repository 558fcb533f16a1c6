import type { ReaderMessages } from './reader-kk'

const numbers = new Intl.NumberFormat('en')
const counted = (count: number, one: string, other: string) =>
  `${numbers.format(count)}\u00a0${count === 1 ? one : other}`
const articles = (count: number) => counted(count, 'article', 'articles')

/** What the interface of readers' pages says in English. */
export const readerEn = {
  skipToContent: 'Skip to content',
  home: 'Front page',
  sections: 'Sections',
  editions: 'Languages',
  scripts: 'Scripts',
  inEdition: { kk: 'In Kazakh', ru: 'In Russian', en: 'In English' },
  lastUpdate: 'Updated',
  footer: 'About this site',
  pages: 'Pages',

  latest: 'Latest news',
  topStories: 'Top stories',
  wholeSection: 'All articles',
  inSection: (section: string) => `Section “${section}”`,
  older: 'Earlier articles',
  newest: 'Newest articles',
  olderTitle: (title: string) => `${title}: earlier articles`,
  nothingYet: 'There are no articles here yet.',

  published: 'Published',
  updated: 'Updated',
  readingTime: (minutes: number) => `Reading time: ${counted(minutes, 'minute', 'minutes')}`,
  photo: 'Picture',
  topics: 'Topics',
  topic: 'Topic',
  author: 'Author',
  authors: 'Authors',
  aboutAuthor: 'About the author',
  allByAuthor: 'All articles by the author',
  onThisTopic: 'On this topic',
  articles,
  otherLanguages: 'This article in other languages',
  gallery: (count: number) => `Gallery, ${counted(count, 'picture', 'pictures')}`,
  table: 'Table',
  facts: 'In brief',

  share: 'Share',
  shareOn: (service: string) => `Share on ${service}`,
  copyLink: 'Copy the link',
  copied: 'Link copied',
  print: 'Print',

  embedOpen: (service: string) => `Open on ${service}`,
  embedLoad: 'Show on this page',
  embedNotice: (service: string) => `A click loads the player of ${service}.`,
  embedKinds: {
    youtube: 'Video on YouTube',
    instagram: 'Post on Instagram',
    x: 'Post on X',
    telegram: 'Post on Telegram',
  },

  feed: 'News feed',
  feedOf: (title: string) => `${title}: news feed`,

  archive: 'Archive',
  archiveOf: (period: string) => `Archive: ${period}`,
  archiveIntro: 'Articles by the day of their publication.',
  years: 'Years',
  months: 'Months',
  days: 'Days',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  nothingOnDay: 'Nothing was published on this day.',
  nothingInMonth: 'Nothing was published in this month.',
  nothingInYear: 'Nothing was published in this year.',

  search: 'Search',
  searchLabel: 'What are you looking for?',
  searchHint: 'A topic, a person, a place',
  searchButton: 'Search',
  searchTitle: (query: string) => `Search: “${query}”`,
  found: (count: number, query: string) => `${articles(count)} found for “${query}”`,
  foundMany: (count: number, query: string) => `The ${articles(count)} closest to “${query}”`,
  foundNone: (query: string) => `Nothing found for “${query}”`,
  foundNoneHint: 'Try a shorter word, or look through the sections.',
  searchTooLong: (limit: number) => `The query is too long: ${counted(limit, 'character', 'characters')} at most.`,

  notFoundTitle: 'There is no such page',
  notFoundText: 'The link may be out of date, or the address mistyped. Try the search, or one of the sections.',
  goneTitle: 'This article has been withdrawn',
  goneText: 'The editors have taken this article off the site. Try the search, or read the latest news.',
  errorTitle: 'The page could not be opened',
  errorText: 'The fault is ours. Please try again in a little while.',
  awayTitle: 'The site is away for a moment',
  awayText: 'Please try again in a little while.',
  badRequestTitle: 'The address is not well formed',
  badRequestText: 'Check the address and type it again, or start from the front page.',

  ages: {
    now: 'just now',
    minutes: ['# minute ago', '# minutes ago'],
    today: 'today, #',
    yesterday: 'yesterday, #',
    days: ['# day ago', '# days ago'],
    weeks: ['# week ago', '# weeks ago'],
    months: ['# month ago', '# months ago'],
    years: ['# year ago', '# years ago'],
  },
} satisfies ReaderMessages
