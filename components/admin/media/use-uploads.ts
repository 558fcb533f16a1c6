import { useRef, useState } from 'react'
import type { MediaView } from '@/lib/media/media-view'
import { uploadFile } from './upload-file'

export type Upload = { id: number; file: File } & (
  | { state: 'waiting' }
  /** Percent of the bytes that are on the server; at 100 it is still making the variants. */
  | { state: 'sending'; percent: number }
  | { state: 'done'; media: MediaView; duplicate: boolean }
  | { state: 'failed'; message: string }
)

/** A server makes the variants of one picture after another; two on their way keep both the line and the server busy. */
const atOnce = 2

let lastId = 0

/**
 * Files on their way to the library. They are sent two at a time, in their order; one that failed can be sent again.
 * @param noAnswer what to say when the line broke
 * @param onArrived hears of each file that is in the library now
 */
export function useUploads(noAnswer: string, onArrived: (media: MediaView) => void) {
  const [list, setList] = useState<readonly Upload[]>([])
  const waiting = useRef<{ id: number; file: File }[]>([])
  const running = useRef(0)
  const show = (changed: Upload) =>
    setList((uploads) => uploads.map((upload) => (upload.id === changed.id ? changed : upload)))

  async function send({ id, file }: { id: number; file: File }) {
    show({ id, file, state: 'sending', percent: 0 })
    const answer = await uploadFile(file, (percent) => show({ id, file, state: 'sending', percent }), noAnswer)
    if (!answer.ok) return show({ id, file, state: 'failed', message: answer.message })
    show({ id, file, state: 'done', media: answer.media, duplicate: answer.duplicate })
    onArrived(answer.media)
  }

  async function work() {
    if (running.current >= atOnce) return
    running.current += 1
    for (let next = waiting.current.shift(); next !== undefined; next = waiting.current.shift()) await send(next)
    running.current -= 1
  }

  function enqueue(files: readonly { id: number; file: File }[]) {
    waiting.current.push(...files)
    for (let lane = 0; lane < atOnce; lane++) void work()
  }

  function start(files: readonly File[]) {
    const added = files.map((file) => ({ id: (lastId += 1), file, state: 'waiting' as const }))
    // What is done and seen makes room for what comes; what failed stays until it is sent again or put away.
    setList((uploads) => [...uploads.filter(({ state }) => state !== 'done'), ...added])
    enqueue(added)
  }

  function retry(wanted: (upload: Upload) => boolean) {
    const again = list.filter((upload) => upload.state === 'failed' && wanted(upload))
    for (const { id, file } of again) show({ id, file, state: 'waiting' })
    enqueue(again.map(({ id, file }) => ({ id, file })))
  }

  return {
    list,
    start,
    retry: (id: number) => retry((upload) => upload.id === id),
    retryAll: () => retry(() => true),
    putAway: (id: number) => setList((uploads) => uploads.filter((upload) => upload.id !== id)),
  }
}
