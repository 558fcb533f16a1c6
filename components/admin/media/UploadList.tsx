import type { Route } from 'next'
import Link from 'next/link'
import { useLanguage } from '@/components/admin/messages'
import { Button, buttonClass } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import { mediaMessages } from '@/lib/i18n/media-messages'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import { word } from '@/lib/i18n/newsroom-message'
import type { Upload, useUploads } from './use-uploads'

type Props = { uploads: ReturnType<typeof useUploads> }

/** What has become of each file that was sent: how far it is, where it is now, or why it is not, with a way to send it again. */
export function UploadList({ uploads }: Props) {
  const messages = mediaMessages(useLanguage())
  const failed = uploads.list.filter(({ state }) => state === 'failed').length
  return (
    <div className="grid gap-2 not-empty:mt-4">
      {/* It is there before it has anything to say, so that what comes into it is read out. */}
      <ul aria-live="polite" aria-label={messages.uploads} className="grid gap-2">
        {uploads.list.map((upload) => (
          <li key={upload.id} className={classNames('grid gap-1', upload.state === 'failed' && 'text-alarm')}>
            <div className="flex flex-wrap items-center gap-x-3">
              <span className="min-w-0 wrap-anywhere">{sayUpload(upload, messages)}</span>
              {upload.state === 'done' && upload.duplicate && (
                <Link href={`/admin/media/${upload.media.id}` as Route} className={buttonClass('quiet')}>
                  {messages.openPresent}
                </Link>
              )}
              {upload.state === 'failed' && (
                <>
                  <Button
                    kind="quiet"
                    aria-label={word(messages.retryOf, { name: upload.file.name })}
                    onClick={() => uploads.retry(upload.id)}
                  >
                    {messages.retry}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={word(messages.putAway, { name: upload.file.name })}
                    onClick={() => uploads.putAway(upload.id)}
                  >
                    ×
                  </Button>
                </>
              )}
            </div>
            {upload.state === 'sending' && (
              <progress
                max={100}
                value={upload.percent}
                aria-label={upload.file.name}
                className="h-1 w-full max-w-xl"
              />
            )}
          </li>
        ))}
      </ul>
      {failed > 1 && (
        <div>
          <Button onClick={uploads.retryAll}>{messages.retryAll}</Button>
        </div>
      )}
    </div>
  )
}

function sayUpload(upload: Upload, messages: MediaMessages): string {
  const { name } = upload.file
  switch (upload.state) {
    case 'waiting':
      return word(messages.waiting, { name })
    case 'sending':
      return upload.percent < 100
        ? word(messages.uploading, { name, percent: upload.percent })
        : word(messages.preparing, { name })
    case 'done':
      return word(upload.duplicate ? messages.duplicate : messages.uploaded, { name })
    case 'failed':
      return word(messages.failed, { name, message: upload.message })
  }
}
