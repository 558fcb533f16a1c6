import { createElement } from 'react'
import type { Recording } from '@/lib/body/body'
import type { Edition } from '@/lib/i18n/editions'
import type { RecordingView } from '@/lib/media/recording'
import type { BodyContext } from './body-context'
import { PictureWords } from './PictureWords'

/**
 * A sound recording or a video with the browser's own player: no script, and nothing is fetched before somebody plays it. Its room is
 * kept from the start. A recording that is no longer in the library leaves its words behind.
 */
export function BodyRecording({ recording, view, recordings = {} }: BodyContext & { recording: Recording }) {
  const { mediaId, title, caption, credit } = recording.attrs
  const file = recordings[mediaId]
  return (
    <figure className="player">
      {file !== undefined && (
        <Player file={file} title={title || view.messages[file.kind]} language={view.locale.edition} />
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

function Player({ file, title, language }: { file: RecordingView; title: string; language: Edition }) {
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
  return file.kind === 'video'
    ? createElement('video', { ...common, playsInline: true, width: file.width, height: file.height }, inside)
    : createElement('audio', common, inside)
}
