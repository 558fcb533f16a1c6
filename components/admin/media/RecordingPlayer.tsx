import { createElement, type ReactNode } from 'react'
import type { MediaView } from '@/lib/media/media-view'

type Props = { media: MediaView; label: string; poster?: string | undefined; children?: ReactNode }

/** The browser's own player for a recording of the library. Its captions are `<track>`s of the caller, as far as it has any. */
export function RecordingPlayer({ media, label, poster, children }: Props) {
  const { recording, kind, width, height } = media
  if (recording === null) return null
  const common = { controls: true, preload: 'metadata', src: recording.url, 'aria-label': label }
  return kind === 'video'
    ? createElement(
        'video',
        { ...common, width, height, poster, className: 'rounded-corner h-auto w-full bg-black' },
        children,
      )
    : createElement('audio', { ...common, className: 'w-full' }, children)
}
