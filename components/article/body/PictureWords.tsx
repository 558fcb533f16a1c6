import type { ReaderMessages } from '@/lib/i18n/reader-messages'

type Props = {
  caption: string | undefined
  credit: string | undefined
  messages: ReaderMessages
  /** What was made by whom; a picture if nothing else is said. */
  made?: 'photo' | 'videoBy' | 'audioBy'
}

/** What stands under a picture or a player: what it shows, and who made it. */
export function PictureWords({ caption = '', credit = '', messages, made = 'photo' }: Props) {
  if (caption === '' && credit === '') return null
  return (
    <figcaption>
      {caption !== '' && <span>{caption}</span>}
      {credit !== '' && <small>{`${messages[made]}: ${credit}`}</small>}
    </figcaption>
  )
}
