import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { BlockButton } from './BlockButton'
import { useEditorSurroundings } from './editor-surroundings'

/** Several pictures side by side, with a place to add more. */
export function GalleryBlock({ node, editor, getPos, deleteNode }: NodeViewProps) {
  const { messages, choosePictures } = useEditorSurroundings()

  const add = () =>
    choosePictures(true, (chosen) => {
      const pos = getPos()
      if (pos === undefined) return
      const pictures = chosen.map(({ id, alt, caption, credit }) => ({
        type: 'picture',
        attrs: { mediaId: id, alt, caption, credit },
      }))
      editor.commands.insertContentAt(pos + node.nodeSize - 1, pictures)
    })

  return (
    <NodeViewWrapper className="gallery-block">
      <NodeViewContent className="gallery-pictures" />
      <div className="block-buttons" contentEditable={false}>
        <BlockButton icon="plus" label={messages.addPictures} onPress={add} />
        <BlockButton icon="trash" label={messages.remove} onPress={deleteNode} />
      </div>
    </NodeViewWrapper>
  )
}
