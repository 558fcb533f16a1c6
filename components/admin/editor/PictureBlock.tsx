import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { classNames } from '@/components/ui/class-names'
import { attributeLimits } from '@/lib/body/attribute-rules'
import { AttributeField } from './AttributeField'
import { BlockButton } from './BlockButton'
import { useEditorSurroundings } from './editor-surroundings'
import { inText } from './in-text'

/** A picture in the text, as readers see it, with its words written where they will stand. */
export function PictureBlock({ node, editor, getPos, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { messages, pictures, choosePictures } = useEditorSurroundings()
  const { mediaId, alt, caption, credit } = node.attrs
  const picture = pictures[String(mediaId)]
  const gallery = galleryAround(editor, getPos())
  const altMissing = String(alt).trim() === ''

  const continueBelow = () => {
    const pos = getPos()
    if (pos !== undefined) inText(editor, pos + node.nodeSize).run()
  }
  const replace = () =>
    choosePictures(false, ([chosen]) => {
      if (chosen !== undefined)
        updateAttributes({ mediaId: chosen.id, alt: chosen.alt, caption: chosen.caption, credit: chosen.credit })
    })
  const removeThis = () => (gallery?.count === 1 ? gallery.remove() : deleteNode())

  return (
    <NodeViewWrapper
      as="figure"
      className={classNames('picture-block', selected && 'is-selected')}
      contentEditable={false}
    >
      <div className="picture-frame" data-drag-handle="">
        {picture === undefined ? (
          <p className="picture-missing">{messages.pictureUnknown}</p>
        ) : (
          // The library's own file in the width that it will be seen in here.
          <img src={picture.url} width={picture.width} height={picture.height} alt={String(alt)} draggable={false} />
        )}
        <div className="block-buttons">
          {gallery !== undefined && gallery.index > 0 && (
            <BlockButton icon="earlier" label={messages.moveEarlier} onPress={() => gallery.move(-1)} />
          )}
          {gallery !== undefined && gallery.index < gallery.count - 1 && (
            <BlockButton icon="later" label={messages.moveLater} onPress={() => gallery.move(1)} />
          )}
          <BlockButton icon="replace" label={messages.replacePicture} onPress={replace} />
          <BlockButton icon="trash" label={messages.remove} onPress={removeThis} />
        </div>
      </div>
      <div className="picture-words">
        <AttributeField
          label={messages.caption}
          value={String(caption)}
          maxLength={attributeLimits.caption}
          onChange={(value) => updateAttributes({ caption: value })}
          onLeave={continueBelow}
        />
        <AttributeField
          label={messages.credit}
          value={String(credit)}
          maxLength={attributeLimits.credit}
          onChange={(value) => updateAttributes({ credit: value })}
          onLeave={continueBelow}
        />
        <div className={classNames('picture-alt', altMissing && 'is-missing')}>
          <AttributeField
            label={messages.alt}
            value={String(alt)}
            maxLength={attributeLimits.alt}
            onChange={(value) => updateAttributes({ alt: value })}
            onLeave={continueBelow}
          />
          {altMissing && <span className="picture-alt-note">{messages.altHint}</span>}
        </div>
      </div>
    </NodeViewWrapper>
  )
}

type GalleryPlace = { index: number; count: number; move: (by: 1 | -1) => void; remove: () => void }

/** Where a picture stands in its gallery, or undefined for one that stands alone. */
function galleryAround(editor: NodeViewProps['editor'], pos: number | undefined): GalleryPlace | undefined {
  if (pos === undefined) return undefined
  const $pos = editor.state.doc.resolve(pos)
  const gallery = $pos.parent
  if (gallery.type.name !== 'gallery') return undefined
  const index = $pos.index()
  return {
    index,
    count: gallery.childCount,
    move(by) {
      const pictures = gallery.content.content
      const moved = pictures[index]
      const other = pictures[index + by]
      if (moved === undefined || other === undefined) return
      const from = by === 1 ? pos : pos - other.nodeSize
      const pair = by === 1 ? [other, moved] : [moved, other]
      editor.view.dispatch(editor.state.tr.replaceWith(from, from + moved.nodeSize + other.nodeSize, pair))
    },
    remove() {
      editor.view.dispatch(editor.state.tr.delete($pos.before(), $pos.after()))
    },
  }
}
