import type { ReaderMessages } from '@/lib/i18n/reader-messages'

type Props = { caption: string | undefined; credit: string | undefined; messages: ReaderMessages }

/** What stands under a picture: what it shows, and who made it. */
export function PictureWords({ caption = '', credit = '', messages }: Props) {
  if (caption === '' && credit === '') return null
  return (
    <figcaption>
      {caption !== '' && <span>{caption}</span>}
      {credit !== '' && <small>{`${messages.photo}: ${credit}`}</small>}
    </figcaption>
  )
}
