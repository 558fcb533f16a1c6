import { Photo } from '@/components/site/Photo'
import type { Gallery, Picture } from '@/lib/body/body'
import type { PictureSlot } from '@/lib/media/picture-slots'
import type { BodyContext } from './body-context'
import { PictureWords } from './PictureWords'

type Props = BodyContext & { picture: Picture; slot?: PictureSlot }

/** A picture in the text. A picture that is no longer in the library leaves its caption behind. */
export function BodyPicture({ picture, slot = 'article', view, pictures }: Props) {
  const { mediaId, alt, caption, credit } = picture.attrs
  const file = pictures[mediaId]
  return (
    <figure>
      {file !== undefined && <Photo picture={file} slot={slot} alt={alt} />}
      <PictureWords caption={caption || file?.caption} credit={credit || file?.credit} messages={view.messages} />
    </figure>
  )
}

/** Several pictures side by side. */
export function BodyGallery({ gallery, ...context }: BodyContext & { gallery: Gallery }) {
  return (
    <figure className="gallery" aria-label={context.view.messages.gallery(gallery.content.length)}>
      {gallery.content.map((picture, index) => (
        <BodyPicture key={index} picture={picture} slot="gallery" {...context} />
      ))}
    </figure>
  )
}
