import { locales, type Locale } from '@/lib/i18n/editions'

/** What a request asks for, in the one form that the page store, logs and routes use. */
export type Address =
  | {
      kind: 'address'
      /** Percent-encoded in one way only, with a slash at its end for the front page of an edition (`/`, `/latn/`) and no other. */
      path: string
      /** As sent, without the question mark. */
      query: string
      segments: readonly string[]
    }
  /** The same thing stands at another address for ever. */
  | { kind: 'moved'; location: string }
  /** Not an address: broken percent-encoding, control characters, a path that climbs. */
  | { kind: 'broken' }

const feedNames = new Set(['feed', 'rss', 'rss.xml'])

/**
 * Reads the request target (RFC 9112, 3.2).
 * @param target what stands in the request line; a proxy may send the absolute form, whose host says nothing about the page.
 */
export function parseAddress(target: string): Address {
  const local = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/')
  const mark = local.indexOf('?')
  const rawPath = mark === -1 ? local : local.slice(0, mark)
  const query = mark === -1 ? '' : local.slice(mark + 1)
  if (rawPath.includes('#') || decodedText(query.replaceAll('+', ' ')) === undefined) return { kind: 'broken' }

  const segments: string[] = []
  for (const raw of rawPath.split('/')) {
    if (raw === '') continue
    const segment = decodedText(raw)?.normalize('NFC')
    if (segment === undefined || segment === '.' || segment === '..' || /[/\\\p{Cc}]/u.test(segment))
      return { kind: 'broken' }
    segments.push(segment)
  }
  const front = locales.some(({ prefix }) => prefix !== '' && prefix === `/${segments.join('/')}`)
  const path = `/${segments.map(encodedSegment).join('/')}${front ? '/' : ''}`
  const home = homeOf(segments)
  if (home !== undefined) return { kind: 'moved', location: withQuery(home, query) }
  if (rawPath.includes('//') || rawPath.endsWith('/') !== path.endsWith('/'))
    return { kind: 'moved', location: withQuery(path, query) }
  return { kind: 'address', path, query, segments }
}

/** The locale that an address is written in: Kazakh unless its first word says otherwise. */
export function localeOfPath(path: string): Locale {
  const found = locales.find(
    (locale) => locale.prefix !== '' && (path === locale.prefix || path.startsWith(`${locale.prefix}/`)),
  )
  return found ?? locales[0]
}

/** The one public address of things that are reachable under an inner or an old name. */
function homeOf(segments: readonly string[]): string | undefined {
  const [first, ...rest] = segments
  const inner = locales.find((locale) => locale.segment === first && locale.prefix !== `/${locale.segment}`)
  if (inner !== undefined) return `${inner.prefix}/${rest.map(encodedSegment).join('/')}`
  const locale = localeOfPath(`/${first ?? ''}`)
  const [name, ...more] = locale.prefix === '' ? segments : rest
  if (name !== undefined && more.length === 0 && feedNames.has(name)) return `${locale.prefix}/feed.xml`
  return undefined
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}

function decodedText(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** Encodes what RFC 3986 does not let stand in a segment, and nothing else. */
function encodedSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, (code) => decodeURIComponent(code))
}
