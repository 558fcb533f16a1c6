import { cacheClock } from '@/lib/cache/tag-times'
import { contentPolicy } from './content-policy'
import { pageFrom, type StoredPage } from './stored-page'
import type { Edition, Locale } from '@/lib/i18n/editions'
import { toArabic, toLatin } from '@/lib/kazakh/scripts/convert'

/** What can go wrong with a request that has a page of its own. */
export type Problem = 400 | 404 | 405 | 408 | 413 | 500 | 503

type Words = { title: string; advice: string }

const words: Readonly<Record<Edition, Readonly<Record<Problem, Words>>>> = {
  kk: {
    400: { title: 'Мекенжай қате жазылған', advice: 'Сілтемені тексеріп, қайта ашып көріңіз.' },
    404: { title: 'Бет табылмады', advice: 'Бұл мекенжайда ештеңе жоқ. Іздегеніңізді бас беттен табуға болады.' },
    405: { title: 'Бұл әрекет орындалмайды', advice: 'Бұл мекенжайды тек оқуға болады.' },
    408: { title: 'Сұрау толық жетпеді', advice: 'Байланысты тексеріп, қайталап көріңіз.' },
    413: { title: 'Жіберілген файл тым үлкен', advice: 'Кішірек файл таңдап, қайталап көріңіз.' },
    500: { title: 'Серверде қате шықты', advice: 'Біраздан кейін қайталап көріңіз.' },
    503: { title: 'Сайт уақытша жұмыс істемей тұр', advice: 'Бір минуттан кейін қайталап көріңіз.' },
  },
  ru: {
    400: { title: 'Адрес написан с ошибкой', advice: 'Проверьте ссылку и откройте её ещё раз.' },
    404: { title: 'Страница не найдена', advice: 'По этому адресу ничего нет. Попробуйте начать с главной страницы.' },
    405: { title: 'Так сделать нельзя', advice: 'Этот адрес можно только читать.' },
    408: { title: 'Запрос пришёл не полностью', advice: 'Проверьте связь и попробуйте ещё раз.' },
    413: { title: 'Файл слишком большой', advice: 'Выберите файл поменьше и попробуйте ещё раз.' },
    500: { title: 'На сервере произошла ошибка', advice: 'Попробуйте ещё раз немного позже.' },
    503: { title: 'Сайт временно не работает', advice: 'Попробуйте ещё раз через минуту.' },
  },
  en: {
    400: { title: 'The address is not written correctly', advice: 'Check the link and open it again.' },
    404: {
      title: 'Page not found',
      advice: 'There is nothing at this address. The front page may have what you are looking for.',
    },
    405: { title: 'This cannot be done here', advice: 'This address can only be read.' },
    408: { title: 'The request did not arrive in full', advice: 'Check the connection and try again.' },
    413: { title: 'The file is too large', advice: 'Choose a smaller one and try again.' },
    500: { title: 'Something went wrong on the server', advice: 'Try again in a little while.' },
    503: { title: 'The site is unavailable for the moment', advice: 'Try again in a minute.' },
  },
}

const style =
  'body{margin:12vh auto 0;max-width:34rem;padding:0 1.5rem;font:1.125rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff}' +
  'h1{font-size:1.75rem;line-height:1.2}a{color:inherit}' +
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}'

/** The way home from such a page. */
export const homeWords: Readonly<Record<Edition, string>> = { kk: 'Бас бет', ru: 'Главная страница', en: 'Front page' }

/** The policy of every problem page: its one style sheet and nothing else. */
export const problemPolicy = contentPolicy({ scripts: [], styles: [style], attributes: [], ownFile: false })

/**
 * A page that depends on nothing: it stands when neither the application nor the database does.
 * @returns complete HTML in the language and script of the locale.
 */
export function problemPage(problem: Problem, { edition, script, prefix, lang, dir }: Locale): string {
  const { title, advice } = words[edition][problem]
  const write = script === 'arab' ? toArabic : script === 'latn' && edition === 'kk' ? toLatin : (text: string) => text
  const home = { href: prefix || '/', text: write(homeWords[edition]) }
  return plainPage({ lang, dir, title: write(title), advice: write(advice), home })
}

type PlainPage = {
  lang: string
  dir: 'ltr' | 'rtl'
  title: string
  advice: string
  home: { href: string; text: string }
}

/** A heading, a sentence and the way to the front page, in words of our own: under {@link problemPolicy}. */
export function plainPage({ lang, dir, title, advice, home }: PlainPage): string {
  return (
    `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${title}</title><style>${style}</style></head>` +
    `<body><main><h1>${title}</h1><p>${advice}</p><p><a href="${home.href}">${home.text}</a></p></main></body></html>`
  )
}

/** The same as a page of the store, for an address where nothing stands. */
export function problemAsPage(problem: Problem, locale: Locale, headers: Readonly<Record<string, string>>): StoredPage {
  const rendered = {
    status: problem,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(problemPage(problem, locale)),
    tags: new Set<string>(),
    complete: true,
    begunAt: cacheClock(),
  }
  return pageFrom(`problem:${problem}`, rendered, { headers, documents: true })
}
