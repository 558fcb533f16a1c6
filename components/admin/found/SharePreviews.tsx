import './previews.css'
import type { ReactNode } from 'react'
import { PartOfPicture } from '@/components/admin/media/PartOfPicture'
import { ShareImage } from '@/components/site/ShareImage'
import type { Edition } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import type { MediaView } from '@/lib/media/media-view'
import { pictureShapes } from '@/lib/media/picture-shapes'

type Props = {
  /** In the script that is shown: share headline, description, name of the site, section, the article's own headline. */
  words: readonly string[]
  /** The picture that stands alone; null for the drawn image. */
  image: MediaView | null
  lead: MediaView | undefined
  edition: Edition
  rightToLeft: boolean
  /** Of the site, as cards name it: qalam.kz */
  host: string
  messages: FoundMessages
}

/** What a link to an article becomes in Telegram, on X and on Facebook. Their names are written alike in every language. */
export function SharePreviews({ words, image, lead, edition, rightToLeft, host, messages }: Props) {
  const [headline = '', description = '', siteName = '', section = '', ownHeadline = ''] = words
  const picture = <SharedImage {...{ image, lead, siteName, section, rightToLeft }} headline={ownHeadline} />
  const card = (name: string, className: string, content: ReactNode) => (
    <figure aria-label={`${messages.preview}: ${name}`}>
      <figcaption className="text-ink-soft text-small" translate="no">
        {name}
      </figcaption>
      <div className={`share-card ${className}`} lang={edition} dir={rightToLeft ? 'rtl' : 'ltr'}>
        {content}
      </div>
    </figure>
  )
  return (
    <div className="share-cards">
      {card(
        'Telegram',
        'is-telegram',
        <>
          <p className="share-site">{siteName}</p>
          <p className="share-headline">{headline}</p>
          <p className="share-text">{description}</p>
          {picture}
        </>,
      )}
      {card(
        'X',
        'is-x',
        <>
          <div className="x-image">
            {picture}
            <p className="x-headline">{headline}</p>
          </div>
          <p className="share-host" dir="ltr">
            {host}
          </p>
        </>,
      )}
      {card(
        'Facebook',
        'is-facebook',
        <>
          {picture}
          <div className="facebook-words">
            <p className="share-host" dir="ltr">
              {host}
            </p>
            <p className="share-headline">{headline}</p>
            <p className="share-text">{description}</p>
          </div>
        </>,
      )}
    </div>
  )
}

type ImageProps = Pick<Props, 'image' | 'lead' | 'rightToLeft'> & {
  siteName: string
  section: string
  headline: string
}

/** The image in the size of a preview: the very drawing that is made for messengers, or the picture as it is cut for this place. */
function SharedImage({ image, lead, rightToLeft, ...words }: ImageProps) {
  if (image !== null)
    return (
      <PartOfPicture
        url={image.url}
        part={image.shareParts.alone}
        shape={pictureShapes.share}
        className="share-image"
      />
    )
  return (
    <div className="share-image is-drawn" aria-hidden="true">
      <div className="share-drawing" style={rightToLeft ? { direction: 'rtl' } : undefined}>
        <ShareImage
          families={{ headline: 'var(--font-serif)', label: 'var(--font-sans)' }}
          {...words}
          picture={lead?.url}
        />
      </div>
    </div>
  )
}
