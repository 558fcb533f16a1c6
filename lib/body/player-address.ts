import type { EmbedAddress } from './embed-address'

/** Where players come from: the hosts that the content security policy lets a frame show. */
export const playerHosts = [
  'https://www.youtube-nocookie.com',
  'https://www.instagram.com',
  'https://platform.twitter.com',
  'https://t.me',
] as const

/** The address of the frame that shows a post or a video, loaded on the reader's click only. */
export function playerAddress({ provider, url, id }: EmbedAddress): string {
  switch (provider) {
    case 'youtube': {
      const start = new URL(url).searchParams.get('t')
      return `${playerHosts[0]}/embed/${id}?autoplay=1${start === null ? '' : `&start=${start}`}`
    }
    case 'instagram':
      return `${url}embed/`
    case 'x':
      return `${playerHosts[2]}/embed/Tweet.html?dnt=true&id=${id}`
    case 'telegram':
      return `${playerHosts[3]}/${id}?embed=1`
  }
}
