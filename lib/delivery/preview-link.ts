import type { IncomingMessage, ServerResponse } from 'node:http'
import { clientAddressHeader } from '@/lib/auth/request-origin'
import { database } from '@/lib/database'
import type { Edition } from '@/lib/i18n/editions'
import { preferredLanguage } from '@/lib/i18n/preferred-language'
import { readLinkState } from '@/lib/preview-links/open-preview-link'
import { homeWords, plainPage, problemPolicy } from './problem-page'
import { RateLimit } from './rate-limit'
import { askForWholeDocument } from './whole-document'

type Status = 404 | 405 | 410 | 429

const words: Readonly<Record<Edition, Readonly<Record<Status, { title: string; advice: string }>>>> = {
  kk: {
    404: { title: 'Мұндай сілтеме жоқ', advice: 'Сілтеме толық көшірілгенін тексеріңіз.' },
    405: { title: 'Бұл әрекет орындалмайды', advice: 'Бұл мекенжайды тек оқуға болады.' },
    410: {
      title: 'Сілтеме енді жарамсыз',
      advice: 'Мерзімі бітті немесе редакция оны жапты. Жаңасын редакциядан сұраңыз.',
    },
    429: { title: 'Бұл бет тым жиі ашылды', advice: 'Бір минуттан кейін қайталап көріңіз.' },
  },
  ru: {
    404: { title: 'Такой ссылки нет', advice: 'Проверьте, что ссылка скопирована целиком.' },
    405: { title: 'Так сделать нельзя', advice: 'Этот адрес можно только читать.' },
    410: {
      title: 'Ссылка больше не действует',
      advice: 'Её срок истёк, или редакция её закрыла. Попросите у редакции новую.',
    },
    429: { title: 'Страницу открывали слишком часто', advice: 'Попробуйте ещё раз через минуту.' },
  },
  en: {
    404: { title: 'There is no such link', advice: 'Check that the link was copied in full.' },
    405: { title: 'This cannot be done here', advice: 'This address can only be read.' },
    410: {
      title: 'The link no longer works',
      advice: 'It has expired, or the newsroom has ended it. Ask the newsroom for a new one.',
    },
    429: { title: 'This page was opened too often', advice: 'Try again in a minute.' },
  },
}

/** A person reads, and reads again; nobody opens sixty drafts in a minute. */
const limit = new RateLimit({ most: 60, windowMs: 60_000 })

/**
 * What the front does with a link to a preview before Next.js sees it. The page looks at the link for itself again: this is for the sake
 * of true statuses, and so that the address, which is the key, goes nowhere: not in a Referer, not into a search engine.
 * @returns false when the request has been answered here.
 */
export async function passPreviewLink(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const [, token] = /^\/preview\/([^/?]*)(?:\?|$)/.exec(request.url ?? '') ?? []
  if (token === undefined) return true
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive')
  request.headers['user-agent'] = askForWholeDocument(request.headers['user-agent'])
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return refuse(request, response, 405)
  }
  const wait = limit.refuses(String(request.headers[clientAddressHeader] ?? ''))
  if (wait !== undefined) {
    response.setHeader('Retry-After', String(wait))
    return refuse(request, response, 429)
  }
  const state = await readLinkState(database(), token)
  return state === 'live' || refuse(request, response, state === 'ended' ? 410 : 404)
}

function refuse(request: IncomingMessage, response: ServerResponse, status: Status): false {
  const language = preferredLanguage(request.headers['accept-language'] ?? '')
  const home = { href: { kk: '/', ru: '/ru', en: '/en' }[language], text: homeWords[language] }
  response.setHeader('Content-Security-Policy', problemPolicy)
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(plainPage({ lang: language, dir: 'ltr', ...words[language][status], home }))
  return false
}
