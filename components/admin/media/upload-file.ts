import { isMediaView, type UploadAnswer } from './media-answers'

/**
 * Sends a file to the library.
 *
 * @param onProgress hears the share that has been sent, 0 to 100; at 100 the server is still making the variants
 * @param noAnswer what to say when no answer came
 * @param options `signal` breaks the upload off; `replaces` is the id of the entry in whose place it is to stand; left out for a new one
 * @returns never rejects: a lost line is `{ ok: false }` as well
 */
export function uploadFile(
  file: File,
  onProgress: (percent: number) => void,
  noAnswer: string,
  { signal, replaces }: { signal?: AbortSignal; replaces?: string } = {},
): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    // fetch cannot tell how far an upload has come.
    const request = new XMLHttpRequest()
    const parameters = new URLSearchParams({ name: file.name, ...(replaces !== undefined && { replace: replaces }) })
    request.open('POST', `/admin/media/upload?${parameters}`)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(Math.round((100 * loaded) / total))
    })
    request.addEventListener('load', () => resolve(readAnswer(request.response, noAnswer)))
    for (const ending of ['error', 'abort', 'timeout'] as const) {
      request.addEventListener(ending, () => resolve({ ok: false, message: noAnswer }))
    }
    signal?.addEventListener('abort', () => request.abort())
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
}

function readAnswer(answer: unknown, noAnswer: string): UploadAnswer {
  if (typeof answer !== 'object' || answer === null) return { ok: false, message: noAnswer }
  if ('media' in answer && isMediaView(answer.media))
    return { ok: true, media: answer.media, duplicate: 'duplicate' in answer && answer.duplicate === true }
  return { ok: false, message: 'message' in answer && typeof answer.message === 'string' ? answer.message : noAnswer }
}

/** The types of pictures that the library takes; the server looks at the bytes again. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']

/** Sound and video, likewise. */
export const recordingTypes = [
  'video/mp4',
  'video/webm',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/ogg',
  'audio/wav',
  'audio/webm',
]
