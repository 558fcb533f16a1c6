import { classNames } from '@/components/ui/class-names'
import type { MediaView } from '@/lib/media/media-view'

/** What something of the library looks like in a list. Its words stand beside it, so that it has none of its own. */
export function MediaStill({ media, className }: { media: MediaView; className?: string }) {
  const frame = classNames('bg-surface rounded-corner aspect-3/2 w-full object-cover', className)
  if (media.url !== '')
    return <img src={media.url} alt="" width={media.width} height={media.height} loading="lazy" className={frame} />
  return (
    <span aria-hidden="true" className={classNames(frame, 'text-ink-soft grid place-items-center')}>
      <svg viewBox="0 0 24 24" className="size-9" fill="currentColor">
        {media.kind === 'video' ? (
          <path d="M3 5h13v4l5-3v12l-5-3v4H3Z" />
        ) : (
          <path d="M4 9h2v6H4Zm5-4h2v14H9Zm5 3h2v8h-2Zm5 2h2v4h-2Z" />
        )}
      </svg>
    </span>
  )
}
