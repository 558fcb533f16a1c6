import Link from 'next/link'
import { lazy, Suspense, useState } from 'react'
import { Button, buttonClass } from '@/components/ui/Button'
import { editorMessages } from '@/lib/i18n/editor-messages'
import type { Edition, Script } from '@/lib/i18n/editions'
import type { MediaView } from '@/lib/media/media-view'
import { OwnWords } from './OwnWords'
import { PreviewChoice } from './PreviewChoice'
import { scriptChoices } from './script-choices'
import type { PartProps } from './part-props'
import { SharePreviews } from './SharePreviews'
import { useInScript } from './use-script'

const MediaPicker = lazy(async () => ({ default: (await import('@/components/admin/media/MediaPicker')).MediaPicker }))

type Props = PartProps & {
  section: string
  /** The picture that was chosen when the panel was opened. */
  chosen: MediaView | null
  lead: MediaView | undefined
  language: Edition
}

/** Letters of a headline and of a description that all messengers show. */
const shown = { headline: 80, description: 170 }

/** What messengers and social networks show of an article. */
export function SharePart(props: Props) {
  const { found, said, siteName, section, edition, address, lead, messages, actions, onChange } = props
  const [picture, setPicture] = useState(props.chosen)
  const [script, setScript] = useState<Script>('cyrl')
  const headline = found.shareHeadline.trim() || said.headline
  const description = found.shareDescription.trim() || said.description
  const words = useInScript([headline, description, siteName, section, said.headline], script, actions.inScript)
  const scripts = scriptChoices(edition, messages)
  const image = found.shareImageId === null ? null : picture
  return (
    <section aria-labelledby="found-share" className="found-part">
      <h3 id="found-share">{messages.share}</h3>
      <div className="found-fields">
        <OwnWords
          {...props}
          title={{
            name: 'shareHeadline',
            label: messages.shareHeadline,
            warning: headline.length > shown.headline ? messages.shareLong : undefined,
          }}
          description={{
            name: 'shareDescription',
            label: messages.shareDescription,
            warning: description.length > shown.description ? messages.shareDescriptionLong : undefined,
          }}
        />
        <ShareImageField
          {...props}
          picture={image}
          onChoose={(chosen) => {
            setPicture(chosen)
            onChange({ shareImageId: chosen?.id ?? null })
          }}
        />
      </div>
      <div className="found-previews">
        {scripts.length > 0 && (
          <div className="found-choices">
            <PreviewChoice label={messages.script} values={scripts} chosen={script} onChoose={setScript} />
          </div>
        )}
        <SharePreviews
          {...{ words, image, lead, messages }}
          edition={edition}
          rightToLeft={script === 'arab'}
          host={new URL(address).host}
        />
      </div>
    </section>
  )
}

type ImageProps = Pick<Props, 'found' | 'readOnly' | 'messages' | 'language'> & {
  picture: MediaView | null
  onChoose: (picture: MediaView | null) => void
}

/** Which image is shared: the drawn one, or a picture of the library alone. */
function ShareImageField({ found, readOnly, messages, language, picture, onChoose }: ImageProps) {
  const [choosing, setChoosing] = useState(false)
  const own = found.shareImageId !== null
  return (
    <div role="group" aria-labelledby="found-image">
      <h4 id="found-image" className="font-semibold">
        {messages.shareImage}
      </h4>
      <p className="text-ink-soft text-small mt-1">{own ? messages.shareChosen : messages.shareDrawn}</p>
      {!readOnly && (
        <p className="mt-1.5 flex flex-wrap gap-2">
          <Button onClick={() => setChoosing(true)}>{own ? messages.shareReplace : messages.shareChoose}</Button>
          {own && (
            <Button kind="quiet" onClick={() => onChoose(null)}>
              {messages.shareRemove}
            </Button>
          )}
          {picture !== null && (
            <Link href={`/admin/media/${picture.id}`} target="_blank" className={buttonClass('quiet')}>
              {messages.shareFraming}
            </Link>
          )}
        </p>
      )}
      {choosing && (
        <Suspense>
          <MediaPicker
            messages={editorMessages(language)}
            several={false}
            onClose={() => setChoosing(false)}
            onChoose={([chosen]) => {
              setChoosing(false)
              if (chosen !== undefined) onChoose(chosen)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
