import { createElement } from 'react'
import { posterOf } from '@/components/site/Photo'
import type { PictureView } from '@/lib/articles/published-article'
import type { Recording } from '@/lib/body/body'
import type { Edition } from '@/lib/i18n/editions'
import type { RecordingView } from '@/lib/media/recording'
import type { BodyContext } from './body-context'
import { PictureWords } from './PictureWords'

/**
 * A sound recording or a video with the browser's own player: no script, and nothing but the poster is fetched before somebody
 * plays it. Its room is kept from the start. A recording that is no longer in the library leaves its words behind.
 */
export function BodyRecording({ recording, view, pictures, recordings = {} }: BodyContext & { recording: Recording }) {
  const { mediaId, title, caption, credit, poster } = recording.attrs
  const file = recordings[mediaId]
  return (
    <figure className="player">
      {file !== undefined && (
        <Player
          file={file}
          title={title || view.messages[file.kind]}
          language={view.locale.edition}
          poster={poster ? pictures[poster.mediaId] : undefined}
        />
      )}
      <PictureWords
        caption={[title, caption || file?.caption].filter(Boolean).join('. ')}
        credit={credit || file?.credit}
        messages={view.messages}
        made={file?.kind === 'audio' ? 'audioBy' : 'videoBy'}
      />
    </figure>
  )
}

/** Languages by their own names, as players list them. */
const languages: Record<Edition, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

type PlayerProps = { file: RecordingView; title: string; language: Edition; poster: PictureView | undefined }

function Player({ file, title, language, poster }: PlayerProps) {
  const inside = (
    <>
      <source src={file.url} type={file.type} />
      {file.captions.map(({ edition, url }) => (
        <track
          key={edition}
          kind="captions"
          src={url}
          srcLang={edition}
          label={languages[edition]}
          default={edition === language}
        />
      ))}
      <a href={file.url}>{title}</a>
    </>
  )
  const common = { controls: true, preload: 'none', 'aria-label': title }
  if (file.kind === 'audio') return createElement('audio', common, inside)
  const still = poster && posterOf(poster)
  const room = { playsInline: true, width: file.width, height: file.height }
  const shown = still === undefined ? room : { ...room, poster: still.url, className: still.className }
  return (
    <>
      {still?.rule}
      {createElement('video', { ...common, ...shown }, inside)}
    </>
  )
}
