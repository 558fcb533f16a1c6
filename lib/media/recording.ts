import type { Edition } from '@/lib/i18n/editions'

/** Captions of a recording in the language of an edition, as WebVTT. */
export type Captions = { edition: Edition; key: string }

/** What readers' pages and feeds need of a sound recording or a video. */
export type RecordingView = {
  mediaId: string
  kind: 'audio' | 'video'
  url: string
  /** `video/mp4` */
  type: string
  bytes: number
  seconds: number
  /** 0 for sound. */
  width: number
  height: number
  captions: readonly { edition: Edition; url: string }[]
  caption: string
  credit: string
}

const megabyte = 1024 * 1024

/** The largest files that are taken, in bytes: two hours of speech, half an hour of video for the web. */
export const recordingLimits = { audio: 200 * megabyte, video: 500 * megabyte } as const

/** A length of time as players show it: 4:05, 1:02:30. */
export function sayLength(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}
