import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { pictureTypes, uploadFile } from '@/components/admin/media/upload-file'
import type { MediaView } from '@/lib/media/media-view'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'

type Options = {
  messages: EditorMessages
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
  return set.add(doc, [Decoration.widget(change.pos, change.element, { id: change.id, side: 1 })])
}

function takeFiles(view: EditorView, data: DataTransfer | null, pos: number, options: Options): boolean {
  const files = [...(data?.files ?? [])].filter((file) => pictureTypes.includes(file.type))
  // Word puts a picture of the copied text beside the text itself; the text is what was meant.
  if (files.length === 0 || (data?.getData('text/html') ?? '').includes('<p')) return false
  const $pos = view.state.doc.resolve(pos)
  const between = $pos.depth === 0 ? pos : $pos.parent.content.size === 0 ? $pos.before(1) : $pos.after(1)
  for (const file of files) void place(view, file, between, options)
  return true
}

async function place(
  view: EditorView,
  file: File,
  pos: number,
  { messages, onPicture, onFailure }: Options,
): Promise<void> {
  const id = {}
  const element = document.createElement('p')
  element.className = 'picture-waiting'
  const show = (percent: number) => (element.textContent = messages.uploading(file.name, percent))
  show(0)
  view.dispatch(view.state.tr.setMeta(waitingPictures, { kind: 'add', id, pos, element } satisfies Waiting))
  const answer = await uploadFile(file, show, messages.uploadNoAnswer)
  if (view.isDestroyed) return
  const place = waitingPictures.getState(view.state)?.find(undefined, undefined, (spec) => spec.id === id)[0]
  const transaction = view.state.tr.setMeta(waitingPictures, { kind: 'remove', id } satisfies Waiting)
  const picture = view.state.schema.nodes.picture
  if (answer.ok && place !== undefined && picture !== undefined) {
    const { id: mediaId, alt, caption, credit } = answer.media
    onPicture(answer.media)
    transaction.insert(place.from, picture.create({ mediaId, alt, caption, credit }))
  }
  view.dispatch(transaction)
  if (!answer.ok) onFailure(messages.uploadFailed(file.name, answer.message))
}
