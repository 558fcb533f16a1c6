'use client'
import { type DragEvent, useRef, useState } from 'react'
import { useLanguage } from '@/components/admin/messages'
import { classNames } from '@/components/ui/class-names'
import { Dialog } from '@/components/admin/editor/Dialog'
import { Icon } from '@/components/admin/editor/icons'
import { mediaMessages } from '@/lib/i18n/media-messages'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { MediaView } from '@/lib/media/media-view'
import { pictureTypes, recordingTypes } from './upload-file'
import { MediaStill } from './MediaStill'
import { RightsNote } from './RightsNote'
import { useMediaLibrary } from './use-media-library'
import { useUploads } from './use-uploads'
import { UploadList } from './UploadList'

type Props = {
  messages: EditorMessages
  /** Whether more than one may be chosen. */
  several: boolean
  /** What may be chosen; pictures if nothing else is said. */
  kind?: 'picture' | 'recording'
  onChoose: (chosen: readonly MediaView[]) => void
  onClose: () => void
}

/** The library as a dialog: search and choose, or bring pictures from this device by drop or by choice. */
export function MediaPicker({ messages, several, kind = 'picture', onChoose, onClose }: Props) {
  const words = messages.library
  const language = useLanguage()
  const library = useMediaLibrary(kind)
  const [chosen, setChosen] = useState<readonly MediaView[]>([])
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const uploads = useUploads(messages.uploadNoAnswer, (picture) => {
    // A picture that was brought to where recordings are chosen stays in the library.
    if ((picture.kind === 'picture') !== (kind === 'picture')) return
    library.add(picture)
    if (several) setChosen((before) => [...before, picture])
    else onChoose([picture])
  })

  function toggle(picture: MediaView) {
    if (!several) return onChoose([picture])
    setChosen((before) =>
      before.some(({ id }) => id === picture.id) ? before.filter(({ id }) => id !== picture.id) : [...before, picture],
    )
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    uploads.start([...event.dataTransfer.files])
  }

  return (
    <Dialog title={words.title} closeLabel={messages.close} size="large" onClose={onClose}>
      <div
        className={classNames('media-picker', over && 'is-over')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className="media-picker-head">
          <input
            type="search"
            className="media-search"
            aria-label={words.search}
            placeholder={words.search}
            onChange={({ target }) => library.search(target.value)}
          />
          <button type="button" className="main-button" onClick={() => input.current?.click()}>
            {words.choose}
          </button>
          <input
            ref={input}
            type="file"
            accept={(kind === 'picture' ? pictureTypes : recordingTypes).join(',')}
            multiple={several}
            hidden
            onChange={({ target }) => {
              uploads.start([...(target.files ?? [])])
              target.value = ''
            }}
          />
        </div>
        <p className="media-drop-hint">
          {kind === 'picture' ? `${words.drop} · ${words.formats}` : mediaMessages(language).recordingFormats}
        </p>
        <UploadList uploads={uploads} />
        <ul className="media-grid" aria-label={words.title} aria-busy={library.state === 'loading'}>
          {library.items.map((picture) => (
            <li key={picture.id}>
              <button
                type="button"
                aria-pressed={several ? chosen.some(({ id }) => id === picture.id) : undefined}
                onClick={() => toggle(picture)}
              >
                {/* Made by the library in this width; there is nothing for an optimiser to do. */}
                {picture.recording === null ? (
                  <img
                    src={picture.url}
                    width={picture.width}
                    height={picture.height}
                    alt={picture.alt}
                    loading="lazy"
                  />
                ) : (
                  <MediaStill media={picture} />
                )}
                <span>{picture.alt || picture.caption || picture.fileName}</span>
                {kind === 'picture' && picture.alt === '' && <small>{messages.altMissing}</small>}
                {library.today !== undefined && (
                  <RightsNote until={picture.rightsUntil} today={library.today} language={language} />
                )}
              </button>
            </li>
          ))}
        </ul>
        <div className="media-picker-foot">
          {library.state === 'loading' && <p role="status">{words.loading}</p>}
          {library.state === 'failed' && (
            <p role="alert">
              {words.failed}{' '}
              <button type="button" className="plain-button" onClick={library.more}>
                {words.retry}
              </button>
            </p>
          )}
          {library.state === 'ready' && library.items.length === 0 && (
            <p role="status">{library.query === '' ? words.none : words.noMatch}</p>
          )}
          {library.state === 'ready' && library.hasMore && (
            <button type="button" className="plain-button" onClick={library.more}>
              {words.more}
            </button>
          )}
        </div>
      </div>
      {several && (
        <footer>
          <button type="button" className="main-button" disabled={chosen.length === 0} onClick={() => onChoose(chosen)}>
            <Icon name="plus" size={18} />
            {words.use(chosen.length)}
          </button>
        </footer>
      )}
    </Dialog>
  )
}
