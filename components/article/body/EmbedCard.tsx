import type { Embed, EmbedProvider } from '@/lib/body/body'
import { parseEmbedAddress } from '@/lib/body/embed-address'
import { playerAddress } from '@/lib/body/player-address'
import type { ReaderMessages } from '@/lib/i18n/reader-messages'

const services: Record<EmbedProvider, string> = {
  youtube: 'YouTube',
  instagram: 'Instagram',
  x: 'X',
  telegram: 'Telegram',
}

/**
 * A post or video elsewhere: a still card that links to it. Nothing of the other site is loaded before the reader asks for it with
 * a click; the button that does so is hidden until the script is there, but has its room from the start.
 */
export function EmbedCard({ embed, messages }: { embed: Embed; messages: ReaderMessages }) {
  const address = parseEmbedAddress(embed.attrs.url)
  if (address === undefined) return null
  const service = services[address.provider]
  return (
    <div className="embed">
      <p className="kicker">{messages.embedKinds[address.provider]}</p>
      {embed.attrs.title !== '' && <p className="hl">{embed.attrs.title}</p>}
      <p>
        <a href={address.url} rel="noopener nofollow">
          {messages.embedOpen(service)}
        </a>
      </p>
      <button type="button" hidden data-player={playerAddress(address)} title={messages.embedNotice(service)}>
        {messages.embedLoad}
      </button>
    </div>
  )
}
