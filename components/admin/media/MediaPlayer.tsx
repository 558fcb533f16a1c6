import { type Media, mediaUrl } from '@/lib/media/media'
import type { MediaView } from '@/lib/media/media-view'
import { RecordingPlayer } from './RecordingPlayer'

/** What something of the library is, to be looked at or listened to. */
export function MediaPlayer({ media, view }: { media: Media; view: MediaView }) {
  if (view.recording === null)
    return (
      <img
        src={view.url}
        alt={view.alt}
        width={view.width}
        height={view.height}
        className="bg-surface rounded-corner h-auto w-full"
      />
    )
  return (
    <RecordingPlayer media={view} label={view.fileName}>
      {media.captions.map(({ edition, key }) => (
        <track key={edition} kind="captions" srcLang={edition} label={edition} src={mediaUrl(key)} />
      ))}
    </RecordingPlayer>
  )
}
