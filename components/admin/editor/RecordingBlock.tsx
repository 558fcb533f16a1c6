import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { RecordingPlayer } from '@/components/admin/media/RecordingPlayer'
import { classNames } from '@/components/ui/class-names'
import { attributeLimits } from '@/lib/body/attribute-rules'
import { AttributeField } from './AttributeField'
import { BlockButton } from './BlockButton'
import { useEditorSurroundings } from './editor-surroundings'
import { inText } from './in-text'

/** A sound recording or a video in the text, with its words written where they will stand. */
export function RecordingBlock({ node, editor, getPos, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { messages, writing, pictures, choosePictures } = useEditorSurroundings()
  const { mediaId, title, caption, credit } = node.attrs
  const poster: unknown = node.attrs.poster?.mediaId
  const media = pictures[String(mediaId)]
  const continueBelow = () => {
    const pos = getPos()
    if (pos !== undefined) inText(editor, pos + node.nodeSize).run()
  }
  const choosePoster = () =>
    choosePictures(false, ([chosen]) => {
      if (chosen !== undefined) updateAttributes({ poster: { mediaId: chosen.id } })
    })
  const field = (name: 'title' | 'caption' | 'credit', label: string, value: unknown) => (
    <AttributeField
      label={label}
      value={String(value)}
      maxLength={attributeLimits[name]}
      onChange={(changed) => updateAttributes({ [name]: changed })}
      onLeave={continueBelow}
    />
  )
  return (
    <NodeViewWrapper
      as="figure"
      className={classNames('picture-block', selected && 'is-selected')}
      contentEditable={false}
    >
      <div className="picture-frame" data-drag-handle="">
        {media === undefined || media.recording === null ? (
          <p className="picture-missing">{messages.pictureUnknown}</p>
        ) : (
          <RecordingPlayer
            media={media}
            label={String(title) || media.fileName}
            poster={pictures[String(poster)]?.url}
          />
        )}
        <div className="block-buttons">
          {media?.kind === 'video' && (
            <BlockButton
              icon="picture"
              label={poster === undefined ? writing.choosePoster : writing.otherPoster}
              onPress={choosePoster}
            />
          )}
          {poster !== undefined && (
            <BlockButton icon="close" label={writing.removePoster} onPress={() => updateAttributes({ poster: null })} />
          )}
          <BlockButton icon="trash" label={messages.remove} onPress={deleteNode} />
        </div>
      </div>
      <div className="picture-words">
        {field('title', messages.recordingTitle, title)}
        {field('caption', messages.caption, caption)}
        {field('credit', messages.credit, credit)}
      </div>
    </NodeViewWrapper>
  )
}
