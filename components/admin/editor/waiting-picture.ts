import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { WritingMessages } from '@/lib/i18n/messages/writing-kk'

type Options = {
  file: File
  messages: EditorMessages
  writing: WritingMessages
  /** Somebody does not want the picture any more: on its way, or after it failed. */
  onGiveUp: () => void
  onRetry: () => void
}

/** The place in a text where a picture will stand: the picture itself, pale, and how far it has come. */
export type WaitingPicture = {
  element: HTMLElement
  showProgress: (percent: number) => void
  showFailure: (message: string) => void
  /** Lets go of the picture's bytes. */
  forget: () => void
}

/** Makes the place of a picture that is being uploaded. It is no part of the document, so it is made of plain elements. */
export function createWaitingPicture({ file, messages, writing, onGiveUp, onRetry }: Options): WaitingPicture {
  const address = URL.createObjectURL(file)
  const picture = make('img', { src: address, alt: '', className: 'picture-waiting-image' })
  const words = make('p', { role: 'status' })
  const progress = make('progress', { max: 100, ariaLabel: file.name })
  const retry = make('button', { type: 'button', className: 'plain-button', textContent: writing.upload.retry })
  const giveUp = make('button', { type: 'button', className: 'plain-button' })
  const element = make('div', { className: 'picture-waiting', contentEditable: 'false' })
  element.append(picture, words, progress, retry, giveUp)
  retry.addEventListener('click', onRetry)
  giveUp.addEventListener('click', onGiveUp)

  const showProgress = (percent: number) => {
    element.classList.remove('is-failed')
    words.textContent = messages.uploading(file.name, percent)
    progress.value = percent
    progress.hidden = false
    retry.hidden = true
    giveUp.textContent = messages.cancel
  }
  showProgress(0)
  return {
    element,
    showProgress,
    showFailure(message) {
      element.classList.add('is-failed')
      words.textContent = messages.uploadFailed(file.name, message)
      progress.hidden = true
      retry.hidden = false
      giveUp.textContent = messages.remove
    },
    forget: () => URL.revokeObjectURL(address),
  }
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  values: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), values)
}
