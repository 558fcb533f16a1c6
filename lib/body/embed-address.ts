import type { EmbedProvider } from './body'

/** A post or video elsewhere, by the address that its own site gives it. */
export type EmbedAddress = {
  provider: EmbedProvider
  /** The canonical address, without tracking parameters. */
  url: string
  /** What the provider knows it by: a video's id, a post's id, `channel/123`. */
  id: string
}

/**
 * Recognises the address of a YouTube video, an Instagram post, a post on X or a public Telegram post.
 * @param typed what was pasted; http and https, with or without `www.`
 * @returns undefined for every other address, also for a channel or a profile of these sites.
 */
export function parseEmbedAddress(typed: string): EmbedAddress | undefined {
  const url = URL.parse(typed.trim())
  if (
    url === null ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.port !== '' ||
    url.username !== ''
  ) {
    return undefined
  }
  const host = url.hostname.replace(/^(www|m|mobile)\./, '')
  const path = url.pathname.split('/').filter((part) => part !== '')
  switch (host) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return youtube(path[0] === 'watch' ? (url.searchParams.get('v') ?? '') : youtubePathId(path), startSecond(url))
    case 'youtu.be':
      return youtube(path[0] ?? '', startSecond(url))
    case 'instagram.com':
      return instagram(path)
    case 'x.com':
    case 'twitter.com':
      return xPost(path)
    case 't.me':
    case 'telegram.me':
      return telegram(path[0] === 's' ? path.slice(1) : path)
    default:
      return undefined
  }
}

function youtubePathId([kind = '', id = '']: readonly string[]): string {
  return ['shorts', 'live', 'embed', 'v'].includes(kind) ? id : ''
}

function startSecond(url: URL): string {
  const seconds = /^(\d{1,6})s?$/.exec(url.searchParams.get('t') ?? '')?.[1]
  return seconds === undefined ? '' : `&t=${seconds}`
}

function youtube(id: string, start: string): EmbedAddress | undefined {
  if (!/^[\w-]{11}$/.test(id)) return undefined
  return { provider: 'youtube', url: `https://www.youtube.com/watch?v=${id}${start}`, id }
}

/** A post stands at /p/ID, /reel/ID or /tv/ID, and the same after the name of its account. */
function instagram(path: readonly string[]): EmbedAddress | undefined {
  const at = path.findIndex((part) => ['p', 'reel', 'tv'].includes(part))
  const [kind, id = ''] = path.slice(at)
  if (at < 0 || at > 1 || !/^[\w-]{5,40}$/.test(id)) return undefined
  return { provider: 'instagram', url: `https://www.instagram.com/${kind}/${id}/`, id }
}

function xPost([account = '', word = '', id = '']: readonly string[]): EmbedAddress | undefined {
  if (!/^\w{1,15}$/.test(account) || word !== 'status' || !/^\d{1,25}$/.test(id)) return undefined
  return { provider: 'x', url: `https://x.com/${account}/status/${id}`, id }
}

function telegram([channel = '', post = '']: readonly string[]): EmbedAddress | undefined {
  if (!/^[A-Za-z]\w{3,31}$/.test(channel) || !/^\d{1,12}$/.test(post)) return undefined
  return { provider: 'telegram', url: `https://t.me/${channel}/${post}`, id: `${channel}/${post}` }
}
