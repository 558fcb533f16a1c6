import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { pictureTypes, uploadFile } from '@/components/admin/media/upload-file'
import type { MediaView } from '@/lib/media/media-view'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { WritingMessages } from '@/lib/i18n/messages/writing-kk'
import { createWaitingPicture } from './waiting-picture'

type Options = {
  messages: EditorMessages
  writing: WritingMessages
  /** A picture has arrived in the library and is about to stand in the text. */
  onPicture: (picture: MediaView) => void
  onFailure: (message: string) => void
}

/** A place in the text that waits for its picture. It moves with the text while somebody writes on. */
type Waiting = { kind: 'add'; id: object; pos: number; element: HTMLElement } | { kind: 'remove'; id: object }

const waitingPictures = new PluginKey<DecorationSet>('waitingPictures')

/** Pictures that are pasted or dropped into the text are uploaded, and stand where they were dropped when they are ready. */
export function pictureDrop(options: Options): Extension {
  return Extension.create({
    name: 'pictureDrop',
    addProseMirrorPlugins() {
      return [
        new Plugin<DecorationSet>({
          key: waitingPictures,
          state: {
            init: () => DecorationSet.empty,
            apply: (transaction, set) =>
              followWaiting(
                transaction.getMeta(waitingPictures),
                set.map(transaction.mapping, transaction.doc),
                transaction.doc,
              ),
          },
          props: {
            decorations: (state) => waitingPictures.getState(state),
            handlePaste: (view, event) => takeFiles(view, event.clipboardData, view.state.selection.from, options),
            handleDrop: (view, event, _slice, moved) => {
              if (moved) return false
              const pos = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
              return pos !== undefined && takeFiles(view, event.dataTransfer, pos, options)
            },
          },
        }),
      ]
    },
  })
}

function followWaiting(
  change: Waiting | undefined,
  set: DecorationSet,
  doc: Parameters<DecorationSet['add']>[0],
): DecorationSet {
  if (change === undefined) return set
  if (change.kind === 'remove') return set.remove(set.find(undefined, undefined, (spec) => spec.id === change.id))
  return set.add(doc, [
    Decoration.widget(change.pos, change.element, {
      id: change.id,
      side: 1,
      // Its buttons are its own affair.
      stopEvent: () => true,
      ignoreSelection: true,
    }),
  ])
}

function takeFiles(view: EditorView, data: DataTransfer | null, pos: number, options: Options): boolean {
  const all = [...(data?.files ?? [])]
  const html = data?.getData('text/html') ?? ''
  // Word puts a picture of the copied text beside the text itself; the text is what was meant.
  if (all.length === 0 || html.includes('<p')) return false
  const files = all.filter((file) => pictureTypes.includes(file.type))
  for (const { name } of all.filter((file) => !files.includes(file)))
    options.onFailure(options.writing.upload.noPicture(name))
  const $pos = view.state.doc.resolve(pos)
  const between = $pos.depth === 0 ? pos : $pos.parent.content.size === 0 ? $pos.before(1) : $pos.after(1)
  for (const file of files) place(view, file, between, options)
  return true
}

/** Keeps a place for a picture in the text, and sends the picture: again if it failed, and no further if nobody wants it. */
function place(view: EditorView, file: File, pos: number, { messages, writing, onPicture }: Options): void {
  const id = {}
  let sending = new AbortController()
  const leave = () => {
    waiting.forget()
    if (!view.isDestroyed)
      view.dispatch(view.state.tr.setMeta(waitingPictures, { kind: 'remove', id } satisfies Waiting))
  }
  const send = async () => {
    sending = new AbortController()
    const { signal } = sending
    waiting.showProgress(0)
    const answer = await uploadFile(file, waiting.showProgress, messages.uploadNoAnswer, { signal })
    if (view.isDestroyed || signal.aborted) return
    if (!answer.ok) return waiting.showFailure(answer.message)
    onPicture(answer.media)
    insertPicture(view, id, answer.media)
    leave()
  }
  const waiting = createWaitingPicture({
    file,
    messages,
    writing,
    onRetry: () => void send(),
    onGiveUp: () => {
      sending.abort()
      leave()
      view.focus()
    },
  })
  const { element } = waiting
  view.dispatch(view.state.tr.setMeta(waitingPictures, { kind: 'add', id, pos, element } satisfies Waiting))
  void send()
}

function insertPicture(view: EditorView, id: object, { id: mediaId, alt, caption, credit }: MediaView): void {
  const found = waitingPictures.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]
  const picture = view.state.schema.nodes.picture
  // Somebody may have deleted the passage that it was to stand in.
  if (found === undefined || picture === undefined) return
  view.dispatch(view.state.tr.insert(found.from, picture.create({ mediaId, alt, caption, credit })))
}
