import { useState } from 'react'
import type { MediaView } from '@/lib/media/media-view'
import { uploadPicture } from './upload-picture'

export type PictureUpload = { id: number; name: string; percent: number; failure?: string }

let lastId = 0

/**
 * Uploads with their progress. One that is done leaves the list; one that failed stays and says why.
 * @param noAnswer what to say when the line broke
 * @param onPicture hears of each picture that has arrived
 */
export function usePictureUploads(noAnswer: string, onPicture: (picture: MediaView) => void) {
  const [list, setList] = useState<readonly PictureUpload[]>([])
  const change = (id: number, values: Partial<PictureUpload>) =>
    setList((uploads) => uploads.map((upload) => (upload.id === id ? { ...upload, ...values } : upload)))

  async function send(file: File) {
    const id = (lastId += 1)
    setList((uploads) => [
      ...uploads.filter(({ failure }) => failure === undefined),
      { id, name: file.name, percent: 0 },
    ])
    const answer = await uploadPicture(file, (percent) => change(id, { percent }), noAnswer)
    if (!answer.ok) return change(id, { failure: answer.message })
    setList((uploads) => uploads.filter((upload) => upload.id !== id))
    onPicture(answer.media)
  }

  return { list, start: (files: readonly File[]) => files.forEach((file) => void send(file)) }
}
